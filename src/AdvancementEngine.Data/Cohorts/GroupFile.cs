using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Protected attributes of participants, for equal-opportunity reports only. Nothing that ranks reads this file.</summary>
/// <param name="Attributes">Attribute names in file order.</param>
/// <param name="Values">Values by participant id, in the order of <paramref name="Attributes"/>; empty if not given.</param>
/// <param name="Problems">Rows that could not be used.</param>
public sealed record GroupFile(
    IReadOnlyList<string> Attributes,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Values,
    IReadOnlyList<DataProblem> Problems
)
{
    /// <summary>File name in a cohort folder.</summary>
    public const string FileName = Records.ProtectedColumns.GroupFile;

    /// <summary>Reads a group file: a column <c>participant</c> and any attribute columns.</summary>
    /// <exception cref="DataException">The file cannot be used at all.</exception>
    public static GroupFile Read(string path)
    {
        using var reader = CsvReader.Open(path);
        var id = reader.Header.Require(ParticipantColumns.Participant);
        string[] attributes = [.. reader.Header.Names.Where((_, i) => i != id)];
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var problems = new List<DataProblem>();
        foreach (var row in reader.Rows())
        {
            if (row.Problem is not null)
                problems.Add(row.Problem);
            else if (row[id].Trim().Length == 0)
                problems.Add(row.At(ParticipantColumns.Participant, "nothing", "a participant id", "fill it in"));
            else if (!values.TryAdd(row[id].Trim(), [.. row.Cells.Where((_, i) => i != id).Select(c => c.Trim())]))
                problems.Add(
                    row.At(
                        ParticipantColumns.Participant,
                        $"{DataProblem.Quote(row[id])} again",
                        "each participant once",
                        "remove one of the rows"
                    )
                );
        }

        return new(attributes, values, problems);
    }
}
