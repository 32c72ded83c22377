using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>A goal that was not read: what it most likely means, and whether it must be asked before anything else.</summary>
internal static class UnreadGoals
{
    private const int MostLikely = 3;

    // For the field, what comes after the second says nothing.
    private const int Most = 2;

    // Words of a person who has not decided.
    private static readonly string[] s_undecided =
    [
        "not sure",
        "unsure",
        "maybe",
        "something",
        "anything",
        "whatever",
        "don't know",
        "dont know",
        "no idea",
        "no se",
    ];

    /// <summary>True for a person who cannot decide between leading people and other work: no exam of one of them before that.</summary>
    public static bool IsBetweenPosts(Standing standing, CareerCatalog catalog) =>
        standing.UnreadGoal is { Candidates.Length: > 1 } goal
        && (GoalWishes.Of(goal.Text) & GoalWish.Undecided) != 0
        && goal.Candidates.Any(c => catalog.FindOccupation(c)?.Level == OccupationLevel.Lead);

    /// <summary>Dense index of what it most likely means: what is in the best group, else what is the fewest steps away; -1 where
    /// nothing is near.</summary>
    public static int Likely(Standing standing, OccupationOrdering before, CareerCatalog catalog)
    {
        if (standing.UnreadGoal is not { Candidates: [var first, ..] candidates })
            return -1;
        // What can begin now before what comes later, the field of the work done before others, in the order of the reading. Who
        // holds one of several aims at another.
        var (best, bestRank) = (-1, int.MaxValue);
        for (var i = 0; i < before.Ordered; i++)
        {
            var at = Array.IndexOf([.. candidates.Take(MostLikely)], before.Candidate(before.At(i)).Code);
            if (at < 0)
                continue;
            var away = (standing.Map.Fields.Of(before.At(i)) & standing.Work.Fields) == 0 ? 1 : 0;
            var rank = standing.Holds(before.At(i))
                ? int.MaxValue - 1
                : ((((int)before.Groups[before.At(i)] * 2) + away) * MostLikely) + at;
            if (rank < bestRank)
                (best, bestRank) = (before.At(i), rank);
        }

        if (best >= 0)
            return best;

        var (likely, steps) = (catalog.OccupationIndex(first), int.MaxValue);
        foreach (var code in candidates.Take(MostLikely))
        {
            if (catalog.OccupationIndex(code) is not (>= 0 and var index) || !standing.WayTo(index).IsKnown)
                continue;
            if (MonthsAway.Between(standing, index).Count() is var between && between < steps)
                (likely, steps) = (index, between);
        }

        return likely;
    }

    /// <summary>True where the step depends on the answer: nothing is near, it may mean several fields, or the person has not
    /// decided.</summary>
    public static bool MustBeAsked(Standing standing, CareerCatalog catalog) =>
        standing.UnreadGoal is { } goal
        && (
            goal.Candidates.IsEmpty
            || !IsOneField(goal.Candidates, standing, catalog)
            || Array.Exists(s_undecided, word => goal.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        );

    private static bool IsOneField(ImmutableArray<string> candidates, Standing standing, CareerCatalog catalog) =>
        candidates.Take(Most).Select(c => standing.Map.Fields.Of(catalog.OccupationIndex(c))).Distinct().Take(2).Count() == 1;
}
