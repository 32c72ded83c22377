using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Evaluates a model of values.</summary>
public static class ValueEvaluator
{
    private const int BinCount = 10;

    /// <summary>Runs an evaluation; each prediction is clamped to the range of actual values. For unknown ids, the mean and the known
    /// biases are used.</summary>
    /// <exception cref="RowException">There are no values.</exception>
    public static ValueReport Run(ObservationSet set, FactorModel model)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(model);
        if (set.Outcomes.Count == 0)
            throw new RowException("the data has no values to evaluate; needed: at least one; add more data");
        double[] given = [.. set.Outcomes.Select(o => (double)o.Worth!.Value)];
        var (low, high) = (given.Min(), given.Max());
        var people = set.Outcomes.Select(o => set.States[o.State].PersonKey).ToArray();
        var numbers = people
            .Distinct(StringComparer.Ordinal)
            .Select((p, i) => (p, i))
            .ToDictionary(p => p.p, p => p.i, StringComparer.Ordinal);
        int[] person = [.. people.Select(p => numbers[p])];
        double[] told = [.. set.Outcomes.Select(o => Math.Clamp(Predicted(set, model, o, factors: true), low, high))];
        double[] biases = [.. set.Outcomes.Select(o => Math.Clamp(Predicted(set, model, o, factors: false), low, high))];
        double[] mean = [.. set.Outcomes.Select(_ => Math.Clamp(model.GlobalMean, low, high))];
        return new ValueReport(
            set.Info.Task,
            set.Info.Statement,
            Evidence.Of(set),
            set.Info.Source,
            set.Info.Simulated,
            given.Length,
            numbers.Count,
            (float)low,
            (float)high,
            [
                Figures("model", told, given, person),
                Figures("its biases alone", biases, given, person),
                Figures("the mean it was trained on", mean, given, person),
            ],
            Bins(told, given, low, high)
        );
    }

    private static double Predicted(ObservationSet set, FactorModel model, ObservedOutcome outcome, bool factors)
    {
        WeightedElement[] elements =
        [
            .. set.States[outcome.State]
                .Elements.Select(e => e with { Element = model.ElementIndex(set.Elements[e.Element].Id) })
                .Where(e => e.Element >= 0)
                .OrderBy(e => e.Element),
        ];
        var state = new float[model.Rank];
        if (factors)
            model.State(elements, state);
        var opportunity = model.OpportunityIndex(set.Opportunities[outcome.Opportunity].Id);
        return model.PersonOffset(elements) + (opportunity < 0 ? 0f : model.Score(state, opportunity));
    }

    private static ValueFigures Figures(string name, double[] told, double[] given, int[] person)
    {
        var squared = Bootstrap.Of([.. told.Zip(given, (t, g) => (t - g) * (t - g))], person);
        return new ValueFigures(
            name,
            new Interval(Math.Sqrt(squared.Mean), Math.Sqrt(squared.Low), Math.Sqrt(squared.High)),
            Bootstrap.Of([.. told.Zip(given, (t, g) => Math.Abs(t - g))], person)
        );
    }

    private static ValueBin[] Bins(double[] told, double[] given, double low, double high) =>
        [
            .. told.Zip(given)
                .GroupBy(p => high > low ? Math.Min(BinCount - 1, (int)((p.First - low) / (high - low) * BinCount)) : 0)
                .OrderBy(b => b.Key)
                .Select(b => new ValueBin(b.Average(p => p.First), b.Average(p => p.Second), b.Count())),
        ];
}
