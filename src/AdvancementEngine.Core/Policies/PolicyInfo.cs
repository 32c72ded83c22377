using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>A policy's identity: its code, origin and possible effect.</summary>
public sealed class PolicyInfo
{
    /// <summary>Code, for example <c>1c.entry-requirement</c>, <c>readiness.experience</c>, <c>goal.wage-floor</c>,
    /// <c>local.NAME</c>.</summary>
    public required string Code { get; init; }

    /// <summary>True for a policy that proposes a person's next step, once the order is final.</summary>
    internal bool IsNextStep => string.Equals(Element, Elements.NextStep, StringComparison.Ordinal);

    /// <summary>The part of the book it belongs to; one of <see cref="Elements"/>.</summary>
    public required string Element { get; init; }

    /// <summary>Indicator in the domain table (<c>1a</c> to <c>6c</c>), or empty outside the six elements.</summary>
    public string Indicator { get; init; } = string.Empty;

    /// <summary>JFF or ours; displayed wherever the policy is.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What it requires, in a sentence or two: the only description of a policy, shown in its documentation.</summary>
    public required string Summary { get; init; }

    /// <summary>The effect of its verdicts.</summary>
    public required EffectKind Effect { get; init; }

    /// <summary>Lowest adjustment in logits it may make (0 or less).</summary>
    public float LowestLogits { get; init; }

    /// <summary>Highest adjustment in logits it may make (0 or more).</summary>
    public float HighestLogits { get; init; }

    /// <summary>True if the participant can act on NotMet.</summary>
    public bool Actionable { get; init; }

    /// <summary>The kinds of participant facts it reads; a change to other facts does not affect its findings.</summary>
    public FactKinds Reads { get; init; }

    /// <summary>The remedy of a rule from a policy file, in the file's own words; null for built-in policies, whose remedies are
    /// codes.</summary>
    public string? LocalRemedy { get; init; }

    /// <summary>The kind of subject it is about.</summary>
    public SubjectKind Subject { get; init; } = SubjectKind.Opportunity;

    /// <summary>True if its verdict depends on the participant; false if it is computed once per program version and opportunity.</summary>
    public bool PerParticipant => Reads != FactKinds.None;

    /// <summary>True if the participant can act on the result of a comparison.</summary>
    internal bool IsActionable(in ComparisonResult result) => Actionable && result.IsReachable && result.Verdict == Verdict.NotMet;

    /// <summary>Position in the book; the findings of a subject are in this order.</summary>
    internal int Order { get; set; }

    /// <summary>A policy that proposes the participant's next step.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="summary">What it requires.</param>
    internal static PolicyInfo ForNextStep(string code, string summary) =>
        new()
        {
            Code = code,
            Element = Elements.NextStep,
            Origin = Origin.Ours,
            Summary = summary,
            Effect = EffectKind.Inform,
            Reads = FactKinds.All,
            Subject = SubjectKind.Participant,
        };

    /// <summary>A policy that decides whether a credential is listed.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="summary">What it requires.</param>
    /// <param name="effect">The effect of its verdicts.</param>
    /// <param name="reads">The kinds of participant facts it reads.</param>
    /// <param name="actionable">True if the participant can act on NotMet.</param>
    internal static PolicyInfo ForCredential(string code, string summary, EffectKind effect, FactKinds reads, bool actionable = false) =>
        new()
        {
            Code = code,
            Element = Elements.Advancement,
            Origin = Origin.Ours,
            Summary = summary,
            Effect = effect,
            Actionable = actionable,
            Reads = reads,
        };

    /// <inheritdoc/>
    public override string ToString() => Code;
}
