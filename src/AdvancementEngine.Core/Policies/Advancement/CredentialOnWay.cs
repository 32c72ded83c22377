using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>On the path to software work, a certificate of an intermediate job is listed only if software employers ask for it.</summary>
internal sealed class CredentialOnWay : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.on-way",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "On the path to software work, a certificate of an intermediate job is listed only if software employers ask for it.",
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
            .Let(() => found, () => credentials.Compare(c => c.LinkToFurther.IsAny().OnlyIf(c.IsOfAStopToSoftware)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
