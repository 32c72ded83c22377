namespace AdvancementEngine.Pathways;

/// <summary>Complete paths that do not dominate one another. They are added in search order, so a later path never dominates an earlier
/// one.</summary>
internal sealed class ParetoFront
{
    private readonly List<PathwayCosts> _paths = [];

    /// <summary>True if a known path dominates every path that costs at least this much.</summary>
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
