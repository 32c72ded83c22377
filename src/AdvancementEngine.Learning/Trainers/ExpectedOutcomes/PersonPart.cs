using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Learning.Trainers.ExpectedOutcomes;

/// <summary>The contribution of a person's elements to an outcome value: Σ w_e a_e + Σ_f (Σ w_e P_ef) Q_of. Fitted by coordinate descent on
/// the penalized squared error: every step is the exact minimum in one coordinate.</summary>
/// <remarks>Every sum has one owner and runs in index order, so equal rows, options and seed give equal bytes. A sweep costs (1 + 2 k)
/// passes over the elements of all rows.</remarks>
internal sealed class PersonPart
{
    private readonly ExpectedOutcomeRows _rows;
    private readonly ExpectedOutcomeOptions _options;
    private readonly int[] _byElement;
    private readonly (int Row, float Weight)[] _uses;
    private readonly int[] _rowsOf;
    private readonly int[] _byOpportunity;
    private readonly double[] _effects;
    private readonly double[] _p;
    private readonly double[] _q;
    private readonly double[] _c;
    private readonly double[] _residuals;

    public PersonPart(ExpectedOutcomeRows rows, ExpectedOutcomeOptions options)
    {
        _rows = rows;
        _options = options;
        (_byElement, _uses) = Uses(rows);
        (_byOpportunity, _rowsOf) = RowsOf(rows);
        _effects = new double[rows.ElementCount];
        _p = new double[rows.ElementCount * options.Rank];
        _q = new double[rows.OpportunityCount * options.Rank];
        _c = new double[rows.OpportunityCount];
        var mean = Enumerable.Range(0, rows.Count).Sum(r => (double)rows.Value(r)) / rows.Count;
        _residuals = [.. Enumerable.Range(0, rows.Count).Select(r => rows.Value(r) - mean)];
    }

    /// <summary>The current parameters.</summary>
    public PersonTerms Terms(bool factors) =>
        new(_options.Rank, [.. _effects], factors ? [.. _p] : new double[_p.Length], factors ? [.. _q] : new double[_q.Length]);

    /// <summary>Sweeps over opportunities' own values and elements' effects.</summary>
    /// <param name="penalty">λ of the effects.</param>
    /// <param name="sweeps">How many.</param>
    public void SweepEffects(double penalty, int sweeps = 1)
    {
        for (var sweep = 0; sweep < sweeps; sweep++)
            SweepOnce(penalty);
    }

    /// <summary>Mean variance of a person's part from the elements' effects: Σ w_e² σ² / (Σ w² + λ) over the person's elements, over all
    /// rows. It covers both shrinkage and chance if λ is the ratio of the two.</summary>
    /// <param name="rows">Rows.</param>
    /// <param name="variance">σ².</param>
    /// <param name="penalty">λ.</param>
    public static double Unsureness(ExpectedOutcomeRows rows, double variance, double penalty)
    {
        var seen = new double[rows.ElementCount];
        for (var row = 0; row < rows.Count; row++)
        {
            var elements = rows.Elements(row);
            var weights = rows.Weights(row);
            for (var i = 0; i < elements.Length; i++)
                seen[elements[i]] += weights[i] * (double)weights[i];
        }

        var sum = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            var elements = rows.Elements(row);
            var weights = rows.Weights(row);
            for (var i = 0; i < elements.Length; i++)
                sum += weights[i] * (double)weights[i] * variance / (seen[elements[i]] + penalty);
        }

