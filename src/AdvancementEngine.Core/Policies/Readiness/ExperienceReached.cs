using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class ExperienceReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.experience",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Months of related experience, including credit for credentials and training, reach the level at which people "
            + "usually start.",
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
            .Let(() => experience, () => occupations.Compare(o =>
                o.MonthsCounted().AtLeast(o.MonthsAsked()).ReachableWithin(o.Value(Thresholds.ExperienceReach))));
        Then().Do(_ => occupations.Later(Info, experience, Remedies.GainExperience));
    }
}
