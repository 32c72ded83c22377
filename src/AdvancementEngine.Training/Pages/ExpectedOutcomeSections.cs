using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>How expected outcomes did, in sections of a page.</summary>
internal static class ExpectedOutcomeSections
{
    public static void Write(HtmlPage page, string task, ExpectedOutcomeReport report)
    {
        page.Head($"Task '{task}': expected outcomes");
        page.Text(
            $"Evaluated: {Numbers.Of(report.Count)} outcomes of people held out. An expected outcome tells what came of an opportunity, "
                + $"as a value between the worst and the best; it says nothing of who enters it."
        );
        Errors(page, task, report);
        if (report.NotRecommended is not { } without)
            return;
        page.Head($"Without outcomes that had been recommended, task '{task}'", 3);
        page.Text($"Evaluated: {Numbers.Of(without.Count)} outcomes.");
        Errors(page, task, without);
    }

    private static void Errors(HtmlPage page, string task, ExpectedOutcomeReport report)
    {
        (string Name, Interval Error)[] rows =
        [
            ("expected outcome", report.Model),
            ("plain mean of the opportunity", report.OpportunityMean),
            ("mean of all", report.Mean),
        ];
        page.Picture(
            ModelCharts.Intervals("root mean squared error with intervals", rows),
            $"Root mean squared error of outcome values, task '{task}': less is better."
        );
        page.Table([$"task '{task}'", "root mean squared error"], rows.Select(r => (string[])[r.Name, IntervalText.Of(r.Error)]));
    }
}
