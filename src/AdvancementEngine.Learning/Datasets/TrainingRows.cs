namespace AdvancementEngine.Learning.Datasets;

/// <summary>Training rows in dense ids: each has a state (weighted elements), the opportunities that came next, and those left out of its
/// list. Immutable; memory is linear in its content.</summary>
public sealed class TrainingRows
{
    internal TrainingRows(int elementCount, int opportunityCount, int[] listStart, RowData data)
    {
        ElementCount = elementCount;
        OpportunityCount = opportunityCount;
        ListStart = listStart;
        Data = data;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Data.List.Count;

    /// <summary>Number of elements, m.</summary>
    public int ElementCount { get; }

    /// <summary>Number of opportunities, n.</summary>
    public int OpportunityCount { get; }

    /// <summary>Number of lists: opportunities [ListBounds(l)] form list l, with a softmax of its own.</summary>
    public int ListCount => ListStart.Length - 1;

    /// <summary>Total number of targets in all rows.</summary>
    public long TargetEntries => Data.Target.Count;

    internal int[] ListStart { get; }

    internal RowData Data { get; }

    /// <summary>First opportunity of a list and the one after its last.</summary>
    public (int From, int To) ListBounds(int list) => (ListStart[list], ListStart[list + 1]);

    /// <summary>The list a row is about.</summary>
    public int List(int row) => Data.List[row];

    /// <summary>The person (any grouping number) a row comes from.</summary>
    public int Person(int row) => Data.Person[row];

    /// <summary>Element ids of a row, ascending.</summary>
    public ReadOnlySpan<int> Elements(int row) => Part(Data.Element, Data.ElementStart, row);

    /// <summary>Weights of a row's elements, in the same order.</summary>
    public ReadOnlySpan<float> ElementWeights(int row) => Part(Data.ElementWeight, Data.ElementStart, row);

    /// <summary>Target opportunities of a row, ascending.</summary>
    public ReadOnlySpan<int> Targets(int row) => Part(Data.Target, Data.TargetStart, row);

    /// <summary>Weights of a row's targets, in the same order.</summary>
    public ReadOnlySpan<float> TargetWeights(int row) => Part(Data.TargetWeight, Data.TargetStart, row);

    /// <summary>Opportunities left out of the row's list (held already), ascending.</summary>
    public ReadOnlySpan<int> Held(int row) => Part(Data.Held, Data.HeldStart, row);

    /// <summary>The selected rows, in the given order.</summary>
    public TrainingRows Select(IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var data = new RowData();
        foreach (var row in rows)
        {
            data.Append(Person(row), List(row), Elements(row), ElementWeights(row), Targets(row), TargetWeights(row), Held(row));
        }

        return new TrainingRows(ElementCount, OpportunityCount, ListStart, data);
    }

    private static ReadOnlySpan<T> Part<T>(List<T> items, List<int> start, int row) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items)[start[row]..start[row + 1]];
}
