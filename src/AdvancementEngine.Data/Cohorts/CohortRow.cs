using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A row of a cohort: a participant, or why it was rejected.</summary>
/// <param name="File">File as found.</param>
/// <param name="Line">Physical line of a text file; row number, from 1, of a Parquet file.</param>
/// <param name="Id">The id as written; empty if the row could not be read.</param>
/// <param name="Marked">The mark of a row that is not about a real person; otherwise empty.</param>
/// <param name="Participant">Null if the row was rejected.</param>
/// <param name="Problems">The problems; at least one if rejected.</param>
/// <param name="Notes">How texts were matched; doubtful matches were not used.</param>
public sealed record CohortRow(
    string File,
    long Line,
    string Id,
    string Marked,
    Participant? Participant,
    IReadOnlyList<DataProblem> Problems,
    IReadOnlyList<IntakeNote> Notes
)
{
    /// <summary>True if the row was rejected.</summary>
    public bool IsRejected => Participant is null;
}
