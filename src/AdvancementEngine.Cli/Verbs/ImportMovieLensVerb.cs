using System.CommandLine;
using AdvancementEngine.Data.Observations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import movielens</c>.</summary>
public static class ImportMovieLensVerb
{
    private const string OneClass = "one-class";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Option<string>("--from")
        {
            Description = "Folder with MovieLens 100K (u.item, u1.base, u1.test, ...).",
            Required = true,
            HelpName = "DIR",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write the observations to, in SPLIT/base and SPLIT/test; for one-class, directly in the folder.",
            Required = true,
            HelpName = "DIR",
        };
        var task = new Option<string>("--task")
        {
            Description = "Type of model to check. ratings: predict values by squared error. one-class: predict which other movies "
                + "people like.",
            DefaultValueFactory = _ => "ratings",
            HelpName = "TASK",
        };
        task.AcceptOnlyFromAmong("ratings", OneClass);
        var verb = new Command("movielens", "Import MovieLens ratings as observations for checking a trainer. For research only; do "
            + "not redistribute.")
        {
            from,
            output,
            task,
        };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(task) == OneClass)
            {
                var liked = MovieLensImporter.ReadOneClass(parsed.GetRequiredValue(from));
                ObservationWriter.Write(parsed.GetRequiredValue(output), liked);
                parsed.InvocationConfiguration.Output.WriteLine($"{liked.States.Count} people, {liked.Outcomes.Count} movies to find");
                return ExitCodes.Done;
            }

            foreach (var (split, part, set) in MovieLensImporter.Read(parsed.GetRequiredValue(from)))
            {
                ObservationWriter.Write(Path.Combine(parsed.GetRequiredValue(output), split, part), set);
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"{split}/{part}: {set.Outcomes.Count} ratings of {set.States.Count} users"
                );
            }

            return ExitCodes.Done;
        });
        return verb;
    }
}
