using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

/// <summary>Without a goal and from outside IT, no exam beyond current means is listed: a course for beginners is enough.</summary>
internal sealed class CredentialFirstCourse : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.first-course",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "Without a goal and from outside IT, no exam beyond current means is listed: a course for beginners is enough.",
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
                () =>
                    credentials.Compare(c =>
                        c.MeansMissing().IsEmpty().OnlyIf(c.Aim != null && c.IsWithoutGoal && c.IsFromOutside && c.HasExam)
                    )
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
