using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Time;

internal sealed class CredentialTimely : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.timely",
        "If employers require no certificate, one that takes longer than the months available is not listed, unless the person's "
            + "program prepares for it.",
        EffectKind.Other,
        FactKinds.Goals
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
                () =>
                    credentials.Compare(c =>
                        c.MonthsOfPreparation.AtMost(c.MonthsThere).OnlyIf(c.FirstAsksNone && c.HasMonths && !c.IsOfProgram)
                    )
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
