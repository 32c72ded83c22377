using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialFirstCourse : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.first-course",
        "Without a goal and from outside IT, no exam beyond current means is listed: a course for beginners is enough.",
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
                () =>
                    credentials.Compare(c =>
                        c.MeansMissing().IsEmpty().OnlyIf(c.Aim != null && c.IsWithoutGoal && c.IsFromOutside && c.HasExam)
                    )
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
