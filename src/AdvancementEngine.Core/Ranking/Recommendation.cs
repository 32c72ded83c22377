using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>The immutable truth of one ranking; every door shows this.</summary>
public sealed record Recommendation
{
    /// <summary>The bundle it was made with.</summary>
    public required BundleIdentity Bundle { get; init; }

    /// <summary>The day the facts are taken as of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Participant id.</summary>
    public required string Participant { get; init; }

    /// <summary>Program id, or empty.</summary>
    public string Program { get; init; } = string.Empty;

    /// <summary>The request's options.</summary>
    public required RankOptions Options { get; init; }

    /// <summary>Whether there is a ranking.</summary>
    public required RecommendationStatus Status { get; init; }

    /// <summary>Number of the person's elements the model knows.</summary>
    public required int KnownElements { get; init; }

    /// <summary>Occupations, best first; empty when not asked for or not enough is known.</summary>
    public ImmutableArray<RankedOccupation> Occupations { get; init; } = [];

    /// <summary>Credentials, best first; empty when not asked for or not enough is known.</summary>
    public ImmutableArray<RankedCredential> Credentials { get; init; } = [];

    /// <summary>Findings about the participant and the participant's program.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What to ask next, most telling first.</summary>
    public ImmutableArray<Question> AskNext { get; init; } = [];

    /// <summary>SHA-256 of the compact form, lower-case hex.</summary>
    public string Digest { get; init; } = string.Empty;
}

/// <summary>Whether a ranking was made.</summary>
public enum RecommendationStatus
{
    /// <summary>Ranked.</summary>
    Ranked = 0,

    /// <summary>Fewer elements known than a ranking is made from; <see cref="Recommendation.AskNext"/> says which facts would help.</summary>
    NotEnoughKnown = 1,
}

/// <summary>A bundle's id and the versions of its parts, SHA-256 in lower-case hex.</summary>
/// <param name="Id">Hash of the three.</param>
/// <param name="Catalog">Catalog version.</param>
/// <param name="Policies">Policy book version.</param>
/// <param name="Model">Model version.</param>
public sealed record BundleIdentity(string Id, string Catalog, string Policies, string Model);

/// <summary>The first key of the order.</summary>
public enum OpportunityGroup
{
    /// <summary>No blocking requirement is NotMet.</summary>
    Open = 0,

    /// <summary>Exactly one is, and the participant can act on it.</summary>
    WithinReach = 1,

    /// <summary>More than one is, or one the participant cannot act on.</summary>
    Blocked = 2,
}

/// <summary>An occupation in a recommendation.</summary>
public sealed record RankedOccupation
{
    /// <summary>O*NET-SOC code.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Group.</summary>
    public required OpportunityGroup Group { get; init; }

    /// <summary>For an item that is not open: the place it would have if it were. Null otherwise.</summary>
    public int? RankIfOpen { get; init; }

    /// <summary>Fit.</summary>
    public required Fit Fit { get; init; }

    /// <summary>ExpectedOutcome; null below the fewest outcomes.</summary>
    public ExpectedOutcome? ExpectedOutcome { get; init; }

    /// <summary>Fit logit plus the sum of adjustments, logits.</summary>
    public required float Score { get; init; }

    /// <summary>Centered share of each known element, largest magnitude first, then by id; they add up, with <see cref="BiasContribution"/>, to fit logit minus list mean.</summary>
    public ImmutableArray<ElementContribution> Contributions { get; init; } = [];

    /// <summary>The opportunity's own bias minus the list's mean bias, logits.</summary>
    public float BiasContribution { get; init; }

    /// <summary>Every policy's verdict on it, in book order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What is missing, each with the place it would bring, confirmed by ranking again.</summary>
    public ImmutableArray<GapItem> Gap { get; init; } = [];

    /// <summary>The one thing to do next.</summary>
    public required NextStep NextStep { get; init; }

    /// <summary>Codes of what a source lacked and what stands in for it.</summary>
    public ImmutableArray<string> Fallbacks { get; init; } = [];
}

/// <summary>How well an opportunity fits, and what that is based on.</summary>
/// <param name="Basis">What the fit rests on.</param>
/// <param name="Logit">The model's score, logits.</param>
/// <param name="Grade">Grade from the logits above the list mean.</param>
/// <param name="Outcomes">Outcomes of this opportunity behind it; 0 for content.</param>
/// <param name="Probability">Calibrated probability that this opportunity comes next; null for content.</param>
/// <param name="Low">Lower bound of the probability's interval; null for content.</param>
/// <param name="High">Upper bound of the probability's interval; null for content.</param>
public sealed record Fit(FitBasis Basis, float Logit, FitGrade Grade, long Outcomes, float? Probability, float? Low, float? High);

/// <summary>What a fit rests on.</summary>
public enum FitBasis
{
    /// <summary>Similarity to public occupation profiles; no people observed.</summary>
    Content = 0,

    /// <summary>People like this one went on to it.</summary>
    Outcomes = 1,

    /// <summary>Simulated people like this one went on to it; no real person is behind it.</summary>
    SimulatedOutcomes = 2,
}

/// <summary>Grades of similarity.</summary>
public enum FitGrade
{
    /// <summary>Close.</summary>
    Close = 0,

