namespace AdvancementEngine.Operations.Runs;

/// <summary>Location of a run's input. Not part of the run's identity: the same files in another place give the same output.</summary>
/// <param name="Cohort">Full path of the cohort.</param>
/// <param name="Catalog">Full path of the catalog's folder; null for the shipped one.</param>
/// <param name="Model">Full path of the model's folder; null for the shipped one.</param>
/// <param name="Policies">Full path of the policy file; null for the built-in book.</param>
public sealed record RunSources(string Cohort, string? Catalog, string? Model, string? Policies);
