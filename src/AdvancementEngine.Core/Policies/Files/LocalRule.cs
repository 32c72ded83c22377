using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Files;

/// <summary>A program's own requirement of a policy file: a fact of the closed list, a comparison, a value, and what follows.</summary>
public sealed record LocalRule
{
    /// <summary>Code, <c>local.NAME</c>; NAME in lower-case letters, digits and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>One sentence: what it asks.</summary>
    public required string Summary { get; init; }

    /// <summary>What is asked, and how it compares.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Occupations it is about, ordinal; empty for every occupation.</summary>
    public ImmutableArray<string> Occupations { get; init; } = [];

    /// <summary>The training program it is about; null for every participant.</summary>
    public string? Program { get; init; }

    /// <summary>What its verdict may do.</summary>
    public required EffectKind Effect { get; init; }

    /// <summary>Added when Met, for <see cref="EffectKind.Adjust"/>; 0 to 1 logit.</summary>
    public float MetLogits { get; init; }

    /// <summary>Added when NotMet, for <see cref="EffectKind.Adjust"/>; -1 to 0 logits.</summary>
    public float NotMetLogits { get; init; }

    /// <summary>What someone can do about NotMet, in the file's own words.</summary>
    public required string Remedy { get; init; }

    /// <summary>Line of the file where it begins, from 1; 0 when it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>Its identity in a book.</summary>
    internal PolicyInfo ToInfo(int order) =>
        new()
        {
            Code = Code,
            Element = "local",
            Origin = Origin.Ours,
            Summary = Summary,
            Effect = Effect,
            LowestLogits = NotMetLogits,
            HighestLogits = MetLogits,
            Actionable = ParticipantFacts.Find(Requirement.Fact)?.Changeable ?? true,
            Reads = ParticipantFactLookup.KindOf(Requirement.Fact),
            LocalRemedy = Remedy,
            Order = order,
        };

    /// <summary>True when the rule is for this participant.</summary>
    internal bool IsFor(OccupationContexts occupations) =>
        Program is null || string.Equals(Program, occupations.Participant.Participant.Program, StringComparison.Ordinal);

    /// <summary>True when the rule is about this occupation.</summary>
    internal bool IsAbout(OccupationContext occupation) =>
        Occupations.IsEmpty || Occupations.Contains(occupation.Code, StringComparer.Ordinal);

    /// <summary>True when some occupation and participant may fall under both.</summary>
    internal bool Overlaps(LocalRule other) =>
        (Occupations.IsEmpty || other.Occupations.IsEmpty || Occupations.Intersect(other.Occupations, StringComparer.Ordinal).Any())
        && (Program is null || other.Program is null || string.Equals(Program, other.Program, StringComparison.Ordinal));
}
