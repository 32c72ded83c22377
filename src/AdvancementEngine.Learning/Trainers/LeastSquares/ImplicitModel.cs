namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>The result of implicit training.</summary>
/// <param name="Options">Options it was trained with; fold-in uses them again.</param>
/// <param name="RowFactors">rows × k, row-major.</param>
/// <param name="ColumnFactors">columns × k, row-major.</param>
public sealed record ImplicitModel(ImplicitOptions Options, float[] RowFactors, float[] ColumnFactors);
