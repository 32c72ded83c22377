using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

/// <summary>Related months, with what credentials and training stand for, reach where people begin.</summary>
internal sealed class ExperienceReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.experience",
        Element = "readiness",
        Origin = Origin.Ours,
        Summary = "Related months, with what credentials and training stand for, reach where people begin.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults experience = null!;

        When()
            .Match(() => occupations)
            .Let(
                () => experience,
                () =>
                    occupations.Compare(o =>
                        o.MonthsCounted().AtLeast(o.MonthsAsked()).ReachableWithin(o.Value(Thresholds.ExperienceReach))
                    )
            );
        Then().Do(_ => occupations.Later(Info, experience, Remedies.GainExperience));
    }
}
