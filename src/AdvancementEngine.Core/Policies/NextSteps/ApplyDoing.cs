using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyDoing : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-doing",
        "Someone from outside IT who does the central duty of a first job already, or comes to installing and repairing from "
            + "years in a trade, applies for it: no internship comes before."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Experience.DoesDuty || (s.Job.IsNext && (s.Experience.IsOfTrade || (s.Work.HasTradeYears && s.Job.WorksWithHands))),
                s => s.Job.TakesBeginners && s.ItWork.Months == 0f,
                s => !s.Credential.IsRenewal && !s.Experience.IsTrainedFor
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
