using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>Page sections on how well expected outcomes were predicted.</summary>
internal static class ExpectedOutcomeSections
{
    public static void Write(HtmlPage page, string task, ExpectedOutcomeReport report)
    {
        page.Head($"Task '{task}': expected outcomes");
        page.Text(
            $"Evaluated: {Numbers.Of(report.Count)} outcomes of people held out. An expected outcome predicts how an opportunity "
                + $"turns out, as a value between the worst and the best. It does not predict who enters it."
        );
        Errors(page, task, report);
        if (report.NotRecommended is not { } without)
            return;
        page.Head($"Without outcomes of recommended opportunities, task '{task}'", 3);
        page.Text($"Evaluated: {Numbers.Of(without.Count)} outcomes.");
        Errors(page, task, without);
    }

    private static void Errors(HtmlPage page, string task, ExpectedOutcomeReport report)
    {
        (string Name, Interval Error)[] rows =
        [
            ("expected outcome", report.Model),
            ("mean of each opportunity", report.OpportunityMean),
            ("overall mean", report.Mean),
        ];
        page.Picture(
            ModelCharts.Intervals("root mean squared error with intervals", rows),
            $"Root mean squared error of outcome values, task '{task}': lower is better."
        );
        page.Table([$"task '{task}'", "root mean squared error"], rows.Select(r => (string[])[r.Name, IntervalText.Of(r.Error)]));
    }
}
