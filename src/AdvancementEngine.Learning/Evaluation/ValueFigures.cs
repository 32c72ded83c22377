namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Errors of one scorer.</summary>
/// <param name="Name">Who scored.</param>
/// <param name="Rmse">Root mean squared error with its bootstrap interval.</param>
/// <param name="Mae">Mean absolute error with its bootstrap interval.</param>
public sealed record ValueFigures(string Name, Interval Rmse, Interval Mae);
