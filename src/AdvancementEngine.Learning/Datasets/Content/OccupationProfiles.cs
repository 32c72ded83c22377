using AdvancementEngine.Catalog;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>Builds profiles: importance centered and scaled over all rated occupations of the release for skills and knowledge, inverse
/// document frequency for technologies. Unrated elements are left out, not set to 0.</summary>
internal static class OccupationProfiles
{
    private const double LeastWeight = 0.1;
    private const double InDemandFactor = 6;

    public static OccupationProfile[] Of(CareerCatalog catalog, float leastImportance)
    {
        var profiles = new List<OccupationProfile>();
        for (var o = 0; o < catalog.Occupations.Length; o++)
        {
            var occupation = catalog.Occupations[o];
            var own = new SortedDictionary<string, List<(int Id, double Weight)>>(StringComparer.Ordinal);
            foreach (var rating in occupation.Ratings)
            {
                if (rating.Importance < leastImportance)
                    continue;
                Add(
                    own,
                    catalog,
                    rating.Element,
                    Math.Max(LeastWeight, Scaled(rating.Importance, catalog.FindElement(rating.Element)!.Norm))
                );
            }

            foreach (var technology in occupation.Technologies)
            {
                var rarity = Rarity(catalog.FindElement(technology.Element)!.Norm);
                Add(own, catalog, technology.Element, Math.Max(LeastWeight, rarity) * (technology.InDemand ? InDemandFactor : 1));
            }

            var blocks = own.Select(b => Block(b.Key, b.Value)).ToArray();
            if (blocks.Length > 0)
                profiles.Add(new OccupationProfile(o, blocks));
        }

        return [.. profiles];
    }

    private static double Scaled(float importance, ElementNorm? norm) =>
        norm is { MeanImportance: { } mean, SdImportance: > 0 and { } deviation } ? (importance - mean) / deviation : 1;

    private static double Rarity(ElementNorm? norm) =>
        norm is { Occupations: > 0 } ? ExactMath.Log((float)(1 + norm.Of) / (1 + norm.Occupations)) : 1;

    private static void Add(
        SortedDictionary<string, List<(int Id, double Weight)>> own,
        CareerCatalog catalog,
        string element,
        double weight
    )
    {
        var kind = ElementKinds.Of(element);
        if (!own.TryGetValue(kind, out var list))
            own[kind] = list = [];
        list.Add((catalog.ElementIndex(element), weight));
    }

    private static ProfileBlock Block(string kind, List<(int Id, double Weight)> own)
    {
        own.Sort((a, b) => a.Id.CompareTo(b.Id));
        var cumulative = new double[own.Count];
        var sum = 0.0;
        for (var i = 0; i < own.Count; i++)
            cumulative[i] = sum += own[i].Weight;
        return new ProfileBlock(kind, [.. own.Select(e => e.Id)], cumulative);
    }
}
