using System.CommandLine;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import catalog</c>.</summary>
public static class ImportCatalogVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var onet = new Option<string>("--onet")
        {
            Description = "Folder of an O*NET text release.",
            Required = true,
            HelpName = "DIR",
        };
        var oews = new Option<string>("--oews")
        {
            Description = "OEWS wage file (CSV), national or for any area.",
            Required = true,
            HelpName = "FILE",
        };
        var projections = new Option<string>("--projections")
        {
            Description = "BLS Employment Projections (CSV).",
            Required = true,
            HelpName = "FILE",
        };
        var dod = new Option<string>("--dod8140")
        {
            Description = "Folder with the DoD 8140 matrix (TAB_A.csv, TAB_B.csv and the IT role file).",
            Required = true,
            HelpName = "DIR",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write the catalog to.",
            Required = true,
            HelpName = "DIR",
        };
        var skills = new Option<string?>("--skills")
        {
            Description = "BLS skills by SOC code (CSV), for occupations O*NET has not rated. Without it, their next source is used.",
            HelpName = "FILE",
        };
        var soc = new Option<string?>("--soc")
        {
            Description =
                "Folder with the SOC and O*NET-SOC crosswalks from 2010 to 2018 and 2019. Without it, codes of older editions are unknown.",
            HelpName = "DIR",
        };
        var payroll = new Option<string?>("--payroll")
        {
            Description =
                "Folder with job moves from public payrolls (family_moves.csv, title_moves.csv), as evidence of the ladder's direction.",
            HelpName = "DIR",
        };
        var area = new Option<string>("--area")
        {
            Description = "OEWS area code; 99 is the nation.",
            DefaultValueFactory = _ => CatalogImportOptions.NationalArea,
            HelpName = "CODE",
        };
        var ours = new Option<string?>("--ours")
        {
            Description = "Folder of curated rows. Default: the folder 'ours' in --out, or else the shipped one.",
            HelpName = "DIR",
        };
        var verb = new Command("catalog", "Build the catalog from public releases and curated rows.")
        {
            onet,
            oews,
            projections,
            dod,
            output,
            skills,
            soc,
            payroll,
            area,
            ours,
        };
        verb.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(output);
            var options = new CatalogImportOptions
            {
                Onet = parsed.GetRequiredValue(onet),
                Oews = parsed.GetRequiredValue(oews),
                Projections = parsed.GetRequiredValue(projections),
                Dod8140 = parsed.GetRequiredValue(dod),
                Skills = parsed.GetValue(skills),
                Soc = parsed.GetValue(soc),
                Payroll = parsed.GetValue(payroll),
                Area = parsed.GetValue(area)!,
                Ours =
                    parsed.GetValue(ours)
                    ?? (
                        Directory.Exists(Path.Combine(folder, "ours"))
                            ? Path.Combine(folder, "ours")
                            : Path.Combine(ShippedFiles.Catalog, "ours")
                    ),
            };
            return Run(options, folder, parsed.InvocationConfiguration.Output);
        });
        return verb;
    }

    private static int Run(CatalogImportOptions options, string folder, TextWriter output)
    {
        var result = CatalogImport.Run(options);
        CatalogWriter.Write(result.Catalog, folder);
        ImportManifest.Write(folder, result, options);
        output.WriteLine($"catalog {result.Catalog.Version[..12]} written to {folder}");
        foreach (var (kind, count, source) in ImportManifest.Counts(result.Catalog))
            output.WriteLine($"  {count,7} {kind} ({source})");
        foreach (var (note, count) in result.Notes)
            output.WriteLine($"  {count,7} {note}");
        return 0;
    }
}
