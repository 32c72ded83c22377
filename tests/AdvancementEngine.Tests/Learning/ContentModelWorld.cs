using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Tests.Learning;

/// <summary>The shipped catalog and content model, with states built as at the door and evidence weight 1.</summary>
internal sealed class ContentModelWorld
{
    public const float LeastImportance = 3f;
    private static readonly Lazy<ContentModelWorld> s_lazily = new(() =>
        new ContentModelWorld(BundleReader.ReadModel(Repository.PathOf("models", "content")))
    );
    private readonly OwnElements[] _own;

    /// <summary>The shipped catalog with a model of it.</summary>
    public ContentModelWorld(ModelSet set)
    {
        Catalog = ShippedBundle.Catalog;
        Set = set;
        _own =
        [
            .. Catalog.Occupations.Select(o => new OwnElements(
                Rated(o, ElementKinds.Skill),
                Rated(o, ElementKinds.Knowledge),
                [.. o.Technologies.Select(t => t.Element)]
            )),
        ];
    }

    public static ContentModelWorld Shipped => s_lazily.Value;

    public CareerCatalog Catalog { get; }

    public ModelSet Set { get; }

    public OwnElements Own(int occupation) => _own[occupation];

    /// <summary>Scores of every occupation, by catalog index.</summary>
    public float[] Score(IEnumerable<string> elements)
    {
        var model = Set.Occupations;
        var weighted = elements
            .Distinct(StringComparer.Ordinal)
            .Select(id => new WeightedElement(model.ElementIndex(id), Set.Manifest.State.Block(ElementKinds.Of(id))))
            .OrderBy(e => e.Element)
            .ToArray();
        var state = new float[model.Rank];
        model.State(weighted, state);
        var byOpportunity = new float[model.OpportunityIds.Length];
        model.Score(state, byOpportunity);
        return [.. Catalog.Occupations.Select(o => byOpportunity[model.OpportunityIndex(o.ElementId)])];
    }

    /// <summary>Codes of the best occupations, one held left out.</summary>
    public string[] First(int count, IEnumerable<string> elements, string? held = null)
    {
        var scores = Score(elements);
        return
        [
            .. Enumerable
                .Range(0, scores.Length)
                .Where(o => Catalog.Occupations[o].Code != held)
                .OrderByDescending(o => scores[o])
                .ThenBy(o => Catalog.Occupations[o].Code, StringComparer.Ordinal)
                .Take(count)
                .Select(o => Catalog.Occupations[o].Code),
        ];
    }

    /// <summary>Eight of an occupation's own elements: 3 skills, 2 knowledge areas, 3 technologies where it has them, the rest made up from
    /// what it has.</summary>
    public HashSet<string> Draw(int occupation, ref TrainingDraws draws)
    {
        var own = _own[occupation];
        var set = new HashSet<string>(StringComparer.Ordinal);
        set.UnionWith(Some(own.Skills, 3, ref draws));
        set.UnionWith(Some(own.Knowledge, 2, ref draws));
        set.UnionWith(Some(own.Technologies, 8 - set.Count, ref draws));
        return set;
    }

    public static string[] Some(IReadOnlyList<string> pool, int count, ref TrainingDraws draws)
    {
        var shuffled = pool.ToArray();
        draws.Shuffle<string>(shuffled);
        return shuffled[..Math.Min(count, shuffled.Length)];
    }

    private static string[] Rated(Occupation occupation, string kind) =>
        [.. occupation.Ratings.Where(r => r.Importance >= LeastImportance && ElementKinds.Of(r.Element) == kind).Select(r => r.Element)];
}

internal sealed record OwnElements(string[] Skills, string[] Knowledge, string[] Technologies)
{
    public string[] All => [.. Skills, .. Knowledge, .. Technologies];
}
