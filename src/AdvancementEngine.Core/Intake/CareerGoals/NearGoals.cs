using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Titles;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Tells a goal that only resembles titles from one that means them: "corporate IT" and "ServiceNow architect" share a field or a
/// post with several.</summary>
internal static class NearGoals
{
    // Scores from which a title is meant by a goal, and one that shares the kind of work with it. Ours.
    private const float Meant = 0.62f;
    private const float Shared = 0.55f;

    /// <summary>True where no title found is near enough to be meant: all are asked about.</summary>
    /// <param name="match">What a goal was matched to.</param>
    /// <param name="own">Titles of the catalog.</param>
    public static bool Is(NameMatch match, NameMatcher own) =>
        match is { Taken: null, Candidates.IsEmpty: false }
        && !match.Candidates.Any(c =>
            c.Method is MatchMethod.Exact or MatchMethod.Normalized
            || c.Score >= Meant
            || (c.Score >= Shared && TitleHeads.ShareHead(own.Corrected(match.Text), c))
        );
}
