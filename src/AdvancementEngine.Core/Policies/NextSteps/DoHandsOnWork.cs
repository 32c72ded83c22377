using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class DoHandsOnWork : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.hands-on",
        "Get hands-on experience, for someone without paid IT work, if the occupation accepts beginners; not if the tools of work "
            + "that asks for no certificate are used in the current job."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Job.TakesBeginners && !s.Experience.IsTrainedFor && s.ItWork.Months == 0f,
                s => !s.Job.IsHeld && s.Experience.MonthsMaybe == 0f && !(s.Job.AsksNoCertificate && s.UsesToolsAtWork),
                s => s.Credential.UsualHeld > 0 || s.Credential.Id.Length == 0 || (!s.Credential.CostUsd.HasValue && !s.Job.IsOfOwnKind)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "internship"));
    }
}
