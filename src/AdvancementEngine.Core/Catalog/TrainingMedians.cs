using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Typical length and cost of training, by field of study, credential and occupation; indexed once.</summary>
public sealed class TrainingMedians
{
    private readonly FrozenDictionary<(string Kind, string Code), TrainingMedian> _rows;

    /// <summary>Indexes the rows.</summary>
    /// <exception cref="CatalogException">A row is duplicated or has fewer programs than a figure needs.</exception>
    public TrainingMedians(IReadOnlyList<TrainingMedian> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        All = [.. rows.OrderBy(r => r.Kind, StringComparer.Ordinal).ThenBy(r => r.Code, StringComparer.Ordinal)];
        var index = new Dictionary<(string, string), TrainingMedian>();
        foreach (var row in All)
        {
            if (!index.TryAdd((row.Kind, row.Code), row))
                throw new CatalogException(
                    $"training of {row.Kind} '{row.Code}' is listed twice; needed: each once; remove one of the rows"
                );
        }

        _rows = index.ToFrozenDictionary();
    }

    /// <summary>The rows, ordinal by kind, then code.</summary>
    public ImmutableArray<TrainingMedian> All { get; }

    /// <summary>Training that names a credential, or null.</summary>
    public TrainingMedian? OfCredential(string code) => _rows.GetValueOrDefault((TrainingMedian.Credential, code));

    /// <summary>Training in the fields that lead to an occupation, or null.</summary>
    public TrainingMedian? OfOccupation(string code) => _rows.GetValueOrDefault((TrainingMedian.Occupation, code));
}
