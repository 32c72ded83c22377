using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AdvancementEngine.Learning.Trainers.Execution;

/// <summary>Adam (Kingma and Ba 2015) over a table of factors, a row at a time; rows not touched by a step are unchanged. Every lane owns
/// one factor.</summary>
internal sealed class Adam(float[] values)
{
    private const int Lanes = 16;
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.999f;
    private const float Small = 1e-8f;
    private readonly float[] _mean = new float[values.Length];
    private readonly float[] _square = new float[values.Length];
    private double _power1 = 1;
    private double _power2 = 1;
    private float _rate;
    private float _squareScale;

    /// <summary>Starts a step; the corrections of the running means depend only on its number.</summary>
    public void Begin(float rate)
    {
        _power1 *= Decay1;
        _power2 *= Decay2;
        _rate = (float)(rate / (1 - _power1));
        _squareScale = (float)(1 / (1 - _power2));
    }

    /// <summary>Moves values [at, at + gradient.Length) against gradient + penalty · value; the length is a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Move(int at, ReadOnlySpan<float> gradient, float scale, float penalty)
    {
        ref var value0 = ref MemoryMarshal.GetArrayDataReference(values);
        ref var mean0 = ref MemoryMarshal.GetArrayDataReference(_mean);
        ref var square0 = ref MemoryMarshal.GetArrayDataReference(_square);
        ref var gradient0 = ref MemoryMarshal.GetReference(gradient);
        for (var f = 0; f < gradient.Length; f += Lanes)
        {
            var place = (nuint)(at + f);
            var value = Vector512.LoadUnsafe(ref value0, place);
            var slope = Vector512.FusedMultiplyAdd(Vector512.Create(penalty), value, Vector512.LoadUnsafe(ref gradient0, (nuint)f) * scale);
            var mean = Vector512.FusedMultiplyAdd(Vector512.Create(1 - Decay1), slope, Vector512.LoadUnsafe(ref mean0, place) * Decay1);
            var square = Vector512.FusedMultiplyAdd(slope * (1 - Decay2), slope, Vector512.LoadUnsafe(ref square0, place) * Decay2);
            mean.StoreUnsafe(ref mean0, place);
            square.StoreUnsafe(ref square0, place);
            var step = mean * _rate / (Vector512.Sqrt(square * _squareScale) + Vector512.Create(Small));
            (value - step).StoreUnsafe(ref value0, place);
        }
    }

    /// <summary>The same for a single value.</summary>
    public void MoveOne(int at, float slope)
    {
        _mean[at] = MathF.FusedMultiplyAdd(1 - Decay1, slope, _mean[at] * Decay1);
        _square[at] = MathF.FusedMultiplyAdd(slope * (1 - Decay2), slope, _square[at] * Decay2);
        values[at] -= _mean[at] * _rate / (MathF.Sqrt(_square[at] * _squareScale) + Small);
    }
}
