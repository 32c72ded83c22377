namespace AdvancementEngine.Policies.Facts;

/// <summary>Something under evaluation. It carries the facts a policy compares, and takes the policy's finding to the evaluation; a policy ends in one of its verbs.</summary>
/// <remarks>One composite fact for each subject: a join of separate facts costs a nested loop for every pair.</remarks>
internal abstract class Subject
{
    private PolicyEvaluation _into = null!;
    private int _slot;

    public Thresholds Thresholds { get; private set; } = Thresholds.Defaults;

    public abstract SubjectKind Kind { get; }

    public abstract string Code { get; }

    /// <summary>A threshold as a measure with its unit.</summary>
    public Measure Needed(Threshold threshold) => Thresholds.Needed(threshold);

    /// <summary>A threshold's value.</summary>
    public double Value(Threshold threshold) => Thresholds[threshold];

    /// <summary>Says how the requirement came out; changes no place.</summary>
    public void Inform(PolicyInfo policy, Answer answer, string remedy) => Add(policy, answer, EffectKind.Inform, 0f, remedy, string.Empty);

    /// <summary>Says how the requirement came out about one object; changes no place.</summary>
    public void Inform(PolicyInfo policy, string detail, Answer answer, string remedy) => Add(policy, answer, EffectKind.Inform, 0f, remedy, detail);

    /// <summary>Adds the answer's logits, within the policy's bounds.</summary>
    public void Adjust(PolicyInfo policy, Answer answer, string remedy) => Adjust(policy, string.Empty, answer, remedy);

    /// <summary>Adds the answer's logits about one object, within the policy's bounds.</summary>
    public void Adjust(PolicyInfo policy, string detail, Answer answer, string remedy) =>
        Add(policy, answer, EffectKind.Adjust, Math.Clamp(answer.Logits, policy.LowestLogits, policy.HighestLogits), remedy, detail);

    /// <summary>A NotMet answer moves the opportunity out of the open group.</summary>
    public void Block(PolicyInfo policy, Answer answer, string remedy) => Block(policy, string.Empty, answer, remedy);

    /// <summary>A NotMet answer about one object moves the opportunity out of the open group.</summary>
    public void Block(PolicyInfo policy, string detail, Answer answer, string remedy) => Add(policy, answer, EffectKind.Block, 0f, remedy, detail);

    internal void Open(PolicyEvaluation into, int slot, Thresholds thresholds)
    {
        _into = into;
        _slot = slot;
        Thresholds = thresholds;
    }

    private void Add(PolicyInfo policy, in Answer answer, EffectKind effect, float logits, string remedy, string detail)
    {
        var met = answer.Verdict is Verdict.Met or Verdict.NotApplicable;
        _into.Add(_slot, new Finding(policy, Kind, Code, answer.Verdict, answer.Found, answer.Needed, effect, logits,
            policy.Actionable && answer.Reachable && answer.Verdict == Verdict.NotMet, met ? string.Empty : answer.Remedy ?? remedy, detail));
    }
}