        return sum / rows.Count;
    }

    private void SweepOnce(double penalty)
    {
        for (var o = 0; o < _c.Length; o++)
            Step(_c, o, _rowsOf.AsSpan(_byOpportunity[o], _byOpportunity[o + 1] - _byOpportunity[o]));
        for (var e = 0; e < _effects.Length; e++)
        {
            var uses = _uses.AsSpan(_byElement[e], _byElement[e + 1] - _byElement[e]);
            if (uses.Length == 0)
                continue;
            var (top, bottom) = (0.0, penalty);
            foreach (var (row, weight) in uses)
            {
                top += weight * (_residuals[row] + (weight * _effects[e]));
                bottom += weight * (double)weight;
            }

            var moved = (top / bottom) - _effects[e];
            _effects[e] += moved;
            foreach (var (row, weight) in uses)
                _residuals[row] -= weight * moved;
        }
    }

    /// <summary>Draws the starting factors of elements; those of opportunities start at 0 and so change no prediction.</summary>
    public void Start()
    {
        var draws = TrainingDraws.Stream((ulong)_options.Seed, 21);
        for (var i = 0; i < _p.Length; i++)
            _p[i] = draws.Symmetric((float)_options.StartScale);
    }

    /// <summary>One sweep over the factors, opportunities' side first.</summary>
    public void SweepFactors()
    {
        var state = new double[_rows.Count];
        for (var f = 0; f < _options.Rank; f++)
        {
            for (var row = 0; row < state.Length; row++)
            {
                state[row] = 0;
                var elements = _rows.Elements(row);
                var weights = _rows.Weights(row);
                for (var i = 0; i < elements.Length; i++)
                    state[row] += weights[i] * _p[(elements[i] * _options.Rank) + f];
            }

            for (var o = 0; o < _c.Length; o++)
                StepOpportunity(o, f, state);
            for (var e = 0; e < _effects.Length; e++)
                StepElement(e, f);
        }
    }

    // An opportunity's own value is only temporary here, with almost no penalty; it is estimated again with shrinkage afterward.
    private void Step(double[] c, int o, ReadOnlySpan<int> rows)
    {
        if (rows.Length == 0)
            return;
        var sum = 0.0;
        foreach (var row in rows)
            sum += _residuals[row] + c[o];
        var moved = (sum / (rows.Length + 1)) - c[o];
        c[o] += moved;
        foreach (var row in rows)
            _residuals[row] -= moved;
    }

    private void StepOpportunity(int o, int f, double[] state)
    {
        var rows = _rowsOf.AsSpan(_byOpportunity[o], _byOpportunity[o + 1] - _byOpportunity[o]);
        if (rows.Length == 0)
            return;
        ref var q = ref _q[(o * _options.Rank) + f];
        var (top, bottom) = (0.0, _options.FactorPenalty);
        foreach (var row in rows)
        {
            top += state[row] * (_residuals[row] + (state[row] * q));
            bottom += state[row] * state[row];
        }

        var moved = (top / bottom) - q;
        q += moved;
        foreach (var row in rows)
            _residuals[row] -= state[row] * moved;
    }

    private void StepElement(int e, int f)
    {
        var uses = _uses.AsSpan(_byElement[e], _byElement[e + 1] - _byElement[e]);
        if (uses.Length == 0)
            return;
        ref var p = ref _p[(e * _options.Rank) + f];
        var (top, bottom) = (0.0, _options.FactorPenalty);
        foreach (var (row, weight) in uses)
        {
            var pull = weight * _q[(_rows.Opportunity(row) * _options.Rank) + f];
            top += pull * (_residuals[row] + (pull * p));
            bottom += pull * pull;
        }

        var moved = (top / bottom) - p;
        p += moved;
        foreach (var (row, weight) in uses)
            _residuals[row] -= weight * _q[(_rows.Opportunity(row) * _options.Rank) + f] * moved;
    }

    private static (int[] Start, (int Row, float Weight)[] Uses) Uses(ExpectedOutcomeRows rows)
    {
        var start = new int[rows.ElementCount + 1];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var e in rows.Elements(row))
                start[e + 1]++;
        }

        for (var e = 0; e < rows.ElementCount; e++)
            start[e + 1] += start[e];
        var uses = new (int, float)[start[^1]];
        var next = start[..^1];
        for (var row = 0; row < rows.Count; row++)
        {
            var elements = rows.Elements(row);
            var weights = rows.Weights(row);
            for (var i = 0; i < elements.Length; i++)
                uses[next[elements[i]]++] = (row, weights[i]);
        }

        return (start, uses);
    }

    private static (int[] Start, int[] Rows) RowsOf(ExpectedOutcomeRows rows)
    {
        var order = Enumerable.Range(0, rows.Count).OrderBy(rows.Opportunity).ToArray();
        var start = new int[rows.OpportunityCount + 1];
        foreach (var row in order)
            start[rows.Opportunity(row) + 1]++;
        for (var o = 0; o < rows.OpportunityCount; o++)
            start[o + 1] += start[o];
        return (start, order);
    }
}
