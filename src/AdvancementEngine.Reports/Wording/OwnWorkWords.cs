using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Words for an occupation in the list that is the work of now or last: more of it, not a way into it.</summary>
internal static class OwnWorkWords
{
    /// <summary>Its level in parentheses; empty if unknown, and for own work, whose grade the level does not say.</summary>
    public static string Level(RankedOccupation item, Recommendation result) =>
        item.Level is { } known && !IsOwn(item, result) ? $" ({known.ToString().ToLowerInvariant()} level)" : string.Empty;

    /// <summary>How it stands to the goal: the goal, near it, or the same work; empty for others.</summary>
    public static string Relation(RankedOccupation item, Recommendation result, ImmutableArray<GoalPart> parts) =>
        IsSame(item, result) ? " - the same work"
        : IsOtherTitle(item, result) ? " - your work now, near your goal"
        : GoalPartWords.IsNear(item, parts) ? " - near your goal"
        : item.IsGoal ? " - your goal"
        : string.Empty;

    /// <summary>What to look for in work that is done already; null for other work.</summary>
    public static string? ToLookFor(RankedOccupation item, Recommendation result) =>
        IsSame(item, result) ? "Look for: a higher grade of it, or employers that pay more for it."
        : IsOtherTitle(item, result) ? "Look for: the titles that you named."
        : null;

    private static bool IsSame(RankedOccupation item, Recommendation result) => IsOwn(item, result) && !item.IsGoal;

    // The goal was read as the work of now, and names another title or a grade of it.
    private static bool IsOtherTitle(RankedOccupation item, Recommendation result) =>
        IsOwn(item, result) && item.IsGoal && result.NextStep?.Beside.Any(b => b is SaidCodes.Named or SaidCodes.Senior) == true;

    private static bool IsOwn(RankedOccupation item, Recommendation result) =>
        item.Group == OpportunityGroup.Next && string.Equals(item.Code, result.Standing?.Occupation, StringComparison.Ordinal);
}
