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
                s => s.IsNearlyNext && s.ShowsCore && s.Core.Length == 0,
                s => !s.IsRenewal && (!s.LeadsWork || s.LedBefore),
                s =>
                    (s.MonthsDone >= s.YearOfWork && !s.IsReturning)
                    || (s.TakesBeginners && s.ItMonths >= s.YearOfWork)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
