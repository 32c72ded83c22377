namespace AdvancementEngine.Data.Observations;

/// <summary>An observation folder while it is read.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Problems">What is wrong so far.</param>
/// <param name="Read">Hashes of what was read.</param>
internal sealed record ObservationFolder(string Path, List<DataProblem> Problems, FilesRead Read);
