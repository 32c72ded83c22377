using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class EarnCredentialMeanwhile : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.credential-meanwhile",
        "Someone who works in IT and has months to serve before the step earns the credential in them that takes a little longer "
            + "than the months stated."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s =>
                    s.Credential.Longer.Length > 0
                    && s.Credential.Id.Length == 0
                    && s.Credential.LongerCostUsd.HasValue
                    && s.Credential.LongerMonths <= s.MonthsToStudy,
                s => s.ItWork.IsPresent && !s.Job.AsksNoCertificate && !s.Job.IsHeld && !s.Job.IsNext
            );
        Then().Do(_ => step.ProposeLongerCredential(Info));
    }
}
