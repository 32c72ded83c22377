using System.Globalization;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>Checks the order of participants in a file of recommendations: each once, in cohort order.</summary>
internal sealed class RecordedOrder
{
    private readonly Dictionary<(DateOnly AsOf, string Participant), long> _lines = [];

    /// <summary>Adds a line. Returns the problem if its participant is already on an earlier line; otherwise null.</summary>
    public string? Problem(long line, RecordedRanking ranking) =>
        _lines.TryAdd((ranking.AsOf, ranking.Participant), line)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"recorded more than once; first on line {_lines[(ranking.AsOf, ranking.Participant)]}"
            );

    /// <summary>True if the participant is in the file.</summary>
    public bool Has(DateOnly asOf, string participant) => _lines.ContainsKey((asOf, participant));

    /// <summary>Participants whose line comes before that of someone who is earlier in the cohort.</summary>
    /// <param name="asOf">The date of the recommendations.</param>
    /// <param name="order">Ids in cohort order.</param>
    public IEnumerable<string> OutOfOrder(DateOnly asOf, IReadOnlyList<string> order)
    {
        var (last, before) = (0L, string.Empty);
        foreach (var id in order)
        {
            if (!_lines.TryGetValue((asOf, id), out var line))
                continue;
            if (line < last)
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{id}: on line {line}, before '{before}' on line {last}; the cohort has them in the opposite order"
                );
            (last, before) = (line, id);
        }
    }
}
