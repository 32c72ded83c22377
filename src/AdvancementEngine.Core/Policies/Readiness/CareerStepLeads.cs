using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

/// <summary>A directed step leads to the occupation from one held.</summary>
internal sealed class CareerStepLeads : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.career-step",
        Element = "readiness",
        Origin = Origin.Ours,
        Summary = "A directed step leads to the occupation from one held.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Reads = FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults leads = null!;

        When()
            .Match(() => occupations)
            .Let(() => leads, () => occupations.Compare(o => o.StepFromHeld.Exists("step")));
        Then()
            .Do(_ => occupations.Raise(Info, leads, Thresholds.StepLogits, Remedies.TakeNearerStep));
    }
}
