using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Time;

internal sealed class CredentialHours : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.hours",
        "An expert exam without known hours of study is listed only for people who have eight hours a week for it, or stated none.",
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
                () => credentials.Compare(c => c.HoursForExpert.AtLeast(c.LeastHoursForExpert).OnlyIf(c.IsExpertWithoutHours))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
