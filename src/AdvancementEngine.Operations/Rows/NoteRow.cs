namespace AdvancementEngine.Operations.Rows;

/// <summary>A row of notes.csv: a name that was not taken for a code, so a fact that was lost.</summary>
internal sealed record NoteRow(string File, long Row, string Participant, string Column, string Text, string Note);
