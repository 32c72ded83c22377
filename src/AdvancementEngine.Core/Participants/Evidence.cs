using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>One piece of evidence that a person has an element.</summary>
/// <param name="Element">Element id (skill, knowledge, technology, credential).</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Source">Who, when, what; for <see cref="EvidenceKind.Assessed"/>, Who is the assessor or issuer.</param>
public sealed record Evidence(string Element, EvidenceKind Kind, Source Source);
