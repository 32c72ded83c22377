using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Program;

internal sealed class CredentialInProgram : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.in-program",
        "The credential is part of the person's program, which is asked first what it pays.",
        EffectKind.Inform,
        FactKinds.All
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials, c => !c.IsEmpty && c.Participant.HelpingProgram != null)
            .Let(
                () => found,
                () => credentials.Compare(c => c.OfferedHere.Is(CredentialContext.IsShown).OnlyIf(c.IsAimed && c.HasFee))
            );
        Then().Do(_ => credentials.Inform(Info, found, Remedies.OfferSupport));
    }
}
