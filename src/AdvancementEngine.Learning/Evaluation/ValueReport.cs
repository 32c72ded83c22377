namespace AdvancementEngine.Learning.Evaluation;

/// <summary>The evaluation of a model of values.</summary>
/// <param name="Task">Task of the observations.</param>
/// <param name="Statement">What the values are and are not evidence of.</param>
/// <param name="Evidence">The same, derived from the kinds of outcomes.</param>
/// <param name="Source">Where the data come from.</param>
/// <param name="Simulated">True if the rows are not about real people.</param>
/// <param name="Count">Values evaluated.</param>
/// <param name="People">People evaluated.</param>
/// <param name="Low">Lowest actual value; predictions are clamped to it.</param>
/// <param name="High">Highest actual value.</param>
/// <param name="Scorers">The model, then its biases alone, then the mean it was trained on.</param>
/// <param name="Bins">Predicted and actual values, by tenth of the range.</param>
public sealed record ValueReport(
    string Task,
    string Statement,
    string Evidence,
    string Source,
    bool Simulated,
    int Count,
    int People,
    float Low,
    float High,
    IReadOnlyList<ValueFigures> Scorers,
    IReadOnlyList<ValueBin> Bins
)
{
    /// <summary>Root mean squared error of the model, clamped.</summary>
    public double Rmse => Scorers[0].Rmse.Mean;
}
