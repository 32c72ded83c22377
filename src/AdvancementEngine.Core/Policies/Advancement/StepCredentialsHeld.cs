using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class StepCredentialsHeld : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.credentials",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "The person holds credentials that usually go with the step.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Actionable = true,
        Reads = FactKinds.Work | FactKinds.Credentials,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults held = null!;

        When()
            .Match(() => occupations)
            .Let(() => held, () => occupations.Compare(o => o.CredentialShare().IsAny().Worth(o.CredentialShare().Number)));
        Then().Do(_ => occupations.Raise(Info, held, Thresholds.StepCredentialLogits, Remedies.EarnPrerequisite));
    }
}
