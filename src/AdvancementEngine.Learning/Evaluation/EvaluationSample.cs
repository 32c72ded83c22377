using System.Globalization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Bounds the work of an evaluation: very large parts are sampled evenly over the file.</summary>
public static class EvaluationSample
{
    /// <summary>Maximum number of states evaluated.</summary>
    public const int MostEvaluated = 20_000;

    /// <summary>Maximum number of states the baselines are fitted on.</summary>
    public const int MostFitted = 50_000;

    /// <summary>States to evaluate.</summary>
    public static ObservedRows Evaluated(ObservedRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Rows.Count <= MostEvaluated ? rows : rows.Select(Evenly(rows.Rows.Count, MostEvaluated));
    }

    /// <summary>States to fit baselines on.</summary>
    public static TrainingRows Fitted(TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Count <= MostFitted ? rows : rows.Select(Evenly(rows.Count, MostFitted));
    }

    /// <summary>Description of the evaluated part, including any sampling.</summary>
    /// <param name="part">The part.</param>
    /// <param name="evaluated">States in it.</param>
    /// <param name="fitted">States the baselines could be fitted on; 0 without baselines.</param>
    public static string Told(string part, int evaluated, int fitted) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{part}{(evaluated > MostEvaluated ? $", evenly sampled to {MostEvaluated} of {evaluated} states" : string.Empty)}"
                + $"{(fitted > MostFitted ? $", baselines fitted on {MostFitted} of {fitted} states" : string.Empty)}"
        );

    private static int[] Evenly(int count, int most) => [.. Enumerable.Range(0, most).Select(i => (int)((long)i * count / most))];
}
