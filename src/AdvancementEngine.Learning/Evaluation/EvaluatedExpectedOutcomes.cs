using System.Text.Json;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Results of the expected outcomes on the people evaluated.</summary>
/// <param name="Task">Task of the observations.</param>
/// <param name="Errors">Root mean squared errors of outcome values, compared with plain means.</param>
public sealed record EvaluatedExpectedOutcomes(string Task, ExpectedOutcomeReport Errors);
