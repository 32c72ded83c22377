using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Program;

internal sealed class CredentialProgramCovers : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.program-covers",
        "Alongside the exam the person's program prepares for, no other exam of the same track at the same or a lower level is listed.",
        EffectKind.Other,
        FactKinds.All
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
                () => credentials.Compare(c => c.OfferedByProgram.Is(CredentialContext.IsShown).OnlyIf(c.IsCoveredByProgram))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
