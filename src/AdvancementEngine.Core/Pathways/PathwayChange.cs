namespace AdvancementEngine.Pathways;

/// <summary>The effect on a path of changing one fact.</summary>
/// <param name="Kind">The fact.</param>
/// <param name="Credential">Dense index of the credential assumed held; -1 for other kinds of change.</param>
/// <param name="From">The value before: hours a week or dollars; 0 for a credential.</param>
/// <param name="To">The value after; 1 for a credential.</param>
/// <param name="MonthsSaved">Months by which the path becomes shorter, more than 0.</param>
public sealed record PathwayChange(PathwayChangeKind Kind, int Credential, float From, float To, float MonthsSaved);
