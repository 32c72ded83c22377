namespace AdvancementEngine.Pathways;

/// <summary>Order of a search: by the least it can cost, beginnings before complete paths of equal cost, complete paths as they are
/// shown.</summary>
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
