namespace AdvancementEngine.Data.Observations;

/// <summary>An observation folder while it is being read.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Problems">The problems so far.</param>
/// <param name="Read">Hashes of the files read.</param>
internal sealed record ObservationFolder(string Path, List<DataProblem> Problems, FilesRead Read);
