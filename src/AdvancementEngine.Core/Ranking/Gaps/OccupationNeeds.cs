using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Ranking.Counterfactuals;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>What an occupation asks, prepared once per bundle for finding gaps. Elements are indices in <see cref="NeededElements"/>.</summary>
internal sealed class OccupationNeeds
{
    /// <summary>By element: true for a technology listed.</summary>
    public required bool[] Technologies { get; init; }

    /// <summary>By element: its position among <see cref="Ratings"/>, or -1.</summary>
    public required short[] RatingAt { get; init; }

    /// <summary>The occupation's ratings.</summary>
    public required ImmutableArray<ElementRating> Ratings { get; init; }

    /// <summary>True where at least one level is rated.</summary>
    public required bool AnyLevelRated { get; init; }

    /// <summary>In-demand technologies, most telling first: by what each adds to this occupation above its mean effect, then by id.</summary>
    public required ImmutableArray<int> InDemand { get; init; }

    /// <summary>Knowledge areas from the gap importance up, most important first, then by id.</summary>
    public required ImmutableArray<RatedNeed> Knowledge { get; init; }

    /// <summary>Skills from the gap importance up, most important first, then by id.</summary>
    public required ImmutableArray<RatedNeed> Skills { get; init; }

    /// <summary>The active credentials linked to it, most telling first.</summary>
    public required ImmutableArray<int> Credentials { get; init; }

    public static ImmutableArray<OccupationNeeds> Prepare(Bundle bundle, NeededElements elements, RankSettings settings, CenteredEffects effects)
    {
        var catalog = bundle.Catalog;
        var links = catalog.CredentialLinks.ToLookup(l => l.Occupation, StringComparer.Ordinal);
        return [.. catalog.Occupations.Select((occupation, o) => new OccupationNeeds
        {
            Technologies = Marked(elements, occupation),
            RatingAt = Positions(elements, occupation),
            Ratings = occupation.Ratings,
            AnyLevelRated = occupation.Ratings.Any(r => r.Level is not null),
            InDemand = Telling(elements, effects, o, occupation.Technologies.Where(t => t.InDemand).Select(t => t.Element)),
            Knowledge = Important(elements, occupation, ElementKinds.Knowledge, settings),
            Skills = Important(elements, occupation, ElementKinds.Skill, settings),
            Credentials = Telling(elements, effects, o, links[occupation.Code].Select(l => l.Credential).Distinct(StringComparer.Ordinal)
                .Select(code => catalog.FindCredential(code)!).Where(c => c.Status == CredentialStatus.Active).Select(c => c.ElementId)),
        })];
    }

    private static bool[] Marked(NeededElements elements, Occupation occupation)
    {
        var marked = new bool[elements.Ids.Length];
        foreach (var technology in occupation.Technologies) marked[elements.IndexOf(technology.Element)] = true;
        return marked;
    }

    private static short[] Positions(NeededElements elements, Occupation occupation)
    {
        var positions = new short[elements.Ids.Length];
        Array.Fill(positions, (short)-1);
        for (var r = 0; r < occupation.Ratings.Length; r++) positions[elements.IndexOf(occupation.Ratings[r].Element)] = (short)r;
        return positions;
    }

    private static ImmutableArray<int> Telling(NeededElements elements, CenteredEffects effects, int occupation, IEnumerable<string> ids) =>
        [.. ids.Select(elements.IndexOf)
            .Select(e => (Element: e, Effect: elements.Model[e] is >= 0 and var m ? effects.Of(m)[occupation] : float.NegativeInfinity))
            .OrderByDescending(x => x.Effect).ThenBy(x => x.Element)
            .Select(x => x.Element)];

    private static ImmutableArray<RatedNeed> Important(NeededElements elements, Occupation occupation, string kind, RankSettings settings) =>
        [.. occupation.Ratings
            .Where(r => r.Importance >= settings.GapImportance && string.Equals(ElementKinds.Of(r.Element), kind, StringComparison.Ordinal))
            .OrderByDescending(r => r.Importance).ThenBy(r => r.Element, StringComparer.Ordinal)
            .Select(r => new RatedNeed(elements.IndexOf(r.Element), r))];
}
