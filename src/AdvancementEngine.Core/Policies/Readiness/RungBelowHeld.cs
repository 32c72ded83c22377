using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

/// <summary>Senior work requires work at the level just below it, in its field or one step away; middle-level work requires computer
/// work.</summary>
internal sealed class RungBelowHeld : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.rung",
        Element = "readiness",
        Origin = Origin.Ours,
        Summary =
            "Senior work asks for work at the level just below it, in its field or one step away; middle-level work asks "
            + "for computer work.",
        Effect = EffectKind.Later,
        Reads = FactKinds.Work,
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
