using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Counts by code. Read and written in ordinal order of the codes, so that equal counts give equal bytes.</summary>
[JsonConverter(typeof(TallyJson))]
internal sealed class Tally
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>The counts, in ordinal order of the codes.</summary>
    public IEnumerable<KeyValuePair<string, long>> Ordered => _counts.OrderBy(c => c.Key, StringComparer.Ordinal);

    public long this[string code] => _counts.GetValueOrDefault(code);

    public void Add(string code, long count = 1) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, code, out _) += count;

    public void Add(Tally other)
    {
        foreach (var (code, count) in other._counts)
            Add(code, count);
    }
}
