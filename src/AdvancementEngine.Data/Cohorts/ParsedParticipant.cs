using System.Globalization;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A parsed row: a participant, or its problems.</summary>
/// <param name="Participant">Null if a cell has a problem.</param>
/// <param name="Id">The id as written, also for a row with problems.</param>
/// <param name="Marked">Empty, <c>made-up</c> or <c>simulated</c>.</param>
/// <param name="Problems">The problems; empty for a valid row.</param>
/// <param name="Notes">Every text that had to be matched, used or not.</param>
public sealed record ParsedParticipant(
    Participant? Participant,
    string Id,
    string Marked,
    IReadOnlyList<FieldProblem> Problems,
    IReadOnlyList<IntakeNote> Notes
);
