using System.Collections.Immutable;

namespace AdvancementEngine.Data.Catalog;

/// <summary>Values by code; each code can be taken once.</summary>
internal sealed class Grouped<T>
{
    private readonly Dictionary<string, List<T>> _values = new(StringComparer.Ordinal);

    /// <summary>The first code (ordinal) whose values were not taken.</summary>
    public string? Left => _values.Keys.Min(StringComparer.Ordinal);

    public void Add(string code, T value)
    {
        if (!_values.TryGetValue(code, out var list))
            _values.Add(code, list = []);
        list.Add(value);
    }

    public ImmutableArray<T> Take(string code) => _values.Remove(code, out var list) ? [.. list] : [];
}
