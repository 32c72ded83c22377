using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Data;

namespace AdvancementEngine.Cli.Output;

/// <summary>Says why a participant who was asked for is not there: no such id, or a row that was rejected.</summary>
internal static class MissingParticipant
{
    /// <summary>The problem.</summary>
    /// <param name="path">The cohort as the caller named it.</param>
    /// <param name="wanted">The id asked for.</param>
    /// <param name="rows">The rows seen: the file and the line of each id.</param>
    public static DataProblem Of(string path, string wanted, IReadOnlyDictionary<string, (string File, long Line)> rows)
    {
        if (rows.TryGetValue(wanted, out var row))
            return new(
                row.File,
                row.Line,
                null,
                $"participant {DataProblem.Quote(wanted)} in a row that was rejected",
                "a row without problems",
                "correct the problems of this line named above"
            );
        return new(
            path,
            0,
            "participant",
            DataProblem.Quote(wanted),
            "the id of a participant who was read",
            NearestName.Of(wanted, rows.Keys) is { } nearest ? $"did you mean '{nearest}'?" : "check the id"
        );
    }
}
