namespace AdvancementEngine.Data.Importers;

/// <summary>What is taken of one program of the list; it leaves the importer in medians only.</summary>
/// <param name="Provider">Provider id.</param>
/// <param name="Cip">CIP code, six digits.</param>
/// <param name="Credential">Catalog code of the credential named; null where none is known.</param>
/// <param name="Hours">Clock hours; null where unknown.</param>
/// <param name="Cost">Price, US dollars; null where unknown.</param>
/// <param name="Updated">Day of the list's update, yyyy-MM-dd.</param>
internal sealed record TrainingProgramRow(string Provider, string Cip, string? Credential, float? Hours, float? Cost, string Updated);
