using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.SquaredError;

namespace AdvancementEngine.Benchmarks.Training;

/// <summary>The scalar reference for squared error with biases: plain stochastic descent, one value after another in random order, in plain
/// loops, with the same passes, steps and penalties.</summary>
internal static class ScalarSquaredError
{
    public static SquaredErrorModel Fit(Ratings ratings, SquaredErrorOptions options)
    {
        var rank = options.Rank;
        var mean = ratings.Mean();
        var draws = TrainingDraws.Stream((ulong)options.Seed, 0);
        float[] Start(int count)
        {
            var values = new float[count];
            for (var i = 0; i < count; i++)
                values[i] = draws.Symmetric(options.StartScale);
            return values;
        }

        var rows = Start(ratings.Rows * rank);
        var columns = Start(ratings.Columns * rank);
        var rowBias = new float[ratings.Rows];
        var columnBias = new float[ratings.Columns];
        var entries = ratings.Entries.ToArray();
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            draws.Shuffle<(int, int, float)>(entries);
            var rate = (float)(
                options.LearningRate
                * Math.Pow(options.FinalRateShare, options.Epochs == 1 ? 0 : (epoch - 1) / (double)(options.Epochs - 1))
            );
            foreach (var (row, column, value) in entries)
            {
                var p = row * rank;
                var q = column * rank;
                var predicted = mean + rowBias[row] + columnBias[column];
                for (var f = 0; f < rank; f++)
                    predicted += rows[p + f] * columns[q + f];
                var error = value - predicted;
                rowBias[row] += rate * (error - (options.BiasPenalty * rowBias[row]));
                columnBias[column] += rate * (error - (options.BiasPenalty * columnBias[column]));
                for (var f = 0; f < rank; f++)
                {
                    var own = rows[p + f];
                    rows[p + f] += rate * ((error * columns[q + f]) - (options.Penalty * own));
                    columns[q + f] += rate * ((error * own) - (options.Penalty * columns[q + f]));
                }
            }
        }

        return new SquaredErrorModel(rank, mean, rows, columns, rowBias, columnBias, options.Epochs, null);
    }
}