    /// <summary>Related.</summary>
    Related = 1,

    /// <summary>Far.</summary>
    Far = 2,
}

/// <summary>What became of people who took this step.</summary>
/// <param name="Value">Expected outcome value, 0 to 1, on the scale of the table of outcome kinds.</param>
/// <param name="Low">Lower bound of its 95 % interval.</param>
/// <param name="High">Upper bound of its 95 % interval.</param>
/// <param name="Outcomes">Outcomes of this opportunity behind it.</param>
/// <param name="Simulated">True where no real person is behind them.</param>
public sealed record ExpectedOutcome(float Value, float Low, float High, long Outcomes, bool Simulated = false);

/// <summary>An element's exact part in a score.</summary>
/// <param name="Element">Element id.</param>
/// <param name="Share">Logits above (or below) what it adds to the list on average.</param>
public readonly record struct ElementContribution(string Element, float Contribution);

/// <summary>One thing an opportunity asks that the participant does not show.</summary>
/// <param name="Element">Element id, or the policy code of a requirement.</param>
/// <param name="Kind">Why it counts.</param>
/// <param name="Likely">True where a held occupation lists it but nobody evidenced it: verify before learning.</param>
/// <param name="Found">What the record says.</param>
/// <param name="Needed">What the opportunity asks.</param>
/// <param name="Change">Where the opportunity would stand if it were closed, confirmed by ranking again; null where no change of facts closes it.</param>
public sealed record GapItem(string Element, GapKind Kind, bool Likely, Measure Found, Measure Needed, Change? Change);

/// <summary>Why something belongs to a gap, in the order a gap is led with.</summary>
public enum GapKind
{
    /// <summary>A blocking requirement.</summary>
    Requirement = 0,

    /// <summary>A technology in demand for the occupation.</summary>
    Technology = 1,

    /// <summary>A knowledge area.</summary>
    Knowledge = 2,

    /// <summary>A credential linked to the occupation.</summary>
    Credential = 3,

    /// <summary>A generic skill, one level apart and outside both confidence intervals.</summary>
    Skill = 4,

    /// <summary>Hands-on work for the occupation.</summary>
    HandsOn = 5,

    /// <summary>The typical education of the occupation.</summary>
    Education = 6,
}

/// <summary>The result of changing one fact and ranking again.</summary>
/// <param name="Rank">Place afterwards, from 1.</param>
/// <param name="Group">Group afterwards.</param>
/// <param name="Gain">Score afterwards minus score before, logits, less what the change adds to the fits of the list on average; what a policy adds counts whole.</param>
/// <param name="Months">Months it takes, where a source says; null means no source.</param>
/// <param name="CostUsd">What it costs, US dollars, where a source says; null means no source.</param>
public sealed record Change(int Rank, OpportunityGroup Group, float Gain, float? Months, float? CostUsd);

/// <summary>The one thing to do next toward an opportunity.</summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="Subject">Element id, policy code, activity code or question; empty for <see cref="NextStepKind.Apply"/>.</param>
/// <param name="Remedy">Remedy code; empty where the kind says it all.</param>
public sealed record NextStep(NextStepKind Kind, string Subject, string Remedy);

/// <summary>Kinds of next step.</summary>
public enum NextStepKind
{
    /// <summary>Nothing known stands in the way: apply.</summary>
    Apply = 0,

    /// <summary>Satisfy a blocking requirement.</summary>
    Satisfy = 1,

    /// <summary>Earn a credential.</summary>
    Earn = 2,

    /// <summary>Learn a technology, knowledge area or skill.</summary>
    Learn = 3,

    /// <summary>Have evidence of something likely present recorded.</summary>
    Verify = 4,

    /// <summary>Do a work-based learning activity.</summary>
    Experience = 5,

    /// <summary>Arrange a support first.</summary>
    Support = 6,

    /// <summary>Reach the next level of education.</summary>
    Study = 7,
}

/// <summary>A credential in a recommendation: a means, ranked by what it opens.</summary>
public sealed record RankedCredential
{
    /// <summary>Credential code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Vendor.</summary>
    public required string Vendor { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Group.</summary>
    public required OpportunityGroup Group { get; init; }

    /// <summary>Occupations that move to a better group, ordinal.</summary>
    public ImmutableArray<string> Opens { get; init; } = [];

    /// <summary>Gain summed over the ten best occupations, logits above what it adds on average.</summary>
    public required float Gain { get; init; }

    /// <summary>The occupation it helps most.</summary>
    public required string Toward { get; init; }

    /// <summary>Place of <see cref="Toward"/> before.</summary>
    public required int TowardRank { get; init; }

    /// <summary>Where <see cref="Toward"/> would stand with it, confirmed by ranking again.</summary>
    public required Change Change { get; init; }

    /// <summary>Every policy's verdict on it, in book order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}

/// <summary>A fact worth asking for.</summary>
/// <param name="Fact">Fact kind or policy code the answer would settle.</param>
/// <param name="Opportunity">Opportunity it concerns; empty for all.</param>
/// <param name="FirstFiveChanged">How many of the first five places differ between the two answers.</param>
public sealed record Question(string Fact, string Opportunity, int FirstFiveChanged);
