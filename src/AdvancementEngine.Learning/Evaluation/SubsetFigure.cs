namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Figures of a subset of the states, for example moves that involve IT.</summary>
/// <param name="Subset">Its name.</param>
/// <param name="Rows">States evaluated in the subset.</param>
/// <param name="People">People evaluated in the subset.</param>
/// <param name="Scorers">Mean and bootstrap interval by scorer, then metric; the model first.</param>
/// <param name="Paired">Model minus each baseline on the same states.</param>
/// <param name="FirstPlaceError">Mean difference between predicted and observed probability of the first place; null without a
/// calibration.</param>
public sealed record SubsetFigure(
    string Subset,
    int Rows,
    int People,
    IReadOnlyList<SubsetScorer> Scorers,
    IReadOnlyList<PairedFigure> Paired,
    double? FirstPlaceError
)
{
    /// <summary>What <see cref="FirstPlaceError"/> would be by chance alone if every predicted probability were correct.</summary>
    public Interval? FirstPlaceByChance { get; init; }
}
