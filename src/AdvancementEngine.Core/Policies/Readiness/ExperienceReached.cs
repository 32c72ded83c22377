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
            + "usually start. Also counted: years of leading people toward projects, and a job done with half of the main tools toward "
            + "analysis. A new graduate in computing needs none for the first jobs of the field.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities | FactKinds.Skills | FactKinds.Education,
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
