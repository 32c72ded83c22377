using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>Page sections on the evaluation of one list.</summary>
internal static class RankingSections
{
    private const int MostLabels = 50;

    public static void Write(HtmlPage page, EvaluationReport report)
    {
        page.Head($"Task '{report.Task}': opportunities of kind '{report.Kind}'");
        if (report.Simulated)
            page.Mark("SIMULATED: the rows are not about real people.");
        page.Mark(report.Evidence);
        page.Text(report.Statement);
        page.Note($"Source: {report.Source}.");
        page.Text(
            $"Evaluated: {report.Part}: {Numbers.Of(report.Rows)} states of {Numbers.Of(report.People)} people, each ranked over the full "
                + $"list of {Numbers.Of(report.Opportunities)} opportunities, without those held."
        );
        Figures(page, report);
        Paired(page, report);
        Labels(page, report);
        Calibration(page, report);
        Groups(page, report);
        NotRecommended(page, report);
    }

    private static void Figures(HtmlPage page, EvaluationReport report)
    {
        var metrics = report.MetricNames;
        page.Head($"Figures, task '{report.Task}'", 3);
        page.Picture(
            ModelCharts.Intervals(
                $"{report.Chief} by scorer with intervals",
                [.. report.Scorers.Select(s => (s.Name, s.Metrics[report.Chief]))]
            ),
            $"{report.Chief} of task '{report.Task}': the model first, then baselines fitted on the training "
                + $"part of the same split."
        );
        page.Table(
            [$"task '{report.Task}'", .. report.Scorers.Select(s => s.Name)],
            [
                .. metrics.Select(m => (string[])[m, .. report.Scorers.Select(s => IntervalText.Of(s.Metrics[m]))]),
                ["macro recall@5", .. report.Scorers.Select(s => IntervalText.Of(s.MacroRecallAt5))],
                ["coverage@5", .. report.Scorers.Select(s => Numbers.Of(s.CoverageAt5))],
            ]
        );
        page.Note(
            "recall@k: share of the relevant opportunities among the first k. ndcg@k: the same, with earlier places counting more. mrr: "
                + "one over the place of the first relevant one. Macro recall: averaged over opportunities, so rare ones count as much as "
                + "common ones. Coverage: share of the list in anyone's first five; a count over the list, so it has no interval."
        );
    }

    private static void Paired(HtmlPage page, EvaluationReport report)
    {
        if (report.Paired.Count == 0)
        {
            page.Note("No baselines: the model was not trained on this data, and --baselines gave no data to fit them on.");
            return;
        }

        page.Head($"Model minus each baseline, {report.Paired[0].Metric} of task '{report.Task}', on the same people", 3);
        page.Picture(
            ModelCharts.Intervals(
                "differences from the baselines with intervals",
                [.. report.Paired.Select(p => (p.Baseline, p.Difference))],
                firstIsOwn: false
            ),
            "An interval that contains zero (dashed line) shows no difference on this split; one above zero means the model is better."
        );
    }

    private static void Labels(HtmlPage page, EvaluationReport report)
    {
        var asked = report.Labels.Where(l => l.Asked > 0).Take(MostLabels).ToArray();
        if (asked.Length == 0)
            return;
        page.Head($"Recall@5 by opportunity, task '{report.Task}'", 3);
        page.Picture(
            Charts.Bars("recall@5 by opportunity", [.. asked.Select(l => (l.Name, l.RecallAt5, Numbers.Of(l.RecallAt5)))]),
            "Of the states with the opportunity as an outcome, the share that has it among the first five. Most common opportunities first."
        );
        page.Table(
            ["opportunity", "states with it", "model", "popularity"],
            asked.Select(l => (string[])[l.Name, Numbers.Of(l.Asked), Numbers.Of(l.RecallAt5), Numbers.Of(l.Popularity)])
        );
        if (asked.Length < report.Labels.Count)
            page.Note("The JSON also lists the others and those that no one had.");
    }

