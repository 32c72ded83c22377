using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Months in which people were led in work that is no occupation of the catalog, or was not recognized: what was led does not
/// matter, for how long does.</summary>
internal static class LedElsewhere
{
    private const float DaysOfMonth = 30.4375f;

    /// <summary>Months of such work as of a date, however long ago.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="asOf">The day it is read as of.</param>
    public static float Months(Participant participant, DateOnly asOf)
    {
        var days = 0;
        foreach (var work in participant.Work)
        {
            if (work.Occupation == WorkSpell.OtherOccupation && LeadWords.IsSaid(work.Source.What))
                days += Days(work.Start, work.End, asOf);
        }

        foreach (var work in participant.UnreadWork)
        {
            if (work.Start is { } start && (LeadWords.IsPost(work.Text) || LeadWords.IsSaid(work.Text)))
                days += Days(start, work.End, asOf);
        }

        return days / DaysOfMonth;
    }

    private static int Days(DateOnly start, DateOnly? end, DateOnly asOf) =>
        Math.Max(0, (end < asOf ? end.Value : asOf).DayNumber - start.DayNumber);
}
