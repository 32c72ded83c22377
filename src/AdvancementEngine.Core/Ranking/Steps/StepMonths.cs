using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Counts the months of work behind a step: of the occupation itself, of any job, and of work that was not read.</summary>
internal sealed class StepMonths(RankerParts parts)
{
    private const float DaysOfMonth = 30.4375f;

    private const int MostMeant = 2;

    /// <summary>Months of the occupation itself that still count.</summary>
    public static float Done(int target, Standing standing)
    {
        var months = 0f;
        foreach (var held in standing.Work.Held)
        {
            if (held.Occupation == target && !held.IsOutside)
                months = MathF.Max(months, held.Counted);
        }

        return months;
    }

    /// <summary>Months of the longest job on record, whatever it was.</summary>
    public static float Worked(Participant person, DateOnly asOf)
    {
        var months = 0f;
        foreach (var spell in person.Work)
            months = MathF.Max(months, Between(spell.Start, spell.End, asOf));
        foreach (var work in person.UnreadWork)
            months = MathF.Max(months, Between(work.Start, work.End, asOf));
        return months;
    }

    /// <summary>Months between two dates, counted to the as-of date at most; 0 where the first is not known.</summary>
    public static float Between(DateOnly? start, DateOnly? end, DateOnly asOf) =>
        start is { } first && first <= asOf
            ? ((end is { } last && last < asOf ? last : asOf).DayNumber - first.DayNumber) / DaysOfMonth
            : 0f;

    /// <summary>Months of the longest job that was not read, is not long ago and may be IT work by its nearest candidate.</summary>
    public (float Months, ImmutableArray<string> Choices) Unread(Participant person, DateOnly asOf)
    {
        var (months, choices) = (0f, ImmutableArray<string>.Empty);
        foreach (var work in person.UnreadWork)
        {
            if (
                work.Candidates is [var nearest, ..]
                && parts.Bundle.Catalog.FindOccupation(nearest) is { UsualOrigin: false, Level: > OccupationLevel.Entry }
                && !(work.End < asOf.AddMonths(-(int)Rule(StepThresholds.NextLevel)))
                && Between(work.Start, work.End, asOf) is var done
                && done > months
            )
                (months, choices) = (done, [.. work.Candidates.Where(IsIt).Take(MostMeant)]);
        }

        return (months, choices);
    }

    private bool IsIt(string occupation) => parts.Bundle.Catalog.FindOccupation(occupation) is { UsualOrigin: false };

    /// <summary>Months of work that was not read, is not long ago, and may be the occupation.</summary>
    public float Maybe(string occupation, Participant person, DateOnly asOf)
    {
        var months = 0f;
        foreach (var work in person.UnreadWork)
        {
            if (work.Start is not { } start || start > asOf || !work.Candidates.Contains(occupation, StringComparer.Ordinal))
                continue;
            var end = work.End is { } ended && ended < asOf ? ended : asOf;
            if (end >= asOf.AddMonths(-(int)Rule(StepThresholds.NextLevel)))
                months = MathF.Max(months, (end.DayNumber - start.DayNumber) / DaysOfMonth);
        }

        return months;
    }

    /// <summary>Months that a credential held asks for: its issuer has seen the proof.</summary>
    public float Certified(int target, Standing standing)
    {
        var months = 0f;
        foreach (var held in standing.Credentials.Held)
        {
            if (
                parts.Leads.Strength(held, target) > 0f
                && parts.Bundle.Catalog.Credentials[held].Facts.ExperienceRequiredMonths is { } required
            )
                months = MathF.Max(months, required.Value);
        }

        return months;
    }

    private float Rule(Threshold threshold) => (float)parts.Bundle.Policies.Thresholds[threshold];
}
