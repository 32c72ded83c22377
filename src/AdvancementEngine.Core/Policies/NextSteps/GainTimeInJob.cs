using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class GainTimeInJob : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.time",
        "Gain up to a year of experience in the current job, with suggestions for what to ask for there; not for the job held already, "
            + "and not where a certificate of the line is held: something is built with the next tool then."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Job.MonthsMissing > 0f && s.Job.MonthsMissing <= s.Limits.LongestStay,
                s => s.ItWork.IsPresent && !s.Job.IsNext && !s.Job.IsHeld && !s.BuildsMeanwhile
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Stay, string.Empty, step.Job.MonthsMissing, null, step.Tools.ToPractice));
    }
}
