using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Observations;

namespace AdvancementEngine.Data.Importers;

/// <summary>A person's elements at the end of a spell; none is later than the spell's last year.</summary>
internal sealed class Nlsy97Moves(IReadOnlyDictionary<string, CensusOccupation> titles, Nlsy97Options options)
{
    // Half-life, in years, of the weight of an earlier occupation.
    private const double HalfLife = 6;
    private const int Recent = 3;

    private static readonly (int Least, string Code)[] s_tenures =
    [
        (10, "10-and-more"),
        (6, "6-to-9"),
        (4, "4-to-5"),
        (3, "3"),
        (2, "2"),
        (1, "1"),
    ];
    private static readonly (int Least, string Code)[] s_ago = [(8, "8-and-more"), (4, "4-to-7"), (2, "2-to-3"), (0, "0-to-1")];

    /// <summary>Origin and next occupation of each move.</summary>
    public IEnumerable<(IReadOnlyList<Nlsy97Spell> Before, Nlsy97Spell From, Nlsy97Spell To)> Of(IEnumerable<Nlsy97Year> years)
    {
        var spells = Nlsy97Spell.Of(years);
        if (options.MergeReturns)
            spells = Nlsy97Spell.MergeReturns(spells);
        for (var i = 0; i + 1 < spells.Count; i++)
        {
            var (from, to) = (spells[i], spells[i + 1]);
            if (from.Years.Count < options.LeastOriginYears || to.Years.Count < options.LeastYears)
                continue;
            if (from.Years[^1].Age < options.LeastAge || to.First <= (options.After ?? 0))
                continue;
            yield return (spells[..i], from, to);
        }
    }

    /// <summary>The elements of a state with their weights.</summary>
    public IEnumerable<NamedElement> Elements(IReadOnlyList<Nlsy97Spell> before, Nlsy97Spell spell)
    {
        var now = titles[spell.Occupation];
        yield return new(ElementKinds.Occupation, now.Slug, now.Title, 1);
        yield return new("soc-major", now.Major!, $"SOC major group {now.Major}", 1);
        yield return new("soc-minor", now.Minor!, $"SOC minor group {now.Minor}", 1);
        yield return new("tenure", Band(s_tenures, spell.Years.Count), $"{Band(s_tenures, spell.Years.Count)} years in the occupation", 1);
        foreach (var element in options.Profiles?.Of(spell.Occupation) ?? [])
            yield return element;
        foreach (var element in Earlier(before, spell))
            yield return element;
        var last = spell.Years[^1];
        yield return new(ElementKinds.Education, last.Education.Code(), last.Education.Code(), 1);
        foreach (var (kind, value) in last.Plain)
            yield return new(kind, ObservationDraft.Slug(value), value, 1);
        if (Wage(spell.Years.Reverse()) is { } paid)
            yield return new("wage-band", RealWages.Band(paid.Amount), $"{RealWages.Band(paid.Amount)} dollars an hour (of 2022)", 1);
    }

    /// <summary>The change in real wage of a move as an outcome value; null if either wage is unknown or top-coded.</summary>
    public static float? Change(Nlsy97Spell from, Nlsy97Spell to) =>
        Wage(from.Years.Reverse()) is { Top: false } before && Wage(to.Years) is { Top: false } after
            ? RealWages.Value(before.Amount, after.Amount)
            : null;

    private IEnumerable<NamedElement> Earlier(IReadOnlyList<Nlsy97Spell> before, Nlsy97Spell spell)
    {
        var latest = before
            .GroupBy(s => s.Occupation, StringComparer.Ordinal)
            .Select(g => g.MaxBy(s => s.Last)!)
            .Where(s => s.Occupation != spell.Occupation);
        var groups = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var nearest = int.MaxValue;
        foreach (var earlier in latest.OrderBy(s => s.Occupation, StringComparer.Ordinal))
        {
            var occupation = titles[earlier.Occupation];
            var ago = spell.Last - earlier.Last;
            nearest = Math.Min(nearest, spell.First - earlier.Last);
            var weight = Math.Pow(2, -ago / HalfLife);
            yield return new("earlier", occupation.Slug, $"{occupation.Title}, before", weight);
            groups[occupation.Minor!] = Math.Max(groups.GetValueOrDefault(occupation.Minor!), weight);
        }

        foreach (var (group, weight) in groups)
            yield return new("earlier-minor", group, $"SOC minor group {group}, before", weight);
        yield return nearest == int.MaxValue
            ? new("before", "nothing", "No earlier occupation", 1)
            : new(
                "before",
                Band(s_ago, Math.Max(0, nearest - 1)),
                $"An earlier occupation {Band(s_ago, Math.Max(0, nearest - 1))} years before this one",
                1
            );
    }

    private static (double Amount, bool Top)? Wage(IEnumerable<Nlsy97Year> years) =>
        years.Take(Recent).Where(y => y.Wage is not null).Select(y => ((double, bool)?)(y.Wage!.Value, y.TopCoded)).FirstOrDefault();

    private static string Band((int Least, string Code)[] bands, int value) => bands.First(b => value >= b.Least).Code;
}
