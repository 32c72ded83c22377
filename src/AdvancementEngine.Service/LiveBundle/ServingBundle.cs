using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>A bundle with everything needed to serve it. Immutable: a call reads it at the start and uses it to the end.</summary>
internal sealed class ServingBundle
{
    public ServingBundle(Bundle bundle)
    {
        Bundle = bundle;
        Ranker = new Ranker(bundle);
        Summaries = new Ranker(bundle, RankSettings.Default with { ConfirmGaps = false });
        Planner = new Planner(Ranker);
        Matchers = IntakeMatchers.Of(bundle.Catalog);
        Words = new RecommendationWords(bundle.Catalog);
        Legend = new Legend(bundle.Catalog, Words);
        Programs = new ProgramCache(bundle.Catalog, Matchers);
    }

    public Bundle Bundle { get; }

    public string Id => Bundle.Identity.Id;

    public CareerCatalog Catalog => Bundle.Catalog;

    public Ranker Ranker { get; }

    /// <summary>Ranker for views that do not show the effect of closing a gap: order, scores, next step and digest are the same.</summary>
    public Ranker Summaries { get; }

    public Planner Planner { get; }

    public IntakeMatchers Matchers { get; }

    public RecommendationWords Words { get; }

    public Legend Legend { get; }

    public ProgramCache Programs { get; }

    /// <summary>When it became active.</summary>
    public DateTimeOffset Since { get; init; }
}
