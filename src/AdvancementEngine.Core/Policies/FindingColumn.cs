using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>What one policy says of every opportunity of a list. Findings are made of it once the book order is known, each where it stays.</summary>
/// <param name="policy">The policy.</param>
/// <param name="effect">What its verdict does.</param>
/// <param name="adjustment">What a result adds to the score.</param>
/// <param name="results">A result for each opportunity, in the list's order.</param>
/// <param name="remedy">The policy's remedy.</param>
internal readonly struct FindingColumn(PolicyInfo policy, EffectKind effect, Adjustment adjustment, ComparisonResults results, string remedy)
{
    /// <summary>The policy.</summary>
    public PolicyInfo Policy => policy;

    /// <summary>The finding about an opportunity.</summary>
    /// <param name="item">Its position in the list.</param>
    /// <param name="code">Its code.</param>
    public Finding Of(int item, string code) =>
        Finding.Of(policy, SubjectKind.Opportunity, code, effect, Logits(results[item]), results[item], remedy, string.Empty);

    /// <summary>True where the finding about an opportunity would order it differently than an earlier one, or the person could act on only one of them.</summary>
    public bool Differs(int item, in Finding before)
    {
        ref readonly var result = ref results[item];
        return before.Verdict != result.Verdict || before.Logits != Logits(result) || before.Actionable != policy.IsActionable(result);
    }

    private float Logits(in ComparisonResult result) => effect == EffectKind.Adjust ? Math.Clamp(adjustment.Of(result), policy.LowestLogits, policy.HighestLogits) : 0f;
}
