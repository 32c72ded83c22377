using AdvancementEngine.Catalog;
using AdvancementEngine.Ranking;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.Rows;

/// <summary>Weighs the elements of training states as the ranker weighs a participant's: own weight × block weight, evened within a block.</summary>
public sealed class StateWeights
{
    private readonly StateOptions _options;
    private readonly float[] _weights;
    private readonly int[] _blocks;
    private readonly int[] _counts;

    /// <param name="options">Weights of a state.</param>
    /// <param name="elements">Elements, by dense index.</param>
    public StateWeights(StateOptions options, IReadOnlyList<Element> elements)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(elements);
        _options = options;
        _weights = [.. elements.Select(e => options.Block(e.Kind))];
        var kinds = elements.Select(e => e.Kind).Distinct(StringComparer.Ordinal).Select((kind, i) => (kind, i)).ToDictionary(k => k.kind, k => k.i, StringComparer.Ordinal);
        _blocks = [.. elements.Select(e => kinds[e.Kind])];
        _counts = new int[kinds.Count];
    }

    /// <summary>The state's elements with their weights; those of a block that weighs nothing are left out.</summary>
    public (int Id, float Weight)[] Of(IReadOnlyList<(int Id, float Weight)> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var kept = own.Where(e => _weights[e.Id] > 0).ToArray();
        Array.Clear(_counts);
        foreach (var (id, _) in kept)
            _counts[_blocks[id]]++;
        for (var i = 0; i < kept.Length; i++)
            kept[i].Weight = kept[i].Weight * _weights[kept[i].Id] * _options.Evened(_counts[_blocks[kept[i].Id]]);
        return kept;
    }
}
