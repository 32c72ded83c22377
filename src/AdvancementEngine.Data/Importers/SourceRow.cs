namespace AdvancementEngine.Data.Importers;

/// <summary>A release and its terms, for the manifest.</summary>
public sealed record SourceRow(string Source, string Title, string Release, string Publisher, string Terms);
