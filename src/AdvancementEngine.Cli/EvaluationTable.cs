using System.Globalization;
using AdvancementEngine.Learning.Evaluation;

namespace AdvancementEngine.Cli;

/// <summary>An evaluation for a person to read.</summary>
internal static class EvaluationTable
{
    private static readonly string[] Shown = ["ndcg@5", "ndcg@10", "recall@3", "recall@5", "recall@10", "mrr"];

    public static void Write(EvaluationReport report, TextWriter output)
    {
        output.WriteLine($"task '{report.Task}'{(report.Simulated ? " (simulated)" : string.Empty)}: {report.Statement}");
        output.WriteLine($"{report.Part}: {report.Rows} states of {report.People} people, ranked over all {report.Opportunities} opportunities of kind '{report.Kind}'; mean [95 % bootstrap interval]");
        output.WriteLine($"{"",-42}{string.Concat(Shown.Select(m => $"{m,-24}"))}{"coverage@5",-12}macro recall@5");
        foreach (var scorer in report.Scorers)
            output.WriteLine($"{scorer.Name,-42}{string.Concat(Shown.Select(m => $"{Text(scorer.Metrics[m]),-24}"))}{Text(scorer.CoverageAt5),-12}{Text(scorer.MacroRecallAt5)}");
        foreach (var paired in report.Paired)
            output.WriteLine($"model minus {paired.Baseline}, {paired.Metric}: {Text(paired.Difference)}");
        if (report.Calibration is { } calibration)
            output.WriteLine($"calibration: told and true differ by {Text(calibration.ExpectedError)} on average over {calibration.Bins.Sum(b => b.Count)} pairs");
        foreach (var group in report.Groups)
            output.WriteLine($"{group.Attribute} '{group.Value}' (n = {group.Rows}): ndcg@5 {Text(group.Ndcg)}, recall@3 {Text(group.Recall)}");
    }

    private static string Text(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    private static string Text(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Mean:F4} [{interval.Low:F4}, {interval.High:F4}]");
}
