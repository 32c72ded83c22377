using AdvancementEngine.Operations.Rows;

namespace AdvancementEngine.Operations.Runs;

/// <summary>The ledger's entry of a part, written after the part itself: what it holds and what must be told at the end.</summary>
internal sealed record PartRecord
{
    public required PartEntry Entry { get; init; }

    public required IReadOnlyList<RejectRow> Rejects { get; init; }

    public required IReadOnlyList<ThinRow> Thin { get; init; }

    public required IReadOnlyList<NoteRow> Notes { get; init; }

    public required PartCounts Counts { get; init; }
}

/// <summary>A row of rejects.csv.</summary>
internal sealed record RejectRow(string File, long Row, string Participant, string Column, string Found, string Needed, string Remedy);

/// <summary>A row of thin.csv.</summary>
internal sealed record ThinRow(string Participant, string Program, string Mark, int KnownElements, string NewestFact, string Ask, string Question);

/// <summary>A row of notes.csv: a name that was not taken for a code, so a fact that was lost.</summary>
internal sealed record NoteRow(string File, long Row, string Participant, string Column, string Text, string Note);
