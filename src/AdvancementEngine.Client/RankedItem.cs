namespace AdvancementEngine.Client;

/// <summary>An occupation or credential of a result.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Group">The group in words.</param>
/// <param name="Fit">The fit in words; empty for a credential.</param>
/// <param name="Sentence">What to do next about it.</param>
public sealed record RankedItem(string Code, string Name, int Rank, string Group, string Fit, string Sentence);
