namespace AdvancementEngine.Catalog;

/// <summary>A job title of an occupation that is not in the catalog.</summary>
/// <param name="Code">O*NET-SOC code it belongs to.</param>
/// <param name="Title">The title.</param>
public sealed record OutsideTitle(string Code, string Title);
