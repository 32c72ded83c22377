using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>States of careers in the elements and occupations of a catalog, as in a participant's record: the occupation held and
/// education.</summary>
internal sealed class CareerStates
{
    private readonly ObservationSet _set;
    private readonly Dictionary<string, int> _elements;
    private readonly HashSet<string>[] _above;
    private readonly ILookup<string, int> _held;

    /// <summary>Prepares the mapping.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="elements">Ids of the catalog's elements.</param>
    /// <param name="opportunities">Ids of the catalog's occupations.</param>
    /// <param name="part">Careers, mapped to the catalog.</param>
    public CareerStates(ObservationSet set, IReadOnlyList<string> elements, IReadOnlyList<string> opportunities, CareerPart part)
    {
        _set = set;
        _elements = elements.Select((id, e) => (id, e)).ToDictionary(p => p.id, p => p.e, StringComparer.Ordinal);
        _above = [.. opportunities.Select(id => CodesAbove(id, part).ToHashSet(StringComparer.Ordinal))];
        _held = elements
            .Select((id, e) => (id, e))
            .Where(p => ElementKinds.Of(p.id) == ElementKinds.Occupation)
            .SelectMany(p => CodesAbove(p.id, part).Select(c => (Code: c, p.e)))
            .ToLookup(p => p.Code, p => p.e, StringComparer.Ordinal);
    }

    /// <summary>True if a code covers an occupation of the catalog.</summary>
    public bool IsSeen(int occupation) => _above[occupation].Count > 0;

    /// <summary>The state of a row: all occupations under the code held, in equal parts, and education.</summary>
    public (int[] Ids, float[] Weights) State(TrainingRows rows, int row)
    {
        var told = new SortedDictionary<int, float>();
        var (ids, weights) = (rows.Elements(row).ToArray(), rows.ElementWeights(row).ToArray());
        for (var i = 0; i < ids.Length; i++)
        {
            var id = _set.Elements[ids[i]].Id;
            int[] under = [.. _held[id]];
            foreach (var element in under)
                told[element] = weights[i] / under.Length;
            if (under.Length == 0 && ElementKinds.Of(id) == ElementKinds.Education && _elements.TryGetValue(id, out var level))
                told[level] = weights[i];
        }

        return ([.. told.Keys], [.. told.Values]);
    }

    /// <summary>Occupations of the catalog under a code the state holds.</summary>
    public int[] Held(TrainingRows rows, int row) => Under(rows.Elements(row).ToArray().Select(e => _set.Elements[e].Id));

    /// <summary>Occupations of the catalog under the codes that came next.</summary>
    public int[] Next(ObservedRows rows, int row) =>
        Under(rows.Rows.Targets(row).ToArray().Select(t => _set.Opportunities[rows.FirstOpportunity + t].Id));

    /// <summary>The moves from one catalog occupation to another, as rows over the catalog. A change within a code is not a move.</summary>
    public TrainingRows Moves(ObservedRows rows)
    {
        var builder = new TrainingRowsBuilder(_elements.Count, _above.Length);
        for (var row = 0; row < rows.Rows.Count; row++)
        {
            var held = Held(rows.Rows, row);
            int[] next = [.. Next(rows, row).Except(held)];
            if (held.Length == 0 || next.Length == 0)
                continue;
            var (ids, weights) = State(rows.Rows, row);
            builder.Add(rows.Rows.Person(row), 0, [.. ids.Zip(weights)], [.. next.Select(o => (o, 1f))], held);
        }

        return builder.Build();
    }

    private int[] Under(IEnumerable<string> codes)
    {
        var all = codes.ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, _above.Length).Where(o => _above[o].Overlaps(all))];
    }

    private static IEnumerable<string> CodesAbove(string id, CareerPart part) =>
        part.CodesOf(id[(ElementKinds.Occupation.Length + 1)..]).Select(c => ElementKinds.Id(ElementKinds.Occupation, c.Code));
}
