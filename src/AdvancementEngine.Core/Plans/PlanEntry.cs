using AdvancementEngine.Plans.Needs;

namespace AdvancementEngine.Plans;

/// <summary>A rule for entry to the program that the person does not meet, or of which the record says nothing.</summary>
/// <param name="Fact">Name of the fact it asks.</param>
/// <param name="IsKnown">True if the record says that it is not met; false if the record says nothing.</param>
/// <param name="Needed">The number it asks for; null if it asks for no number.</param>
/// <param name="NeededCode">The code it asks for; empty if it asks for no code.</param>
/// <param name="Found">The recorded number; null for none.</param>
public sealed record PlanEntry(string Fact, bool IsKnown, float? Needed, string NeededCode, float? Found)
{
    private const string Policy = "1c.entry-requirement";
    private const string Attendance = "attendance";

    /// <summary>The rules of the program under way that are open, in the order of the findings.</summary>
    /// <param name="findings">Findings of the ranking about the participant.</param>
    /// <param name="participant">The person. A person who attends was admitted: unknown rules are not asked about.</param>
    internal static System.Collections.Immutable.ImmutableArray<PlanEntry> Of(
        IEnumerable<Policies.Finding> findings,
        Participants.Participant participant
    )
    {
        var attends = participant.Facts.Any(f => f.Name == Attendance);
        return
        [
            .. findings
                .Where(f => f.Policy.Code == Policy)
                .Where(f =>
                    f.Verdict == Policies.Verdict.NotMet
                    || (f.Verdict == Policies.Verdict.Unknown && !attends && f.Found.Kind == Policies.MeasureKind.Missing)
                )
                .Select(f => new PlanEntry(
                    PlanBarriers.Name(f.Detail),
                    f.Verdict == Policies.Verdict.NotMet,
                    Number(f.Needed),
                    f.Needed.Code,
                    Number(f.Found)
                ))
                .DistinctBy(e => e.Fact),
        ];
    }

    private static float? Number(Policies.Measure measure) =>
        measure.Kind == Policies.MeasureKind.Number ? (float)measure.Number : null;
}
