using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Distinctive skills and knowledge of each Census occupation by O*NET's ratings: importance averaged over the occupations under
/// the code, scaled over all codes. Occupations with few observed people thus borrow from similar ones.</summary>
public sealed class CensusProfiles
{
    // An element is in a profile if its importance is this many standard deviations above the mean over occupations.
    private const double LeastDeviation = 0.5;
    private const int MostElements = 12;

    private readonly Dictionary<string, IReadOnlyList<NamedElement>> _profiles = new(StringComparer.Ordinal);

    private CensusProfiles() { }

    /// <summary>Census codes with a profile.</summary>
    public int Count => _profiles.Count;

    /// <summary>Number of rated O*NET occupations behind the profiles.</summary>
    public int Rated { get; private set; }

    /// <summary>Reads a release.</summary>
    /// <param name="onet">Folder of an O*NET text release.</param>
    /// <param name="map">The map from Census codes.</param>
    /// <exception cref="DataException">A file is missing or cannot be used.</exception>
    public static CensusProfiles Read(string onet, CensusMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var wanted = map.Rows.Select(r => r.Onet).ToHashSet(StringComparer.Ordinal);
        var ratings = OnetRatings.Read(new OnetRelease(onet), wanted);
        var profiles = new CensusProfiles { Rated = ratings.ByOccupation.Count };
        var means = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);
        foreach (var code in map.Rows.Select(r => r.Census).Distinct(StringComparer.Ordinal))
        {
            var under = map.Under(code).Where(u => ratings.ByOccupation.ContainsKey(u.Onet)).ToArray();
            if (under.Length == 0)
                continue;
            var mean = means[code] = new(StringComparer.Ordinal);
            var share = under.Sum(u => u.Share);
            foreach (var (occupation, weight) in under)
            {
                foreach (var rating in ratings.ByOccupation[occupation].Values)
                    mean[rating.Element] = mean.GetValueOrDefault(rating.Element) + (weight / share * rating.Importance);
            }
        }

        foreach (var (code, mean) in means)
            profiles._profiles.Add(code, Profile(mean, ratings));
        return profiles;
    }

    /// <summary>A code's profile; empty if nothing under it is rated.</summary>
    internal IReadOnlyList<NamedElement> Of(string census) => _profiles.GetValueOrDefault(census) ?? [];

    private static NamedElement[] Profile(SortedDictionary<string, double> mean, OnetRatings ratings)
    {
        var scaled = mean.Select(m => (Element: m.Key, Scaled: (m.Value - Norm(ratings, m.Key).Mean) / Norm(ratings, m.Key).Deviation))
            .Where(m => m.Scaled >= LeastDeviation)
            .OrderByDescending(m => m.Scaled)
            .ThenBy(m => m.Element, StringComparer.Ordinal)
            .Take(MostElements)
            .ToArray();
        // A profile as a whole weighs as much as one element.
        var length = Math.Sqrt(scaled.Sum(m => m.Scaled * m.Scaled));
        return
        [
            .. scaled.Select(m => new NamedElement(
                ElementKinds.Of(m.Element),
                m.Element[(m.Element.IndexOf(':', StringComparison.Ordinal) + 1)..],
                ratings.Names[m.Element],
                m.Scaled / length
            )),
        ];
    }

    private static (double Mean, double Deviation) Norm(OnetRatings ratings, string element) =>
        (ratings.Norms[element].MeanImportance ?? 0, ratings.Norms[element].SdImportance is > 0 and var deviation ? deviation : 1);
}
