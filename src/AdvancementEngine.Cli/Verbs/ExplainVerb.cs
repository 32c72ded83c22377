using System.CommandLine;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Operations.Replay;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance explain</c>: the full text for one participant of a batch run, re-ranked with the run's bundle and input.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var run = new Option<string>("--run")
        {
            Description = "Folder of a finished batch run.",
            Required = true,
            HelpName = "DIR",
        };
        var participant = new Option<string>("--participant")
        {
            Description = "The participant's id.",
            Required = true,
            HelpName = "ID",
        };
        var format = SafeOptions.OneOf("--format", "Output format: table (readable) or json (canonical).", OutputFormat.Table);
        var cohort = new Option<string?>("--cohort")
        {
            Description = "Current location of the run's input. Default: its original location.",
            HelpName = "PATH",
        };
        var bundle = new BundleArguments();
        var verb = new Command(
            "explain",
            "Rebuild one participant's full recommendation from a batch run and check it against the run's rows."
        )
        {
            run,
            participant,
            format,
            cohort,
        };
        bundle.AddTo(verb);
        verb.SetAction(
            (parsed, cancellation) =>
                Task.Run(
                    () =>
                        Run(
                            parsed.GetRequiredValue(run),
                            parsed.GetRequiredValue(participant),
                            parsed.GetValue(format),
                            parsed.GetValue(cohort),
                            bundle,
                            parsed,
                            cancellation
                        ),
                    CancellationToken.None
                )
        );
        return verb;
    }

    private static int Run(
        string folder,
        string participant,
        OutputFormat format,
        string? cohort,
        BundleArguments arguments,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        RunFolder.ReadManifest(folder);
        var sources = RunFolder.ReadSources(folder);
        var bundle = arguments.Read(parsed, sources);
        using var replay = RunReplay.Open(folder, bundle, cohort ?? sources.Cohort, cancellation);
        var (recommendation, person, notes) = replay.Explain(participant, cancellation);
        if (format == OutputFormat.Json)
        {
            using var output = StandardStreams.OpenOutput();
            output.Write(CanonicalJson.Write(recommendation));
            output.WriteByte((byte)'\n');
        }
        else
        {
            if (replay.Data != CohortMarks.Recorded)
                Console.WriteLine($"This cohort is {replay.Data}: no real people.");
            new RankTable(CommandHost.Table, bundle.Catalog, details: true).Write(
                recommendation,
                [.. ReadLines.Of(notes, all: true)],
                ReadLines.Said(person, recommendation.AsOf)
            );
        }

        var check = replay.Verify(null, participant, 1, cancellation);
        foreach (var difference in check.Differences)
            Console.Error.WriteLine("advance: " + Intake.Reading.InputText.OneLine(difference));
        return check.Differences.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }
}
