using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Time;

internal sealed class CredentialCourse : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.course",
        "A course without an exam is not listed if it takes longer than half a year alongside what people already do.",
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
                () => credentials.Compare(c => c.MonthsOfPreparation.AtMost(c.Needed(Thresholds.CourseMonths)).OnlyIf(c.IsOwnCourse))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
