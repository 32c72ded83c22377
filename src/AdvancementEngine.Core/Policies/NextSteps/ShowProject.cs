using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ShowProject : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.project",
        "If employers require no certificate and the work is new, make a project with the person's own tool for its central duty."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.Tools.Central.Length > 0 && s.Tools.Core.Length == 0 && !s.Tools.ShowsBegunFirst,
                s => s.Job.AsksNoCertificate && s.Experience.MonthsDone == 0f
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.Central));
    }
}
