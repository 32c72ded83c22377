using System.Collections.Immutable;
using System.Text.Json.Serialization;
using AdvancementEngine.State;

namespace AdvancementEngine.Bundles;

/// <summary>Metadata stored with a model's files: what it was trained on, with which options, and which catalog it belongs to.</summary>
public sealed record ModelManifest
{
    /// <summary>Format of the manifest; 1.</summary>
    public int Format { get; init; } = 1;

    /// <summary>Human-readable name of the model (for example <c>content</c>).</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the catalog it was trained with.</summary>
    public required string Catalog { get; init; }

    /// <summary>Weights used to build a state.</summary>
    public StateOptions State { get; init; } = StateOptions.Default;

    /// <summary>File and SHA-256 of each factor model, by role: <c>occupations</c>, <c>credentials</c>, <c>expectedOutcome</c>.</summary>
    public required ImmutableSortedDictionary<string, ModelFile> Files { get; init; }

    /// <summary>Observed outcomes of real participants it was fitted on.</summary>
    public long ObservedOutcomes { get; init; }

    /// <summary>Simulated outcomes it was fitted on; a model has either these or observed ones. Omitted if 0.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long SimulatedOutcomes { get; init; }

    /// <summary>Spread of the expected outcomes (role <c>expectedOutcome</c>); null and omitted without that role.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExpectedOutcomeSpread? ExpectedOutcome { get; init; }

    /// <summary>Meaning of expected outcome values if it differs from the table of outcome kinds; otherwise null and omitted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OutcomeValues { get; init; }

    /// <summary>Number of people observed making each move; null and omitted for a model that was not trained on careers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SeenMoves? Seen { get; init; }

    /// <summary>SHA-256 of the training data in canonical form.</summary>
    public string DataHash { get; init; } = string.Empty;

    /// <summary>Trainer options as name and value, for information.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Measured metrics as name and value, for information.</summary>
    public ImmutableSortedDictionary<string, double> Metrics { get; init; } =
        ImmutableSortedDictionary<string, double>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Limitations that a reader must know about, for example "no people observed".</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
