using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone with years of work that was not read, and may be IT work above entry level, is asked about it before anything that
/// beginners do.</summary>
internal sealed class AskWork : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.ask-work",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Someone with years of work that was not read, and may be IT work above entry level, is asked about it before anything that "
                + "beginners do.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Work.UnreadMonths >= s.Limits.NextLevelMonths, s => s.Job.TakesBeginners && s.ItWork.Months == 0f);
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, "work", null, null, step.Work.UnreadChoices));
    }
}
