using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Files;

/// <summary>A program's own requirement from a policy file: a fact from the closed list, a comparison, a value, and the effect.</summary>
public sealed record LocalRule
{
    /// <summary>Code, <c>local.NAME</c>; NAME consists of lower-case letters, digits and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>What it requires, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The required fact and comparison.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Occupations it applies to, ordinal; empty for every occupation.</summary>
    public ImmutableArray<string> Occupations { get; init; } = [];

    /// <summary>The training program it applies to; null for every participant.</summary>
    public string? Program { get; init; }

    /// <summary>The effect of its verdict.</summary>
    public required EffectKind Effect { get; init; }

    /// <summary>Added if Met, for <see cref="EffectKind.Adjust"/>; 0 to 1 logit.</summary>
    public float MetLogits { get; init; }

    /// <summary>Added if NotMet, for <see cref="EffectKind.Adjust"/>; -1 to 0 logits.</summary>
    public float NotMetLogits { get; init; }

    /// <summary>What someone can do about NotMet, in the file's own words.</summary>
    public required string Remedy { get; init; }

    /// <summary>Line of the file where it starts, from 1; 0 if it does not come from a file.</summary>
    public int Line { get; init; }

    /// <summary>Its policy identity in a book.</summary>
    internal PolicyInfo ToInfo(int order) =>
        new()
        {
            Code = Code,
            Element = Elements.Local,
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

    /// <summary>True if the rule applies to this participant.</summary>
    internal bool IsFor(OccupationContexts occupations) =>
        Program is null || string.Equals(Program, occupations.Participant.Participant.Program, StringComparison.Ordinal);

    /// <summary>True if the rule applies to this occupation.</summary>
    internal bool IsAbout(OccupationContext occupation) =>
        Occupations.IsEmpty || Occupations.Contains(occupation.Code, StringComparer.Ordinal);

    /// <summary>True if both can apply to the same occupation and participant.</summary>
    internal bool Overlaps(LocalRule other) =>
        (Occupations.IsEmpty || other.Occupations.IsEmpty || Occupations.Intersect(other.Occupations, StringComparer.Ordinal).Any())
        && (Program is null || other.Program is null || string.Equals(Program, other.Program, StringComparison.Ordinal));
}
