using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone who has done the work for a year for themselves, and has it as a goal, applies for it with an employer.</summary>
internal sealed class ApplyEmployed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.apply-employed",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Someone who has done the work for a year for themselves, and has it as a goal, applies for it with an employer.",
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
                s => s.Employer.IsOwnBoss && s.Goal.IsStated && s.Experience.MonthsDone >= s.Limits.YearOfWork && !s.Credential.IsRenewal
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
