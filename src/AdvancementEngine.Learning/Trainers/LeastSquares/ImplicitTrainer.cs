using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.Execution;

namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>Implicit alternating weighted least squares: the target is 1 for seen entries and 0 with a small weight for all others. Each
/// row is solved by one owner, so the number of threads does not affect the result.</summary>
/// <remarks>The ridge of a row is λ · (entries + α₀ · (all − entries)): scaled by the row's weight.</remarks>
public sealed class ImplicitTrainer(ImplicitOptions options)
{
    private readonly ImplicitOptions _options = ImplicitOptions.Table.Check(options);

    /// <summary>Fits factors.</summary>
    /// <param name="entries">The seen entries; an entry's value is its weight, greater than 0.</param>
    /// <param name="cancellation">Cancels between half alternations; nothing is kept.</param>
    /// <exception cref="RowException">A weight is not greater than 0.</exception>
    public ImplicitModel Fit(Ratings entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byRow = SeenEntries.ByRow(entries);
        var byColumn = SeenEntries.ByColumn(entries);
        var rows = new float[entries.Rows * _options.Rank];
        var columns = new float[entries.Columns * _options.Rank];
        var draws = TrainingDraws.Stream((ulong)_options.Seed, 0);
        for (var i = 0; i < columns.Length; i++)
            columns[i] = draws.Symmetric(_options.StartScale);
        var crew = new ParallelPartitioner(_options.Threads);
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            SolveAll(crew, byRow, columns, rows);
            cancellation.ThrowIfCancellationRequested();
            SolveAll(crew, byColumn, rows, columns);
        }

        SolveAll(crew, byRow, columns, rows);
        return new ImplicitModel(_options, rows, columns);
    }

    /// <summary>The factors of a row that was not used in training, from its seen columns: one k × k solve.</summary>
    /// <param name="model">A trained model.</param>
    /// <param name="seen">Columns seen, ascending, each once.</param>
    /// <param name="weights">Weight of each.</param>
    public static float[] FoldIn(ImplicitModel model, ReadOnlySpan<int> seen, ReadOnlySpan<float> weights)
    {
        ArgumentNullException.ThrowIfNull(model);
        var rank = model.Options.Rank;
        var state = new float[rank];
        new NormalEquations(rank, Gram(new ParallelPartitioner(1), model.ColumnFactors, rank), model.Options.UnseenWeight).Solve(
            Ridge(model.Options, seen.Length, model.ColumnFactors.Length / rank),
            model.ColumnFactors,
            seen,
            weights,
            state
        );
        return state;
    }

    private void SolveAll(ParallelPartitioner crew, SeenEntries entries, float[] given, float[] solved)
    {
        var rank = _options.Rank;
        var gram = Gram(crew, given, rank);
        var all = given.Length / rank;
        crew.Run(
            entries.Count,
            (from, to) =>
            {
                var equations = new NormalEquations(rank, gram, _options.UnseenWeight);
                for (var i = from; i < to; i++)
                    equations.Solve(
                        Ridge(_options, entries.Seen(i).Length, all),
                        given,
                        entries.Seen(i),
                        entries.Weights(i),
                        solved.AsSpan(i * rank, rank)
                    );
            }
        );
    }

    internal static double Ridge(ImplicitOptions options, int seen, int all) =>
        options.Penalty * (seen + ((double)options.UnseenWeight * (all - seen)));

    /// <summary>Σ q qᵀ: each row of the result has one owner, items in index order.</summary>
    internal static double[] Gram(ParallelPartitioner crew, float[] factors, int rank)
    {
        var gram = new double[rank * rank];
        crew.Run(
            rank,
            (from, to) =>
            {
                for (var q = 0; q < factors.Length; q += rank)
                {
                    for (var a = from; a < to; a++)
                    {
                        double own = factors[q + a];
                        for (var b = 0; b <= a; b++)
                            gram[(a * rank) + b] = Math.FusedMultiplyAdd(own, factors[q + b], gram[(a * rank) + b]);
                    }
                }
            }
        );
        return gram;
    }
}
