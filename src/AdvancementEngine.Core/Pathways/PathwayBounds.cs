using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>Lower bounds on the remaining cost of a path, by the occupation reached. Computed backward from the ends, so that no completion
/// is cheaper.</summary>
/// <remarks>A step takes at least the midpoint of its usual months, less the time already spent in the job it leaves. Dollars are at least
/// 0. The levels a step crosses are exact.</remarks>
internal sealed class PathwayBounds
{
    // Summing in a different order can change the last bits; the slack keeps the result a lower bound.
    private const float Slack = 0.99999f;

    private readonly int[] _stages;
    private readonly float[] _months;
    private readonly float[] _leaps;
    private readonly float[] _pay;

    public PathwayBounds(LadderMoves moves, PathwayStart start, PathwayAssumptions assumptions, Func<int, bool> isEnd, int mostStages)
    {
        var catalog = moves.Catalog;
        var n = catalog.Occupations.Length;
        (_stages, _months, _leaps, _pay) = (new int[n], new float[n], new float[n], new float[n]);
        Array.Fill(_stages, int.MaxValue);
        Array.Fill(_months, float.PositiveInfinity);
        Array.Fill(_leaps, float.PositiveInfinity);
        Array.Fill(_pay, float.NegativeInfinity);
        for (var o = 0; o < n; o++)
        {
            if (!isEnd(o))
                continue;
            (_stages[o], _months[o], _leaps[o]) = (0, 0f, 0f);
            _pay[o] = LadderMoves.EntryPay(catalog.Occupations[o]) ?? 0f;
        }

        var had = new float[n];
        foreach (var held in start.Occupations)
            had[held.Occupation] = start.ProgramHours is null
                ? Math.Max(had[held.Occupation], held.Months)
                // A program can stand for all the usual months of a first stage.
                : float.MaxValue;

        // A path has at most mostStages stages, so that many rounds over all moves find every occupation that can still reach an end.
        for (var round = 0; round < mostStages; round++)
        {
            var changed = false;
            for (var from = 0; from < n; from++)
            {
                foreach (var move in moves.From(from))
                {
                    var (to, step) = (move.To, move.Step);
                    if (_stages[to] == int.MaxValue)
                        continue;
                    var months = Math.Max(0f, (step.MonthsLow + step.MonthsHigh) / 2f - had[from]) + _months[to];
                    var leap = Math.Max(0, move.Levels - 1) * assumptions.LevelCrossed + _leaps[to];
                    if (_stages[to] + 1 < _stages[from])
                        (_stages[from], changed) = (_stages[to] + 1, true);
                    if (months < _months[from])
                        (_months[from], changed) = (months, true);
                    if (leap < _leaps[from])
                        (_leaps[from], changed) = (leap, true);
                    if (_pay[to] > _pay[from])
                        (_pay[from], changed) = (_pay[to], true);
                }
            }

            if (!changed)
                break;
        }
    }

    /// <summary>Minimum number of stages from an occupation to an end; <see cref="int.MaxValue"/> if none can be reached.</summary>
    public int Stages(int occupation) => _stages[occupation];

    /// <summary>Minimum cost of a path that has reached an occupation at the given cost.</summary>
    public PathwayCosts AtLeast(in PathwayCosts spent, int occupation) =>
        new((spent.Months + _months[occupation]) * Slack, spent.Dollars, _pay[occupation], spent.Unlikeliness + _leaps[occupation]);
}
