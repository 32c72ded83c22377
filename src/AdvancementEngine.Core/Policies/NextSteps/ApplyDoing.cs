using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone from outside IT who does the central duty of a first job already, or comes to installing and repairing from years in a
/// trade, applies for it: no internship comes before.</summary>
internal sealed class ApplyDoing : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.apply-doing",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Someone from outside IT who does the central duty of a first job already, or comes to installing and repairing from years in "
                + "a trade, applies for it: no internship comes before.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

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
