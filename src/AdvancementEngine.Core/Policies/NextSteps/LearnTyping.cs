using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class LearnTyping : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.typing",
        "Someone who types too slowly for computer work, and has done none, takes a class in typing and computer basics first."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Needs.TypingSpeed < s.Limits.LeastTypingSpeed && !s.Job.WorksWithHands,
                s => s.Job.TakesBeginners && s.ItWork.Months == 0f && !s.Experience.IsTrainedFor && s.Credential.UsualHeld == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, "typing"));
    }
}
