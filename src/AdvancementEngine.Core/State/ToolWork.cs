using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>The jobs in which an occupation's main tools were used, told by the date of their last use. Tools of different jobs are not
/// added up.</summary>
internal static class ToolWork
{
    private const float DaysOfMonth = 30.4375f;

    // A resume written soon after a job is dated after it. Ours.
    private const int LateDays = 92;

    /// <summary>Months of the longest job in which at least half of an occupation's main tools were used; 0 for none.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="asOf">The day it is read as of.</param>
    /// <param name="tools">The main tools.</param>
    /// <param name="occupation">Dense index.</param>
    public static float Months(Participant participant, DateOnly asOf, CoreTools tools, int occupation)
    {
        if (!IsHalf(participant, tools, occupation, DateOnly.MinValue, asOf))
            return 0f;
        var days = 0;
        foreach (var work in participant.Work)
        {
            if (!work.IsNoJob)
                days = Math.Max(days, Days(work.Start, work.End));
        }

        foreach (var work in participant.UnreadWork)
        {
            if (work.Start is { } start)
                days = Math.Max(days, Days(start, work.End));
        }

        return days / DaysOfMonth;

        int Days(DateOnly start, DateOnly? end)
        {
            var until = end < asOf ? end.Value : asOf;
            var late = until.AddDays(LateDays);
            return start <= until && IsHalf(participant, tools, occupation, start, late < asOf ? late : asOf)
                ? until.DayNumber - start.DayNumber
                : 0;
        }
    }

    private static bool IsHalf(Participant participant, CoreTools tools, int occupation, DateOnly from, DateOnly to) =>
        tools.Used(participant, occupation, from, to) * 2 >= Math.Max(1, tools.Count(occupation));
}
