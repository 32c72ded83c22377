namespace AdvancementEngine.Participants;

/// <summary>Something a person can do that was stated and names no element of the catalog, as written. It proves no skill; plain words in
/// it ("led a rollout", "clearance") say what the person has done.</summary>
/// <param name="Text">As written.</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record UnreadEvidence(string Text, EvidenceKind Kind, Source Source);
