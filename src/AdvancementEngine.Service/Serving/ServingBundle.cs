using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Contract;

namespace AdvancementEngine.Service.Serving;

/// <summary>A bundle with everything that serves it. Immutable: a call takes one at its start and keeps it to its end.</summary>
internal sealed class ServingBundle
{
    public ServingBundle(Bundle bundle)
    {
        Bundle = bundle;
        Ranker = new Ranker(bundle);
        Matchers = new IntakeMatchers(bundle.Catalog);
        Programs = new ProgramStore(bundle.Catalog, Matchers);
    }

    public Bundle Bundle { get; }

    public string Id => Bundle.Identity.Id;

    public CareerCatalog Catalog => Bundle.Catalog;

    public Ranker Ranker { get; }

    public IntakeMatchers Matchers { get; }

    public ProgramStore Programs { get; }

    public Recommendation Rank(RankInput input) => Ranker.Rank(input.Participant, input.Program, input.AsOf, input.Options);
}
