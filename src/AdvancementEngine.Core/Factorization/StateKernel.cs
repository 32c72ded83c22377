using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Factorization;

/// <summary>A person's state: state_j = fma(w_e, p_ej, state_j) over the elements in ascending index, from 0. Lanes are factors.</summary>
internal static class StateKernel
{
    public static void Combine(ReadOnlySpan<float> rows, ReadOnlySpan<WeightedElement> elements, Span<float> state, KernelPath path)
    {
        switch (path)
        {
            case KernelPath.Vector512:
                Combine<Lanes512>(rows, elements, state);
                break;
            case KernelPath.Vector256:
                Combine<Lanes256>(rows, elements, state);
                break;
            case KernelPath.Vector128:
                Combine<Lanes128>(rows, elements, state);
                break;
            default:
                Combine<Lanes32>(rows, elements, state);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Combine<T>(ReadOnlySpan<float> rows, ReadOnlySpan<WeightedElement> elements, Span<float> state)
        where T : struct, ILanes<T>
    {
        ref var p = ref MemoryMarshal.GetReference(rows);
        ref var to = ref MemoryMarshal.GetReference(state);
        var rank = state.Length;
        var j = 0;
        for (; j <= rank - 4 * T.Width; j += 4 * T.Width)
        {
            var (s0, s1, s2, s3) = (T.All(0f), T.All(0f), T.All(0f), T.All(0f));
            foreach (var element in elements)
            {
                ref var row = ref Unsafe.Add(ref p, (nint)element.Element * rank + j);
                var w = T.All(element.Weight);
                s0 = T.MulAdd(w, T.Load(in row), s0);
                s1 = T.MulAdd(w, T.Load(in Unsafe.Add(ref row, T.Width)), s1);
                s2 = T.MulAdd(w, T.Load(in Unsafe.Add(ref row, 2 * T.Width)), s2);
                s3 = T.MulAdd(w, T.Load(in Unsafe.Add(ref row, 3 * T.Width)), s3);
            }

            T.Store(s0, ref Unsafe.Add(ref to, j));
            T.Store(s1, ref Unsafe.Add(ref to, j + T.Width));
            T.Store(s2, ref Unsafe.Add(ref to, j + 2 * T.Width));
            T.Store(s3, ref Unsafe.Add(ref to, j + 3 * T.Width));
        }

        for (; j <= rank - T.Width; j += T.Width)
            One<T>(ref p, ref to, rank, j, elements);
        if (T.Width > Lanes256.Width && j <= rank - Lanes256.Width)
        {
            One<Lanes256>(ref p, ref to, rank, j, elements);
            j += Lanes256.Width;
        }

        for (; j < rank; j++)
            One<Lanes32>(ref p, ref to, rank, j, elements);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void One<T>(ref float p, ref float to, int rank, int j, ReadOnlySpan<WeightedElement> elements)
        where T : struct, ILanes<T>
    {
        var s = T.All(0f);
        foreach (var element in elements)
            s = T.MulAdd(T.All(element.Weight), T.Load(in Unsafe.Add(ref p, (nint)element.Element * rank + j)), s);
        T.Store(s, ref Unsafe.Add(ref to, j));
    }
}
