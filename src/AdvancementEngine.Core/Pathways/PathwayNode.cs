using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Pathways;

/// <summary>A beginning of a path, or a complete one: its last stage, and the beginning before it.</summary>
internal sealed class PathwayNode(
    PathwayNode? before,
    PathwayStage stage,
    PathwayCosts costs,
    PathwayCosts least,
    int stages,
    bool isComplete
)
{
    // Whether it may be shown is asked at most once.
    private bool? _holds;

    public PathwayNode? Before => before;

    public PathwayStage Stage => stage;

    public int Stages => stages;

    /// <summary>True for a path to an end, false for a beginning that may go on: the same stages can stand for both.</summary>
    public bool IsComplete => isComplete;

    public PathwayCosts Costs => costs;

    /// <summary>The least a path that begins so can cost; of a complete one its costs.</summary>
    public PathwayCosts Least => least;

    /// <summary>The same stages as a complete path; its verdict is shared with what goes on from here.</summary>
    public PathwayNode? Twin { get; init; }

    /// <summary>True where this or a beginning of it is known not to hold.</summary>
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

    /// <summary>Asks of each beginning, the shortest first, until one does not hold.</summary>
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
