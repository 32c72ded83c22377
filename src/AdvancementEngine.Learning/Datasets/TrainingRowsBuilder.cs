using System.Globalization;

namespace AdvancementEngine.Learning.Datasets;

/// <summary>Collects rows and checks each before adding it.</summary>
public sealed class TrainingRowsBuilder
{
    private readonly RowData _data = new();
    private readonly int _elementCount;
    private readonly int[] _listStart;

    /// <param name="elementCount">Number of elements, m.</param>
    /// <param name="listSizes">Number of opportunities in each list, in order; together n.</param>
    public TrainingRowsBuilder(int elementCount, params ReadOnlySpan<int> listSizes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(elementCount);
        _elementCount = elementCount;
        _listStart = new int[listSizes.Length + 1];
        for (var list = 0; list < listSizes.Length; list++)
            _listStart[list + 1] = _listStart[list] + listSizes[list];
    }

    /// <summary>Rows added so far.</summary>
    public int Count => _data.List.Count;

    /// <summary>Adds a row.</summary>
    /// <param name="person">Any number that is the same for all rows of one person.</param>
    /// <param name="list">The list the row is about.</param>
    /// <param name="elements">Element id and weight; finite, not 0; each id once; sorted here.</param>
    /// <param name="targets">Opportunity and weight; finite, greater than 0; each once; inside the list; sorted here.</param>
    /// <param name="held">Opportunities left out of the row's list; none of them a target.</param>
    /// <exception cref="RowException">The row breaks one of these rules.</exception>
    public TrainingRowsBuilder Add(
        int person,
        int list,
        ReadOnlySpan<(int Id, float Weight)> elements,
        ReadOnlySpan<(int Id, float Weight)> targets,
        ReadOnlySpan<int> held = default
    )
    {
        if ((uint)list >= (uint)(_listStart.Length - 1))
            throw Bad("list", list, $"0 to {_listStart.Length - 2}");
        var (ids, weights) = Sorted(elements, 0, _elementCount, "element", positive: false);
        var (targetIds, targetWeights) = Sorted(targets, _listStart[list], _listStart[list + 1], "target", positive: true);
        if (targetIds.Length == 0)
            throw new RowException($"row {Count} has no target; needed: at least one opportunity that came next; leave the row out");
        var heldIds = held.ToArray();
        Array.Sort(heldIds);
        foreach (var id in heldIds)
        {
            if (id < _listStart[list] || id >= _listStart[list + 1])
                throw Bad("held opportunity", id, "one of the row's list");
            if (Array.BinarySearch(targetIds, id) >= 0)
                throw new RowException(
                    $"row {Count} has opportunity {id} both held and as a target; needed: one of the two; correct the row"
                );
        }

        _data.Append(person, list, ids, weights, targetIds, targetWeights, heldIds);
        return this;
    }

    /// <summary>Adds every row of another set over the same elements and lists, with scaled target weights; its people are kept distinct
    /// from those here.</summary>
    public TrainingRowsBuilder AddAll(TrainingRows rows, float scale)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.ElementCount != _elementCount || !rows.ListStart.AsSpan().SequenceEqual(_listStart))
            throw new RowException(
                $"rows over {rows.ElementCount} elements and {rows.OpportunityCount} opportunities; needed: {_elementCount} and "
                    + $"{_listStart[^1]}; join only rows of the same catalog"
            );
        var people = _data.Person.Count == 0 ? 0 : _data.Person.Max() + 1;
        for (var row = 0; row < rows.Count; row++)
            Append(rows, row, scale, people);
        return this;
    }

    /// <summary>Adds a row that is already checked, with scaled target weights.</summary>
    internal void Append(TrainingRows rows, int row, float scale, int firstPerson = 0) =>
        _data.Append(
            firstPerson + rows.Person(row),
            rows.List(row),
            rows.Elements(row),
            rows.ElementWeights(row),
            rows.Targets(row),
            [.. rows.TargetWeights(row).ToArray().Select(w => w * scale)],
            rows.Held(row)
        );

    /// <summary>The rows.</summary>
    public TrainingRows Build() => new(_elementCount, _listStart[^1], _listStart, _data);

    private (int[] Ids, float[] Weights) Sorted(ReadOnlySpan<(int Id, float Weight)> entries, int from, int to, string what, bool positive)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, (a, b) => a.Id.CompareTo(b.Id));
        for (var i = 0; i < sorted.Length; i++)
        {
            var (id, weight) = sorted[i];
            if (id < from || id >= to)
                throw Bad(what, id, string.Create(CultureInfo.InvariantCulture, $"{from} to {to - 1}"));
            if (i > 0 && sorted[i - 1].Id == id)
                throw Bad(what, id, "each once");
            if (!float.IsFinite(weight) || (positive ? weight <= 0f : weight == 0f))
            {
                throw new RowException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"row {Count} gives {what} {id} the weight {weight}; needed: a finite number "
                            + $"{(positive ? "greater than 0" : "other than 0")}; correct the row"
                    )
                );
            }
        }

        return ([.. sorted.Select(e => e.Id)], [.. sorted.Select(e => e.Weight)]);
    }

    private RowException Bad(string what, int found, string needed) =>
        new(string.Create(CultureInfo.InvariantCulture, $"row {Count} names {what} {found}; needed: {needed}; correct the row"));
}
