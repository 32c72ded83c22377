using System.CommandLine;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import nj-programs</c>.</summary>
public static class ImportNjProgramsVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Option<string>("--from")
        {
            Description = "Folder with New Jersey's eligible training provider list (programs_union.csv).",
            Required = true,
            HelpName = "DIR",
        };
        var to = new Option<string>("--out")
        {
            Description = "Folder to write programs.csv, partners.csv, program_facts.csv and the credential report to.",
            Required = true,
            HelpName = "DIR",
        };
        var cipSoc = new Option<string?>("--cip-soc")
        {
            Description = "CIP-SOC crosswalk (CSV). Adds targets, marked as inferred.",
            HelpName = "FILE",
        };
        var field = new Option<string>("--field")
        {
            Description = "Import CIP codes that start with these digits; 11 is computer and information sciences.",
            DefaultValueFactory = _ => NewJerseyOptions.Default.Field,
            HelpName = "CIP",
        };
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder. Default: the shipped catalog.", HelpName = "DIR" };
        var verb = new Command("nj-programs", "Convert New Jersey's eligible training provider list to program files.")
        {
            from,
            to,
            cipSoc,
            field,
            catalog,
        };
        verb.SetAction(parsed =>
        {
            var options = NewJerseyOptions.Default with { Field = parsed.GetValue(field)!, CipSoc = parsed.GetValue(cipSoc) };
            var configuration = parsed.InvocationConfiguration;
            return Run(
                parsed.GetRequiredValue(from),
                parsed.GetRequiredValue(to),
                parsed.GetValue(catalog) ?? ShippedFiles.Catalog,
                options,
                configuration.Output,
                configuration.Error
            );
        });
        return verb;
    }

    private static int Run(string from, string to, string catalogFolder, NewJerseyOptions options, TextWriter output, TextWriter error)
    {
        var catalog = CatalogReader.Read(catalogFolder);
        var result = NewJerseyImport.Run(from, to, catalog, options);
        output.WriteLine(
            $"{result.Programs} programs of CIP field {options.Field} and {result.Facts} facts written to {to} ({result.Rows} rows read, "
                + $"{result.Problems.Count} problems)"
        );
        output.WriteLine("anything the list does not record is unknown, not absent, and is not written; see docs/new-jersey.md");
        foreach (var finding in result.Credentials.CountBy(c => c.Finding).OrderBy(f => f.Key, StringComparer.Ordinal))
            output.WriteLine($"  {finding.Value,5} credentials {finding.Key}");
        foreach (
            var group in result
                .Credentials.Where(c => c.Finding is CredentialFindings.Retired or CredentialFindings.Renamed)
                .GroupBy(c => c.Credential!)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            var credential = catalog.FindCredential(group.Key)!;
            var since = credential.StatusSince is { } day ? $"since {day:yyyy-MM-dd}" : "date unknown";
            output.WriteLine(
                $"  {group.First().Finding} {since}: {credential.Name}, named by {group.Count()} "
                    + $"programs{(credential.Successor is { } next ? $"; now {catalog.FindCredential(next)!.Name}" : string.Empty)}"
            );
        }

        foreach (var problem in result.Problems)
            error.WriteLine($"advance: {problem}");
        return result.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
    }
}
