using System.Text.Json;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A field of a cohort's manifest: the reader, the writer and docs/data-formats.md all go by it.</summary>
/// <param name="Name">Name in the JSON.</param>
/// <param name="Type">What its value is, in words.</param>
/// <param name="Meaning">What it means, in a sentence or two.</param>
/// <param name="Write">Writes it; writes nothing if the manifest does not say it.</param>
/// <param name="Read">A manifest with the value of the field.</param>
public sealed record CohortManifestField(
    string Name,
    string Type,
    string Meaning,
    Action<Utf8JsonWriter, CohortManifest> Write,
    Func<CohortManifest, CohortManifestValue, CohortManifest> Read
);
