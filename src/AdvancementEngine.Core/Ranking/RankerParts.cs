using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking;

/// <summary>What a ranker prepares once per bundle and every thread reads.</summary>
internal sealed class RankerParts
{
    public RankerParts(Bundle bundle, RankSettings settings, bool evaluateAll)
    {
        Bundle = bundle;
        Settings = settings.Validate();
        State = new ParticipantState(bundle.Model.Occupations, bundle.Model.Manifest.State);
        Elements = new NeededElements(bundle);
        Effects = new CenteredEffects(bundle);
        Needs = OccupationNeeds.Prepare(bundle, Elements);
        Gaps = new GapBuilder(settings, Elements, Needs, bundle.Catalog);
        OwnTools = Steps.OwnTools.Prepare(bundle, Elements);
        Leads = new CredentialLeads(bundle.Catalog);
        Touch = new PolicyReach(bundle);
        Affected = new AffectedOccupations(bundle);
        Bounds = new AdjustmentBounds(bundle, evaluateAll);
        Programs = new ProgramFindingsCache(bundle);
        Fits = OutcomeFits.Of(bundle, settings);
        ExpectedOutcomes = ExpectedOutcomes.Of(bundle, settings);
        Seen = SeenByOccupation.Of(bundle);
    }

    public Bundle Bundle { get; }

    public RankSettings Settings { get; }

    public ParticipantState State { get; }

    public NeededElements Elements { get; }

    public CenteredEffects Effects { get; }

    public ImmutableArray<OccupationNeeds> Needs { get; }

    /// <summary>By occupation.</summary>
    public ImmutableArray<ImmutableArray<int>> OwnTools { get; }

    public CredentialLeads Leads { get; }

    public GapBuilder Gaps { get; }

    public PolicyReach Touch { get; }

    public AffectedOccupations Affected { get; }

    public AdjustmentBounds Bounds { get; }

    public ProgramFindingsCache Programs { get; }

    /// <summary>Null where no outcomes stand behind fits.</summary>
    public OutcomeFits? Fits { get; }

    /// <summary>Null where the model has no expected outcome.</summary>
    public ExpectedOutcomes? ExpectedOutcomes { get; }

    /// <summary>Null where the model was not trained on careers.</summary>
    public SeenByOccupation? Seen { get; }
}
