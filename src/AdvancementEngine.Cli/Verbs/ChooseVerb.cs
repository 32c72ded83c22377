using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Training.Jobs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance choose</c>: tunes training options within the training data.</summary>
public static class ChooseVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data")
        {
            Description = "Folder of observations. People that training would hold out are not used.",
            Required = true,
            HelpName = "DIR",
        };
        var grid = new Option<string>("--grid")
        {
            Description = "JSON options file in which a value can be a list. Every combination is tried.",
            Required = true,
            HelpName = "FILE",
        };
        var output = new Option<string>("--out")
        {
            Description = "Options file to write: the best combination, with the result of every combination.",
            Required = true,
            HelpName = "FILE",
        };
        var catalog = new Option<string?>("--catalog")
        {
            Description = "Catalog folder whose content rows are added, as in 'advance train'.",
            HelpName = "DIR",
        };
        var map = new Option<string?>("--map")
        {
            Description =
                "Map from the career codes in --data to O*NET. Tunes how careers are combined with the catalog's content, as in "
                    + "'advance train --map' (docs/careers.md).",
            HelpName = "FILE",
        };
        var options = new Option<string?>("--options")
        {
            Description = "With --map: options file to start from. Options not in the grid keep their values from this file.",
            HelpName = "FILE",
        };
        var subset = new Option<string?>("--subset")
        {
            Description = "With --map: score only the moves in this subset of the observations (subsets.csv).",
            HelpName = "NAME",
        };
        var threads = new Option<int>("--threads")
        {
            Description = "Threads; 0 means one per processor. The result does not depend on it.",
            HelpName = "N",
        };
        var verb = new Command("choose", "Tune hyperparameters on a validation split of the training data.")
        {
            data,
            grid,
            output,
            catalog,
            map,
            options,
            subset,
            threads,
        };
        verb.SetAction(
            (parsed, cancellation) =>
                Task.Run(
                    () =>
                    {
                        var (from, settings, to, count) = (
                            parsed.GetRequiredValue(data),
                            parsed.GetRequiredValue(grid),
                            parsed.GetRequiredValue(output),
                            parsed.GetValue(threads)
                        );
                        var request = parsed.GetValue(map) is { } codes
                            ? new CareerChoiceRequest(
                                from,
                                codes,
                                parsed.GetValue(catalog) ?? ShippedFiles.Catalog,
                                settings,
                                parsed.GetValue(options),
                                parsed.GetValue(subset),
                                to,
                                count
                            )
                            : null;
                        return Run(
                            (started, tried) =>
                                request is null
                                    ? OptionChoiceJob.Run(from, settings, to, parsed.GetValue(catalog), count, started, tried, cancellation)
                                    : OptionChoiceJob.Run(request, started, tried, cancellation),
                            to,
                            parsed.InvocationConfiguration.Output
                        );
                    },
                    CancellationToken.None
                )
        );
        return verb;
    }

    private static int Run(
        Func<Action<OptionGrid>, Action<OptionTrial>, (string Metric, OptionTrial Best)> choose,
        string output,
        TextWriter written
    )
    {
        var clock = Stopwatch.StartNew();
        var folds = 1;
        var (metric, best) = choose(
            settings =>
            {
                written.WriteLine(
                    $"{settings.Settings.Count} combinations on {settings.Folds} splits of the training part; people held out are not used"
                );
                folds = settings.Folds;
                clock.Restart();
            },
            trial =>
            {
                written.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{trial.Mean:F4}  {trial.Setting.Name}  ({clock.Elapsed.TotalSeconds / folds:F2} s per fit)"
                    )
                );
                clock.Restart();
            }
        );
        written.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"chosen by {metric} {best.Mean:F4}: {best.Setting.Name}; written to {output}")
        );
        return ExitCodes.Done;
    }
}
