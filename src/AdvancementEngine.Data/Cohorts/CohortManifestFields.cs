using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>All fields of a cohort's manifest: name, type, meaning, and how each is written and read.</summary>
public static class CohortManifestFields
{
    /// <summary>The format of the manifest; the only required field.</summary>
    public const string Format = "format";

    /// <summary>The fields, in the order in which they are written.</summary>
    public static ImmutableArray<CohortManifestField> All { get; } =
    [
        new(
            Format,
            $"`{CohortManifest.CurrentFormat}`",
            "Format of the folder. The only required field.",
            (json, _) => json.WriteString(Format, CohortManifest.CurrentFormat),
            (manifest, value) =>
            {
                value.OneOf(
                    $"'{CohortManifest.CurrentFormat}'",
                    "use an engine version that supports this format, or create the cohort again",
                    CohortManifest.CurrentFormat
                );
                return manifest;
            }
        ),
        new(
            "as_of",
            "date, yyyy-MM-dd",
            "Date of the records. The option `--as-of` overrides it. Default: today in UTC.",
            (json, manifest) =>
            {
                if (manifest.AsOf is { } day)
                    json.WriteString("as_of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            },
            (manifest, value) => manifest with { AsOf = value.Day() }
        ),
        new(
            "data",
            $"`{CohortMarks.Recorded}`, `{CohortMarks.MadeUp}` or `{CohortMarks.Simulated}`",
            $"Whether the people are real; shown wherever results are. Default: `{CohortMarks.Recorded}`.",
            (json, manifest) => json.WriteString("data", manifest.Data),
            (manifest, value) =>
                manifest with
                {
                    Data = value.OneOf(
                        $"'{CohortMarks.Recorded}', '{CohortMarks.MadeUp}' or '{CohortMarks.Simulated}'",
                        "write one of these values",
                        CohortMarks.Recorded,
                        CohortMarks.MadeUp,
                        CohortMarks.Simulated
                    ),
                }
        ),
        new(
            "note",
            "text",
            "Description of the cohort for readers.",
            (json, manifest) =>
            {
                if (manifest.Note.Length > 0)
                    json.WriteString("note", manifest.Note);
            },
            (manifest, value) => manifest with { Note = value.Text() }
        ),
        Count("participants", "the participant files", m => m.Participants, (m, n) => m with { Participants = n }),
        Count("programs", "`programs.csv`", m => m.Programs, (m, n) => m with { Programs = n }),
        Count("partners", "`partners.csv`", m => m.Partners, (m, n) => m with { Partners = n }),
        Count("program_facts", "`program_facts.csv`", m => m.ProgramFacts, (m, n) => m with { ProgramFacts = n }),
        new(
            "seed",
            "whole number",
            "Seed of a simulated cohort.",
            (json, manifest) =>
            {
                if (manifest.Seed is { } seed)
                    json.WriteNumber("seed", seed);
            },
            (manifest, value) => manifest with { Seed = value.Seed() }
        ),
    ];

    /// <summary>Their names, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(f => f.Name)];

    private static CohortManifestField Count(
        string name,
        string of,
        Func<CohortManifest, int?> get,
        Func<CohortManifest, int, CohortManifest> set
    ) =>
        new(
            name,
            "whole number",
            $"Number of rows in {of}, checked against the rows read.",
            (json, manifest) =>
            {
                if (get(manifest) is { } count)
                    json.WriteNumber(name, count);
            },
            (manifest, value) => set(manifest, value.Count())
        );
}
