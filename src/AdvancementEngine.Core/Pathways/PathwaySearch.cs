using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>Finds the paths over the ladder that no other beats in months, dollars, pay and likelihood at once: exact, best first by a
/// lower bound on what the rest costs.</summary>
/// <remarks>
/// Complete paths come out in the order of the preference, so that whatever beats one was seen before it; a beginning is given up only
/// where a path shown beats the least it can still cost.
/// The search ends as soon as enough paths are found. One owner at a time.
/// </remarks>
public sealed class PathwaySearch
{
    private readonly LadderMoves _moves;
    private readonly PathwayAssumptions _assumptions;
    private readonly PreparationFinder _preparations;

    /// <summary>A search over a catalog's ladder.</summary>
    public PathwaySearch(LadderMoves moves, PathwayAssumptions? assumptions = null)
    {
        ArgumentNullException.ThrowIfNull(moves);
        _moves = moves;
        _assumptions = assumptions ?? PathwayAssumptions.Default;
        _preparations = new PreparationFinder(moves.Catalog, _assumptions);
    }

    /// <summary>The best paths, distinct by their jobs, in order of the options' preference.</summary>
    /// <param name="start">Where the person stands.</param>
    /// <param name="options">Target, horizon, number, order.</param>
    /// <param name="fit">Distance of fit along a path.</param>
    /// <param name="holds">Asked of a path's beginnings, the shortest first: false where no path that begins so can be shown; others are
    /// then looked for. Null holds every path.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of bounds.</exception>
    public ImmutableArray<Pathway> Find(
        PathwayStart start,
        PathwayOptions options,
        IStageFit fit,
        Func<ImmutableArray<PathwayStage>, bool>? holds = null
    )
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(fit);
        options.Validate();
        var expansion = new PathwayExpansion(_moves, _assumptions, _preparations, start, options, fit);
        var front = new ParetoFront();
        var queue = new PriorityQueue<PathwayNode, PathwayNode>(new PathwayNodeOrder(options.First));
        var next = new List<PathwayNode>();
        expansion.Begin(next);
        Enqueue();
        var chosen = ImmutableArray.CreateBuilder<Pathway>();
        while (chosen.Count < options.Paths && queue.TryDequeue(out var node, out _))
        {
            if (node.IsRefused || front.Beats(node.Least))
                continue;
            if (!node.IsComplete)
            {
                expansion.Extend(node, next);
                Enqueue();
                continue;
            }

            if (holds is not null && !node.Holds(holds))
                continue;
            var path = node.Path();
            front.Add(path);
            if (!chosen.Any(path.SameJobs))
                chosen.Add(path);
        }

        return chosen.ToImmutable();

        void Enqueue()
        {
            foreach (var node in next)
            {
                if (!front.Beats(node.Least))
                    queue.Enqueue(node, node);
            }

            next.Clear();
        }
    }
}
