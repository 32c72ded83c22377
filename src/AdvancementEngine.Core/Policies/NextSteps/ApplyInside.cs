using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyInside : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-inside",
        "Someone who uses the tools of a first IT job in another job, or has shadowed it, applies there first: the employer has "
            + "seen the work."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Job.IsNext && s.Job.TakesBeginners && s.ItWork.Months == 0f,
                s =>
                    s.Employer.CanBeAsked
                    && ((s.Employer.HasComputerStaff && s.Tools.Used >= s.Limits.ToolsEnoughUsed) || s.Experience.HasShadowed)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