    private static void Calibration(HtmlPage page, EvaluationReport report)
    {
        page.Head($"Predicted and observed probabilities, task '{report.Task}'", 3);
        if (report is not { FirstPlace: { } first, Calibration: { } all })
        {
            page.Text("The model gives no probabilities: it has no calibration table.");
            return;
        }

        Plot(page, first, "First place of each state");
        Plot(page, all, "Every opportunity of each state");
        page.Note(
            "Most opportunities in a long list have a probability near zero and do not happen, so over all of them nearly any table "
                + "looks good. Judge the calibration by the first places."
        );
    }

    private static void Plot(HtmlPage page, Reliability reliability, string what)
    {
        page.Picture(
            ModelCharts.Reliability($"{what}: predicted and observed probability", reliability),
            $"{what}: predicted and observed differ by {Numbers.Of(reliability.ExpectedError)} on average, weighted by count. The bars are "
                + $"Wilson intervals of the observed share."
        );
        page.Table(
            ["predicted, from", "to", "mean predicted", "observed share", "interval", "count"],
            reliability
                .Bins.Where(b => b.Count > 0)
                .Select(b =>
                    (string[])
                        [
                            Numbers.Short(b.From),
                            Numbers.Short(b.To),
                            Numbers.Of(b.Told),
                            Numbers.Of(b.CameTrue),
                            $"[{Numbers.Of(b.Low)}, {Numbers.Of(b.High)}]",
                            Numbers.Of(b.Count),
                        ]
                )
        );
    }

    private static void Groups(HtmlPage page, EvaluationReport report)
    {
        page.Head($"By group, task '{report.Task}'", 3);
        if (report.Groups.Count == 0 && report.GroupsHidden == 0)
        {
            page.Text("No group file was given.");
            return;
        }

        page.Note("Groups are not an input of the model; they are read only for these figures.");
        foreach (var attribute in report.Groups.GroupBy(g => g.Attribute, StringComparer.Ordinal))
        {
            page.Picture(
                ModelCharts.Intervals(
                    $"{report.Chief} by {attribute.Key}",
                    [
                        ("everyone", report.Scorers[0].Metrics[report.Chief]),
                        .. attribute.Select(g => ($"{attribute.Key}: {g.Value}", g.Metrics[report.Chief])),
                    ]
                ),
                $"{report.Chief} of task '{report.Task}' by {attribute.Key}; the first row is everyone."
            );
            string[] metrics = [.. attribute.First().Metrics.Keys];
            page.Table(
                [attribute.Key, "people", "states", .. metrics],
                attribute.Select(g =>
                    (string[])[g.Value, Numbers.Of(g.People), Numbers.Of(g.Rows), .. metrics.Select(m => IntervalText.Of(g.Metrics[m]))]
                )
            );
        }

        if (report.GroupsHidden > 0)
            page.Note($"Groups hidden because they are too small: {Numbers.Of(report.GroupsHidden)}.");
    }

    private static void NotRecommended(HtmlPage page, EvaluationReport report)
    {
        if (report.NotRecommended is not { } without)
            return;
        page.Head($"Without states that have a recommended outcome, task '{report.Task}'", 3);
        page.Note("A recommended step is more likely to be taken, so figures that include those states are too good.");
        page.Table(
            [$"task '{report.Task}'", "all states", "without them"],
            [
                .. report.MetricNames.Select(m =>
                    (string[])[m, IntervalText.Of(report.Scorers[0].Metrics[m]), IntervalText.Of(without.Metrics[m])]
                ),
                ["macro recall@5", IntervalText.Of(report.Scorers[0].MacroRecallAt5), IntervalText.Of(without.MacroRecallAt5)],
                ["coverage@5", Numbers.Of(report.Scorers[0].CoverageAt5), Numbers.Of(without.CoverageAt5)],
            ]
        );
    }
}
