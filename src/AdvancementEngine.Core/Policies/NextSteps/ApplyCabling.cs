using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyCabling : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-cabling",
        "Someone with years in a trade who has put in cables, and wants to work in data centers or with fiber, applies there now: such "
            + "employers hire from the trade, and the first exam goes on beside."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Work.HasTradeYears && s.Work.DoesCabling && s.ItWork.Months == 0f,
                s => s.Job.IsNext && s.Job.TakesBeginners && !s.Job.WorksWithHands && !s.Credential.IsRenewal
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
