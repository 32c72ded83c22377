using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.LeastSquares;

namespace AdvancementEngine.Benchmarks.Training;

/// <summary>The scalar reference for implicit weighted least squares: the same alternations from the same start, in plain loops with
/// doubles.</summary>
internal static class ScalarImplicit
{
    public static ImplicitModel Fit(Ratings entries, ImplicitOptions options)
    {
        var rank = options.Rank;
        var all = entries.Entries.ToArray();
        var byRow = all.GroupBy(e => e.Row).ToDictionary(g => g.Key, g => g.Select(e => (e.Column, e.Value)).ToArray());
        var byColumn = all.GroupBy(e => e.Column).ToDictionary(g => g.Key, g => g.Select(e => (e.Row, e.Value)).ToArray());
        var rows = new float[entries.Rows * rank];
        var columns = new float[entries.Columns * rank];
        var draws = TrainingDraws.Stream((ulong)options.Seed, 0);
        for (var i = 0; i < columns.Length; i++)
            columns[i] = draws.Symmetric(options.StartScale);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            SolveAll(options, byRow, columns, rows);
            SolveAll(options, byColumn, rows, columns);
        }

        SolveAll(options, byRow, columns, rows);
        return new ImplicitModel(options, rows, columns);
    }

    private static void SolveAll(
        ImplicitOptions options,
        Dictionary<int, (int Other, float Weight)[]> entries,
        float[] given,
        float[] solved
    )
    {
        var rank = options.Rank;
        var gram = new double[rank, rank];
        for (var q = 0; q < given.Length; q += rank)
        {
            for (var a = 0; a < rank; a++)
            {
                for (var b = 0; b <= a; b++)
                    gram[a, b] += (double)given[q + a] * given[q + b];
            }
        }

        var matrix = new double[rank, rank];
        var right = new double[rank];
        for (var i = 0; i < solved.Length / rank; i++)
        {
            var own = entries.GetValueOrDefault(i, []);
            for (var a = 0; a < rank; a++)
            {
                right[a] = 0;
                for (var b = 0; b <= a; b++)
                    matrix[a, b] = options.UnseenWeight * gram[a, b];
            }

            foreach (var (other, weight) in own)
            {
                var q = other * rank;
                for (var a = 0; a < rank; a++)
                {
                    right[a] += weight * given[q + a];
                    for (var b = 0; b <= a; b++)
                        matrix[a, b] += (weight - options.UnseenWeight) * (double)given[q + a] * given[q + b];
                }
            }

            var ridge = options.Penalty * (own.Length + ((double)options.UnseenWeight * ((given.Length / rank) - own.Length)));
            for (var a = 0; a < rank; a++)
                matrix[a, a] += ridge;
            Solve(matrix, right, rank);
            for (var a = 0; a < rank; a++)
                solved[(i * rank) + a] = (float)right[a];
        }
    }

    private static void Solve(double[,] matrix, double[] right, int rank)
    {
        for (var a = 0; a < rank; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var sum = matrix[a, b];
                for (var c = 0; c < b; c++)
                    sum -= matrix[a, c] * matrix[b, c];
                matrix[a, b] = a == b ? Math.Sqrt(sum) : sum / matrix[b, b];
            }
        }

        for (var a = 0; a < rank; a++)
        {
            for (var b = 0; b < a; b++)
                right[a] -= matrix[a, b] * right[b];
            right[a] /= matrix[a, a];
        }

        for (var a = rank - 1; a >= 0; a--)
        {
            for (var b = a + 1; b < rank; b++)
                right[a] -= matrix[b, a] * right[b];
            right[a] /= matrix[a, a];
        }
    }
}
