using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>Finds the ladder paths that no other path dominates in months, dollars, pay and likelihood. The search is exact: best first,
/// with a lower bound on the remaining cost.</summary>
/// <remarks>Complete paths come out in preference order, so any path that dominates another is found before it. A partial path is dropped
/// only if a path already found dominates its lower bound. The search ends as soon as it has enough paths. Not thread-safe.</remarks>
public sealed class PathwaySearch
{
    private readonly LadderMoves _moves;
    private readonly PathwayAssumptions _assumptions;
    private readonly PreparationFinder _preparations;

    /// <summary>Creates a search over a catalog's ladder.</summary>
    public PathwaySearch(LadderMoves moves, PathwayAssumptions? assumptions = null)
    {
        ArgumentNullException.ThrowIfNull(moves);
        _moves = moves;
        _assumptions = assumptions ?? PathwayAssumptions.Default;
        _preparations = new PreparationFinder(moves.Catalog, _assumptions);
    }

    /// <summary>Returns the best paths, distinct by their jobs, in the preferred order.</summary>
    /// <param name="start">The person's starting point.</param>
    /// <param name="options">Target, horizon, number of paths and order.</param>
    /// <param name="fit">Fit distance along a path.</param>
    /// <param name="holds">Called for each prefix of a path, shortest first; returns false if no path that starts this way may be shown,
    /// and the search then looks for others. Null accepts every path.</param>
    /// <exception cref="Options.OptionException">An option is out of bounds.</exception>
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
