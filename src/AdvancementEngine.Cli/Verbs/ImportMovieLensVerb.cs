using System.CommandLine;
using AdvancementEngine.Data.Observations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import movielens</c>.</summary>
public static class ImportMovieLensVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "Folder of MovieLens 100K (u.item, u1.base, u1.test, ...)", Required = true, HelpName = "DIR" };
        var output = new Option<string>("--out") { Description = "Folder to write the observations to: SPLIT/base and SPLIT/test", Required = true, HelpName = "DIR" };
        var verb = new Command("movielens", "Read movie ratings as observations, to check a trainer; research use, not to be shipped") { from, output };
        verb.SetAction(parsed =>
        {
            foreach (var (split, part, set) in MovieLensImporter.Read(parsed.GetRequiredValue(from)))
            {
                ObservationWriter.Write(Path.Combine(parsed.GetRequiredValue(output), split, part), set);
                parsed.InvocationConfiguration.Output.WriteLine($"{split}/{part}: {set.Outcomes.Count} ratings of {set.States.Count} users");
            }

            return ExitCodes.Done;
        });
        return verb;
    }
}
