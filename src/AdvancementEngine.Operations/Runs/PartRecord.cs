using AdvancementEngine.Operations.Rows;

namespace AdvancementEngine.Operations.Runs;

/// <summary>The ledger entry of a part, written after the part itself: its content and what the final lists need.</summary>
internal sealed record PartRecord
{
    public required PartEntry Entry { get; init; }

    public required IReadOnlyList<RejectRow> Rejects { get; init; }

    public required IReadOnlyList<ThinRow> Thin { get; init; }

    public required IReadOnlyList<NoteRow> Notes { get; init; }

    public required PartCounts Counts { get; init; }

    /// <summary>See <see cref="RunSeal"/>.</summary>
    public string Seal { get; init; } = string.Empty;
}
