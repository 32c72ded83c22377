using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Priors;
using Spectre.Console;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance programs prior</c>: typical outcomes of programs in a field, from provider outcomes.</summary>
internal static class ProgramsVerb
{
    public static Command Create()
    {
        var from = new Option<string>("--from")
        {
            Description = $"Folder with New Jersey's provider outcomes ({ProviderOutcomes.FileName}).",
            Required = true,
            HelpName = "DIR",
        };
        var field = new Option<string>("--field")
        {
            Description = "CIP code of two, four or six digits; 11 is computer and information sciences.",
            DefaultValueFactory = _ => "11",
            HelpName = "CIP",
        };
        var fewest = new Option<int>("--fewest-providers")
        {
            Description = "Use a broader field if the field has fewer providers than this.",
            DefaultValueFactory = _ => ProgramPriors.FewestProviders,
            HelpName = "N",
        };
        var format = SafeOptions.OneOf("--format", "Output format: table (readable) or json.", OutputFormat.Table);
        var prior = new Command(
            "prior",
            "Show typical program outcomes by field of study: weighted medians of provider outcomes, with the leave-one-provider-out "
                + "error."
        )
        {
            from,
            field,
            fewest,
            format,
        };
        prior.SetAction(parsed =>
        {
            var text = parsed.GetValue(field)!;
            if (!CipField.TryParse(text, out var asked))
                throw new DataException(
                    new DataProblem(
                        "--field",
                        0,
                        null,
                        DataProblem.Quote(text),
                        "a CIP code of two, four or six digits (11, 11.09, 11.0901), not an occupation code",
                        "specify the field of study"
                    )
                );
            var outcomes = ProviderOutcomes.Read(parsed.GetRequiredValue(from));
            foreach (var problem in outcomes.Problems)
                Console.Error.WriteLine($"advance: {problem}");
            var table = PriorTable.Of(outcomes, asked, parsed.GetValue(fewest));
            if (table.Measures.All(m => m.FiguresOfField == 0))
                throw new DataException(
                    new DataProblem(
                        Path.Combine(parsed.GetRequiredValue(from), ProviderOutcomes.FileName),
                        0,
                        "cipcode",
                        $"no figures for field {asked.Code}",
                        "a field with at least one figure that is not suppressed",
                        "specify a broader field"
                    )
                );
            if (parsed.GetValue(format) == OutputFormat.Json)
                Console.Out.WriteLine(table.ToJson());
            else
                Write(table, CommandHost.Table);
            return outcomes.Problems.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
        });
        return new Command("programs", "Show typical program outcomes by field of study.") { prior };
    }

    private static void Write(PriorTable told, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"Programs of CIP field {told.Field}: {told.Source}. Cohort: not stated. {told.Statement}");
        foreach (var measure in told.Measures)
        {
            if (measure.FiguresOfField == 0)
                continue;
            var table = new Table()
                .RoundedBorder()
                .Title(
                    Markup.Escape($"{measure.Measure}: {measure.Meaning}, {(measure.Unit == "share" ? "share" : "US dollars per quarter")}")
                );
            foreach (var column in (string[])["field", "median", "middle half", "providers", "people", "also for"])
                table.AddColumn(column);
            foreach (var prior in measure.Priors.GroupBy(p => p.RestsOn))
            {
                var one = prior.First();
                table.AddRow(
                    prior.Key,
                    Number(one.Median),
                    $"{Number(one.Low)} to {Number(one.High)}",
                    Whole(one.Providers),
                    Whole(one.People),
                    string.Join(' ', prior.Where(p => p.Cip != prior.Key).Select(p => p.Cip))
                );
            }

            console.Write(table);
            if (measure.WithoutPrior.Length > 0)
                console.WriteLine(
                    $"  no prior, because even at two digits there are fewer than {told.FewestProviders} providers: "
                        + $"{string.Join(' ', measure.WithoutPrior)}"
                );
            console.WriteLine(
                $"  {measure.FiguresOfField} figures from {measure.ProvidersOfField} providers and {measure.PeopleOfField} people; all "
                    + $"fields: {measure.Figures} figures, plus {measure.Suppressed} suppressed"
            );
            foreach (var error in (LeftOutError[])[measure.Error, .. measure.ErrorByLength])
            {
                if (error is { Median: { } median, FieldMean: { } mean })
                    console.WriteLine(
                        $"  mean error for a provider left out: {Number(median)} ({error.From}), {Number(mean)} with the field mean; "
                            + $"{error.Figures} figures, {error.Alone} with no other provider to compare"
                    );
            }

            console.WriteLine();
        }
    }

    private static string Number(double value) => value.ToString(Math.Abs(value) > 10 ? "#,0" : "0.000", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
