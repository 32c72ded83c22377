using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>In the first months of a first IT job, stay up to a year before moving on.</summary>
internal sealed class SettleIn : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.settle",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "In the first months of a first IT job, stay up to a year before moving on.",
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
                s => s.ItWork.IsPresent && s.ItWork.MonthsInJob < s.Limits.NewInJob && s.ItWork.Months < s.Limits.YearOfWork
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Stay, string.Empty, step.MonthsToYearInJob, null, step.Meanwhile));
    }
}
