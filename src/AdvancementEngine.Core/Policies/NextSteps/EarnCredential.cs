using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Earn the credential that comes next, is affordable and is on the path, if none of the usual ones is held; renew one that
/// lapsed. No exam that employers usually pay for comes before applying for work that is done already.</summary>
internal sealed class EarnCredential : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.credential",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Earn the credential that comes next, is affordable and is on the path, if none of the usual ones is held, or if "
                + "network support is next and nothing about networks is on record; renew one that lapsed. No exam that employers "
                + "usually pay for comes before applying for work that is done already; no exam of the job held comes before a tool that "
                + "was begun.",
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
                s => s.Credential.Length > 0 && s.CredentialCostUsd.HasValue && !s.AsksNoCertificate,
                s => s.UsualHeld == 0 || !s.IsNext || s.IsRenewal || s.IsWithoutField,
                s => s.IsRenewal || !s.GoesOnInJob,
                s => !s.IsCostly || s.IsRenewal || !(s.IsHeld || s.HasServedLong)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Earn, step.Credential, step.CredentialMonths, step.CredentialCostUsd, step.Then));
    }
}
