namespace AdvancementEngine.Catalog;

/// <summary>A job title of an occupation that the catalog lacks: work that is known to be none of the catalog's.</summary>
/// <param name="Code">O*NET-SOC code it belongs to.</param>
/// <param name="Title">The title.</param>
public sealed record OutsideTitle(string Code, string Title);
