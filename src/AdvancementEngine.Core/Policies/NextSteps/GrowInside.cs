using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class GrowInside : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.inside",
        "Someone without IT work, training or a usual certification who uses the one system of a later goal at an employer with IT "
            + "staff, or is the one whom others ask about a system there, takes on more of that work first; not in military service."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s =>
                    (!s.Tools.ToGrowWith.IsEmpty || s.Experience.IsKeyUser)
                    && s.Employer.HasComputerStaff
                    && !s.Service.IsServing
                    && !s.ItWork.IsPresent
                    && s.ItWork.Months == 0f,
                s => !s.Experience.IsTrainedFor && s.Credential.UsualHeld == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "inside", null, null, step.Tools.ToGrowWith));
    }
}
