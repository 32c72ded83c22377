using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>What a cohort folder says about itself in <c>manifest.json</c>.</summary>
public sealed record CohortManifest
{
    /// <summary>File name.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The format this reader knows.</summary>
    public const string CurrentFormat = "advancement-cohort/1";

    private static readonly string[] s_known =
    [
        "format",
        "as_of",
        "data",
        "note",
        "participants",
        "programs",
        "partners",
        "program_facts",
        "seed",
    ];

    /// <summary>The day the records stand for; null where the manifest says none.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>One of <see cref="CohortMarks"/>.</summary>
    public string Data { get; init; } = CohortMarks.Recorded;

    /// <summary>What the cohort is, for people.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Rows of the participant files; null where not said.</summary>
    public int? Participants { get; init; }

    /// <summary>Rows of programs.csv; null where not said.</summary>
    public int? Programs { get; init; }

    /// <summary>Rows of partners.csv; null where not said.</summary>
    public int? Partners { get; init; }

    /// <summary>Rows of program_facts.csv; null where not said.</summary>
    public int? ProgramFacts { get; init; }

    /// <summary>Seed of a simulated cohort; null for others.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Largest manifest read, in bytes.</summary>
    private const long Largest = 1024 * 1024;

    /// <summary>Reads a manifest.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Where the hash of its bytes goes; null for nowhere.</param>
    /// <exception cref="DataException">It cannot be read, is of another format, or a field is wrong.</exception>
    public static CohortManifest Read(string path, FilesRead? read = null)
    {
        var bytes = InputFile.Bytes(path, Largest);
        read?.Add(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.LongLength);
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
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

    /// <summary>The manifest as it is written: one field a line, fixed order.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", CurrentFormat);
            if (AsOf is { } asOf)
                json.WriteString("as_of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("data", Data);
            if (Note.Length > 0)
                json.WriteString("note", Note);
            Write("participants", Participants);
            Write("programs", Programs);
            Write("partners", Partners);
            Write("program_facts", ProgramFacts);
            if (Seed is { } seed)
                json.WriteNumber("seed", seed);
            json.WriteEndObject();

            void Write(string name, int? count)
            {
                if (count is { } known)
                    json.WriteNumber(name, known);
            }
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
        foreach (var field in root.EnumerateObject())
        {
            if (!s_known.Contains(field.Name, StringComparer.Ordinal))
                throw Wrong(
                    field.Name,
                    "an unknown field",
                    string.Join(", ", s_known),
                    NearestName.Of(field.Name, s_known) is { } nearest ? $"rename it to '{nearest}' if that is what you mean" : "remove it"
                );
        }

        var format = Text("format") ?? throw Wrong("format", "nothing", $"'{CurrentFormat}'", "add the field");
        if (format != CurrentFormat)
            throw Wrong(
                "format",
                DataProblem.Quote(format),
                $"'{CurrentFormat}'",
                "use an engine version that supports this format, or create the cohort again"
            );
        var asOf = Text("as_of");
        DateOnly day = default;
        if (asOf is not null && !CalendarBounds.TryDay(asOf, out day))
            throw Wrong("as_of", DataProblem.Quote(asOf), CalendarBounds.Needed, "use this date format");
        var data = Text("data") ?? CohortMarks.Recorded;
        if (data is not (CohortMarks.MadeUp or CohortMarks.Simulated or CohortMarks.Recorded))
            throw Wrong(
                "data",
                DataProblem.Quote(data),
                $"'{CohortMarks.Recorded}', '{CohortMarks.MadeUp}' or '{CohortMarks.Simulated}'",
                "write one of these values"
            );
        return new()
        {
            AsOf = asOf is null ? null : day,
            Data = data,
            Note = Text("note") ?? string.Empty,
            Participants = Count("participants"),
            Programs = Count("programs"),
            Partners = Count("partners"),
            ProgramFacts = Count("program_facts"),
            Seed = root.TryGetProperty("seed", out var seed)
                ? seed.ValueKind == JsonValueKind.Number && seed.TryGetUInt64(out var known)
                    ? known
                    : throw Wrong("seed", seed.GetRawText(), "a whole number, 0 or more", "correct it or remove it")
                : null,
        };

        string? Text(string name) =>
            !root.TryGetProperty(name, out var value) ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : throw Wrong(name, DataProblem.Quote(value.GetRawText()), "text in quotes", "correct it");

        int? Count(string name) =>
            !root.TryGetProperty(name, out var value) ? null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0 ? count
            : throw Wrong(name, DataProblem.Quote(value.GetRawText()), "a whole number, 0 or more", "correct it or remove it");
    }
}
