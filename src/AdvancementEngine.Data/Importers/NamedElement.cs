namespace AdvancementEngine.Data.Importers;

/// <summary>An element with its name and weight, before it has an index.</summary>
internal readonly record struct NamedElement(string Kind, string Code, string Name, double Weight);
