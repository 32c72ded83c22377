namespace AdvancementEngine.Pathways;

/// <summary>Search order: by lower bound; at equal cost, partial paths before complete ones, and complete paths in display order.</summary>
internal sealed class PathwayNodeOrder(PathwayPreference first) : IComparer<PathwayNode>
{
    public int Compare(PathwayNode? x, PathwayNode? y)
    {
        var order = x!.Least.CompareTo(y!.Least, first);
        if (order != 0)
            return order;
        if (x.IsComplete != y.IsComplete)
            return x.IsComplete ? 1 : -1;
        return x.IsComplete ? x.Path().CompareTo(y.Path(), first) : x.Stages.CompareTo(y.Stages);
    }
}
