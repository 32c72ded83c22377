using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AdvancementEngine.Training.Jobs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance choose</c>: chooses training options inside the training part.</summary>
public static class ChooseVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Folder of observations. People that training would hold back are not used.", Required = true, HelpName = "DIR" };
        var grid = new Option<string>("--grid") { Description = "JSON options file in which a value can be a list. Every combination is tried.", Required = true, HelpName = "FILE" };
        var output = new Option<string>("--out") { Description = "Options file to write: the best combination, with the result of every combination.", Required = true, HelpName = "FILE" };
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder whose content rows are added, as in 'advance train'.", HelpName = "DIR" };
        var threads = new Option<int>("--threads") { Description = "Threads; 0 means one per processor. The result does not depend on it.", HelpName = "N" };
        var verb = new Command("choose", "Tune hyperparameters on a validation split of the training data.") { data, grid, output, catalog, threads };
        verb.SetAction((parsed, cancellation) => Task.Run(
            () => Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(grid), parsed.GetRequiredValue(output), parsed.GetValue(catalog), parsed.GetValue(threads), parsed.InvocationConfiguration.Output, cancellation), CancellationToken.None));
        return verb;
    }

    private static int Run(string data, string grid, string output, string? catalog, int threads, TextWriter written, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var folds = 1;
        var (metric, best) = OptionChoiceJob.Run(
            data, grid, output, catalog, threads,
            settings =>
            {
                written.WriteLine($"{settings.Settings.Count} combinations on {settings.Folds} splits of the training part; people held back are not used");
                folds = settings.Folds;
                clock.Restart();
            },
            trial =>
            {
                written.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{trial.Mean:F4}  {trial.Setting.Name}  ({clock.Elapsed.TotalSeconds / folds:F2} s a fit)"));
                clock.Restart();
            },
            cancellation);
        written.WriteLine(string.Create(CultureInfo.InvariantCulture, $"chosen by {metric} {best.Mean:F4}: {best.Setting.Name}; written to {output}"));
        return ExitCodes.Done;
    }
}
