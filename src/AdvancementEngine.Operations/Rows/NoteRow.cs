namespace AdvancementEngine.Operations.Rows;

/// <summary>A row of notes.csv: a name that was not matched to a code, so its fact was not used.</summary>
internal sealed record NoteRow(string File, long Row, string Participant, string Column, string Text, string Note);
