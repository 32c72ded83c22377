namespace AdvancementEngine.Learning.Evaluation;

/// <summary>What an evaluation of a model of values found.</summary>
/// <param name="Task">Task of the observations.</param>
/// <param name="Statement">What the values are and are not evidence of.</param>
/// <param name="Evidence">The same, read off the kinds of outcome themselves.</param>
/// <param name="Source">Where the data come from.</param>
/// <param name="Simulated">True where no real person is behind a row.</param>
/// <param name="Count">Values evaluated.</param>
/// <param name="People">People evaluated.</param>
/// <param name="Low">Least value given; predictions are clamped to it.</param>
/// <param name="High">Greatest value given.</param>
/// <param name="Scorers">The model first, then its own biases alone and the mean it was trained on.</param>
/// <param name="Bins">Told and true values of the model, by tenth of the range.</param>
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
