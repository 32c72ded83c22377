using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>manifest.json of a catalog: its content, the releases it comes from, and the options.</summary>
public static class ImportManifest
{
    /// <summary>File name.</summary>
    public const string Name = "manifest.json";

    /// <summary>Counts of a catalog by kind, in the manifest's order, each with the source its rows come from.</summary>
    public static IReadOnlyList<(string Kind, int Count, string Source)> Counts(AdvancementEngine.Catalog.CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            ("occupations", catalog.Occupations.Length, "onet"),
            ("usual-origins", catalog.Occupations.Count(o => o.UsualOrigin), "ours"),
            ("wages", catalog.Occupations.Count(o => o.Wage is not null), "oews"),
            ("demand", catalog.Occupations.Count(o => o.Demand is not null), "projections"),
            ("ratings", catalog.Occupations.Sum(o => o.Ratings.Count(r => !r.Filled)), "onet"),
            ("ratings-filled", catalog.Occupations.Sum(o => o.Ratings.Count(r => r.Filled)), "ours"),
            ("skills", Elements(catalog, ElementKinds.Skill), "onet"),
            ("knowledge", Elements(catalog, ElementKinds.Knowledge), "onet"),
            ("technologies", Elements(catalog, ElementKinds.Technology), "onet"),
            ("technology-uses", catalog.Occupations.Sum(o => o.Technologies.Length), "onet"),
            ("titles", catalog.Occupations.Sum(o => o.Titles.Length), "onet"),
            ("titles-ours", catalog.Occupations.Sum(o => o.CommonTitles.Length), "ours"),
            ("titles-outside", catalog.OutsideTitles.Length, "onet"),
            ("element-names-ours", catalog.Elements.Sum(e => e.Aliases.Length), "ours"),
            ("steps-directed", catalog.Steps.Count(s => s.Source == DirectedSteps.OnetSource), "onet"),
            ("steps-ours", catalog.Steps.Count(s => s.Source == DirectedSteps.OurSource), "ours"),
            ("ladder-steps-up", catalog.Ladder.Steps.Count(s => s.Kind == StepKind.Up), "ours"),
            ("ladder-steps-other", catalog.Ladder.Steps.Count(s => s.Kind != StepKind.Up), "ours"),
            ("ladder-steps-observed", catalog.Ladder.Steps.Count(s => s.Observed is not null), "public-payroll"),
            ("credential-facts", catalog.Credentials.Sum(c => CredentialFactsFile.Rows(c).Count()), "ours"),
            ("soc-codes", catalog.Soc.Rows.Length, "soc"),
            ("work-roles", catalog.Roles.Length, "dod-8140"),
            ("credentials-dod", catalog.Credentials.Count(c => c.Source == "dod-8140"), "dod-8140"),
            ("credentials-ours", catalog.Credentials.Count(c => c.Source != "dod-8140"), "ours"),
            ("credential-roles", catalog.CredentialRoles.Length, "dod-8140"),
            ("credential-links-through-roles", catalog.CredentialLinks.Count(l => l.Via is not null), "ours"),
            ("credential-links-ours", catalog.CredentialLinks.Count(l => l.Via is null), "ours"),
            ("competency-models", catalog.CompetencyModels.Length, "ours"),
            ("training-medians", catalog.Training.All.Length, "nj-etpl"),
            ("job-functions", catalog.CompetencyModels.Sum(m => m.Functions.Length), "ours"),
        ];
    }

    /// <summary>Writes the manifest.</summary>
    public static void Write(string folder, CatalogImportResult result, CatalogImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        AtomicFile.Write(Path.Combine(folder, Name), Render(result, options));
    }

    /// <summary>The manifest's bytes, without time, host or path.</summary>
    public static byte[] Render(CatalogImportResult result, CatalogImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("version", result.Catalog.Version);
            Options(json, options);
            Sources(json, result.Sources);
            json.WriteStartArray("counts");
            foreach (var (kind, count, source) in Counts(result.Catalog))
            {
                json.WriteStartObject();
                json.WriteString("kind", kind);
                json.WriteNumber("count", count);
                json.WriteString("source", source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("notes");
            foreach (var (note, count) in result.Notes)
                json.WriteNumber(note, count);
            json.WriteEndObject();
            Files(json, result.Catalog);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Options(Utf8JsonWriter json, CatalogImportOptions options)
    {
        json.WriteStartObject("options");
        json.WriteString("area", options.Area);
        json.WriteBoolean("bls_skills", options.Skills is not null);
        json.WriteBoolean("public_payrolls", options.Payroll is not null);
        json.WriteBoolean("soc_crosswalks", options.Soc is not null);
        json.WriteNumber("largest_rise", options.Steps.LargestRise);
        json.WriteNumber("tier_primary_short", options.Steps.PrimaryShort);
        json.WriteNumber("tier_primary_long", options.Steps.PrimaryLong);
        json.WriteNumber("tier_supplemental", options.Steps.Supplemental);
        json.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter json, IReadOnlyList<SourceRow> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("source", source.Source);
            json.WriteString("title", source.Title);
            json.WriteString("release", source.Release);
            json.WriteString("publisher", source.Publisher);
            json.WriteString("terms", source.Terms);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Files(Utf8JsonWriter json, AdvancementEngine.Catalog.CareerCatalog catalog)
    {
        json.WriteStartArray("files");
        foreach (var file in CatalogFormat.Render(catalog))
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("rows", file.Rows);
            json.WriteNumber("bytes", file.Content.Length);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(file.Content)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int Elements(AdvancementEngine.Catalog.CareerCatalog catalog, string kind) =>
        catalog.Elements.Count(e => e.Kind == kind);
}
