using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

/// <summary>Months of related work reach what BLS finds typical for entry.</summary>
internal sealed class ExperienceReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.experience",
        Element = "readiness",
        Origin = Origin.Ours,
        Summary = "Months of related work reach what BLS finds typical for entry.",
        Effect = EffectKind.Block,
        Actionable = true,
        Reads = FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults experience = null!;

        When()
            .Match(() => occupations)
            .Let(() => experience, () => occupations.Compare(o =>
                o.MonthsOfRelatedWork.AtLeast(o.MonthsNeeded).ReachableWithin(o.Value(Thresholds.ExperienceReach))));
        Then()
            .Do(_ => occupations.Block(Info, experience, Remedies.GainExperience));
    }
}
