using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element1;

internal sealed class AttendanceKept : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "1b.attendance-kept",
        Element = Elements.One,
        Indicator = "1b",
        Origin = Origin.Ours,
        Summary = "The participant attends at least the share of days that the program publishes as its minimum.",
        Effect = EffectKind.Inform,
        Actionable = true,
        Reads = FactKinds.Other,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ParticipantContext participant = null!;
        ComparisonResult kept = default;

        When()
            .Match(() => participant, p => p.Attends && p.AttendanceAsked != Measure.Missing)
            .Let(() => kept, () => participant.Attendance.AtLeast(participant.AttendanceAsked));
        Then().Do(_ => participant.Inform(Info, kept, Remedies.OfferSupport));
    }
}
