using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Goal;

internal sealed class CredentialForAim : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.for-aim",
        "A credential for a job already held is not listed for another job that does not ask for it.",
        EffectKind.Other,
        FactKinds.Work
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(
                () => found,
                () => credentials.Compare(c => c.LinkToAim.IsAny().OnlyIf(c.ProvesWorkDone && c.FirstAsksNone && !c.IsWithoutGoal))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
