using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>One policy's results for every opportunity in a list. Findings are created from it in their final place once the book order is
/// known.</summary>
/// <param name="policy">The policy.</param>
/// <param name="effect">The effect of its verdict.</param>
/// <param name="adjustment">What a result adds to the score.</param>
/// <param name="results">A result for each opportunity, in the list's order.</param>
/// <param name="remedy">The policy's remedy.</param>
internal readonly struct FindingColumn(
    PolicyInfo policy,
    EffectKind effect,
    Adjustment adjustment,
    ComparisonResults results,
    string remedy
)
{
    /// <summary>The policy.</summary>
    public PolicyInfo Policy => policy;

    /// <summary>The finding about an opportunity.</summary>
    /// <param name="item">Its position in the list.</param>
    /// <param name="code">Its code.</param>
    public Finding Of(int item, string code) =>
        Finding.Of(policy, SubjectKind.Opportunity, code, effect, Logits(results[item]), results[item], remedy, string.Empty);

    /// <summary>True if the policy's result for an occupation differs under changed facts: its verdict, the amount it adds, or whether the
    /// person can act on it.</summary>
    /// <param name="occupation">The occupation with the changed facts.</param>
    /// <param name="before">The finding before the change.</param>
    /// <param name="result">The comparison's new result.</param>
    public bool DiffersFor(OccupationContext occupation, in Finding before, out ComparisonResult result)
    {
        result = results.Again(occupation);
        return before.Verdict != result.Verdict || before.Logits != Logits(result) || before.Actionable != policy.IsActionable(result);
    }

    /// <summary>The finding about an occupation under changed facts.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="result">The comparison's result.</param>
    public Finding Of(OccupationContext occupation, in ComparisonResult result) =>
        Finding.Of(policy, SubjectKind.Opportunity, occupation.Code, effect, Logits(result), result, remedy, string.Empty);

    private float Logits(in ComparisonResult result) =>
        effect == EffectKind.Adjust ? Math.Clamp(adjustment.Of(result), policy.LowestLogits, policy.HighestLogits) : 0f;
}
