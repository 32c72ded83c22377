using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>What an evaluation of one list found, in sections of a page.</summary>
internal static class RankingSections
{
    private const int MostLabels = 50;

    public static void Write(HtmlPage page, EvaluationReport report)
    {
        page.Head($"Task '{report.Task}': opportunities of kind '{report.Kind}'");
        if (report.Simulated)
            page.Mark("SIMULATED: no real person is behind a row.");
        page.Mark(report.Evidence);
        page.Text(report.Statement);
        page.Note($"Source: {report.Source}.");
        page.Text(
            $"Evaluated: {report.Part}: {Numbers.Of(report.Rows)} states of {Numbers.Of(report.People)} people, each ranked over the full "
                + $"list of {Numbers.Of(report.Opportunities)} opportunities, those held left out."
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
            $"{report.Chief} of task '{report.Task}': the model first, then what a good analyst would try first, fitted on the training "
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
            "recall@k: share of what was relevant among the first k. ndcg@k: the same, an early place counting more. mrr: one over the "
                + "place of the first relevant one. Macro recall: averaged over opportunities, so that rare ones count as much as common "
                + "ones. Coverage: share of the list that stands among somebody's first five; a count over the list, so without interval."
        );
    }

    private static void Paired(HtmlPage page, EvaluationReport report)
    {
        if (report.Paired.Count == 0)
        {
            page.Note("No baselines: these data are not the model's own, and no data to fit baselines on were given (--baselines).");
            return;
        }

        page.Head($"Model minus each baseline, {report.Paired[0].Metric} of task '{report.Task}', on the same people", 3);
        page.Picture(
            ModelCharts.Intervals(
                "differences to the baselines with intervals",
                [.. report.Paired.Select(p => (p.Baseline, p.Difference))],
                firstIsOwn: false
            ),
            "An interval that holds zero (dashed line) shows no difference on this split; one above zero says the model is better."
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
            "Of the states that had the opportunity as outcome, the share with it among the first five; the most common one on top."
        );
        page.Table(
            ["opportunity", "states with it", "model", "popularity"],
            asked.Select(l => (string[])[l.Name, Numbers.Of(l.Asked), Numbers.Of(l.RecallAt5), Numbers.Of(l.Popularity)])
        );
        if (asked.Length < report.Labels.Count)
            page.Note("More, and those nobody had, in the JSON.");
    }

    private static void Calibration(HtmlPage page, EvaluationReport report)
    {
        page.Head($"Told and true probabilities, task '{report.Task}'", 3);
        if (report is not { FirstPlace: { } first, Calibration: { } all })
        {
            page.Text("The model tells no probability: it has no calibration table.");
            return;
        }

        Plot(page, first, "First place of each state");
        Plot(page, all, "Every opportunity of each state");
        page.Note(
            "Most opportunities of a long list are told a probability near zero and do not come true: over all of them nearly any table "
                + "looks good. Evaluate by the first places."
        );
    }

    private static void Plot(HtmlPage page, Reliability reliability, string what)
    {
        page.Picture(
            ModelCharts.Reliability($"{what}: told and true probability", reliability),
            $"{what}: told and true differ by {Numbers.Of(reliability.ExpectedError)} on average, weighted by count. The bars are Wilson "
                + $"intervals of the share."
        );
        page.Table(
            ["told, from", "to", "mean told", "came true", "interval", "count"],
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

        page.Note("Groups are no input of the model; they are read for these figures only.");
        foreach (var attribute in report.Groups.GroupBy(g => g.Attribute, StringComparer.Ordinal))
        {
            page.Picture(
                ModelCharts.Intervals(
                    $"{report.Chief} by {attribute.Key}",
                    [
                        ("everybody", report.Scorers[0].Metrics[report.Chief]),
                        .. attribute.Select(g => ($"{attribute.Key}: {g.Value}", g.Metrics[report.Chief])),
                    ]
                ),
                $"{report.Chief} of task '{report.Task}' by {attribute.Key}, everybody on top."
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
            page.Note($"Smaller groups, hidden: {Numbers.Of(report.GroupsHidden)}.");
    }

    private static void NotRecommended(HtmlPage page, EvaluationReport report)
    {
        if (report.NotRecommended is not { } without)
            return;
        page.Head($"Without states that have a recommended outcome, task '{report.Task}'", 3);
        page.Note("A step that had been recommended is likelier to be taken; figures with those states flatter.");
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
