using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class RungBelowHeld : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.rung",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary =
            "Of people with IT work, senior work requires work at the level just below it, in its field or one step away; "
                + "middle-level work, and early-level work after repair, requires computer work; middle-level security requires "
                + "something of security on record.",
        Effect = EffectKind.Later,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Skills | FactKinds.Activities | FactKinds.Goals | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults rung = null!;

        When()
            .Match(() => occupations)
            .Let(() => rung, () => occupations.Compare(o =>
                o.LevelInField.AtLeast(o.RungBelow).OnlyIf(o.HasItWork)));
        Then().Do(_ => occupations.Later(Info, rung, Remedies.GainExperience));
    }
}
