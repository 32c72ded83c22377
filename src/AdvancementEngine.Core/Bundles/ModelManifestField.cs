namespace AdvancementEngine.Bundles;

/// <summary>A field of a model's manifest: the checks and docs/training.md go by it, and a test holds the JSON to it.</summary>
/// <param name="Name">Name in the JSON.</param>
/// <param name="Type">What its value is, in words.</param>
/// <param name="Meaning">What it means, in a sentence or two.</param>
/// <param name="Check">Refuses a value that training does not write, by name.</param>
internal sealed record ModelManifestField(string Name, string Type, string Meaning, Action<ModelManifest> Check);
