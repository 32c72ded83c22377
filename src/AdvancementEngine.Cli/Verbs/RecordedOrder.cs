using System.Globalization;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>Who stands where in a file of recommendations: each once, in the order of the cohort.</summary>
internal sealed class RecordedOrder
{
    private readonly Dictionary<(DateOnly AsOf, string Participant), long> _lines = [];

    /// <summary>Takes in a line. What is wrong where its participant stands on an earlier one; null where not.</summary>
    public string? Problem(long line, RecordedRanking ranking) =>
        _lines.TryAdd((ranking.AsOf, ranking.Participant), line)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"recorded more than once; first on line {_lines[(ranking.AsOf, ranking.Participant)]}"
            );

    /// <summary>True for a participant who stands in the file.</summary>
    public bool Has(DateOnly asOf, string participant) => _lines.ContainsKey((asOf, participant));

    /// <summary>Participants whose line is before that of one who comes earlier in the cohort.</summary>
    /// <param name="asOf">Of the recommendations of this date.</param>
    /// <param name="order">Ids in the order of the cohort.</param>
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
                    $"{id}: on line {line}, before '{before}' on line {last}; the cohort has them the other way round"
                );
            (last, before) = (line, id);
        }
    }
}
