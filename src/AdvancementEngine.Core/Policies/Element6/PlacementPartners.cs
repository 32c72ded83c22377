using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

internal sealed class PlacementPartners : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6a.placement-partners",
        Element = Elements.Six,
        Indicator = "6a",
        Origin = Origin.Jff,
        Summary = "Partners place completers: employers, unions, intermediaries, the workforce system.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult placing = default;

        When().Match(() => design).Let(() => placing, () => design.PlacementPartners.AtLeast(design.Needed(Thresholds.PlacementPartners)));
        Then().Do(_ => design.Inform(Info, placing, Remedies.FindPlacementPartner));
    }
}
