namespace AdvancementEngine.Operations.Rows;

/// <summary>A row of rejects.csv.</summary>
internal sealed record RejectRow(string File, long Row, string Participant, string Column, string Found, string Needed, string Remedy);
