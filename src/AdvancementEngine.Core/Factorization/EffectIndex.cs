using AdvancementEngine.Numerics;

namespace AdvancementEngine.Factorization;

/// <summary>⟨P_e, Q_o⟩ for every element and opportunity: how much adding an element with weight 1 adds to each score. It orders
/// counterfactuals; those that are shown are confirmed by scoring again.</summary>
public sealed class EffectIndex
{
    /// <summary>Maximum number of element–opportunity pairs in an index.</summary>
    public const int GreatestSize = 256 * 1024 * 1024;

    private readonly float[] _effects;
    private readonly int _opportunities;

    private EffectIndex(float[] effects, int elements, int opportunities)
    {
        _effects = effects;
        _opportunities = opportunities;
        ElementCount = elements;
    }

    /// <summary>Elements, m.</summary>
    public int ElementCount { get; }

    /// <summary>Effects of one element on every opportunity.</summary>
    /// <param name="element">Dense index.</param>
    /// <returns>Length n, by dense index.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such element.</exception>
    public ReadOnlySpan<float> Of(int element)
    {
        if ((uint)element >= (uint)ElementCount)
            throw new ArgumentOutOfRangeException(nameof(element), element, $"needed: 0 to {ElementCount - 1}");
        return _effects.AsSpan(element * _opportunities, _opportunities);
    }

    internal static EffectIndex Build(PackedItems items, ReadOnlySpan<float> elementFactors, int elements)
    {
        if ((long)elements * items.Count > GreatestSize)
            throw new FactorModelException(
                "effect index",
                $"{elements} elements × {items.Count} opportunities",
                $"at most {GreatestSize} pairs",
                "score the changed state instead"
            );
        var effects = new float[elements * items.Count];
        var unbiased = items.WithoutBias();
        for (var e = 0; e < elements; e++)
            Kernels.Score(unbiased, elementFactors.Slice(e * items.Rank, items.Rank), effects.AsSpan(e * items.Count, items.Count));
        return new EffectIndex(effects, elements, items.Count);
    }
}
