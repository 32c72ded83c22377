using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class WorkAuthorization : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.authorization",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Work authorization is on record, or nothing is recorded about it.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Other,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults papers = null!;

        When()
            .Match(() => occupations, o => o.Participant.WorkAuthorization != Measure.Missing)
            .Let(() => papers, () => occupations.Compare(o =>
                o.Participant.WorkAuthorization.Is(ParticipantContext.Documented)));
        Then().Do(_ => occupations.Later(Info, papers, Remedies.MeetRequirement));
    }
}
