using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Benchmarks.Kernels;

/// <summary>What the machine itself can do on one core: multiply-adds on data in the L1 cache, and reading memory.</summary>
internal static class MachineLimits
{
    /// <summary>Independent accumulators: 16 with 32 registers, 12 with the 16 registers of AVX2; both are more than latency ×
    /// units.</summary>
    public static int Chains => Numerics.Kernels.Path == KernelPath.Vector256 ? 12 : 16;

    public static long Flops(int rows) => 2L * rows * Chains * Width;

    private static int Width =>
        Numerics.Kernels.Path switch
        {
            KernelPath.Vector512 => 16,
            KernelPath.Vector256 => 8,
            KernelPath.Vector128 => 4,
            _ => 1,
        };

    /// <summary>One multiply-add per chain and row of the tile. The sum of all is returned so that the compiler cannot remove
    /// any.</summary>
    public static float MulAdds(float[] tile, int rows) =>
        Numerics.Kernels.Path switch
        {
            KernelPath.Vector512 => Sixteen<Lanes512>(tile, rows),
            KernelPath.Vector256 => Twelve<Lanes256>(tile, rows),
            KernelPath.Vector128 => Sixteen<Lanes128>(tile, rows),
            _ => Sixteen<Lanes32>(tile, rows),
        };

    /// <summary>Reads every number once; the sum is returned.</summary>
    public static float Read(float[] memory) =>
        Numerics.Kernels.Path switch
        {
            KernelPath.Vector512 => Read<Lanes512>(memory),
            KernelPath.Vector256 => Read<Lanes256>(memory),
            KernelPath.Vector128 => Read<Lanes128>(memory),
            _ => Read<Lanes32>(memory),
        };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Sixteen<T>(float[] tile, int rows)
        where T : struct, ILanes<T>
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(tile);
        var m = T.All(0.999f);
        var (a, b, c, d, e, f, g, h) = (m, m, m, m, m, m, m, m);
        var (i, j, k, l, n, o, p, q) = (m, m, m, m, m, m, m, m);
        var last = tile.Length - 2 * T.Width;
        var at = 0;
        for (var row = 0; row < rows; row++)
        {
            var x = T.Load(in Unsafe.Add(ref first, at));
            var y = T.Load(in Unsafe.Add(ref first, at + T.Width));
            a = T.MulAdd(m, x, a);
            b = T.MulAdd(m, y, b);
            c = T.MulAdd(m, x, c);
            d = T.MulAdd(m, y, d);
            e = T.MulAdd(m, x, e);
            f = T.MulAdd(m, y, f);
            g = T.MulAdd(m, x, g);
            h = T.MulAdd(m, y, h);
            i = T.MulAdd(m, x, i);
            j = T.MulAdd(m, y, j);
            k = T.MulAdd(m, x, k);
            l = T.MulAdd(m, y, l);
            n = T.MulAdd(m, x, n);
            o = T.MulAdd(m, y, o);
            p = T.MulAdd(m, x, p);
            q = T.MulAdd(m, y, q);
            at = at >= last ? 0 : at + 2 * T.Width;
        }

        a = T.Add(T.Add(T.Add(a, b), T.Add(c, d)), T.Add(T.Add(e, f), T.Add(g, h)));
        i = T.Add(T.Add(T.Add(i, j), T.Add(k, l)), T.Add(T.Add(n, o), T.Add(p, q)));
        return Sum(T.Add(a, i));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Twelve<T>(float[] tile, int rows)
        where T : struct, ILanes<T>
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(tile);
        var m = T.All(0.999f);
        var (a, b, c, d, e, f) = (m, m, m, m, m, m);
        var (g, h, i, j, k, l) = (m, m, m, m, m, m);
        var last = tile.Length - 2 * T.Width;
        var at = 0;
        for (var row = 0; row < rows; row++)
        {
            var x = T.Load(in Unsafe.Add(ref first, at));
            var y = T.Load(in Unsafe.Add(ref first, at + T.Width));
            a = T.MulAdd(m, x, a);
            b = T.MulAdd(m, y, b);
            c = T.MulAdd(m, x, c);
            d = T.MulAdd(m, y, d);
            e = T.MulAdd(m, x, e);
            f = T.MulAdd(m, y, f);
            g = T.MulAdd(m, x, g);
            h = T.MulAdd(m, y, h);
            i = T.MulAdd(m, x, i);
            j = T.MulAdd(m, y, j);
            k = T.MulAdd(m, x, k);
            l = T.MulAdd(m, y, l);
            at = at >= last ? 0 : at + 2 * T.Width;
        }

        a = T.Add(T.Add(T.Add(a, b), T.Add(c, d)), T.Add(e, f));
        g = T.Add(T.Add(T.Add(g, h), T.Add(i, j)), T.Add(k, l));
        return Sum(T.Add(a, g));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Read<T>(float[] memory)
        where T : struct, ILanes<T>
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(memory);
        var (a, b, c, d) = (T.All(0f), T.All(0f), T.All(0f), T.All(0f));
        for (var at = 0; at <= memory.Length - 4 * T.Width; at += 4 * T.Width)
        {
            a = T.Add(a, T.Load(in Unsafe.Add(ref first, at)));
            b = T.Add(b, T.Load(in Unsafe.Add(ref first, at + T.Width)));
            c = T.Add(c, T.Load(in Unsafe.Add(ref first, at + 2 * T.Width)));
            d = T.Add(d, T.Load(in Unsafe.Add(ref first, at + 3 * T.Width)));
        }

        return Sum(T.Add(T.Add(a, b), T.Add(c, d)));
    }

    private static float Sum<T>(T lanes)
        where T : struct, ILanes<T>
    {
        Span<float> numbers = stackalloc float[16];
        numbers.Clear();
        T.Store(lanes, ref numbers[0]);
        var sum = 0f;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }
}
