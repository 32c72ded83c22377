namespace AdvancementEngine.Participants;

/// <summary>A stated ability, as written, that matches no element of the catalog. It proves no skill, but plain words in it ("led a
/// rollout", "clearance") say what the person has done.</summary>
/// <param name="Text">As written.</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record UnreadEvidence(string Text, EvidenceKind Kind, Source Source);
