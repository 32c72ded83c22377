namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>The result of squared-error training: value ≈ mean + row bias + column bias + ⟨row, column⟩.</summary>
/// <param name="Rank">k.</param>
/// <param name="Mean">Mean value.</param>
/// <param name="RowFactors">rows × k, row-major.</param>
/// <param name="ColumnFactors">columns × k, row-major.</param>
/// <param name="RowBias">rows.</param>
/// <param name="ColumnBias">columns.</param>
/// <param name="Epochs">Number of passes up to the result that was kept.</param>
/// <param name="ValidationError">Root mean squared error over the validation values; null without them.</param>
public sealed record SquaredErrorModel(
    int Rank,
    float Mean,
    float[] RowFactors,
    float[] ColumnFactors,
    float[] RowBias,
    float[] ColumnBias,
    int Epochs,
    double? ValidationError
)
{
    /// <summary>Predicted value: one owner, factors in index order.</summary>
    public float Predict(int row, int column)
    {
        var sum = Mean + RowBias[row] + ColumnBias[column];
        for (var f = 0; f < Rank; f++)
            sum = MathF.FusedMultiplyAdd(RowFactors[(row * Rank) + f], ColumnFactors[(column * Rank) + f], sum);
        return sum;
    }
}
