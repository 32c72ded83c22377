using AdvancementEngine.Bundles;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>How far policies can move an occupation before they are asked: what the program's findings add already, plus the bounds that
/// the participant's policies declare.</summary>
internal sealed class AdjustmentBounds
{
    // More than the rounding of a sum of some fifty adjustments of at most one logit each.
    private const float Rounding = 1e-4f;

    private readonly (float Low, float High) _always;
    private readonly (float Low, float High) _goals;

    /// <summary>Bounds of a bundle's policies.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="none">True to evaluate every occupation regardless of declared bounds: what bounded evaluating is compared
    /// with.</param>
    public AdjustmentBounds(Bundle bundle, bool none)
    {
        AreNone = none;
        foreach (var policy in bundle.Policies.Policies)
        {
            if (policy.Effect != EffectKind.Adjust || !policy.PerParticipant)
                continue;
            ref var sum = ref policy.Reads == FactKinds.Goals ? ref _goals : ref _always;
            sum = (sum.Low + policy.LowestLogits, sum.High + policy.HighestLogits);
        }
    }

    /// <summary>True when no bound spares an occupation from being evaluated.</summary>
    public bool AreNone { get; }

    /// <summary>Bounds of what the findings of a program, worked out before, add to each occupation.</summary>
    /// <param name="program">The findings.</param>
    /// <param name="bundle">The bundle.</param>
    /// <param name="options">The request's options: an overridden adjustment counts as nothing.</param>
    public static (float Low, float High)[] OfProgram(ProgramFindings program, Bundle bundle, RankOptions options)
    {
        var bounds = new (float Low, float High)[bundle.Catalog.Occupations.Length];
        for (var o = 0; o < bounds.Length; o++)
        {
            foreach (ref readonly var finding in program.OfOccupation(bundle.Catalog.Occupations[o].Code).AsSpan())
            {
                if (finding.Effect != EffectKind.Adjust)
                    continue;
                var (low, high) = (finding.Logits, finding.Logits);
                // Unknown facts may be answered by "ask this next".
                if (finding.Verdict == Verdict.Unknown)
                    (low, high) = (Math.Min(low, finding.Policy.LowestLogits), Math.Max(high, finding.Policy.HighestLogits));
                if (!options.Overrides.IsEmpty)
                    (low, high) = (Math.Min(low, 0f), Math.Max(high, 0f));
                bounds[o] = (bounds[o].Low + low, bounds[o].High + high);
            }
        }

        return bounds;
    }

    /// <summary>Bounds of an occupation's whole adjustment for a participant, logits; no change of facts takes it outside.</summary>
    /// <param name="program">What the program's findings add to it.</param>
    /// <param name="case">The participant's case: goal policies do not apply to a person who stated none.</param>
    public (float Low, float High) Of((float Low, float High) program, PolicyCase @case)
    {
        var low = program.Low + _always.Low - Rounding;
        var high = program.High + _always.High + Rounding;
        return @case.Participant.Goals.IsEmpty ? (low, high) : (low + _goals.Low, high + _goals.High);
    }
}
