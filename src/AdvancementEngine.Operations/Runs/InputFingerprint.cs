namespace AdvancementEngine.Operations.Runs;

/// <summary>An input file as it was read.</summary>
/// <param name="Name">Its name, without folders: the same files in another place are the same input.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its hash, lower-case hex.</param>
public sealed record InputFingerprint(string Name, long Bytes, string Sha256);
