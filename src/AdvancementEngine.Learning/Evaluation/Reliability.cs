using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Calibration;
using AdvancementEngine.Learning.Rows;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Told probability against how often it came true.</summary>
/// <param name="Told">Mean probability told in the bin.</param>
/// <param name="CameTrue">Share that came true.</param>
/// <param name="Count">Pairs of person and opportunity in the bin.</param>
public sealed record ReliabilityBin(double Told, double CameTrue, int Count);

/// <summary>Calibration of a model on judged rows.</summary>
/// <param name="Bins">Ten bins of equal width.</param>
/// <param name="ExpectedError">Mean distance of told and true, weighted by count.</param>
public sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins, double ExpectedError)
{
    private const int BinCount = 10;

    /// <summary>Judges the calibration table; null where the model has none.</summary>
    public static Reliability? Of(FactorModel model, TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Calibration is not { } table) return null;
        var told = new double[BinCount];
        var came = new int[BinCount];
        var count = new int[BinCount];
        foreach (var pair in CalibrationFitter.Pairs(model, rows))
        {
            var probability = table.Probability(pair.Score);
            var bin = Math.Min(BinCount - 1, (int)(probability * BinCount));
            told[bin] += probability;
            count[bin]++;
            if (pair.Label) came[bin]++;
        }

        var bins = Enumerable.Range(0, BinCount).Where(b => count[b] > 0).Select(b => new ReliabilityBin(told[b] / count[b], came[b] / (double)count[b], count[b])).ToArray();
        return new Reliability(bins, bins.Sum(b => Math.Abs(b.Told - b.CameTrue) * b.Count) / bins.Sum(b => (double)b.Count));
    }
}
