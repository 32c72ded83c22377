using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Numerics;

/// <summary>exp and log over lanes. One implementation for every width, including scalar, so the bits cannot differ.</summary>
internal static class ExactFunctions
{
    // 1.5·2^23: adding it to a number within ±2^22 leaves the number rounded to an integer in the low bits.
    private const float Magic = 12582912f;
    private const int MagicBits = 0x4B400000;
    private const float Log2E = 1.4426950216293335f;

    // ln 2 in two parts. For exp only the sum matters, and fused multiply-add keeps it exact; for log the high part has nine zero bits so
    // that e·high is exact.
    private const float Ln2High = 0.6931471824645996f;
    private const float Ln2Low = -1.9046542121259336e-09f;
    private const float LogLn2High = 0.693145751953125f;
    private const float LogLn2Low = 1.428606765330187e-06f;

    // Minimax relative error of 1 + r + c2 r² + … + c6 r⁶ against e^r over |r| ≤ ln 2 / 2: 3.1e-9 before rounding.
    private const float E2 = 0.4999999403953552f;
    private const float E3 = 0.1666652113199234f;
    private const float E4 = 0.04166838899254799f;
    private const float E5 = 0.008368716575205326f;
    private const float E6 = 0.001381459878757596f;

    // Minimax error of z·(l1 + … + l4 z³), z = s², against ln((1+s)/(1−s))/s − 2 over |s| ≤ 0.1716: 1e-11 before rounding.
    private const float L1 = 0.6666666269302368f;
    private const float L2 = 0.4000033438205719f;
    private const float L3 = 0.285372793674469f;
    private const float L4 = 0.23582765460014343f;

    internal const float ExpOverflow = 88.72284f;
    internal const float ExpUnderflow = -103.97208f;
    private const float SmallestNormal = 1.17549435e-38f;
    private const int SqrtHalfBits = 0x3F3504F3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exp<T>(T x)
        where T : struct, ILanes<T>
    {
        var shifted = T.MulAdd(x, T.All(Log2E), T.All(Magic));
        var n = T.Subtract(shifted, T.All(Magic));
        var r = T.MulAdd(n, T.All(-Ln2High), x);
        r = T.MulAdd(n, T.All(-Ln2Low), r);
        var p = T.MulAdd(T.All(E6), r, T.All(E5));
        p = T.MulAdd(p, r, T.All(E4));
        p = T.MulAdd(p, r, T.All(E3));
        p = T.MulAdd(p, r, T.All(E2));
        p = T.MulAdd(p, r, T.All(1f));
        p = T.MulAdd(p, r, T.All(1f));

        // 2^n as two factors, so that subnormal results round once and 2^128 is never formed.
        var whole = T.AddBitsShiftRight(shifted, -MagicBits, 0);
        var half = T.AddBitsShiftRight(whole, 0, 1);
        var rest = T.SubtractBits(whole, half);
        p = T.Multiply(T.Multiply(p, T.AddBitsShiftLeft(half, 127, 23)), T.AddBitsShiftLeft(rest, 127, 23));

        p = T.WhereGreater(x, T.All(ExpOverflow), T.All(float.PositiveInfinity), p);
        p = T.WhereGreater(T.All(ExpUnderflow), x, T.All(0f), p);
        return T.WhereEqual(x, x, p, T.All(float.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log<T>(T x)
        where T : struct, ILanes<T>
    {
        var normal = T.WhereGreater(T.All(SmallestNormal), x, T.Multiply(x, T.All(8388608f)), x);
        var shift = T.WhereGreater(T.All(SmallestNormal), x, T.All(-23f), T.All(0f));
        var exponent = T.AddBitsShiftRight(normal, -SqrtHalfBits, 23);
        var m = T.SubtractBits(normal, T.AddBitsShiftLeft(exponent, 0, 23));
        var e = T.Add(T.BitsToNumber(exponent), shift);

        var f = T.Subtract(m, T.All(1f));
        var s = T.Divide(f, T.Add(f, T.All(2f)));
        var z = T.Multiply(s, s);
        var p = T.MulAdd(T.All(L4), z, T.All(L3));
        p = T.MulAdd(p, z, T.All(L2));
        p = T.MulAdd(p, z, T.All(L1));
        var halfSquare = T.Multiply(T.Multiply(f, f), T.All(0.5f));
        var tail = T.Multiply(s, T.MulAdd(p, z, halfSquare));
        tail = T.MulAdd(e, T.All(LogLn2Low), tail);
        var result = T.MulAdd(e, T.All(LogLn2High), T.Subtract(f, T.Subtract(halfSquare, tail)));

        result = T.WhereEqual(x, T.All(0f), T.All(float.NegativeInfinity), result);
        result = T.WhereGreater(T.All(0f), x, T.All(float.NaN), result);
        result = T.WhereEqual(x, T.All(float.PositiveInfinity), T.All(float.PositiveInfinity), result);
        return T.WhereEqual(x, x, result, T.All(float.NaN));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ExpSpan<T>(ReadOnlySpan<float> x, Span<float> result)
        where T : struct, ILanes<T>
    {
        ref readonly var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(result);
        var i = 0;
        for (; i <= x.Length - T.Width; i += T.Width)
            T.Store(Exp(T.Load(in Unsafe.Add(ref Unsafe.AsRef(in from), i))), ref Unsafe.Add(ref to, i));
        for (; i < x.Length; i++)
            Lanes32.Store(Exp(Lanes32.Load(in Unsafe.Add(ref Unsafe.AsRef(in from), i))), ref Unsafe.Add(ref to, i));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LogSpan<T>(ReadOnlySpan<float> x, Span<float> result)
        where T : struct, ILanes<T>
    {
        ref readonly var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(result);
        var i = 0;
        for (; i <= x.Length - T.Width; i += T.Width)
            T.Store(Log(T.Load(in Unsafe.Add(ref Unsafe.AsRef(in from), i))), ref Unsafe.Add(ref to, i));
        for (; i < x.Length; i++)
            Lanes32.Store(Log(Lanes32.Load(in Unsafe.Add(ref Unsafe.AsRef(in from), i))), ref Unsafe.Add(ref to, i));
    }
}
