using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>In addition to the goal and the way to it, an occupation is shown only where half of its main tools are on record: one shared
/// tool is no reason. Where no direction is known, one is enough, and so is the level just above in the person's own field. Management
/// has no tools of its own, and asks for people or projects led.</summary>
internal sealed class CoreOnRecord : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.core",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Besides the goal and the way to it, an occupation is shown only with half of its main tools (one where no direction is "
            + "known) or a usual credential of the step on record, or as the next level in its field.",
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
