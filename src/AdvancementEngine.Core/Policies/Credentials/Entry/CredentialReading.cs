using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

/// <summary>No exam is listed below the reading grade that exams in English require, unless there is IT work.</summary>
internal sealed class CredentialReading : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.reading",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "No exam is listed before the reading grade that exams in English take, unless there is IT work.",
        Effect = EffectKind.Other,
        Reads = FactKinds.All,
    };

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
