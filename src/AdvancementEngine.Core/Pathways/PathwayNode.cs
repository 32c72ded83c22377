using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Pathways;

/// <summary>A partial or complete path, linked as its last stage and the partial path before it.</summary>
internal sealed class PathwayNode(
    PathwayNode? before,
    PathwayStage stage,
    PathwayCosts costs,
    PathwayCosts least,
    int stages,
    bool isComplete
)
{
    // Cached so that the filter is called at most once per node.
    private bool? _holds;

    public PathwayNode? Before => before;

    public PathwayStage Stage => stage;

    public int Stages => stages;

    /// <summary>True for a complete path, false for a partial one that can be extended. Both kinds can have the same stages.</summary>
    public bool IsComplete => isComplete;

    public PathwayCosts Costs => costs;

    /// <summary>Lower bound on the cost of any path that starts this way; for a complete path, its actual cost.</summary>
    public PathwayCosts Least => least;

    /// <summary>The complete path with the same stages, if any; both share one filter result.</summary>
    public PathwayNode? Twin { get; init; }

    /// <summary>True if the filter is known to reject this path or a shorter prefix of it.</summary>
    public bool IsRefused
    {
        get
        {
            for (var node = this; node is not null; node = node.Before)
            {
                if ((node.Twin ?? node)._holds == false)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Runs the filter on each prefix, shortest first, and stops at the first rejection.</summary>
    public bool Holds(Func<ImmutableArray<PathwayStage>, bool> ask)
    {
        if (before is not null && !before.Holds(ask))
            return false;
        var asked = Twin ?? this;
        return asked._holds ??= ask(All());
    }

    public Pathway Path() => new(All(), costs);

    public ImmutableArray<PathwayStage> All()
    {
        var all = new PathwayStage[stages];
        for (var node = this; node is not null; node = node.Before)
            all[node.Stages - 1] = node.Stage;
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }
}
