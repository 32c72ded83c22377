using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Months in which people were led in work that is no occupation of the catalog, or was not recognized: what was led does not
/// matter, for how long does.</summary>
internal static class LedElsewhere
{
    private const float DaysOfMonth = 30.4375f;

    /// <summary>Months of such work as of a date, however long ago; two posts at the same time count once.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="asOf">The day it is read as of.</param>
    public static float Months(Participant participant, DateOnly asOf)
    {
        var led = new List<(DateOnly Start, DateOnly End)>();
        foreach (var work in participant.Work)
        {
            if (work.Occupation == WorkSpell.OtherOccupation && LeadWords.IsSaid(work.Source.What))
                led.Add((work.Start, Until(work.End, asOf)));
        }

        foreach (var work in participant.UnreadWork)
        {
            if (work.Start is { } start && (LeadWords.IsPost(work.Text) || LeadWords.IsSaid(work.Text)))
                led.Add((start, Until(work.End, asOf)));
        }

        return Days(led) / DaysOfMonth;
    }

    private static DateOnly Until(DateOnly? end, DateOnly asOf) => end < asOf ? end.Value : asOf;

    private static int Days(List<(DateOnly Start, DateOnly End)> spells)
    {
        spells.Sort();
        var (days, counted) = (0, DateOnly.MinValue);
        foreach (var (start, end) in spells)
        {
            var from = start > counted ? start : counted;
            if (end <= from)
                continue;
            days += end.DayNumber - from.DayNumber;
            counted = end;
        }

        return days;
    }
}
