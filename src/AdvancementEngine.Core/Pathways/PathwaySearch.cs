using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>Finds the paths over the ladder that no other beats in months, dollars, pay and likelihood at once: exact, by depth with a lower bound on what the rest costs.</summary>
/// <remarks>A partial path is given up only where a complete one beats the least it can still cost, so that nothing of the front is lost. One owner at a time.</remarks>
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
    /// <param name="holds">Asked of paths in order: false for one that cannot be shown; others are then looked for. Null holds every path.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of bounds.</exception>
    public ImmutableArray<Pathway> Find(PathwayStart start, PathwayOptions options, IStageFit fit, Func<Pathway, bool>? holds = null)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(fit);
        options.Validate();
        List<Pathway> held = [], refused = [];
        while (true)
        {
            var run = new Run(this, start, options, fit, refused);
            var front = run.Go().InOrder(options.First);
            var chosen = ImmutableArray.CreateBuilder<Pathway>();
            var before = refused.Count;
            foreach (var path in front)
            {
                if (chosen.Count == options.Paths) break;
                if (holds is null || held.Contains(path) || holds(path)) Keep(path);
                else refused.Add(path);
            }

            // A refused path may have beaten others: look again without it.
            if (refused.Count == before) return chosen.ToImmutable();

            void Keep(Pathway path)
            {
                chosen.Add(path);
                if (holds is not null && !held.Contains(path)) held.Add(path);
            }
        }
    }

    private sealed class Run
    {
        private readonly PathwaySearch _search;
        private readonly PathwayStart _start;
        private readonly PathwayOptions _options;
        private readonly IStageFit _fit;
        private readonly List<Pathway> _refused;
        private readonly PathwayState _state;
        private readonly PathwayBounds _bounds;
        private readonly ParetoFront _front = new();
        private readonly List<PathwayStage> _stages = [];
        private readonly List<StagePreparation>[] _ways;

        public Run(PathwaySearch search, PathwayStart start, PathwayOptions options, IStageFit fit, List<Pathway> refused)
        {
            (_search, _start, _options, _fit, _refused) = (search, start, options, fit, refused);
            _state = new PathwayState(Catalog, start, search._assumptions, options.Federal);
            _bounds = new PathwayBounds(search._moves, start, search._assumptions, IsEnd, options.MostStages);
            _ways = [.. Enumerable.Range(0, options.MostStages).Select(_ => new List<StagePreparation>())];
        }

        private CareerCatalog Catalog => _search._moves.Catalog;

        public ParetoFront Go()
        {
            foreach (var held in _start.Occupations) Extend(held.Occupation, held.Months, default);
            if (_start.Outside) Extend(-1, 0f, default);
            return _front;
        }

        private bool IsEnd(int occupation)
        {
            if (_options.Target is { } target) return occupation == target;
            if (Catalog.Occupations[occupation].UsualOrigin || IsHeld(occupation)) return false;
            return _options.LeastPay is not { } least || (LadderMoves.EntryPay(Catalog.Occupations[occupation]) ?? 0) >= least;
        }

        private bool IsHeld(int occupation)
        {
            foreach (var held in _start.Occupations)
            {
                if (held.Occupation == occupation) return true;
            }

            return false;
        }

        private void Extend(int from, float months, in PathwayCosts spent)
        {
            foreach (var step in _search._moves.From(from))
            {
                var to = Catalog.OccupationIndex(step.To);
                var left = _options.MostStages - _stages.Count - 1;
                if (_bounds.Stages(to) > left || _state.Jobs.Contains(to) || (IsHeld(to) && to != _options.Target)) continue;
                var ways = _ways[_stages.Count];
                _search._preparations.Find(step, _state, months, ways);
                var levels = LadderMoves.LevelsBetween(from < 0 ? null : Catalog.Occupations[from], Catalog.Occupations[to]);
                for (var w = 0; w < ways.Count; w++) Take(step, from, to, levels, ways[w], spent);
            }
        }

        private void Take(LadderStep step, int from, int to, int levels, StagePreparation way, in PathwayCosts spent)
        {
            var costs = new PathwayCosts(spent.Months + way.MonthsHigh, spent.Dollars + way.DollarsHigh, 0f, spent.Unlikeliness + Math.Max(0, levels - 1) * _search._assumptions.LevelCrossed);
            if (OutOfReach(_bounds.AtLeast(costs, to))) return;
            var monthsBefore = _state.MonthsOnPath;
            _state.Enter(to, way);
            var jobs = CollectionsMarshal.AsSpan(_state.Jobs);
            var distance = Math.Max(0f, _fit.Distance(jobs[..^1], CollectionsMarshal.AsSpan(_state.Credentials), to));
            costs = costs with { Unlikeliness = costs.Unlikeliness + distance, Pay = LadderMoves.EntryPay(Catalog.Occupations[to]) ?? 0f };
            _stages.Add(new PathwayStage(step, from, to, way, levels, distance));
            if (!OutOfReach(_bounds.AtLeast(costs, to)))
            {
                if (IsEnd(to) && _stages.Count >= _options.FewestStages) Complete(costs);
                if (_stages.Count < _options.MostStages && to != _options.Target) Extend(to, 0f, costs);
            }

            _stages.RemoveAt(_stages.Count - 1);
            _state.Leave(way, monthsBefore);
        }

        private bool OutOfReach(in PathwayCosts least) =>
            least.Months > _options.HorizonMonths || (_start.MoneyUsd is { } money && least.Dollars > money) || _front.Beats(least);

        private void Complete(in PathwayCosts costs)
        {
            var path = new Pathway([.. _stages], costs);
            foreach (var refused in _refused)
            {
                if (refused.CompareTo(path, _options.First) == 0) return;
            }

            _front.Add(path);
        }
    }
}
