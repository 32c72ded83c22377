namespace AdvancementEngine.Recommendations;

/// <summary>Overrides of one request, together.</summary>
public static class OverrideList
{
    /// <summary>Two overrides of one policy that cannot both count: other verdicts for the same opportunity, or one for all opportunities
    /// before another for a single one, which would never be looked at. Null where there are none. One for a single opportunity before one
    /// for all is an exception to it, and fine.</summary>
    public static (Override First, Override Second)? Contradiction(IReadOnlyList<Override> overrides)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        for (var second = 1; second < overrides.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (one, other) = (overrides[first], overrides[second]);
                if (
                    string.Equals(one.Policy, other.Policy, StringComparison.Ordinal)
                    && one.Verdict != other.Verdict
                    && (one.Opportunity.Length == 0 || string.Equals(one.Opportunity, other.Opportunity, StringComparison.Ordinal))
                )
                    return (one, other);
            }
        }

        return null;
    }
}
