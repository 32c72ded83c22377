namespace AdvancementEngine.Pathways;

/// <summary>Complete paths none of which is beaten in everything by another; they are added in order, so that none beats an earlier
/// one.</summary>
internal sealed class ParetoFront
{
    private readonly List<PathwayCosts> _paths = [];

    /// <summary>True where a path that costs at least this much would be beaten.</summary>
    public bool Beats(in PathwayCosts atLeast)
    {
        foreach (var costs in _paths)
        {
            if (costs.Dominates(atLeast))
                return true;
        }

        return false;
    }

    public void Add(Pathway path) => _paths.Add(path.Costs);
}
