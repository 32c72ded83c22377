using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>One comparison, made for each opportunity in a list, in the list's order.</summary>
internal sealed class ComparisonResults
{
    private ComparisonResult[] _results = [];
    private Delegate? _comparison;

    /// <summary>Number of opportunities compared.</summary>
    public int Count { get; private set; }

    /// <summary>The result for the opportunity at a position in the list.</summary>
    public ref readonly ComparisonResult this[int index] => ref _results[index];

    /// <summary>The same comparison for an opportunity with other facts.</summary>
    internal ComparisonResult Again<T>(T item)
        where T : Subject => ((Func<T, ComparisonResult>)_comparison!)(item);

    internal void Fill<T>(List<T> items, Func<T, ComparisonResult> comparison)
    {
        if (_results.Length < items.Count)
            _results = new ComparisonResult[items.Count];
        (Count, _comparison) = (items.Count, comparison);
        for (var i = 0; i < items.Count; i++)
            _results[i] = comparison(items[i]);
    }
}
