using System.Text.Json;
using AdvancementEngine.Learning.ExpectedOutcomes;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>An evaluation as it is printed, written as JSON and reported: every number shown anywhere is in here.</summary>
/// <param name="Model">The model evaluated.</param>
/// <param name="Data">Hash of the observations.</param>
/// <param name="Method">How intervals and groups were made.</param>
/// <param name="Lists">One report for each kind of opportunity the model ranks.</param>
/// <param name="Values">The report of a model of values; null for models that rank.</param>
public sealed record EvaluationDocument(EvaluatedModel Model, string Data, EvaluationMethod Method, IReadOnlyList<EvaluationReport> Lists, ValueReport? Values)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, NewLine = "\n" };

    /// <summary>Format of the JSON.</summary>
    public int Format { get; init; } = 1;

    /// <summary>How the expected outcomes did; null without them, or where nobody's training values are known to compare with.</summary>
    public EvaluatedExpectedOutcomes? ExpectedOutcomes { get; init; }

    /// <summary>The document as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <summary>The model an evaluation evaluated.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">SHA-256 of its factor files by role.</param>
/// <param name="TrainedOn">Hash of what it was trained on.</param>
/// <param name="ObservedOutcomes">Observed outcomes of real people it was fitted on.</param>
/// <param name="Notes">What a reader must know of it.</param>
public sealed record EvaluatedModel(string Name, IReadOnlyDictionary<string, string> Files, string TrainedOn, long ObservedOutcomes, IReadOnlyList<string> Notes);

/// <summary>ExpectedOutcomes on the people evaluated.</summary>
/// <param name="Task">Task of the observations.</param>
/// <param name="Errors">Root mean squared errors of outcome values, beside plain means.</param>
public sealed record EvaluatedExpectedOutcomes(string Task, ExpectedOutcomeReport Errors);

/// <summary>How figures were made.</summary>
/// <param name="Confidence">Per cent of resampled figures inside an interval.</param>
/// <param name="Resamplings">Seeded resamplings of people.</param>
/// <param name="SmallestGroup">People a group needs to be shown.</param>
public sealed record EvaluationMethod(int Confidence, int Resamplings, int SmallestGroup)
{
    /// <summary>The method of this version.</summary>
    public static EvaluationMethod Current { get; } = new(Bootstrap.Confidence, Bootstrap.Resamplings, Evaluator.SmallestGroup);
}
