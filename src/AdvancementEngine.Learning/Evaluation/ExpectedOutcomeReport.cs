using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>How well expected outcomes predicted the outcome values of people they were not fitted on. Errors are root mean squared errors
/// of outcome values.</summary>
/// <param name="Count">Outcomes evaluated.</param>
/// <param name="Model">Error of the expected outcome, with its 95 % bootstrap interval.</param>
/// <param name="OpportunityMean">Error of each opportunity's plain mean in the training part.</param>
/// <param name="Mean">Error of the overall mean.</param>
/// <param name="NotRecommended">The same without outcomes of recommended opportunities; null if there are none.</param>
public sealed record ExpectedOutcomeReport(
    int Count,
    Interval Model,
    Interval OpportunityMean,
    Interval Mean,
    ExpectedOutcomeReport? NotRecommended
)
{
    /// <summary>Evaluates a model on rows of other people.</summary>
    /// <param name="model">The expected outcome, over the rows' ids.</param>
    /// <param name="training">Rows it was fitted on.</param>
    /// <param name="evaluated">Rows of other people; at least one.</param>
    public static ExpectedOutcomeReport Of(FactorModel model, ExpectedOutcomeRows training, ExpectedOutcomeRows evaluated)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(evaluated);
        var all = Enumerable.Range(0, training.Count).Average(r => (double)training.Value(r));
        var means = Enumerable
            .Range(0, training.Count)
            .GroupBy(training.Opportunity)
            .ToDictionary(g => g.Key, g => g.Average(r => (double)training.Value(r)));
        var rows = Enumerable.Range(0, evaluated.Count).ToArray();
        var unprompted = rows.Where(r => !evaluated.Recommended(r)).ToArray();
        ExpectedOutcomeReport On(int[] chosen, ExpectedOutcomeReport? without) =>
            new(
                chosen.Length,
                Error(evaluated, chosen, r => evaluated.Value(r) - Told(model, evaluated, r)),
                Error(evaluated, chosen, r => evaluated.Value(r) - means.GetValueOrDefault(evaluated.Opportunity(r), all)),
                Error(evaluated, chosen, r => evaluated.Value(r) - all),
                without
            );
        return On(rows, unprompted.Length == rows.Length || unprompted.Length == 0 ? null : On(unprompted, null));
    }

    /// <summary>Names and values for a manifest.</summary>
    public IEnumerable<KeyValuePair<string, double>> Metrics()
    {
        foreach (
            var (name, interval) in ((string, Interval)[])
                [
                    ("expectedOutcome.rmse", Model),
                    ("expectedOutcome.rmse.opportunityMean", OpportunityMean),
                    ("expectedOutcome.rmse.mean", Mean),
                ]
        )
        {
            yield return KeyValuePair.Create(name, Math.Round(interval.Mean, 6));
            yield return KeyValuePair.Create($"{name}.low", Math.Round(interval.Low, 6));
            yield return KeyValuePair.Create($"{name}.high", Math.Round(interval.High, 6));
        }

        yield return KeyValuePair.Create("expectedOutcome.evaluated", (double)Count);
        if (NotRecommended is not { } without)
            yield break;
        yield return KeyValuePair.Create("expectedOutcome.rmse.notRecommended", Math.Round(without.Model.Mean, 6));
        yield return KeyValuePair.Create("expectedOutcome.evaluated.notRecommended", (double)without.Count);
    }

    private static double Told(FactorModel model, ExpectedOutcomeRows rows, int row)
    {
        var elements = rows.Elements(row);
        var weights = rows.Weights(row);
        var known = new WeightedElement[elements.Length];
        for (var i = 0; i < known.Length; i++)
            known[i] = new WeightedElement(elements[i], weights[i]);
        var state = new float[model.Rank];
        model.State(known, state);
        return Math.Clamp(model.PersonOffset(known) + model.Score(state, rows.Opportunity(row)), 0f, 1f);
    }

    private static Interval Error(ExpectedOutcomeRows evaluated, int[] rows, Func<int, double> error)
    {
        var squared = Bootstrap.Of([.. rows.Select(r => error(r) * error(r))], [.. rows.Select(evaluated.Person)]);
        return new Interval(Math.Sqrt(squared.Mean), Math.Sqrt(squared.Low), Math.Sqrt(squared.High));
    }
}
