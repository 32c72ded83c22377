namespace AdvancementEngine.Recommendations;

/// <summary>Checks the overrides of one request together.</summary>
public static class OverrideList
{
    /// <summary>Two overrides of one policy that cannot both apply: different verdicts for the same opportunity, or one for all
    /// opportunities followed by one for a single opportunity, which would never be reached. Null if none. An override for a single
    /// opportunity followed by one for all is an exception to it, and valid.</summary>
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
