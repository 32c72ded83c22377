using System.CommandLine;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import texas-programs</c>.</summary>
public static class ImportTexasProgramsVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Option<string>("--from")
        {
            Description = "Texas's statewide eligible training provider list (.xlsx).",
            Required = true,
            HelpName = "FILE",
        };
        var to = new Option<string>("--out")
        {
            Description = "Folder to write programs.csv, partners.csv, program_facts.csv and the occupation and credential reports to.",
            Required = true,
            HelpName = "DIR",
        };
        var field = new Option<string>("--field")
        {
            Description = "Import CIP codes that start with these digits; 11 is computer and information sciences.",
            DefaultValueFactory = _ => TexasImport.DefaultField,
            HelpName = "CIP",
        };
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder. Default: the shipped catalog.", HelpName = "DIR" };
        var verb = new Command("texas-programs", "Convert Texas's eligible training provider list to program files.")
        {
            from,
            to,
            field,
            catalog,
        };
        verb.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            var read = CatalogReader.Read(parsed.GetValue(catalog) ?? ShippedFiles.Catalog);
            return Run(
                parsed.GetRequiredValue(from),
                parsed.GetRequiredValue(to),
                read,
                parsed.GetValue(field)!,
                configuration.Output,
                configuration.Error
            );
        });
        return verb;
    }

    private static int Run(string from, string to, Catalog.CareerCatalog catalog, string field, TextWriter output, TextWriter error)
    {
        var result = TexasImport.Run(from, to, catalog, field);
        output.WriteLine(
            $"{result.Programs} programs of CIP field {field} and {result.Facts} facts written to {to} ({result.Rows} rows read, "
                + $"{result.Problems.Count} problems)"
        );
        output.WriteLine("anything the list does not record is unknown, not absent, and is not written; see docs/texas.md");
        foreach (var finding in result.Occupations.CountBy(c => c.Finding).OrderBy(f => f.Key, StringComparer.Ordinal))
            output.WriteLine($"  {finding.Value,5} occupation codes {finding.Key}");
        foreach (var finding in result.Credentials.CountBy(c => c.Finding).OrderBy(f => f.Key, StringComparer.Ordinal))
            output.WriteLine($"  {finding.Value,5} credentials {finding.Key}");
        output.WriteLine($"details for every code and credential: {TexasImport.OccupationsFile}, {TexasImport.CredentialsFile}");
        foreach (var problem in result.Problems)
            error.WriteLine($"advance: {problem}");
        return result.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
    }
}
