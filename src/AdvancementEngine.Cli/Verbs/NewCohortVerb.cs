using System.CommandLine;
using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance new cohort</c>.</summary>
public static class NewCohortVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A new or empty folder." };
        var verb = new Command("cohort", "Write an empty cohort folder that explains every column and code.") { folder };
        verb.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var file in CohortTemplate.Write(path))
                output.WriteLine(Path.Combine(path, file));
            output.WriteLine($"Fill in participants.csv (see README.md), then run: advance rank --cohort {path}");
            return 0;
        });
        return verb;
    }
}
