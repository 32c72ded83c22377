namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>What implicit training arrived at.</summary>
/// <param name="Options">Options it was trained under; folding in uses them again.</param>
/// <param name="RowFactors">rows × k, row-major.</param>
/// <param name="ColumnFactors">columns × k, row-major.</param>
public sealed record ImplicitModel(ImplicitOptions Options, float[] RowFactors, float[] ColumnFactors);
