using System.Text.Json;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>An evaluation as printed, written as JSON and reported: it contains every number shown anywhere.</summary>
/// <param name="Model">The model evaluated.</param>
/// <param name="Data">Hash of the observations.</param>
/// <param name="Method">How intervals and groups were computed.</param>
/// <param name="Lists">One report for each kind of opportunity the model ranks.</param>
/// <param name="Values">The report of a model of values; null for models that rank.</param>
public sealed record EvaluationDocument(
    EvaluatedModel Model,
    string Data,
    EvaluationMethod Method,
    IReadOnlyList<EvaluationReport> Lists,
    ValueReport? Values
)
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
    };

    /// <summary>Format of the JSON.</summary>
    public int Format { get; init; } = 1;

    /// <summary>Results of the expected outcomes; null without them, or if no training values are available for comparison.</summary>
    public EvaluatedExpectedOutcomes? ExpectedOutcomes { get; init; }

    /// <summary>The document as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json);
}
