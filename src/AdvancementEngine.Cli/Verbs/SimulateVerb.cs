using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Simulation;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance simulate</c>.</summary>
public static class SimulateVerb
{
    /// <summary>Most participants of one cohort: ids have seven digits.</summary>
    private const int Most = 9_999_999;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var participants = new Option<int>("--participants") { Description = $"How many, 1 to {Most}", Required = true, HelpName = "N" };
        participants.Validators.Add(result =>
        {
            // Text that is no number is the parser's own error; asking for the value would throw.
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) && count is < 1 or > Most) result.AddError($"--participants: needed: a whole number from 1 to {Most}");
        });
        var seed = new Option<ulong>("--seed") { Description = "The same seed, catalogue and options give the same bytes", Required = true, HelpName = "S" };
        var output = new Option<string>("--out") { Description = "A new or empty folder", Required = true, HelpName = "DIR" };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Date every record before this day, yyyy-MM-dd. Default: 2026-10-01, the demo cohort's.", HelpName = "DATE" };
        var catalogue = new Option<string>("--catalog") { Description = "Folder of the catalogue. Default: the shipped one.", DefaultValueFactory = _ => ShippedFiles.Catalogue, HelpName = "DIR" };
        var verb = new Command("simulate", "Write a cohort of simulated participants, drawn from the catalogue and marked simulated") { participants, seed, output, asOf, catalogue };
        verb.SetAction((parsed, cancellation) =>
        {
            var options = new SimulationOptions { Participants = parsed.GetRequiredValue(participants), Seed = parsed.GetRequiredValue(seed) };
            if (parsed.GetValue(asOf) is { } day) options = options with { AsOf = day };
            var folder = parsed.GetRequiredValue(output);
            var manifest = SimulatedCohort.Write(CatalogueReader.Read(parsed.GetRequiredValue(catalogue)), options, folder, cancellation);
            parsed.InvocationConfiguration.Output.WriteLine($"{manifest.Participants} simulated participants and {manifest.Programs} simulated programs as of {manifest.AsOf:yyyy-MM-dd} written to {folder}");
            return Task.FromResult(0);
        });
        return verb;
    }
}
