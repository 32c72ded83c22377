using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Gain up to a year of experience in the current job, with suggestions for what to ask for there; not for the job held
/// already.</summary>
internal sealed class GainTimeInJob : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.time",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Gain up to a year of experience in the current job, with suggestions for what to ask for there; not for the job "
                + "held already.",
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
                s => s.Job.MonthsMissing > 0f && s.Job.MonthsMissing <= s.Limits.LongestStay,
                s => s.ItWork.IsPresent && !s.Job.IsNext && !s.Job.IsHeld
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Stay, string.Empty, step.Job.MonthsMissing, null, step.Tools.ToPractice));
    }
}
