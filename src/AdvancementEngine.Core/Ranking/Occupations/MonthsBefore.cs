using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Occupations;

/// <summary>Months that come before an occupation regardless of the ladder: schooling, and the time that the work itself takes to learn.
/// Ours.</summary>
internal static class MonthsBefore
{
    // Adult education classes of a few hours a week, for one grade of reading.
    private const float Grade = 3f;

    // Classes and the tests of a high school equivalency diploma.
    private const float Diploma = 6f;

    // Work above the early level takes at least this long without a year in it or in the work just below.
    private const float Year = 12f;

    /// <summary>Months of schooling that come first: reading below what exams and work take, and a missing diploma.</summary>
    /// <param name="findings">Findings about the occupation.</param>
    public static float Schooling(ReadOnlySpan<Finding> findings)
    {
        var months = 0f;
        foreach (ref readonly var finding in findings)
        {
            if (finding.Verdict != Verdict.NotMet)
                continue;
            if (finding.Policy.Code == "readiness.reading")
                months += (float)(finding.Needed.Number - finding.Found.Number) * Grade;
            else if (finding.Policy.Code == "readiness.schooling" && finding.Needed.Code == "high-school")
                months += Diploma;
        }

        return months;
    }

    /// <summary>The fewest months: a year where no code is shown or, above the early level, the level below was not held. Also for people
    /// from outside IT with none of the main tools on record, for work above the early level or in software.</summary>
    /// <param name="findings">Findings about the occupation.</param>
    /// <param name="occupation">Dense index.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="case">The participant's case.</param>
    /// <param name="bundle">Catalog and policies.</param>
    public static float Fewest(
        ReadOnlySpan<Finding> findings,
        int occupation,
        Standing standing,
        PolicyCase @case,
        Bundle bundle
    )
    {
        if (standing.HasDone(occupation) || standing.IsFormer(occupation))
            return 0f;
        foreach (ref readonly var finding in findings)
        {
            if (finding.Verdict != Verdict.NotMet)
                continue;
            if (
                finding.Policy.Code == "readiness.code"
                || (finding.Policy.Code == "readiness.rung" && IsAboveEarly(occupation, standing.Map) && !IsFieldAlone(finding, standing))
            )
                return Year;
        }

        return standing.Work.HighestLevel == 0
            && IsLearned(occupation, standing.Map)
            && CoreTools.Of(bundle.Catalog).OnRecord(@case.Participant, @case.AsOf, occupation) == 0
            ? Year
            : 0f;
    }

    // The level is reached, and only the field is new: a credential of it, and no year.
    private static bool IsFieldAlone(in Finding finding, Standing standing) =>
        finding.Found.Number == 0 && finding.Needed.Number <= 1 && standing.Work.HighestLevel >= (int)OccupationLevel.Middle;

    private static bool IsAboveEarly(int occupation, CareerMap map) => map.Level(occupation) >= (int)OccupationLevel.Middle;

    private static bool IsLearned(int occupation, CareerMap map) =>
        IsAboveEarly(occupation, map)
        || (map.Level(occupation) == (int)OccupationLevel.Early && map.Fields.Of(occupation) == CareerField.Software);
}
