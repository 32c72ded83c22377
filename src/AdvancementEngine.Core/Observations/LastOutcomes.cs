namespace AdvancementEngine.Observations;

/// <summary>The final outcome of each opportunity for each state, if several outcomes were recorded.</summary>
public static class LastOutcomes
{
    /// <summary>One outcome for each state and opportunity: the latest by date (an undated one counts as earlier than any). Of equal dates,
    /// the kind later in the table wins, so that entered and then left counts as left.</summary>
    /// <param name="set">The observations.</param>
    /// <returns>By state, then opportunity. Its rank is the best at which the opportunity was recommended in any of them.</returns>
    public static IReadOnlyList<ObservedOutcome> Of(ObservationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var last = new List<ObservedOutcome>(set.Outcomes.Count);
        foreach (
            var outcome in set
                .Outcomes.OrderBy(o => o.State)
                .ThenBy(o => o.Opportunity)
                .ThenBy(o => o.Date ?? DateOnly.MinValue)
                .ThenBy(o => o.Kind)
        )
        {
            if (last.Count == 0 || last[^1].State != outcome.State || last[^1].Opportunity != outcome.Opportunity)
            {
                last.Add(outcome);
                continue;
            }

            var before = last[^1].RecommendedRank;
            last[^1] = outcome with
            {
                RecommendedRank = before is null || outcome.RecommendedRank < before ? outcome.RecommendedRank ?? before : before,
            };
        }

        return last;
    }
}
