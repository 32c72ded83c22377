using System.Globalization;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A row as read: a participant, or what is wrong with it.</summary>
/// <param name="Participant">Null when a cell has a problem.</param>
/// <param name="Id">The id as written, also of a row with problems.</param>
/// <param name="Marked">Empty, <c>made-up</c> or <c>simulated</c>.</param>
/// <param name="Problems">What is wrong; empty for a good row.</param>
/// <param name="Notes">Every text that had to be matched, taken or not.</param>
public sealed record ParsedParticipant(
    Participant? Participant,
    string Id,
    string Marked,
    IReadOnlyList<FieldProblem> Problems,
    IReadOnlyList<IntakeNote> Notes
);
