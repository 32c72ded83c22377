namespace AdvancementEngine.Pathways;

/// <summary>What a change of one fact would do to the way.</summary>
/// <param name="Kind">Which fact.</param>
/// <param name="Credential">The credential held, dense index; -1 where the change is of another kind.</param>
/// <param name="From">The number before: hours a week, dollars; 0 for a credential.</param>
/// <param name="To">The number after.</param>
/// <param name="MonthsSaved">Months by which the first path gets shorter, above 0.</param>
public sealed record PathwayChange(PathwayChangeKind Kind, int Credential, float From, float To, float MonthsSaved);
