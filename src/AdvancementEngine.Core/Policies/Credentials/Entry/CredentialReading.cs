using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialReading : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.reading",
        "No exam is listed below the reading grade that exams in English require, unless there is IT work.",
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
                () => credentials.Compare(c => c.ReadingGrade.AtLeast(c.Needed(Thresholds.ReadingGrade)).OnlyIf(c.IsBeginner))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
