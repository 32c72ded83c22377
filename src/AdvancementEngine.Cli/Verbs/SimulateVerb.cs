using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Simulation;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance simulate</c>.</summary>
public static class SimulateVerb
{
    /// <summary>Maximum participants in a cohort: ids have seven digits.</summary>
    private const int Most = 9_999_999;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var participants = new Option<int>("--participants")
        {
            Description = $"Number of participants, 1 to {Most}.",
            Required = true,
            HelpName = "N",
        };
        participants.Validators.Add(result =>
        {
            // Non-numeric text is the parser's error; reading the value would throw.
            if (
                result.Tokens is [var token]
                && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
                && count is < 1 or > Most
            )
                result.AddError($"--participants: needed: a whole number from 1 to {Most}");
        });
        var seed = new Option<ulong>("--seed")
        {
            Description = "Random seed. The same seed, catalog and options produce the same bytes.",
            Required = true,
            HelpName = "S",
        };
        var output = new Option<string>("--out")
        {
            Description = "A new or empty folder.",
            Required = true,
            HelpName = "DIR",
        };
        var asOf = SafeOptions.Day(
            "--as-of",
            "As-of date, yyyy-MM-dd; every record is dated earlier. Default: 2026-10-01, as in the demo cohort."
        );
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder. Default: the shipped catalog.", HelpName = "DIR" };
        var outcomes = new Option<bool>("--outcomes")
        {
            Description = "Also write simulated outcomes and the known ground truth they are drawn from (docs/data-formats.md).",
        };
        var recommended = new Option<int>("--recommended")
        {
            Description =
                $"With --outcomes: percentage of participants who had been recommended {SimulatedOutcomes.RecommendedAtOnce} random "
                + $"occupations.",
            DefaultValueFactory = _ => 0,
            HelpName = "PERCENT",
        };
        recommended.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var percent)
                && percent is < 0 or > 100
            )
                result.AddError("--recommended: needed: a whole number from 0 to 100");
        });
        var verb = new Command("simulate", "Write a cohort of simulated participants, drawn from the catalog and marked as simulated.")
        {
            participants,
            seed,
            output,
            outcomes,
            recommended,
            asOf,
            catalog,
        };
        verb.SetAction(
            (parsed, cancellation) =>
            {
                var options = new SimulationOptions
                {
                    Participants = parsed.GetRequiredValue(participants),
                    Seed = parsed.GetRequiredValue(seed),
                    RecommendedPercent = parsed.GetValue(recommended),
                };
                if (parsed.GetValue(asOf) is { } day)
                    options = options with { AsOf = day };
                var folder = parsed.GetRequiredValue(output);
                var drawnFrom = CatalogReader.Read(parsed.GetValue(catalog) ?? ShippedFiles.Catalog);
                var manifest = SimulatedCohort.Write(drawnFrom, options, folder, cancellation);
                if (parsed.GetValue(outcomes))
                    parsed.InvocationConfiguration.Output.WriteLine(
                        $"{SimulatedOutcomes.Write(drawnFrom, options, folder)} simulated outcomes with a known ground truth written to "
                            + $"{Path.Combine(folder, SimulatedOutcomes.ObservationsFolder)}"
                    );
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"{manifest.Participants} simulated participants and {manifest.Programs} simulated programs as of "
                        + $"{manifest.AsOf:yyyy-MM-dd} written to {folder}"
                );
                return Task.FromResult(0);
            }
        );
        return verb;
    }
}
