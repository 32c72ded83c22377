using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class JoinHealthRecords : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.health-records",
        "Someone in health care, with no work, training or certificate in IT, whose goal is health records or the IT of hospitals "
            + "begins with the records and the record system at work, unless the step leads to a goal itself."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Employer.IsHealthCareForGoal && !s.Job.IsGoal && s.Employer.CanBeAsked && !s.Service.IsServing,
                s => s.ItWork.Months == 0f && !s.Experience.IsTrainedFor && s.Credential.UsualHeld == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "records"));
    }
}
