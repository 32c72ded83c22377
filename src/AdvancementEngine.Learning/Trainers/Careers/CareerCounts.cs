using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>How many people were observed making each move. Counts people, not moves; counts below ten are dropped.</summary>
internal static class CareerCounts
{
    /// <summary>Counts over the codes that cover catalog occupations.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="links">The catalog's occupations by code.</param>
    /// <param name="occupations">Codes of the catalog's occupations.</param>
    public static SeenMoves Of(ObservationSet set, IReadOnlyList<CareerLink> links, IReadOnlySet<string> occupations)
    {
        var codes = links
            .Where(l => l.Share >= CareerPart.LeastShare && occupations.Contains(l.Occupation))
            .GroupBy(l => l.Code, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToArray();
        var known = codes.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var into = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var moves = new SortedDictionary<(string From, string To), HashSet<string>>(
            Comparer<(string From, string To)>.Create(
                (a, b) => string.CompareOrdinal(a.From, b.From) is not 0 and var first ? first : string.CompareOrdinal(a.To, b.To)
            )
        );
        foreach (var outcome in LastOutcomes.Of(set))
        {
            var state = set.States[outcome.State];
            if (Code(set.Opportunities[outcome.Opportunity].Id) is not { } to || !known.Contains(to))
                continue;
            (into.TryGetValue(to, out var people) ? people : into[to] = new(StringComparer.Ordinal)).Add(state.PersonKey);
            foreach (
                var from in state.Elements.Select(e => Code(set.Elements[e.Element].Id)).Where(c => c is not null && known.Contains(c))
            )
                (moves.TryGetValue((from!, to), out var movers) ? movers : moves[(from!, to)] = new(StringComparer.Ordinal)).Add(
                    state.PersonKey
                );
        }

        int? Shown(HashSet<string>? people) => people?.Count >= SeenMoves.FewestPeople ? people.Count : null;
        return new SeenMoves(
            [
                .. codes.Select(c => new SeenCode(
                    c.Key,
                    c.First().Title,
                    [
                        .. c.Select(l => l.Occupation)
                            .Where(occupations.Contains)
                            .Distinct(StringComparer.Ordinal)
                            .Order(StringComparer.Ordinal),
                    ],
                    Shown(into.GetValueOrDefault(c.Key))
                )),
            ],
            [.. moves.Where(m => m.Value.Count >= SeenMoves.FewestPeople).Select(m => new SeenMove(m.Key.From, m.Key.To, m.Value.Count))]
        );
    }

    /// <summary>Moves into each catalog occupation: those into the codes that cover it.</summary>
    /// <param name="into">Moves into each opportunity of the set's model.</param>
    /// <param name="ids">Ids of those opportunities.</param>
    /// <param name="part">Careers, mapped to the catalog.</param>
    /// <param name="opportunities">Ids of the catalog's occupations.</param>
    public static int[] Into(IReadOnlyList<int> into, IReadOnlyList<string> ids, CareerPart part, IEnumerable<string> opportunities)
    {
        var count = ids.Select((id, o) => (id, o)).ToDictionary(p => p.id, p => into[p.o], StringComparer.Ordinal);
        return
        [
            .. opportunities.Select(o =>
                part.CodesOf(o[(ElementKinds.Occupation.Length + 1)..]).Sum(c => count[ElementKinds.Id(ElementKinds.Occupation, c.Code)])
            ),
        ];
    }

    private static string? Code(string id) =>
        ElementKinds.Of(id) == ElementKinds.Occupation ? id[(ElementKinds.Occupation.Length + 1)..] : null;
}
