namespace AdvancementEngine.Policies.Facts;

/// <summary>A participant, opportunity or program under evaluation. It holds data for policies to compare and records their findings; it
/// decides nothing itself.</summary>
/// <remarks>One composite fact per subject: joining separate facts would cost a nested loop for every pair.</remarks>
internal abstract class Subject
{
    private PolicyEvaluation _evaluation = null!;
    private int _slot;

    public Thresholds Thresholds { get; private set; } = Thresholds.Defaults;

    public abstract SubjectKind Kind { get; }

    public abstract string Code { get; }

    /// <summary>A threshold as a measure with its unit.</summary>
    public Measure Needed(Threshold threshold) => Thresholds.Needed(threshold);

    /// <summary>A threshold's value.</summary>
    public double Value(Threshold threshold) => Thresholds[threshold];

    /// <summary>Records the result; the order does not change.</summary>
    public void Inform(PolicyInfo policy, ComparisonResult result, string remedy) =>
        Add(policy, EffectKind.Inform, 0f, result, remedy, string.Empty);

    /// <summary>Records the result; NotMet moves the opportunity to the group <c>later</c>.</summary>
    public void Later(PolicyInfo policy, ComparisonResult result, string remedy) =>
        Add(policy, EffectKind.Later, 0f, result, remedy, string.Empty);

    /// <summary>Records the result; NotMet moves the opportunity to the group <c>other</c>.</summary>
    public void Other(PolicyInfo policy, ComparisonResult result, string remedy) =>
        Add(policy, EffectKind.Other, 0f, result, remedy, string.Empty);

    /// <summary>Adds the amount, or the share that the result earns, to the score if Met.</summary>
    public void Raise(PolicyInfo policy, ComparisonResult result, Threshold amount, string remedy) =>
        Adjust(policy, result, new Adjustment(AdjustmentKind.Raise, Value(amount)).Of(result), remedy);

    /// <summary>Subtracts the amount from the score if NotMet, once for each missing step.</summary>
    public void Lower(PolicyInfo policy, ComparisonResult result, Threshold amount, string remedy) =>
        Adjust(policy, result, new Adjustment(AdjustmentKind.Lower, Value(amount)).Of(result), remedy);

    /// <summary>Adds the amount times the number found to the score, positive or negative.</summary>
    public void Tilt(PolicyInfo policy, ComparisonResult result, Threshold amount, string remedy) =>
        Adjust(policy, result, new Adjustment(AdjustmentKind.Tilt, Value(amount)).Of(result), remedy);

    /// <summary>Adds the amount to the score if Met, subtracts it if NotMet.</summary>
    public void RaiseOrLower(PolicyInfo policy, ComparisonResult result, Threshold amount, string remedy) =>
        Adjust(policy, result, new Adjustment(AdjustmentKind.RaiseOrLower, Value(amount)).Of(result), remedy);

    /// <summary>Adds logits to the score, within the policy's bounds.</summary>
    public void Adjust(PolicyInfo policy, ComparisonResult result, float logits, string remedy) =>
        Add(policy, EffectKind.Adjust, Math.Clamp(logits, policy.LowestLogits, policy.HighestLogits), result, remedy, string.Empty);

    /// <summary>Records a finding about this subject.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="effect">The effect of its verdict.</param>
    /// <param name="logits">What it adds to the score.</param>
    /// <param name="result">The comparison's values and verdict.</param>
    /// <param name="remedy">The policy's remedy.</param>
    /// <param name="detail">What the finding is about within its subject; empty if the policy has one finding per subject.</param>
    internal void Add(PolicyInfo policy, EffectKind effect, float logits, in ComparisonResult result, string remedy, string detail) =>
        _evaluation.Add(_slot, Finding.Of(policy, Kind, Code, effect, logits, result, remedy, detail));

    internal void Begin(PolicyEvaluation evaluation, int slot, Thresholds thresholds)
    {
        _evaluation = evaluation;
        _slot = slot;
        Thresholds = thresholds;
    }
}
