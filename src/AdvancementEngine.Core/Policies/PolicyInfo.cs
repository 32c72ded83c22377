using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>A policy's identity: what it is called, whose it is, what it may do.</summary>
public sealed class PolicyInfo
{
    /// <summary>Code, for example <c>1c.entry-requirement</c>, <c>readiness.experience</c>, <c>goal.wage-floor</c>,
    /// <c>local.NAME</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The element of policies that propose a person's next step.</summary>
    internal const string NextStep = "next-step";

    /// <summary>True for a policy that proposes a person's next step, once the order is settled.</summary>
    internal bool IsNextStep => string.Equals(Element, NextStep, StringComparison.Ordinal);

    /// <summary>Element folder: <c>1</c> to <c>6</c>, <c>readiness</c> or <c>goals</c>, <c>local</c>.</summary>
    public required string Element { get; init; }

    /// <summary>Indicator of the domain table (<c>1a</c> to <c>6c</c>), or empty outside the six.</summary>
    public string Indicator { get; init; } = string.Empty;

    /// <summary>JFF or ours; shown wherever the policy is shown.</summary>
    public required Origin Origin { get; init; }

    /// <summary>One sentence: what it asks.</summary>
    public required string Summary { get; init; }

    /// <summary>What its verdicts may do.</summary>
    public required EffectKind Effect { get; init; }

    /// <summary>Lowest adjustment in logits it may make (0 or less).</summary>
    public float LowestLogits { get; init; }

    /// <summary>Highest adjustment in logits it may make (0 or more).</summary>
    public float HighestLogits { get; init; }

    /// <summary>True when the participant can act on NotMet.</summary>
    public bool Actionable { get; init; }

    /// <summary>Which kinds of participant fact it reads; a change of other facts leaves its findings as they are.</summary>
    public FactKinds Reads { get; init; }

    /// <summary>The remedy of a rule of a policy file, in the file's own words; null for built-in policies, whose remedies are
    /// codes.</summary>
    public string? LocalRemedy { get; init; }

    /// <summary>What it is about.</summary>
    public SubjectKind Subject { get; init; } = SubjectKind.Opportunity;

    /// <summary>True when its verdict depends on the participant; false when it is computed once for a program version and
    /// opportunity.</summary>
    public bool PerParticipant => Reads != FactKinds.None;

    /// <summary>True when the participant can act on what a comparison found.</summary>
    internal bool IsActionable(in ComparisonResult result) => Actionable && result.IsReachable && result.Verdict == Verdict.NotMet;

    /// <summary>Place in the book; findings of a subject stand in this order.</summary>
    internal int Order { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
