using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyCabling : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-cabling",
        "Someone with years in a trade that wires buildings or lines, who has put in such cables and wants to work in data centers or "
            + "with fiber, applies there now if the step leads to the support of networks; the first exam goes on beside."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Work.HasWiringYears && s.Work.DoesCabling && s.ItWork.Months == 0f,
                s => s.Job.IsNext && s.Job.IsNetworkSupport && s.Job.TakesBeginners && !s.Credential.IsRenewal
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
