using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Apply after a year in the occupation, or after a year in IT for a first job.</summary>
internal sealed class ApplyExperienced : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.apply-experienced",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Apply after a year in the occupation, or after a year in IT for a first job.",
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
                s => s.IsNearlyNext && s.ShowsCore && s.Tools.Core.Length == 0,
                s => !s.Credential.IsRenewal && (!s.Job.LeadsWork || s.Experience.LedBefore),
                s =>
                    (s.Experience.MonthsDone >= s.Limits.YearOfWork && !s.ItWork.IsReturning)
                    || (s.Job.TakesBeginners && s.ItWork.Months >= s.Limits.YearOfWork)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
