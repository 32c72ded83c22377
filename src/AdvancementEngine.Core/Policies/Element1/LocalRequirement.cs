using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element1;

internal sealed class LocalRequirement : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "1c.local-requirement",
        Element = Elements.One,
        Indicator = "1c",
        Origin = Origin.Ours,
        Summary = "The participant meets each explicit local requirement of the occupation.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.All & ~(FactKinds.Needs | FactKinds.Goals),
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        LocalCheck check = null!;
        ComparisonResult satisfied = default;

        When()
            .Match(() => check)
            .Let(
                () => satisfied,
                () => check.Recorded.Satisfies(check.Requirement).UnknownIf(check.IsContradicted, Remedies.ResolveContradiction)
            );
        Then().Do(_ => check.Later(Info, satisfied, Remedies.MeetRequirement));
    }
}
