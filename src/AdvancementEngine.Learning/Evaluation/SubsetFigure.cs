namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Figures of a subset of the states, for example moves that touch IT.</summary>
/// <param name="Subset">Its name.</param>
/// <param name="Rows">States of it evaluated.</param>
/// <param name="People">People of it evaluated.</param>
/// <param name="Scorers">Mean and bootstrap interval by scorer, then metric; the model first.</param>
/// <param name="Paired">Model minus each baseline on the same states.</param>
/// <param name="FirstPlaceError">Mean difference of told and true probability at first place; null without a calibration.</param>
public sealed record SubsetFigure(
    string Subset,
    int Rows,
    int People,
    IReadOnlyList<SubsetScorer> Scorers,
    IReadOnlyList<PairedFigure> Paired,
    double? FirstPlaceError
)
{
    /// <summary>What <see cref="FirstPlaceError"/> comes to by chance alone where every told probability is right.</summary>
    public Interval? FirstPlaceByChance { get; init; }
}
