using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>The immutable result of one ranking, shown by every host.</summary>
public sealed record Recommendation
{
    /// <summary>The bundle it was created with.</summary>
    public required BundleIdentity Bundle { get; init; }

    /// <summary>The as-of date of the facts.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Participant id.</summary>
    public required string Participant { get; init; }

    /// <summary>Program id, or empty.</summary>
    public string Program { get; init; } = string.Empty;

    /// <summary>The request's options.</summary>
    public required RankOptions Options { get; init; }

    /// <summary>Whether there is a ranking.</summary>
    public required RecommendationStatus Status { get; init; }

    /// <summary>Number of the person's elements that the model knows.</summary>
    public required int KnownElements { get; init; }

    /// <summary>The participant's standing; null if too little is known.</summary>
    public PersonStanding? Standing { get; init; }

    /// <summary>The single thing to do next; null if too little is known.</summary>
    public NextStep? NextStep { get; init; }

    /// <summary>Occupations, best first; empty if not requested or if too little is known.</summary>
    public ImmutableArray<RankedOccupation> Occupations { get; init; } = [];

    /// <summary>Credentials, best first; empty if not requested or if too little is known.</summary>
    public ImmutableArray<RankedCredential> Credentials { get; init; } = [];

    /// <summary>Findings about the participant and the participant's program.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Questions to ask next, most useful first.</summary>
    public ImmutableArray<Question> AskNext { get; init; } = [];

    /// <summary>SHA-256 of the compact form, lower-case hex.</summary>
    public string Digest { get; init; } = string.Empty;
}
