using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element4;

internal sealed class ParticipantAssessed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "4b.participant-assessed",
        Element = Elements.Four,
        Indicator = "4b",
        Origin = Origin.Ours,
        Summary = "The participant's skill gains were assessed recently by a named person.",
        Effect = EffectKind.Inform,
        Actionable = true,
        Reads = FactKinds.Skills,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ParticipantContext participant = null!;
        ComparisonResult recent = default;

        When()
            .Match(() => participant)
            .Let(
                () => recent,
                () =>
                    participant
                        .SkillAssessments.Where(a => a.Source.Who.Length > 0)
                        .Max(a => a.Source.When)
                        .NoOlderThan(participant.MonthsAgo(Thresholds.AssessmentRecentMonths))
            );
        Then().Do(_ => participant.Inform(Info, recent, Remedies.AssessSkills));
    }
}
