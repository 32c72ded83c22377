using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>What one policy says of every opportunity of a list. Findings are made of it once the book order is known, each where it
/// stays.</summary>
/// <param name="policy">The policy.</param>
/// <param name="effect">What its verdict does.</param>
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

    /// <summary>True where the policy says something else of an occupation under changed facts: its verdict, what it adds, or whether the
    /// person can act on it.</summary>
    /// <param name="occupation">The occupation beside the changed facts.</param>
    /// <param name="before">What it said before.</param>
    /// <param name="result">What the comparison gives now.</param>
    public bool DiffersFor(OccupationContext occupation, in Finding before, out ComparisonResult result)
    {
        result = results.Again(occupation);
        return before.Verdict != result.Verdict || before.Logits != Logits(result) || before.Actionable != policy.IsActionable(result);
    }

    /// <summary>The finding about an occupation under changed facts.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="result">What the comparison gave.</param>
    public Finding Of(OccupationContext occupation, in ComparisonResult result) =>
        Finding.Of(policy, SubjectKind.Opportunity, occupation.Code, effect, Logits(result), result, remedy, string.Empty);

    private float Logits(in ComparisonResult result) =>
        effect == EffectKind.Adjust ? Math.Clamp(adjustment.Of(result), policy.LowestLogits, policy.HighestLogits) : 0f;
}
