using System.Globalization;
using AdvancementEngine.Learning.Evaluation;

namespace AdvancementEngine.Cli.Output;

/// <summary>An evaluation for a person to read. Every line of figures names its task.</summary>
internal static class EvaluationTable
{
    private const int Column = 25;

    public static void Write(EvaluationReport report, TextWriter output)
    {
        output.WriteLine($"task '{report.Task}'{(report.Simulated ? " (SIMULATED)" : string.Empty)}: {report.Statement}");
        output.WriteLine(report.Evidence);
        output.WriteLine(
            $"{report.Part}: {report.Rows} states of {report.People} people, ranked over all {report.Opportunities} opportunities of kind "
                + $"'{report.Kind}'; {Bootstrap.Confidence}% bootstrap intervals in brackets"
        );
        Head([.. report.Scorers.Select(s => s.Name)], Name(report, string.Empty).Length + 14, output);
        foreach (var metric in report.MetricNames)
            Line(report, metric, report.Scorers.Select(s => Text(s.Metrics[metric])), output);
        Line(report, "macro recall@5", report.Scorers.Select(s => Text(s.MacroRecallAt5)), output);
        Line(report, "coverage@5", report.Scorers.Select(s => Text(s.CoverageAt5)), output);
        foreach (var paired in report.Paired)
            output.WriteLine($"{Name(report, paired.Metric)}, model minus {paired.Baseline}: {Text(paired.Difference)}");
        if (report is { Calibration: { } all, FirstPlace: { } first })
            output.WriteLine(
                $"{Name(report, "calibration")}, average difference between predicted and observed: {Text(first.ExpectedError)} for first "
                    + $"places{Chance(first.ByChance)}, {Text(all.ExpectedError)} for all {all.Bins.Sum(b => b.Count)} pairs"
            );
        foreach (var group in report.Groups)
            output.WriteLine(
                $"{Name(report, report.Chief)}, {group.Attribute} '{group.Value}' ({group.People} people): "
                    + $"{Text(group.Metrics[report.Chief])}"
            );
        foreach (var group in report.Groups.Where(g => g.Pay is { Count: > 0 }))
            output.WriteLine(
                $"{Name(report, "pay")}, {group.Attribute} '{group.Value}', dollars per hour: "
                    + $"{string.Join(", ", group.Pay!.Select(p => $"{p.Key} {Pay(p.Value)}"))}"
            );
        if (report.GroupsHidden > 0)
            output.WriteLine(
                $"{Name(report, report.Chief)}, hidden groups of fewer than {Evaluator.SmallestGroup} people: {report.GroupsHidden}"
            );
        foreach (var subset in report.Subsets)
            Write(report, subset, output);
        if (report.NotRecommended is { } without)
            output.WriteLine(
                $"{Name(report, report.Chief)}, without states with a recommended outcome: {Text(without.Metrics[report.Chief])}"
            );
    }

    public static void Write(ValueReport report, TextWriter output)
    {
        output.WriteLine($"task '{report.Task}'{(report.Simulated ? " (SIMULATED)" : string.Empty)}: {report.Statement}");
        output.WriteLine(report.Evidence);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Count} values of {report.People} people, predictions clamped to {report.Low} to {report.High}; "
                    + $"{Bootstrap.Confidence}% bootstrap intervals in brackets"
            )
        );
        foreach (var scorer in report.Scorers)
            output.WriteLine(
                $"{report.Task}, {scorer.Name}: root mean squared error {Text(scorer.Rmse)}, mean absolute error {Text(scorer.Mae)}"
            );
    }

    private static void Write(EvaluationReport report, SubsetFigure subset, TextWriter output)
    {
        output.WriteLine(
            $"{report.Task}, only '{subset.Subset}': {subset.Rows} states of {subset.People} people{FirstPlaces(subset)}"
        );
        foreach (var metric in report.MetricNames)
            Line(report, metric, subset.Scorers.Select(s => Text(s.Metrics[metric])), output);
        foreach (var paired in subset.Paired)
            output.WriteLine(
                $"{Name(report, paired.Metric)}, only '{subset.Subset}', model minus {paired.Baseline}: {Text(paired.Difference)}"
            );
    }

    private static string FirstPlaces(SubsetFigure subset) =>
        subset.FirstPlaceError is { } error
            ? $"; average difference between predicted and observed for first places: {Text(error)}{Chance(subset.FirstPlaceByChance)}"
            : string.Empty;

    private static string Chance(Interval? chance) => chance is { } by ? $" (by chance alone if correct: {Text(by)})" : string.Empty;

    private static string Pay(Interval pay) => string.Create(CultureInfo.InvariantCulture, $"{pay.Mean:F2} [{pay.Low:F2}, {pay.High:F2}]");

    private static string Name(EvaluationReport report, string metric) => $"{report.Task} {metric}";

    private static void Line(EvaluationReport report, string metric, IEnumerable<string> values, TextWriter output) =>
        output.WriteLine(
            Name(report, metric).PadRight(Name(report, string.Empty).Length + 14)
                + "  "
                + string.Concat(values.Select(v => v.PadRight(Column))).TrimEnd()
        );

    // Long scorer names are wrapped, so that the figures stay aligned.
    private static void Head(string[] names, int first, TextWriter output)
    {
        var wrapped = names.Select(Wrap).ToArray();
        for (var line = 0; line < wrapped.Max(w => w.Count); line++)
            output.WriteLine(
                new string(' ', first + 2)
                    + string.Concat(wrapped.Select(w => (line < w.Count ? w[line] : string.Empty).PadRight(Column))).TrimEnd()
            );
    }

    private static List<string> Wrap(string name)
    {
        var lines = new List<string> { string.Empty };
        foreach (var word in name.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > Column - 1)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }

    private static string Text(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    private static string Text(Interval interval) =>
        string.Create(CultureInfo.InvariantCulture, $"{interval.Mean:F4} [{interval.Low:F4}, {interval.High:F4}]");
}
