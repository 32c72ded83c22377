using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class TypingReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.typing",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Typing is fast enough for computer work, for people who have not done such work.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Other | FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults typing = null!;

        When()
            .Match(() => occupations, o => o.Participant.TypingSpeed != Measure.Missing)
            .Let(() => typing, () => occupations.Compare(o =>
                o.Participant.TypingSpeed.AtLeast(o.Needed(Thresholds.TypingSpeed)).OnlyIf(!o.HasItWork)));
        Then().Do(_ => occupations.Later(Info, typing, Remedies.RaiseEducation));
    }
}
