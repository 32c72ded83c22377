using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A row before its cells are parsed.</summary>
/// <param name="File">File as found.</param>
/// <param name="Line">Physical line of a text file; row number, from 1, of a Parquet file.</param>
/// <param name="Cells">One cell for each of <see cref="ParticipantColumns.All"/>; empty when <paramref name="Problem"/> is set.</param>
/// <param name="Problem">Why the row could not be read.</param>
public sealed record CohortFrame(string File, long Line, IReadOnlyList<string> Cells, DataProblem? Problem)
{
    /// <summary>The participant's id as written; empty if the row could not be read.</summary>
    public string Id => Problem is null ? Cells[ParticipantColumns.Position(ParticipantColumns.Participant)].Trim() : string.Empty;
}
