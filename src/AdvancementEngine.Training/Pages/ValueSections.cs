using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>Page sections on the evaluation of a model of values.</summary>
internal static class ValueSections
{
    public static void Write(HtmlPage page, ValueReport report)
    {
        page.Head($"Task '{report.Task}': values");
        if (report.Simulated)
            page.Mark("SIMULATED: the rows are not about real people.");
        page.Mark(report.Evidence);
        page.Text(report.Statement);
        page.Note($"Source: {report.Source}.");
        page.Text(
            $"Evaluated: {Numbers.Of(report.Count)} values of {Numbers.Of(report.People)} people, from {Numbers.Short(report.Low)} to "
                + $"{Numbers.Short(report.High)}; each prediction is clamped to that range."
        );
        page.Picture(
            ModelCharts.Intervals("root mean squared error with intervals", [.. report.Scorers.Select(s => (s.Name, s.Rmse))]),
            $"Root mean squared error of task '{report.Task}': lower is better."
        );
        page.Table(
            [$"task '{report.Task}'", "root mean squared error", "mean absolute error"],
            report.Scorers.Select(s => (string[])[s.Name, IntervalText.Of(s.Rmse), IntervalText.Of(s.Mae)])
        );
        page.Head($"Predicted and actual values, task '{report.Task}'", 3);
        page.Table(
            ["mean predicted", "mean actual", "values"],
            report.Bins.Select(b => (string[])[Numbers.Of(b.Told), Numbers.Of(b.Given), Numbers.Of(b.Count)])
        );
    }
}
