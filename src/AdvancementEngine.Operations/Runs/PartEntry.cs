namespace AdvancementEngine.Operations.Runs;

/// <summary>A part in the manifest.</summary>
/// <param name="File">File name.</param>
/// <param name="RowsIn">Input rows it covers.</param>
/// <param name="Participants">Participants scored.</param>
/// <param name="Rejected">Input rows rejected.</param>
/// <param name="Rows">Rows in the part.</param>
/// <param name="Sha256">Its hash.</param>
public sealed record PartEntry(string File, long RowsIn, long Participants, long Rejected, long Rows, string Sha256);
