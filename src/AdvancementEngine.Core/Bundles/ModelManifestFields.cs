using System.Collections.Immutable;

namespace AdvancementEngine.Bundles;

/// <summary>The fields of a model's manifest, defined once, in the order in which they are written.</summary>
internal static class ModelManifestFields
{
    /// <summary>The last field of the file: a hash of everything before it. It is not a field of the record.</summary>
    public const string Digest = "digest";

    /// <summary>The fields.</summary>
    public static ImmutableArray<ModelManifestField> All { get; } =
    [
        new("format", "`1`", "Format of the manifest. Another one is rejected.", static _ => { }),
        new("name", "text on one line", "Name of the model.", ModelManifestChecks.Name),
        new("catalog", "SHA-256", "The catalog it was trained with; a bundle accepts no other.", ModelManifestChecks.Catalog),
        new(
            "state",
            "weights by name",
            "How a participant's elements are weighted, in training and in ranking.",
            ModelManifestChecks.State
        ),
        new(
            "files",
            "file and SHA-256 by role",
            "The factor models: `occupations` (required for ranking), `credentials`, `expectedOutcome`.",
            ModelManifestChecks.Files
        ),
        new("observedOutcomes", "whole number", "Outcomes of real people it was fitted on.", ModelManifestChecks.Observed),
        new(
            "simulatedOutcomes",
            "whole number",
            "Simulated outcomes it was fitted on; a model has these or observed ones. Left out if 0.",
            ModelManifestChecks.Simulated
        ),
        new(
            "expectedOutcome",
            "three numbers",
            "Spread of the expected outcomes: `residualVariance`, `shrinkage`, `personVariance`. Left out without that role.",
            ModelManifestChecks.Spread
        ),
        new(
            "outcomeValues",
            "text",
            "Meaning of outcome values that are not those of the table of outcome kinds. Left out otherwise.",
            ModelManifestChecks.Values
        ),
        new(
            "seen",
            "codes and moves",
            "Number of people observed making each move, never fewer than ten. Left out for a model without careers.",
            ModelManifestChecks.Seen
        ),
        new("dataHash", "SHA-256, or empty", "The training data in canonical form.", ModelManifestChecks.DataHash),
        new("options", "texts by name", "Options of the trainer, for the record.", ModelManifestChecks.Options),
        new("metrics", "numbers by name", "Measured metrics, for the record.", ModelManifestChecks.Metrics),
        new("notes", "list of texts", "Limitations a reader must know.", ModelManifestChecks.Notes),
    ];
}
