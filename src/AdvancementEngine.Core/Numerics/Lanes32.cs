using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>One lane: the scalar reference of every path.</summary>
internal readonly struct Lanes32 : ILanes<Lanes32>
{
    private readonly float _v;

    private Lanes32(float v) => _v = v;

    public static int Width => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 Load(ref readonly float at) => new(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes32 value, ref float at) => at = value._v;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 All(float value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 MulAdd(Lanes32 a, Lanes32 b, Lanes32 c) => new(MathF.FusedMultiplyAdd(a._v, b._v, c._v));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 Add(Lanes32 a, Lanes32 b) => new(a._v + b._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 Subtract(Lanes32 a, Lanes32 b) => new(a._v - b._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 Multiply(Lanes32 a, Lanes32 b) => new(a._v * b._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 Divide(Lanes32 a, Lanes32 b) => new(a._v / b._v);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 WhereGreater(Lanes32 a, Lanes32 b, Lanes32 then, Lanes32 otherwise) => a._v > b._v ? then : otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint GreaterBits(Lanes32 a, Lanes32 b) => a._v > b._v ? 1u : 0u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 WhereEqual(Lanes32 a, Lanes32 b, Lanes32 then, Lanes32 otherwise) => a._v == b._v ? then : otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 AddBitsShiftLeft(Lanes32 value, int addend, int count) => FromBits(unchecked(Bits(value) + addend) << count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 AddBitsShiftRight(Lanes32 value, int addend, int count) => FromBits(unchecked(Bits(value) + addend) >> count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 SubtractBits(Lanes32 a, Lanes32 b) => FromBits(unchecked(Bits(a) - Bits(b)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes32 BitsToNumber(Lanes32 value) => new(Bits(value));

    private static int Bits(Lanes32 value) => BitConverter.SingleToInt32Bits(value._v);

    private static Lanes32 FromBits(int bits) => new(BitConverter.Int32BitsToSingle(bits));
}
