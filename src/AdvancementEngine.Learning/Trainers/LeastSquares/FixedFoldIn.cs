namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>Fold-in with one system for everyone, that of the average training row, so that a state is a plain weighted sum of element
/// factors: P_e = M⁻¹ q_e with M = α₀·G + mean Σ (w − α₀)·q qᵀ + mean ridge.</summary>
/// <remarks>The exact fold-in (<see cref="ImplicitTrainer.FoldIn"/>) solves a system per person; this one keeps contributions exact and
/// scoring as fast as with any factor model. docs/evaluation.md gives the loss of accuracy.</remarks>
internal static class FixedFoldIn
{
    /// <summary>Element factors m × k.</summary>
    /// <param name="model">A trained model.</param>
    /// <param name="elements">Number of elements; they are the first columns of the model.</param>
    /// <param name="entries">The elements in each training row.</param>
    public static float[] Factors(ImplicitModel model, int elements, SeenEntries entries)
    {
        var rank = model.Options.Rank;
        var columns = model.ColumnFactors.Length / rank;
        var matrix = Mean(model, entries, columns);
        var factors = new float[elements * rank];
        var equations = new NormalEquations(rank);
        for (var e = 0; e < elements; e++)
            equations.SolveFor(matrix, model.ColumnFactors.AsSpan(e * rank, rank), factors.AsSpan(e * rank, rank));
        return factors;
    }

    private static double[] Mean(ImplicitModel model, SeenEntries entries, int columns)
    {
        var (rank, unseen) = (model.Options.Rank, (double)model.Options.UnseenWeight);
        var weight = new double[columns];
        var ridge = 0.0;
        for (var row = 0; row < entries.Count; row++)
        {
            var seen = entries.Seen(row);
            var weights = entries.Weights(row);
            ridge += ImplicitTrainer.Ridge(model.Options, seen.Length, columns);
            for (var i = 0; i < seen.Length; i++)
                weight[seen[i]] += weights[i] - unseen;
        }

        var matrix = new double[rank * rank];
        for (var c = 0; c < columns; c++)
        {
            var q = model.ColumnFactors.AsSpan(c * rank, rank);
            var own = unseen + (weight[c] / entries.Count);
            for (var a = 0; a < rank; a++)
            {
                for (var b = 0; b <= a; b++)
                    matrix[(a * rank) + b] = Math.FusedMultiplyAdd(own * q[a], q[b], matrix[(a * rank) + b]);
            }
        }

        for (var a = 0; a < rank; a++)
            matrix[(a * rank) + a] += ridge / entries.Count;
        return matrix;
    }
}
