using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Time;

/// <summary>An expert exam without known hours of study is listed only for people who have eight hours a week for it, or stated
/// none.</summary>
internal sealed class CredentialHours : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.hours",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary =
            "An expert exam without known hours of study is listed only for people who have eight hours a week for it, or stated none.",
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
                () => credentials.Compare(c => c.HoursForExpert.AtLeast(c.LeastHoursForExpert).OnlyIf(c.IsExpertWithoutHours))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
