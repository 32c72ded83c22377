using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class StudyForDegree : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.degree",
        "If the goal requires a degree and the person has the years for it, begin the degree."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Goal.Degree.Length > 0 && s.Goal.MonthsAvailable >= s.Limits.DegreeMonths);
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, step.Goal.Degree));
    }
}
