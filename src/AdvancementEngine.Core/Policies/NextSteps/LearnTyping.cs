using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone who types too slowly for computer work, and has done none, takes a class in typing and computer basics first.</summary>
internal sealed class LearnTyping : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.typing",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Someone who types too slowly for computer work, and has done none, takes a class in typing and computer basics first.",
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
                s => s.Needs.TypingSpeed < s.Limits.LeastTypingSpeed && !s.Job.WorksWithHands,
                s => s.Job.TakesBeginners && s.ItWork.Months == 0f && !s.Experience.IsTrainedFor && s.Credential.UsualHeld == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, "typing"));
    }
}
