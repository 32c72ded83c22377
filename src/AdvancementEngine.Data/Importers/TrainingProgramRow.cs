namespace AdvancementEngine.Data.Importers;

/// <summary>One program of the list; only medians over programs are written.</summary>
/// <param name="Provider">Provider id.</param>
/// <param name="Cip">CIP code, six digits.</param>
/// <param name="Credential">Catalog code of the named credential; null if unknown.</param>
/// <param name="Hours">Clock hours; null if unknown.</param>
/// <param name="Cost">Price, US dollars; null if unknown.</param>
/// <param name="Updated">Date of the list's update, yyyy-MM-dd.</param>
internal sealed record TrainingProgramRow(string Provider, string Cip, string? Credential, float? Hours, float? Cost, string Updated);
