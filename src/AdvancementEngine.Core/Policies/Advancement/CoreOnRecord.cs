using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class CoreOnRecord : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.core",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "Besides the goal, the way to it, work held before and management for people who led, an occupation is shown only "
                + "with half of its main tools (one where no direction is known) or a usual credential of the step on record, or as the "
                + "next level in its field.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Skills | FactKinds.Credentials | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults core = null!;

        When()
            .Match(() => occupations)
            .Let(() => core, () => occupations.Compare(o =>
                o.CoreShown.AtLeast(o.ShareOfCore)
                    .OrIf(o.IsWanted || o.IsFormerWork || o.IsWayBack || o.IsManagementLed)
                    .OrIf(o.HasOwnCredential || o.IsNextRung)
                    .OnlyIf(o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, core, Remedies.ShowField));
    }
}
