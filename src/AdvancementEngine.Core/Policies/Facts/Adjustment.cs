namespace AdvancementEngine.Policies.Facts;

/// <summary>What a result adds to the score, before the policy's bounds are applied.</summary>
/// <param name="Kind">Which results add something.</param>
/// <param name="Amount">The policy's amount, logits.</param>
internal readonly record struct Adjustment(AdjustmentKind Kind, double Amount)
{
    /// <summary>What a result adds.</summary>
    public float Of(in ComparisonResult result) =>
        Kind switch
        {
            AdjustmentKind.Raise when result.Verdict == Verdict.Met => (float)(Amount * result.Share),
            AdjustmentKind.Lower when result.Verdict == Verdict.NotMet => 0f - (float)(Amount * result.Steps * result.Share),
            AdjustmentKind.RaiseOrLower when result.Verdict == Verdict.Met => (float)Amount,
            AdjustmentKind.RaiseOrLower when result.Verdict == Verdict.NotMet => 0f - (float)Amount,
            AdjustmentKind.Tilt when result.Found.Kind == MeasureKind.Number => (float)(Amount * result.Found.Number),
            _ => 0f,
        };
}
