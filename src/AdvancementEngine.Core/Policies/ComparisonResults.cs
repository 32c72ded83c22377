using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>One comparison, made for each opportunity in a list, in the list's order.</summary>
internal sealed class ComparisonResults
{
    private ComparisonResult[] _results = [];
    private Func<OccupationContext, ComparisonResult>? _ofOccupation;

    /// <summary>Number of opportunities compared.</summary>
    public int Count { get; private set; }

    /// <summary>The result for the opportunity at a position in the list.</summary>
    public ref readonly ComparisonResult this[int index] => ref _results[index];

    /// <summary>The same comparison for an occupation with other facts; only if occupations were compared.</summary>
    internal ComparisonResult Again(OccupationContext occupation) => _ofOccupation!(occupation);

    internal void Fill<T>(List<T> items, Func<T, ComparisonResult> comparison)
    {
        if (_results.Length < items.Count)
            _results = new ComparisonResult[items.Count];
        (Count, _ofOccupation) = (items.Count, comparison as Func<OccupationContext, ComparisonResult>);
        for (var i = 0; i < items.Count; i++)
            _results[i] = comparison(items[i]);
    }
}
