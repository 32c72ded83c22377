using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class EarnCredential : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.credential",
        "Earn the credential that comes next, is affordable and is on the path, if none of the usual ones is held, or if network "
            + "support is next and nothing about networks is on record; renew one that lapsed. No exam that employers usually pay for "
            + "comes before applying for work that is done already; no exam of the job held comes before a tool that was begun."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.Credential.Id.Length > 0 && s.Credential.CostUsd.HasValue && !s.Job.AsksNoCertificate,
                s => s.Credential.UsualHeld == 0 || !s.Job.IsNext || s.Credential.IsRenewal || s.Experience.IsWithoutField,
                s => s.Credential.IsRenewal || !s.GoesOnInJob,
                s => !s.IsCostly || s.Credential.IsRenewal || !(s.Job.IsHeld || s.Experience.HasMostMonths)
            );
        Then().Do(_ => step.ProposeCredential(Info));
    }
}
