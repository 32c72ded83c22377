using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Chooses the one thing to do next toward an opportunity.</summary>
internal static class NextSteps
{
    /// <summary>A blocking requirement first; else what gains most of the gap; else the next work-based learning; else apply.</summary>
    public static NextStep Choose(ReadOnlySpan<Finding> findings, ReadOnlySpan<GapItem> gap)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding.Effect == EffectKind.Block && finding.Verdict == Verdict.NotMet)
                return new NextStep(NextStepKind.Satisfy, finding.Policy.Code, finding.Remedy);
        }

        GapItem? best = null;
        foreach (var item in gap)
        {
            if (item.Change is { Gain: > 0f } change && !(best?.Change!.Gain >= change.Gain))
                best = item;
        }

        if (best is not null)
        {
            if (best.Likely) return new NextStep(NextStepKind.Verify, best.Element, string.Empty);
            return new NextStep(best.Kind == GapKind.Credential ? NextStepKind.Earn : NextStepKind.Learn, best.Element, string.Empty);
        }

        foreach (ref readonly var finding in findings)
        {
            if (finding.Verdict == Verdict.NotMet && string.Equals(finding.Policy.Indicator, "4a", StringComparison.Ordinal))
                return new NextStep(NextStepKind.Experience, finding.Policy.Code, finding.Remedy);
        }

        return new NextStep(NextStepKind.Apply, string.Empty, string.Empty);
    }
}
