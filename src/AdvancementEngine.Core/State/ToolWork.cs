using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>The job in which tools were used, told by the date of their last use.</summary>
internal static class ToolWork
{
    private const float DaysOfMonth = 30.4375f;

    // A resume written soon after a job is dated after it. Ours.
    private const int LateDays = 92;

    /// <summary>Months of the longest job held on a day or shortly before it; 0 for none.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="asOf">The day it is read as of.</param>
    /// <param name="used">The day of the last use.</param>
    public static float Months(Participant participant, DateOnly asOf, DateOnly used)
    {
        var days = 0;
        foreach (var work in participant.Work)
        {
            if (!work.IsNoJob)
                days = Math.Max(days, Days(work.Start, work.End ?? asOf, asOf, used));
        }

        foreach (var work in participant.UnreadWork)
        {
            if (work.Start is { } start)
                days = Math.Max(days, Days(start, work.End ?? asOf, asOf, used));
        }

        return days / DaysOfMonth;
    }

    private static int Days(DateOnly start, DateOnly end, DateOnly asOf, DateOnly used)
    {
        var until = end < asOf ? end : asOf;
        return start <= used && used <= until.AddDays(LateDays) ? until.DayNumber - start.DayNumber : 0;
    }
}
