namespace AdvancementEngine.Numerics;

/// <summary>A vector of single-precision lanes of one width. Every operation is per lane and rounds once, so an algorithm written against
/// it gives the same bits at every width.</summary>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract int Width { get; }

    static abstract TSelf Load(ref readonly float at);

    static abstract void Store(TSelf value, ref float at);

    static abstract TSelf All(float value);

    /// <summary>a·b + c, rounded once.</summary>
    static abstract TSelf MulAdd(TSelf a, TSelf b, TSelf c);

    static abstract TSelf Add(TSelf a, TSelf b);

    static abstract TSelf Subtract(TSelf a, TSelf b);

    static abstract TSelf Multiply(TSelf a, TSelf b);

    static abstract TSelf Divide(TSelf a, TSelf b);

    /// <summary>Per lane: <paramref name="then"/> where a &gt; b, else <paramref name="otherwise"/>; false if either is NaN.</summary>
    static abstract TSelf WhereGreater(TSelf a, TSelf b, TSelf then, TSelf otherwise);

    /// <summary>One bit per lane, lane 0 lowest: a &gt; b.</summary>
    static abstract uint GreaterBits(TSelf a, TSelf b);

    /// <summary>Per lane: <paramref name="then"/> where a equals b, else <paramref name="otherwise"/>; false if either is NaN.</summary>
    static abstract TSelf WhereEqual(TSelf a, TSelf b, TSelf then, TSelf otherwise);

    /// <summary>The lane's bits as a 32-bit integer, plus a constant (wrapping), shifted left.</summary>
    static abstract TSelf AddBitsShiftLeft(TSelf value, int addend, int count);

    /// <summary>The lane's bits as a 32-bit integer, plus a constant (wrapping), shifted right with sign extension.</summary>
    static abstract TSelf AddBitsShiftRight(TSelf value, int addend, int count);

    /// <summary>Difference of the lanes' bits as wrapping 32-bit integers.</summary>
    static abstract TSelf SubtractBits(TSelf a, TSelf b);

    /// <summary>The lane's bits as a 32-bit integer within ±2^24, converted to a float.</summary>
    static abstract TSelf BitsToNumber(TSelf value);
}
