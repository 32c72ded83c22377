using AdvancementEngine.Data.Observations;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.SquaredError;

namespace AdvancementEngine.Benchmarks.Training;

/// <summary>Squared error with biases on the splits of MovieLens 100K; one fit is a model for each split.</summary>
internal sealed class SquaredErrorCase : ITrainingCase
{
    private readonly (Ratings Base, Ratings Test)[] _splits;
    private readonly SquaredErrorOptions _options = SquaredErrorOptions.Default;

    public SquaredErrorCase(string folder) =>
        _splits = [
            .. MovieLensImporter
                .Read(folder)
                .GroupBy(s => s.Split, StringComparer.Ordinal)
                .Select(g =>
                    (ValueTraining.Values(g.Single(s => s.Part == "base").Set), ValueTraining.Values(g.Single(s => s.Part == "test").Set))
                ),
        ];

    public string Name =>
        $"squared error with biases: MovieLens 100K, {_splits.Length} splits of {_splits[0].Base.Count} ratings, rank {_options.Rank}, "
        + $"{_options.Epochs} passes each";

    public string QualityName => "mean RMSE on the splits' test parts, clamped";

    public double Noise => 0.003;

    public object Fit(int threads) =>
        _splits.Select(s => new SquaredErrorTrainer(_options with { Threads = threads }).Fit(s.Base)).ToArray();

    // The previous trainer with its own defaults, and both trainers with 20 passes of those.
    public IReadOnlyList<(string Name, Func<object> Fit)> Others =>
        [
            ("previous trainer, one thread, its 60 passes", () => Before(Earlier)),
            ("previous trainer, one thread, 20 passes", () => Before(Earlier with { Epochs = 20 })),
            (
                "engine, one thread, 20 passes",
                () => _splits.Select(s => new SquaredErrorTrainer(Earlier with { Epochs = 20 }).Fit(s.Base)).ToArray()
            ),
        ];

    private static SquaredErrorOptions Earlier =>
        SquaredErrorOptions.Default with
        {
            Epochs = 60,
            LearningRate = 0.02f,
            FinalRateShare = 0.1f,
            Threads = 1,
        };

    private SquaredErrorModel[] Before(SquaredErrorOptions options) =>
        [.. _splits.Select(s => new Previous.SquaredErrorTrainer(options).Fit(s.Base))];

    public object FitReference() => _splits.Select(s => ScalarSquaredError.Fit(s.Base, _options)).ToArray();

    public double Quality(object fit) => ((SquaredErrorModel[])fit).Zip(_splits, (model, split) => Rmse(model, split.Test)).Average();

    private static double Rmse(SquaredErrorModel model, Ratings test)
    {
        var sum = 0.0;
        foreach (var (row, column, value) in test.Entries)
        {
            double predicted = model.Mean + model.RowBias[row] + model.ColumnBias[column];
            for (var f = 0; f < model.Rank; f++)
                predicted += model.RowFactors[(row * model.Rank) + f] * model.ColumnFactors[(column * model.Rank) + f];
            var error = value - Math.Clamp(predicted, 1, 5);
            sum += error * error;
        }

        return Math.Sqrt(sum / test.Count);
    }
}
