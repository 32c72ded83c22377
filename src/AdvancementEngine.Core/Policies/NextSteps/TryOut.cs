using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone from outside IT who has not decided tries the nearest job out: a day beside somebody who does it.</summary>
internal sealed class TryOut : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.try",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Someone from outside IT who has not decided tries the nearest job out: a day beside somebody who does it.",
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
                s => s.Goal.IsUndecided && s.Job.TakesBeginners && !s.Job.IsHeld,
                s => s.ItWork.Months == 0f && !s.Experience.IsTrainedFor && s.Credential.UsualHeld == 0 && s.Program.Id.Length == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "job-shadow"));
    }
}
