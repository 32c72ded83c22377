namespace AdvancementEngine.Policies;

/// <summary>One comparison made for each opportunity of a list, in the list's order.</summary>
internal sealed class ComparisonResults
{
    private ComparisonResult[] _results = [];

    /// <summary>Number of opportunities compared.</summary>
    public int Count { get; private set; }

    /// <summary>The result for the opportunity at a position of the list.</summary>
    public ref readonly ComparisonResult this[int index] => ref _results[index];

    internal void Fill<T>(List<T> items, Func<T, ComparisonResult> comparison)
    {
        if (_results.Length < items.Count) _results = new ComparisonResult[items.Count];
        Count = items.Count;
        for (var i = 0; i < items.Count; i++) _results[i] = comparison(items[i]);
    }
}
