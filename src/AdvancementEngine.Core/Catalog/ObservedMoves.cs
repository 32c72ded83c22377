namespace AdvancementEngine.Catalog;

/// <summary>Observed moves between the occupations of a ladder step, as evidence of its direction. Aggregates of ten or more
/// only.</summary>
/// <param name="Seen">Moves observed along the step, 10 or more.</param>
/// <param name="Back">Moves observed in the opposite direction; 0 if fewer than ten.</param>
/// <param name="PayRatio">Median pay after the move over median pay before; null if not published.</param>
/// <param name="Source">Name of the data set.</param>
public sealed record ObservedMoves(int Seen, int Back, float? PayRatio, string Source)
{
    /// <summary>Minimum number of moves published; smaller counts are suppressed.</summary>
    public const int FewestPublished = 10;
}
