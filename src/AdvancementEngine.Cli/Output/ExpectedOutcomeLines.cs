using System.Globalization;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Cli.Output;

/// <summary>Lines that training prints about expected outcomes.</summary>
internal static class ExpectedOutcomeLines
{
    public static void Write(ObservationSet set, ExpectedOutcomeRun? run, TextWriter output)
    {
        if (run is null)
        {
            if (set.Outcomes.Any(o => o.Kind.Meaning().IsOutcome))
                output.WriteLine("no expected outcomes: too few outcomes, people or occupations (expectedOutcome.fewestOutcomes)");
            return;
        }

        var (data, spread) = (run.Model.Data, run.Model.Spread);
        var elements = run.Model.ElementPenalty is { } penalty
            ? string.Create(CultureInfo.InvariantCulture, $"are used, weighted by n / (n + {penalty:0}) for n outcomes")
            : "did not help predict other people's outcomes and are left out";
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"expected outcomes{(set.Info.Simulated ? " (simulated)" : string.Empty)}: "
                    + $"{data.OutcomesPerOpportunity.Count(n => n >= 10)} of {data.OpportunityIds.Length} occupations have ten "
                    + $"outcomes; an occupation with n outcomes keeps n / (n + {spread.Shrinkage:0.#}) of its difference from the "
                    + $"mean; a person's elements {elements}; {run.Model.FactorSweeps} sweeps over factors kept"
            )
        );
        if (run.Report is { } report)
            Write(set.Info.Task, report, output);
    }

    public static void Write(string task, ExpectedOutcomeReport report, TextWriter output)
    {
        Line(task, report, string.Empty, output);
        if (report.NotRecommended is { } without)
            Line(task, without, ", without those recommended", output);
    }

    private static void Line(string task, ExpectedOutcomeReport report, string which, TextWriter output) =>
        output.WriteLine(
            $"{task} expected outcome, {report.Count} outcomes of people held out{which}: root mean squared error {Text(report.Model)}; "
                + $"occupation means {Text(report.OpportunityMean)}, overall mean {Text(report.Mean)}"
        );

    private static string Text(Interval interval) =>
        string.Create(CultureInfo.InvariantCulture, $"{interval.Mean:F4} [{interval.Low:F4}, {interval.High:F4}]");
}
