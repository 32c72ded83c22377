namespace AdvancementEngine.Catalog;

/// <summary>A fact with its source.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Sourced<T>(T Value, SourceNote Source);
