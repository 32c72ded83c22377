using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class AskForFunding : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.funding",
        "If only money stands between the person and the usual credential for a first job, find funding first; for network "
            + "support, too, if nothing about networks is on record."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => !s.Credential.ToFund.IsEmpty && !s.Experience.IsTrainedFor && !s.Job.AsksNoCertificate,
                s => (s.Job.TakesBeginners && s.Credential.UsualHeld == 0) || s.Experience.IsWithoutField
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "exam-fee", null, null, step.Credential.ToFund));
    }
}
