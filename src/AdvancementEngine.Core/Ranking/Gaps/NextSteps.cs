using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>Chooses the one thing to do next toward an opportunity.</summary>
internal static class NextSteps
{
    /// <summary>A blocking requirement first; else what gains most of the gap; else more education, which takes longest; else apply.</summary>
    /// <param name="findings">Findings of the opportunity.</param>
    /// <param name="gap">Its gap.</param>
    /// <param name="gains">What closing each item gains, logits above the list's mean; 0 where that is not known.</param>
    public static NextStep Choose(ReadOnlySpan<Finding> findings, ReadOnlySpan<GapItem> gap, ReadOnlySpan<float> gains)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding.Effect == EffectKind.Block && finding.Verdict == Verdict.NotMet)
                return new NextStep(NextStepKind.Satisfy, finding.Policy.Code, finding.Remedy);
        }

        GapItem? best = null;
        var most = 0f;
        for (var i = 0; i < gap.Length; i++)
        {
            if (gap[i].Kind != GapKind.Education && gains[i] > most) (best, most) = (gap[i], gains[i]);
        }

        if (best is not null)
        {
            if (best.Likely) return new NextStep(NextStepKind.Verify, best.Element, string.Empty);
            var kind = best.Kind switch { GapKind.Credential => NextStepKind.Earn, GapKind.HandsOn => NextStepKind.Experience, _ => NextStepKind.Learn };
            return new NextStep(kind, best.Element, string.Empty);
        }

        foreach (var item in gap)
        {
            if (item.Kind == GapKind.Education) return new NextStep(NextStepKind.Study, item.Element, string.Empty);
        }

        return new NextStep(NextStepKind.Apply, string.Empty, string.Empty);
    }
}
