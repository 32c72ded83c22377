using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Bundles;

/// <summary>A file of a model.</summary>
/// <param name="File">File name within the model's folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
public sealed record ModelFile(string File, string Sha256);
