using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>Complete paths none of which is beaten in everything by another.</summary>
internal sealed class ParetoFront
{
    private readonly List<Pathway> _paths = [];

    /// <summary>True where a path that costs at least this much would be beaten.</summary>
    public bool Beats(in PathwayCosts atLeast)
    {
        foreach (var path in _paths)
        {
            if (path.Costs.Dominates(atLeast)) return true;
        }

        return false;
    }

    public void Add(Pathway path)
    {
        if (Beats(path.Costs)) return;
        _paths.RemoveAll(p => path.Costs.Dominates(p.Costs));
        _paths.Add(path);
    }

    /// <summary>The front in order, of paths through the same jobs only the first.</summary>
    public ImmutableArray<Pathway> InOrder(PathwayPreference first)
    {
        _paths.Sort((a, b) => a.CompareTo(b, first));
        var distinct = ImmutableArray.CreateBuilder<Pathway>();
        foreach (var path in _paths)
        {
            if (!distinct.Any(p => p.SameJobs(path))) distinct.Add(path);
        }

        return distinct.ToImmutable();
    }
}
