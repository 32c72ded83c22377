using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A row before its cells are read.</summary>
/// <param name="File">File as found.</param>
/// <param name="Line">Physical line of a text file; row number, from 1, of a Parquet file.</param>
/// <param name="Cells">One cell for each of <see cref="ParticipantColumns.All"/>; empty when <paramref name="Problem"/> is set.</param>
/// <param name="Problem">Why the row could not be framed.</param>
public sealed record CohortFrame(string File, long Line, IReadOnlyList<string> Cells, DataProblem? Problem)
{
    /// <summary>The participant's id as written; empty where the row could not be framed.</summary>
    public string Id => Problem is null ? Cells[ParticipantColumns.Position(ParticipantColumns.Participant)].Trim() : string.Empty;
}

/// <summary>A row of a cohort: a participant, or why it was rejected.</summary>
/// <param name="File">File as found.</param>
/// <param name="Line">Physical line of a text file; row number, from 1, of a Parquet file.</param>
/// <param name="Id">The id as written; empty when the row could not be framed.</param>
/// <param name="Marked">Empty, or the mark of a row that is not about a real person.</param>
/// <param name="Participant">Null when the row was rejected.</param>
/// <param name="Problems">What is wrong, at least one when rejected.</param>
/// <param name="Notes">How texts were matched; doubtful ones were not taken.</param>
public sealed record CohortRow(string File, long Line, string Id, string Marked, Participant? Participant, IReadOnlyList<DataProblem> Problems, IReadOnlyList<IntakeNote> Notes)
{
    /// <summary>True when the row gave no participant.</summary>
    public bool IsRejected => Participant is null;
}
