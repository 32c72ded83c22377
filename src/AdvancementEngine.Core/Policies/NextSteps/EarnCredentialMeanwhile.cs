using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone who works in IT and has months to serve before the step earns the credential in them that takes a little longer than
/// the months stated.</summary>
internal sealed class EarnCredentialMeanwhile : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.credential-meanwhile",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Someone who works in IT and has months to serve before the step earns the credential in them that takes a little longer "
                + "than the months stated.",
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
                s => s.Longer.Length > 0 && s.Credential.Length == 0 && s.LongerCostUsd.HasValue && s.LongerMonths <= s.MonthsToStudy,
                s => s.IsInIt && !s.AsksNoCertificate && !s.IsHeld && !s.IsNext
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Earn, step.Longer, step.LongerMonths, step.LongerCostUsd));
    }
}
