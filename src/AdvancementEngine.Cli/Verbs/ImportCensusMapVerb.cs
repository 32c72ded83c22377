using System.CommandLine;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import census-map</c>.</summary>
public static class ImportCensusMapVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var titles = new Option<string>("--titles")
        {
            Description = "Census codes with title and SOC 2010 code (CSV: occ, title, soc2010_or_2000).",
            Required = true,
            HelpName = "FILE",
        };
        var crosswalks = new Option<string>("--crosswalks")
        {
            Description = "Folder with the crosswalks SOC 2010 to 2018 and O*NET-SOC 2019 to SOC 2018 (CSV).",
            Required = true,
            HelpName = "DIR",
        };
        var oews = new Option<string>("--oews")
        {
            Description = "National OEWS file (CSV). Its employment sets the shares.",
            Required = true,
            HelpName = "FILE",
        };
        var output = new Option<string>("--out")
        {
            Description = "File to write the map to.",
            Required = true,
            HelpName = "FILE",
        };
        var ours = new Option<string?>("--ours")
        {
            Description = "Folder of curated rows. Default: the folder 'ours' next to --out.",
            HelpName = "DIR",
        };
        var verb = new Command("census-map", "Map Census occupation codes to O*NET-SOC codes using public crosswalks.")
        {
            titles,
            crosswalks,
            oews,
            output,
            ours,
        };
        verb.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(output);
            var folder = parsed.GetValue(ours) ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "ours");
            var (map, problems) = CensusMapImport.Run(
                parsed.GetRequiredValue(titles),
                parsed.GetRequiredValue(crosswalks),
                parsed.GetRequiredValue(oews),
                folder
            );
            map.Write(file);
            var console = parsed.InvocationConfiguration;
            var codes = map.Rows.GroupBy(r => r.Census, StringComparer.Ordinal).ToArray();
            console.Output.WriteLine(
                $"{codes.Length} Census codes mapped to {map.Rows.Select(r => r.Onet).Distinct(StringComparer.Ordinal).Count()} O*NET "
                    + $"occupations in {map.Rows.Count} rows, written to {file}"
            );
            console.Output.WriteLine(
                $"{codes.Count(c => c.Select(r => r.Onet).Distinct(StringComparer.Ordinal).Count() == 1)} codes map to a single "
                    + $"occupation; shares are by employment, divided evenly within a SOC code"
            );
            foreach (var problem in problems)
                console.Error.WriteLine($"advance: {problem}");
            return problems.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
        });
        return verb;
    }
}
