using System.Security.Cryptography;
using System.Text.Json;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>What a cohort folder says about itself in <c>manifest.json</c>. <see cref="CohortManifestFields"/> lists its fields.</summary>
public sealed record CohortManifest
{
    /// <summary>File name.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The format that this reader supports.</summary>
    public const string CurrentFormat = "advancement-cohort/1";

    /// <summary>Date of the records; null if not given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>One of <see cref="CohortMarks"/>.</summary>
    public string Data { get; init; } = CohortMarks.Recorded;

    /// <summary>Description of the cohort for readers.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Rows of the participant files; null if not given.</summary>
    public int? Participants { get; init; }

    /// <summary>Rows of programs.csv; null if not given.</summary>
    public int? Programs { get; init; }

    /// <summary>Rows of partners.csv; null if not given.</summary>
    public int? Partners { get; init; }

    /// <summary>Rows of program_facts.csv; null if not given.</summary>
    public int? ProgramFacts { get; init; }

    /// <summary>Seed of a simulated cohort; null for others.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Maximum size of a manifest, in bytes.</summary>
    private const long Largest = 1024 * 1024;

    /// <summary>Reads a manifest.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Receives the hash of its bytes; may be null.</param>
    /// <exception cref="DataException">It cannot be read, has another format, or has an invalid field.</exception>
    public static CohortManifest Read(string path, FilesRead? read = null)
    {
        var bytes = InputFile.Bytes(path, Largest);
        read?.Add(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.LongLength);
        try
        {
            // Windows editors write a byte-order mark.
            var text = bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0);
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Read(path, json.RootElement);
        }
        catch (JsonException failure)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    (failure.LineNumber ?? -1) + 1,
                    null,
                    $"invalid JSON ({failure.Message})",
                    "a JSON object as shown in docs/data-formats.md",
                    "correct the file"
                ),
                failure
            );
        }
    }

    /// <summary>The manifest as it is written: one field per line, in a fixed order.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            foreach (var field in CohortManifestFields.All)
                field.Write(json, this);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static CohortManifest Read(string path, JsonElement root)
    {
        DataException Wrong(string? field, string found, string needed, string remedy) =>
            new(new DataProblem(path, 0, field, found, needed, remedy));
        if (root.ValueKind != JsonValueKind.Object)
            throw Wrong(null, $"a JSON {root.ValueKind}", "a JSON object", "see docs/data-formats.md");
        var names = CohortManifestFields.Names;
        foreach (var field in root.EnumerateObject())
        {
            if (!names.Contains(field.Name, StringComparer.Ordinal))
                throw Wrong(
                    field.Name,
                    "an unknown field",
                    string.Join(", ", names),
                    NearestName.Of(field.Name, names) is { } nearest ? $"rename it to '{nearest}' if that is what you mean" : "remove it"
                );
        }

        if (!root.TryGetProperty(CohortManifestFields.Format, out _))
            throw Wrong(CohortManifestFields.Format, "nothing", $"'{CurrentFormat}'", "add the field");
        var manifest = new CohortManifest();
        foreach (var field in CohortManifestFields.All)
        {
            if (root.TryGetProperty(field.Name, out var value))
                manifest = field.Read(manifest, new(path, field.Name, value));
        }

        return manifest;
    }
}
