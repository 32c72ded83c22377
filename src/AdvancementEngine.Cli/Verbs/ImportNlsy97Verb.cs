using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Importers;
using AdvancementEngine.Data.Observations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import nlsy97</c>.</summary>
public static class ImportNlsy97Verb
{
    private const int ProblemsShown = 200;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Option<string>("--from")
        {
            Description = "CSV with one row per person and year.",
            Required = true,
            HelpName = "FILE",
        };
        var titles = new Option<string>("--titles")
        {
            Description = "Census codes with title and SOC code (CSV: occ, title, soc2010_or_2000).",
            Required = true,
            HelpName = "FILE",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write the observations to.",
            Required = true,
            HelpName = "DIR",
        };
        var least = new Option<int>("--least-years")
        {
            Description = "Count the next occupation only if it was held for at least this many years. One-year spells are often "
                + "coding errors.",
            DefaultValueFactory = _ => Nlsy97Options.Default.LeastYears,
            HelpName = "YEARS",
        };
        var origin = new Option<int>("--least-origin-years")
        {
            Description = "Count a move only if the occupation left was held for at least this many years.",
            DefaultValueFactory = _ => Nlsy97Options.Default.LeastOriginYears,
            HelpName = "YEARS",
        };
        var merge = new Option<bool>("--merge-returns") { Description = "Treat A, one year of B, then A again as one spell of A." };
        var age = new Option<int>("--least-age")
        {
            Description = "Use spells that ended at this age or later. Age selects rows and is never an element.",
            DefaultValueFactory = _ => Nlsy97Options.Default.LeastAge,
            HelpName = "AGE",
        };
        var until = new Option<int?>("--until") { Description = "Leave out every row after this year.", HelpName = "YEAR" };
        var after = new Option<int?>("--after")
        {
            Description = "Use only moves into an occupation entered after this year.",
            HelpName = "YEAR",
        };
        var parts = new Option<int[]>("--parts")
        {
            Description = "Use only these of the five random parts of the people, 1 to 5.",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "N",
        };
        var elements = new Option<string[]>("--element")
        {
            Description = "Also read this column as an element of a state. Its values must be known in the row's year.",
            HelpName = "COLUMN",
        };
        var onet = new Option<string?>("--onet")
        {
            Description =
                "Folder of an O*NET text release. Adds the distinctive skills and knowledge of the occupation held, so that rare "
                + "occupations borrow from similar ones.",
            HelpName = "DIR",
        };
        var map = new Option<string?>("--map")
        {
            Description = "Map from Census codes to O*NET. Default: the shipped map.",
            HelpName = "FILE",
        };
        parts.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int[]>()?.Any(p => p is < 1 or > Nlsy97Options.PartCount) == true)
                result.AddError("--parts needs numbers from 1 to 5");
        });
        var verb = new Command(
            "nlsy97",
            "Import careers from the National Longitudinal Survey of Youth 1997 as observations. Do not redistribute the rows."
        )
        {
            from,
            titles,
            output,
            least,
            origin,
            merge,
            age,
            until,
            after,
            parts,
            elements,
            onet,
            map,
        };
        verb.SetAction(parsed =>
        {
            var options = Nlsy97Options.Default with
            {
                LeastYears = parsed.GetValue(least),
                LeastOriginYears = parsed.GetValue(origin),
                MergeReturns = parsed.GetValue(merge),
                LeastAge = parsed.GetValue(age),
                Until = parsed.GetValue(until),
                After = parsed.GetValue(after),
                Parts = parsed.GetValue(parts) ?? [],
                Profiles = parsed.GetValue(onet) is { } release
                    ? CensusProfiles.Read(release, CensusMap.Read(parsed.GetValue(map) ?? ShippedFiles.CensusMap))
                    : null,
                Elements = parsed.GetValue(elements) ?? [],
            };
            var result = Nlsy97Import.Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(titles), options);
            ObservationWriter.Write(parsed.GetRequiredValue(output), result.Set);
            var console = parsed.InvocationConfiguration;
            Report(result, parsed.GetRequiredValue(output), console.Output, console.Error);
            return result.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
        });
        return verb;
    }

    private static void Report(Nlsy97Result result, string folder, TextWriter output, TextWriter error)
    {
        var set = result.Set;
        var people = set.States.Select(s => s.Person).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Rows} person-years of {result.People} people read; {set.States.Count} moves of {people} people over "
                    + $"{set.Opportunities.Length} occupations, {set.Elements.Length} elements written to {folder}"
            )
        );
        foreach (var subset in set.Subsets.CountBy(s => s.Subset).OrderBy(s => s.Key, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {subset.Value,7} moves: {subset.Key}"));
        foreach (var (note, count) in result.Notes)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,7} {note}"));
        output.WriteLine(set.Info.Statement);
        foreach (var problem in result.Problems.Take(ProblemsShown))
            error.WriteLine($"advance: {problem}");
        if (result.Problems.Count > ProblemsShown)
            error.WriteLine($"advance: and {result.Problems.Count - ProblemsShown} more");
        if (result.Problems.Count > 0)
            error.WriteLine($"advance: {result.Problems.Count} problems; the affected rows were left out, the rest was read");
    }
}
