using System.Collections.Immutable;
using AdvancementEngine.Bundles;

namespace AdvancementEngine.Ranking;

/// <summary>What a ranker prepares once per bundle and every thread reads.</summary>
internal sealed class RankerParts
{
    public RankerParts(Bundle bundle, RankSettings settings, bool judgeAll)
    {
        Bundle = bundle;
        Settings = settings;
        State = new ParticipantState(bundle.Model.Occupations, bundle.Model.Manifest.State);
        Elements = new NeededElements(bundle);
        Effects = new CentredEffects(bundle);
        Needs = OccupationNeeds.Prepare(bundle, Elements, settings, Effects);
        Rungs = new CredentialRungs(bundle.Catalogue, Elements);
        Gaps = new GapFinder(settings, Elements, Needs, Rungs);
        Touch = new PolicyTouch(bundle);
        Affected = new AffectedOccupations(bundle);
        Bounds = new AdjustmentBounds(bundle, judgeAll);
        Programs = new ProgramFindingsCache(bundle);
        Fits = OutcomeFits.Of(bundle, settings);
        Prospects = Prospects.Of(bundle, settings);
    }

    public Bundle Bundle { get; }

    public RankSettings Settings { get; }

    public ParticipantState State { get; }

    public NeededElements Elements { get; }

    public CentredEffects Effects { get; }

    public ImmutableArray<OccupationNeeds> Needs { get; }

    public CredentialRungs Rungs { get; }

    public GapFinder Gaps { get; }

    public PolicyTouch Touch { get; }

    public AffectedOccupations Affected { get; }

    public AdjustmentBounds Bounds { get; }

    public ProgramFindingsCache Programs { get; }

    /// <summary>Null where no outcomes stand behind fits.</summary>
    public OutcomeFits? Fits { get; }

    /// <summary>Null where the model has no prospect.</summary>
    public Prospects? Prospects { get; }
}
