using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Policies;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;
using Spectre.Console;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance policies</c>: lists the policies and the facts a policy file can use, and checks a policy file.</summary>
internal static class PoliciesVerb
{
    public static Command Create() =>
        new("policies", "List policies and the facts they can use, check a policy file, or write the policy documentation.")
        {
            ListVerb(),
            FactsVerb(),
            CheckVerb(),
            DocumentVerb(),
        };

    private static Command ListVerb()
    {
        var file = new Option<string?>("--policies") { Description = "Policy file. Default: the built-in policies.", HelpName = "FILE" };
        var verb = new Command("list", "List policies and thresholds.") { file };
        verb.SetAction(parsed =>
        {
            var book = parsed.GetValue(file) is { } path ? PolicyFileReader.Read(path) : PolicyBook.Create();
            Show(
                "Policies, in book order",
                ["policy", "source", "about", "effect", "requirement"],
                book.Policies.Select(p =>
                    (string[])
                        [p.Code, p.Origin == Origin.Jff ? "JFF" : "ours", p.Subject.ToString().ToLowerInvariant(), Effect(p), p.Summary]
                )
            );
            Show(
                "Thresholds",
                ["name", "value", "unit", "range", "meaning", "source of default"],
                Thresholds.All.Select(t =>
                    (string[])
                        [
                            t.Name,
                            Number(book.Thresholds[t]),
                            t.UnitName,
                            $"{Number(t.Lowest)} to {Number(t.Highest)}",
                            t.Summary,
                            t.Source,
                        ]
                )
            );
            CommandHost.Table.MarkupLineInterpolated($"[dim]book {book.Version}[/]");
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command FactsVerb()
    {
        var format = SafeOptions.OneOf("--format", "Output format: table (readable) or json.", OutputFormat.Table);
        var verb = new Command("facts", "List the facts a rule can use about a participant, and the facts a program record can state.")
        {
            format,
        };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == OutputFormat.Json)
                return FactsJson();
            Show(
                "Participant facts for rules and entry requirements (or any element id, with 'has')",
                ["fact", "value", "comparisons", "recorded", "says"],
                ParticipantFacts.All.Select(f =>
                    (string[])
                        [
                            f.Name,
                            f.Value.Describe(),
                            f.Ordered ? "at-least, at-most, equals, one-of, has" : "equals, one-of, has",
                            f.Derived ? "calculated" : "as other fact",
                            f.Summary,
                        ]
                )
            );
            Show(
                "Facts of a program",
                ["fact", "about", "value", "occupation", "partner", "read by", "says"],
                ProgramFacts.All.Select(f =>
                    (string[])
                        [
                            f.Name,
                            f.About.Describe(),
                            f.Value.Describe() + (f.MayBeAbsent ? " | none" : ""),
                            f.Occupation.ToString().ToLowerInvariant(),
                            f.Partner.ToString().ToLowerInvariant(),
                            string.Join(", ", f.ReadBy),
                            f.Summary,
                        ]
                )
            );
            return ExitCodes.Done;
        });
        return verb;
    }

    private static int FactsJson()
    {
        using var output = StandardStreams.OpenOutput();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartArray("participantFacts");
            foreach (var fact in ParticipantFacts.All)
            {
                json.WriteStartObject();
                json.WriteString("name", fact.Name);
                Field(json, "value", fact.Value);
                json.WriteBoolean("ordered", fact.Ordered);
                json.WriteBoolean("derived", fact.Derived);
                json.WriteBoolean("changeable", fact.Changeable);
                json.WriteString("says", fact.Summary);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("programFacts");
            foreach (var fact in ProgramFacts.All)
            {
                json.WriteStartObject();
                json.WriteString("name", fact.Name);
                Field(json, "about", fact.About);
                Field(json, "value", fact.Value);
                json.WriteBoolean("mayBeNone", fact.MayBeAbsent);
                json.WriteString("occupation", fact.Occupation.ToString().ToUpperInvariant());
                json.WriteString("partner", fact.Partner.ToString().ToUpperInvariant());
                json.WriteBoolean("dated", fact.Dated);
                json.WriteStartArray("readBy");
                foreach (var reader in fact.ReadBy)
                    json.WriteStringValue(reader);
                json.WriteEndArray();
                json.WriteString("says", fact.Summary);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return ExitCodes.Done;
    }

    private static void Field(Utf8JsonWriter json, string name, FactField field)
    {
        json.WriteStartObject(name);
        json.WriteString("type", field.Kind.ToString().ToUpperInvariant());
        json.WriteBoolean("required", field.Required);
        json.WriteString("unit", field.Unit);
        json.WriteStartArray("codes");
        foreach (var code in field.Codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteString("meaning", field.Meaning);
        json.WriteEndObject();
    }

    private static Command CheckVerb()
    {
        var file = new Argument<string>("FILE") { Description = "Policy file to check." };
        var catalog = new Option<string?>("--catalog")
        {
            Description = "Catalog whose codes the file can name. Default: the shipped catalog.",
        };
        var verb = new Command("check", "Check a policy file and list every problem with its line and remedy.") { file, catalog };
        verb.SetAction(parsed =>
        {
            var book = PolicyFileReader.Read(parsed.GetRequiredValue(file));
            book.CheckAgainst(CatalogReader.Read(parsed.GetValue(catalog) ?? ShippedFiles.Catalog));
            var local = book.Policies.Count(p => p.Element == Elements.Local);
            CommandHost.Table.MarkupLineInterpolated(
                $"{parsed.GetRequiredValue(file)} is valid: {book.Policies.Length} policies, {local} of them local; book {book.Version}"
            );
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Command DocumentVerb()
    {
        var verb = new Command("document", "Write docs/policies.md to standard output.");
        verb.SetAction(_ =>
        {
            Console.Out.Write(PolicyDocument.Write(PolicyBook.Create()));
            return ExitCodes.Done;
        });
        return verb;
    }

    private static string Effect(PolicyInfo policy) =>
        policy.Effect != EffectKind.Adjust
            ? policy.Effect.ToString().ToLowerInvariant()
            : string.Create(CultureInfo.InvariantCulture, $"adjust {policy.LowestLogits:0.##} to {policy.HighestLogits:0.##}");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Show(string title, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().RoundedBorder().Title(Markup.Escape(title));
        foreach (var column in columns)
            table.AddColumn(column);
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        CommandHost.Table.Write(table);
    }
}
