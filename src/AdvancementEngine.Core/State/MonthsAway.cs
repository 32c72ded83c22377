using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>Minimum months until an occupation is within reach, and the occupations in between.</summary>
internal static class MonthsAway
{
    /// <summary>Whole months on the path up the ladder; null if no path is known.</summary>
    /// <param name="standing">The person's standing.</param>
    /// <param name="to">Dense index of the occupation.</param>
    /// <param name="missing">Months of experience still missing for it; 0 for none.</param>
    public static float? Of(Standing standing, int to, float missing)
    {
        var way = standing.WayTo(to);
        if (standing.HasDone(to))
            return MathF.Ceiling(missing);
        if (!way.IsKnown)
            return standing.IsFormer(to) ? MathF.Ceiling(missing) : null;
        var months = MathF.Max(0f, standing.Map.MonthsBefore(way.From, way.First) - Served(standing, way));
        for (var at = way.First; at != to; at = standing.Map.Next(at, to))
        {
            var before = standing.Map.MonthsBefore(at, standing.Map.Next(at, to));
            // Whoever has used the tools of a job between for a year has done much of its work, and needs a year in it at most.
            months = standing.MonthsWithTools(at) >= Standing.YearOfWork ? MathF.Min(before, Standing.YearOfWork) : months + before;
        }

        return MathF.Ceiling(MathF.Max(months, missing));
    }

    /// <summary>Dense indices of the occupations in between, in order; none if returning to past work, here or abroad.</summary>
    public static IEnumerable<int> Between(Standing standing, int to)
    {
        var way = standing.WayTo(to);
        if (!way.IsKnown || standing.HasDone(to))
            yield break;
        for (var at = way.First; at != to; at = standing.Map.Next(at, to))
            yield return at;
    }

    private static float Served(Standing standing, Way way)
    {
        var unread = standing.StaffMonthsToward(way.From == standing.Map.Outside ? way.First : way.From);
        foreach (var held in standing.Work.Held)
        {
            if (held.Occupation == way.From)
                return MathF.Max(held.Counted, unread);
        }

        return unread;
    }
}
