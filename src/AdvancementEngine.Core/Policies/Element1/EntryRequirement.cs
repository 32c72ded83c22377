using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element1;

internal sealed class EntryRequirement : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "1c.entry-requirement",
        Element = Elements.One,
        Indicator = "1c",
        Origin = Origin.Ours,
        Summary = "The participant meets each requirement for entry to the program.",
        Effect = EffectKind.Inform,
        Actionable = true,
        Reads = FactKinds.All & ~(FactKinds.Needs | FactKinds.Goals),
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        EntryCheck check = null!;
        ComparisonResult satisfied = default;

        When()
            .Match(() => check)
            .Let(
                () => satisfied,
                () => check.Recorded.Satisfies(check.Requirement).UnknownIf(check.IsContradicted, Remedies.ResolveContradiction)
            );
        Then().Do(_ => check.Inform(Info, satisfied, Remedies.MeetRequirement));
    }
}
