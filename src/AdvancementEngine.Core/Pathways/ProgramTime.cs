namespace AdvancementEngine.Pathways;

/// <summary>How long a program takes: by its own schedule, or else by its hours and the hours a week there are.</summary>
public static class ProgramTime
{
    /// <summary>Months.</summary>
    /// <param name="hours">Hours of the whole program.</param>
    /// <param name="weeks">Weeks of its schedule; null where it has none.</param>
    /// <param name="hoursAWeek">Hours a week the person can study.</param>
    public static float Months(float hours, float? weeks, float hoursAWeek) =>
        (weeks ?? (hours / hoursAWeek)) / PathwayAssumptions.WeeksAMonth;
}
