using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking;

/// <summary>What an occupation asks, prepared once per bundle for finding gaps.</summary>
internal sealed class OccupationNeeds
{
    /// <summary>In-demand technologies, ordinal.</summary>
    public required ImmutableArray<string> InDemand { get; init; }

    /// <summary>Knowledge areas from the gap importance up, most important first, then by id.</summary>
    public required ImmutableArray<ElementRating> Knowledge { get; init; }

    /// <summary>Skills from the gap importance up, most important first, then by id.</summary>
    public required ImmutableArray<ElementRating> Skills { get; init; }

    /// <summary>Active credentials linked to it, strongest first, then by code.</summary>
    public required ImmutableArray<Credential> Credentials { get; init; }

    public static ImmutableArray<OccupationNeeds> Prepare(Catalogue catalogue, RankSettings settings)
    {
        var links = catalogue.CredentialLinks.ToLookup(l => l.Occupation, StringComparer.Ordinal);
        return [.. catalogue.Occupations.Select(occupation => new OccupationNeeds
        {
            InDemand = [.. occupation.Technologies.Where(t => t.InDemand).Select(t => t.Element)],
            Knowledge = Rated(occupation, ElementKinds.Knowledge, settings),
            Skills = Rated(occupation, ElementKinds.Skill, settings),
            Credentials = [.. links[occupation.Code]
                .GroupBy(l => l.Credential, StringComparer.Ordinal)
                .Select(g => (Credential: catalogue.FindCredential(g.Key)!, Strength: g.Max(l => l.Strength)))
                .Where(x => x.Credential.Status == CredentialStatus.Active)
                .OrderByDescending(x => x.Strength).ThenBy(x => x.Credential.Code, StringComparer.Ordinal)
                .Select(x => x.Credential)],
        })];
    }

    /// <summary>The rating of an element for an occupation, or null.</summary>
    public static ElementRating? Rating(Occupation occupation, string element)
    {
        var low = 0;
        var high = occupation.Ratings.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(occupation.Ratings[middle].Element, element);
            if (order == 0) return occupation.Ratings[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private static ImmutableArray<ElementRating> Rated(Occupation occupation, string kind, RankSettings settings) =>
        [.. occupation.Ratings
            .Where(r => r.Importance >= settings.GapImportance && string.Equals(ElementKinds.Of(r.Element), kind, StringComparison.Ordinal))
            .OrderByDescending(r => r.Importance).ThenBy(r => r.Element, StringComparer.Ordinal)];
}
