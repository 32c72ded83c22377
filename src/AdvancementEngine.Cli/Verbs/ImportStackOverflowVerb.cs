using System.CommandLine;
using AdvancementEngine.Data.Observations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance import stackoverflow-2016</c>.</summary>
public static class ImportStackOverflowVerb
{
    private const string OccupationTask = "occupation";
    private const string TechnologyTask = "next-technology";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Option<string>("--from")
        {
            Description = "CSV of respondents to the Stack Overflow Developer Survey 2016.",
            Required = true,
            HelpName = "FILE",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write the observations to.",
            Required = true,
            HelpName = "DIR",
        };
        var task = new Option<string>("--task")
        {
            Description =
                "occupation: predict the current occupation. next-technology: predict the technology someone wishes to use. Neither is "
                + "evidence about next steps.",
            Required = true,
            HelpName = "TASK",
        };
        task.AcceptOnlyFromAmong(OccupationTask, TechnologyTask);
        var verb = new Command(
            "stackoverflow-2016",
            "Import Stack Overflow survey responses as observations for training and evaluation. Licensed under ODbL; do not redistribute."
        )
        {
            from,
            output,
            task,
        };
        verb.SetAction(parsed =>
        {
            var chosen = parsed.GetRequiredValue(task) == OccupationTask ? SurveyTask.Occupation : SurveyTask.NextTechnology;
            var set = StackOverflowImporter.Read(parsed.GetRequiredValue(from), chosen);
            ObservationWriter.Write(parsed.GetRequiredValue(output), set);
            parsed.InvocationConfiguration.Output.WriteLine(
                $"{set.States.Count} states, {set.Elements.Length} elements, {set.Opportunities.Length} opportunities, "
                    + $"{set.Outcomes.Count} outcomes written to {parsed.GetRequiredValue(output)}"
            );
            parsed.InvocationConfiguration.Output.WriteLine(set.Info.Statement);
            return ExitCodes.Done;
        });
        return verb;
    }
}
