using AdvancementEngine.Learning.Trainers.Execution;

namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>Folds many rows into one model: their common part (Σ q qᵀ) is computed once. Safe for any number of threads.</summary>
public sealed class ImplicitFoldIn
{
    private readonly ImplicitModel _model;
    private readonly double[] _gram;

    /// <param name="model">A trained model.</param>
    public ImplicitFoldIn(ImplicitModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _gram = ImplicitTrainer.Gram(new ParallelPartitioner(1), model.ColumnFactors, model.Options.Rank);
    }

    /// <summary>The factors of a row from its seen columns: one k × k solve.</summary>
    /// <param name="seen">Columns seen, ascending, each once.</param>
    /// <param name="weights">Weight of each.</param>
    public float[] State(ReadOnlySpan<int> seen, ReadOnlySpan<float> weights)
    {
        var rank = _model.Options.Rank;
        var state = new float[rank];
        new NormalEquations(rank, _gram, _model.Options.UnseenWeight).Solve(
            ImplicitTrainer.Ridge(_model.Options, seen.Length, _model.ColumnFactors.Length / rank),
            _model.ColumnFactors,
            seen,
            weights,
            state
        );
        return state;
    }

    /// <summary>Scores of every column, including seen ones; each sum over the factors is in index order.</summary>
    public float[] Score(ReadOnlySpan<int> seen, ReadOnlySpan<float> weights)
    {
        var state = State(seen, weights);
        var scores = new float[_model.ColumnFactors.Length / state.Length];
        for (var c = 0; c < scores.Length; c++)
        {
            for (var f = 0; f < state.Length; f++)
                scores[c] = MathF.FusedMultiplyAdd(state[f], _model.ColumnFactors[(c * state.Length) + f], scores[c]);
        }

        return scores;
    }
}
