namespace AdvancementEngine.Bundles;

/// <summary>A field of a model's manifest. The checks and docs/training.md use this definition, and a test compares the JSON with
/// it.</summary>
/// <param name="Name">Name in the JSON.</param>
/// <param name="Type">Type of its value, in words.</param>
/// <param name="Meaning">Its meaning, in a sentence or two.</param>
/// <param name="Check">Rejects a value that training does not write; the error names the field.</param>
internal sealed record ModelManifestField(string Name, string Type, string Meaning, Action<ModelManifest> Check);
