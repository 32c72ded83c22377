namespace AdvancementEngine.Operations.Rows;

/// <summary>A row of thin.csv.</summary>
internal sealed record ThinRow(
    string Participant,
    string Program,
    string Mark,
    int KnownElements,
    string NewestFact,
    string Ask,
    string Question
);
