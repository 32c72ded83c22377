namespace AdvancementEngine.Catalog;

/// <summary>Observed moves between the occupations of a ladder step, as evidence of its direction. Aggregates of ten or more
/// only.</summary>
/// <param name="Seen">Moves seen along the step, 10 or more.</param>
/// <param name="Back">Moves seen the other way; 0 where fewer than ten were seen.</param>
/// <param name="PayRatio">Median pay after over pay before; null where not published.</param>
/// <param name="Source">Name of the data set.</param>
public sealed record ObservedMoves(int Seen, int Back, float? PayRatio, string Source)
{
    /// <summary>Fewest moves that are published; smaller counts stay out.</summary>
    public const int FewestPublished = 10;
}
