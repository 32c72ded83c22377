using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>Extends a partial path by every step out of its last job and every way to prepare for it, within the time horizon and the
/// person's money.</summary>
internal sealed class PathwayExpansion
{
    private readonly LadderMoves _moves;
    private readonly PathwayAssumptions _assumptions;
    private readonly PreparationFinder _preparations;
    private readonly PathwayStart _start;
    private readonly PathwayOptions _options;
    private readonly IStageFit _fit;
    private readonly PathwayState _state;
    private readonly PathwayBounds _bounds;
    private readonly List<StagePreparation> _ways = [];
    private readonly List<(PathwayNode Node, float Months)> _entered = [];

    public PathwayExpansion(
        LadderMoves moves,
        PathwayAssumptions assumptions,
        PreparationFinder preparations,
        PathwayStart start,
        PathwayOptions options,
        IStageFit fit
    )
    {
        (_moves, _assumptions, _preparations, _start, _options, _fit) = (moves, assumptions, preparations, start, options, fit);
        _state = new PathwayState(moves.Catalog, start, assumptions, options.Federal);
        _bounds = new PathwayBounds(moves, start, assumptions, IsEnd, options.MostStages);
    }

    private CareerCatalog Catalog => _moves.Catalog;

    /// <summary>Adds the possible first stages.</summary>
    public void Begin(List<PathwayNode> into)
    {
        foreach (var held in _start.Occupations)
            Steps(null, held.Occupation, held.Months, default, into);
        if (_start.Outside)
            Steps(null, -1, 0f, default, into);
        foreach (var opening in _start.Openings)
        {
            // Do not offer a return to a job already held, unless it is the target or a job to apply for now.
            var isBack = opening != _options.Target && IsHeld(opening) && !_start.Ready.Contains(opening);
            if (isBack || _bounds.Stages(opening) > _options.MostStages - 1)
                continue;
            if (_moves.Entering(_start, opening) is not { } move)
                continue;
            var led = _start.Led is { } leading && leading.To == opening ? leading : null;
            var from = led?.From ?? (_start.Occupations.IsEmpty ? -1 : _start.Occupations[0].Occupation);
            _preparations.FindEntering(move, _state, _ways, led?.Months ?? 0f);
            foreach (var way in _ways)
                Take(null, move, from, way, 0, 1, default, into);
        }
    }

    /// <summary>Adds the possible stages after a partial path.</summary>
    public void Extend(PathwayNode node, List<PathwayNode> into)
    {
        Enter(node);
        Steps(node, node.Stage.To, 0f, node.Costs, into);
        for (var i = _entered.Count - 1; i >= 0; i--)
            _state.Leave(_entered[i].Node.Stage.Preparation, _entered[i].Months);
        _entered.Clear();
    }

    private void Enter(PathwayNode node)
    {
        if (node.Before is { } before)
            Enter(before);
        _entered.Add((node, _state.MonthsOnPath));
        _state.Enter(node.Stage.To, node.Stage.Preparation);
    }

    private bool IsEnd(int occupation)
    {
        if (_options.Target is { } target)
            return occupation == target;
        // A job already held is not an end, unless it is a job to apply for now.
        if (Catalog.Occupations[occupation].UsualOrigin || (IsHeld(occupation) && !_start.Ready.Contains(occupation)))
            return false;
        return _options.LeastPay is not { } least || (LadderMoves.EntryPay(Catalog.Occupations[occupation]) ?? 0) >= least;
    }

    private bool IsHeld(int occupation)
    {
        foreach (var held in _start.Occupations)
        {
            if (held.Occupation == occupation)
                return true;
        }

        return false;
    }

    private void Steps(PathwayNode? before, int from, float months, in PathwayCosts spent, List<PathwayNode> into)
    {
        var stages = (before?.Stages ?? 0) + 1;
        foreach (var move in _moves.From(from))
        {
            var to = move.To;
            if (_bounds.Stages(to) > _options.MostStages - stages || _state.Jobs.Contains(to) || (IsHeld(to) && to != _options.Target))
                continue;
            _preparations.Find(move, _state, months, _ways);
            var levels = from < 0 ? 0 : move.Levels;
            foreach (var way in _ways)
                Take(before, move, from, way, levels, stages, spent, into);
        }
    }

    private void Take(
        PathwayNode? before,
        LadderMove move,
        int from,
        StagePreparation way,
        int levels,
        int stages,
        in PathwayCosts spent,
        List<PathwayNode> into
    )
    {
        var to = move.To;
        var costs = new PathwayCosts(
            spent.Months + way.MonthsHigh,
            spent.Dollars + way.DollarsHigh,
            0f,
            spent.Unlikeliness + Math.Max(0, levels - 1) * _assumptions.LevelCrossed
        );
        // Later stages are paid for out of earnings on the path, and what the next step earns is what money is found for.
        var isAdvised = _start.Advised >= 0 && way.Credentials.Contains(_start.Advised);
        if (stages == 1 && !isAdvised && _start.MoneyUsd is { } money && costs.Dollars > money)
            return;
        if (OutOfReach(_bounds.AtLeast(costs, to)))
            return;
        var monthsBefore = _state.MonthsOnPath;
        _state.Enter(to, way);
        var jobs = CollectionsMarshal.AsSpan(_state.Jobs);
        var distance = Math.Max(0f, _fit.Distance(jobs[..^1], CollectionsMarshal.AsSpan(_state.Credentials), to));
        _state.Leave(way, monthsBefore);
        costs = costs with { Unlikeliness = costs.Unlikeliness + distance, Pay = LadderMoves.EntryPay(Catalog.Occupations[to]) ?? 0f };
        var least = _bounds.AtLeast(costs, to);
        if (OutOfReach(least))
            return;
        var stage = new PathwayStage(move.Step, from, to, way, levels, distance);
        PathwayNode? complete = null;
        if (IsEnd(to) && stages >= _options.FewestStages)
        {
            complete = new PathwayNode(before, stage, costs, costs, stages, isComplete: true);
            into.Add(complete);
        }

        if (stages < _options.MostStages && to != _options.Target)
            into.Add(new PathwayNode(before, stage, costs, least, stages, isComplete: false) { Twin = complete });
    }

    private bool OutOfReach(in PathwayCosts least) => least.Months > _options.HorizonMonths;
}
