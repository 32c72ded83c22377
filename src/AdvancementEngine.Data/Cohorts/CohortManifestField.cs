using System.Text.Json;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A field of a cohort's manifest, used by the reader, the writer and docs/data-formats.md.</summary>
/// <param name="Name">Name in the JSON.</param>
/// <param name="Type">Type of its value, in words.</param>
/// <param name="Meaning">What it means, in a sentence or two.</param>
/// <param name="Write">Writes the field; writes nothing if the manifest does not have it.</param>
/// <param name="Read">Returns the manifest with the field's value.</param>
public sealed record CohortManifestField(
    string Name,
    string Type,
    string Meaning,
    Action<Utf8JsonWriter, CohortManifest> Write,
    Func<CohortManifest, CohortManifestValue, CohortManifest> Read
);
