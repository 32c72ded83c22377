using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Tests.Pathways;

/// <summary>All paths by trying every step and every way to prepare, with no bound: what the search is compared with.</summary>
internal sealed class EveryPathway(LadderMoves moves, PathwayStart start, PathwayOptions options, IStageFit fit)
{
    private readonly List<Pathway> _all = [];
    private readonly PreparationFinder _preparations = new(moves.Catalog, PathwayAssumptions.Default);

    public ImmutableArray<Pathway> Best(Func<ImmutableArray<PathwayStage>, bool>? holds = null)
    {
        var state = new PathwayState(moves.Catalog, start, PathwayAssumptions.Default, options.Federal);
        foreach (var held in start.Occupations)
            Extend(state, held.Occupation, held.Months, []);
        if (start.Outside)
            Extend(state, -1, 0, []);
        IEnumerable<int> openings =
            start.Advised >= 0 && start.Toward >= 0 && !start.Ready.Contains(start.Toward) ? start.Ready.Append(start.Toward) : start.Ready;
        foreach (var opening in openings)
        {
            if (moves.Entering(start, opening) is not { } entering)
                continue;
            if (start.Occupations.Any(h => h.Occupation == opening) && opening != options.Target && !start.Ready.Contains(opening))
                continue;
            var from = start.Occupations.IsEmpty ? -1 : start.Occupations[0].Occupation;
            var ways = new List<StagePreparation>();
            _preparations.FindEntering(entering, state, ways);
            foreach (var way in ways)
                Go(state, entering.Step, from, opening, way, 0, []);
        }

        var held2 = _all.Where(p => holds is null || Enumerable.Range(1, p.Stages.Length).All(n => holds(p.Stages[..n]))).ToList();
        var front = held2.Where(p => !held2.Any(other => other.Costs.Dominates(p.Costs))).ToList();
        front.Sort((a, b) => a.CompareTo(b, options.First));
        var distinct = new List<Pathway>();
        foreach (var path in front.Where(p => !distinct.Any(d => d.SameJobs(p))))
            distinct.Add(path);
        return [.. distinct.Take(options.Paths)];
    }

    private void Extend(PathwayState state, int from, float months, List<PathwayStage> stages)
    {
        if (stages.Count == options.MostStages)
            return;
        foreach (var move in moves.From(from))
        {
            var (step, to) = (move.Step, moves.Catalog.OccupationIndex(move.Step.To));
            if (state.Jobs.Contains(to) || (start.Occupations.Any(h => h.Occupation == to) && to != options.Target))
                continue;
            var ways = new List<StagePreparation>();
            _preparations.Find(move, state, months, ways);
            foreach (var way in ways)
                Go(
                    state,
                    step,
                    from,
                    to,
                    way,
                    LadderMoves.LevelsBetween(from < 0 ? null : moves.Catalog.Occupations[from], moves.Catalog.Occupations[to]),
                    stages
                );
        }
    }

    private void Go(PathwayState state, LadderStep step, int from, int to, StagePreparation way, int levels, List<PathwayStage> stages)
    {
        var before = state.MonthsOnPath;
        state.Enter(to, way);
        var distance = Math.Max(0, fit.Distance([.. state.Jobs[..^1]], [.. state.Credentials], to));
        stages.Add(new PathwayStage(step, from, to, way, levels, distance));
        if (IsEnd(to) && stages.Count >= options.FewestStages)
            Complete(stages);
        if (to != options.Target)
            Extend(state, to, 0, stages);
        stages.RemoveAt(stages.Count - 1);
        state.Leave(way, before);
    }

    private bool IsEnd(int occupation) =>
        options.Target is { } target
            ? occupation == target
            : (start.Ready.Contains(occupation) || !start.Occupations.Any(h => h.Occupation == occupation))
                && (options.LeastPay is not { } least || Pay(occupation) >= least);

    private float Pay(int occupation) => LadderMoves.EntryPay(moves.Catalog.Occupations[occupation]) ?? 0;

    private void Complete(List<PathwayStage> stages)
    {
        float months = 0,
            dollars = 0,
            unlikeliness = 0;
        foreach (var stage in stages)
        {
            months += stage.Preparation.MonthsHigh;
            dollars += stage.Preparation.DollarsHigh;
            unlikeliness += Math.Max(0, stage.LevelsCrossed - 1);
            unlikeliness += stage.FitDistance;
        }

        // Money is found for what the next step earns.
        var first = stages[0].Preparation;
        var isLimited = start.Advised < 0 || !first.Credentials.Contains(start.Advised);
        if (months > options.HorizonMonths || (isLimited && first.DollarsHigh > (start.MoneyUsd ?? float.MaxValue)))
            return;
        _all.Add(new Pathway([.. stages], new PathwayCosts(months, dollars, Pay(stages[^1].To), unlikeliness)));
    }
}
