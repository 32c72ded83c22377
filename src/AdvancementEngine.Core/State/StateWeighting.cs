using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.State;

/// <summary>The only weighting of elements, used in both training and serving: own weight × block weight, evened within a block. Safe for
/// any number of threads.</summary>
public sealed class StateWeighting
{
    private readonly StateOptions _options;
    private readonly float[] _weights;
    private readonly int[] _blocks;
    private readonly int _blockCount;

    /// <param name="options">Weights of a state.</param>
    /// <param name="kinds">Kind of each element, by dense index.</param>
    public StateWeighting(StateOptions options, IEnumerable<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(kinds);
        _options = options;
        string[] own = [.. kinds];
        _weights = [.. own.Select(options.Block)];
        var blocks = own.Distinct(StringComparer.Ordinal)
            .Select((kind, i) => (kind, i))
            .ToDictionary(k => k.kind, k => k.i, StringComparer.Ordinal);
        _blocks = [.. own.Select(kind => blocks[kind])];
        _blockCount = blocks.Count;
    }

    /// <param name="options">Weights of a state.</param>
    /// <param name="elements">Elements, by dense index.</param>
    public StateWeighting(StateOptions options, IEnumerable<Element> elements)
        : this(options, elements.Select(e => e.Kind)) { }

    /// <summary>True if adding an element to a block changes the weights of the others.</summary>
    public bool IsEvened => _options.BlockEvenness > 0f;

    /// <summary>Weight of an element alone in its block.</summary>
    /// <param name="element">Dense index.</param>
    /// <param name="own">The element's own weight, from its evidence or from the data.</param>
    public float Weight(int element, float own) => own * _weights[element];

    /// <summary>Applies evening to weighted elements within their blocks, in place.</summary>
    /// <param name="elements">Elements of one state, each once, with weights from <see cref="Weight"/>.</param>
    public void Even(Span<WeightedElement> elements)
    {
        if (!IsEvened)
            return;
        Span<int> counts = _blockCount <= 64 ? stackalloc int[_blockCount] : new int[_blockCount];
        foreach (var element in elements)
            counts[_blocks[element.Element]]++;
        foreach (ref var element in elements)
            element = element with { Weight = element.Weight * _options.Evened(counts[_blocks[element.Element]]) };
    }

    /// <summary>A state's elements with their weights; elements of a block with weight zero are left out.</summary>
    /// <param name="own">Elements with their own weights, each once.</param>
    public (int Id, float Weight)[] Of(IReadOnlyList<(int Id, float Weight)> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        WeightedElement[] kept = [.. own.Where(e => _weights[e.Id] > 0).Select(e => new WeightedElement(e.Id, Weight(e.Id, e.Weight)))];
        Even(kept);
        return [.. kept.Select(e => (e.Element, e.Weight))];
    }
}
