using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking;

/// <summary>What an occupation asks, prepared once per bundle for finding gaps.</summary>
internal sealed class OccupationNeeds
{
    /// <summary>Every technology listed.</summary>
    public required FrozenSet<string> Technologies { get; init; }

    /// <summary>True where at least one level is rated.</summary>
    public required bool AnyLevelRated { get; init; }

    /// <summary>In-demand technologies, most telling first: by what each adds to this occupation above its mean effect, then by id.</summary>
    public required ImmutableArray<string> InDemand { get; init; }

    /// <summary>Knowledge areas from the gap importance up, most important first, then by id.</summary>
    public required ImmutableArray<ElementRating> Knowledge { get; init; }

    /// <summary>Skills from the gap importance up, most important first, then by id.</summary>
    public required ImmutableArray<ElementRating> Skills { get; init; }

    /// <summary>Element ids of the active credentials linked to it, most telling first.</summary>
    public required ImmutableArray<string> Credentials { get; init; }

    public static ImmutableArray<OccupationNeeds> Prepare(Bundle bundle, RankSettings settings, CentredEffects effects)
    {
        var catalogue = bundle.Catalogue;
        var links = catalogue.CredentialLinks.ToLookup(l => l.Occupation, StringComparer.Ordinal);
        return [.. catalogue.Occupations.Select((occupation, o) => new OccupationNeeds
        {
            Technologies = occupation.Technologies.Select(t => t.Element).ToFrozenSet(StringComparer.Ordinal),
            AnyLevelRated = occupation.Ratings.Any(r => r.Level is not null),
            InDemand = Telling(bundle, effects, o, occupation.Technologies.Where(t => t.InDemand).Select(t => t.Element)),
            Knowledge = Rated(occupation, ElementKinds.Knowledge, settings),
            Skills = Rated(occupation, ElementKinds.Skill, settings),
            Credentials = Telling(bundle, effects, o, links[occupation.Code].Select(l => l.Credential).Distinct(StringComparer.Ordinal)
                .Select(code => catalogue.FindCredential(code)!).Where(c => c.Status == CredentialStatus.Active).Select(c => c.ElementId)),
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

    private static ImmutableArray<string> Telling(Bundle bundle, CentredEffects effects, int occupation, IEnumerable<string> elements) =>
        [.. elements
            .Select(id => (Id: id, Effect: bundle.Model.Occupations.ElementIndex(id) is >= 0 and var e ? effects.Of(e)[occupation] : float.NegativeInfinity))
            .OrderByDescending(x => x.Effect).ThenBy(x => x.Id, StringComparer.Ordinal)
            .Select(x => x.Id)];

    private static ImmutableArray<ElementRating> Rated(Occupation occupation, string kind, RankSettings settings) =>
        [.. occupation.Ratings
            .Where(r => r.Importance >= settings.GapImportance && string.Equals(ElementKinds.Of(r.Element), kind, StringComparison.Ordinal))
            .OrderByDescending(r => r.Importance).ThenBy(r => r.Element, StringComparer.Ordinal)];
}
