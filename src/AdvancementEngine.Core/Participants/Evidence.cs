using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>One piece of evidence that a person has an element.</summary>
/// <param name="Element">Element id (skill, knowledge, technology, credential).</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Source">Who, when, what; for <see cref="EvidenceKind.Assessed"/>, Who is the assessor or issuer.</param>
public sealed record Evidence(string Element, EvidenceKind Kind, Source Source)
{
    /// <summary>The item as it was written, at most 500 characters, the same for every element it names; empty where it was given by its
    /// code. For people to read: nothing is scored by it.</summary>
    public string Stated { get; init; } = string.Empty;

    /// <summary>True for the same element, kind and source: what a text was written like is no part of what it records.</summary>
    public bool Equals(Evidence? other) =>
        other is not null && Element == other.Element && Kind == other.Kind && Source == other.Source;

    /// <summary>As equality has it.</summary>
    public override int GetHashCode() => HashCode.Combine(Element, Kind, Source);
}
