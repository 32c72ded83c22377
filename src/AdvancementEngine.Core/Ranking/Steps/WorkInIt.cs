using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>What a person's IT work means for the next step.</summary>
/// <param name="IsPresent">True where a present job is one of IT.</param>
/// <param name="MonthsInJob">Months in it; of several, the longest.</param>
/// <param name="IsReturning">True where IT work was done for a year, and ended so long ago that it has faded; not where a year of it ended
/// lately, whatever came before.</param>
internal readonly record struct WorkInIt(bool IsPresent, float MonthsInJob, bool IsReturning)
{
    // From this share of months that still count, work is taken as recent. Ours.
    private const float Recent = 0.75f;

    private const float Year = 12f;

    public static WorkInIt Of(Standing standing)
    {
        var (present, months, all, counted, lately) = (false, 0f, 0f, 0f, false);
        foreach (var held in standing.Work.Held)
        {
            if (held.IsOutside)
                continue;
            (all, counted) = (all + held.Months, counted + held.Counted);
            lately |= !held.IsFaded && held.Counted >= Year;
            if (!held.IsPresent)
                continue;
            (present, months) = (true, MathF.Max(months, held.Months));
        }

        return new(present, months, !present && !lately && all >= Year && counted < Recent * all);
    }
}
