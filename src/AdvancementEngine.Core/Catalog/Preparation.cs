using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Preparation required before entry, as one number: the mean catalog rank of job zone, education, work experience and entry
/// wage.</summary>
/// <remarks>No single part orders the catalog: Systems Analysts share job zone 3 with user support, and IT managers share zone 4 with
/// system administrators.</remarks>
public static class Preparation
{
    /// <summary>The preparation of each occupation.</summary>
    /// <param name="occupations">The n occupations to rank.</param>
    /// <returns>n numbers, 0 to 1, in the order given; null if none of the four parts is known. An unknown part is left out of the
    /// mean.</returns>
    public static ImmutableArray<float?> Of(IReadOnlyList<Occupation> occupations)
    {
        ArgumentNullException.ThrowIfNull(occupations);
        double?[][] parts =
        [
            Ranks(occupations, o => o.JobZone),
            Ranks(occupations, o => (int?)o.TypicalEducation),
            Ranks(occupations, o => (int?)o.RelatedExperience),
            Ranks(occupations, o => o.Wage?.P25),
        ];
        var result = ImmutableArray.CreateBuilder<float?>(occupations.Count);
        for (var i = 0; i < occupations.Count; i++)
            result.Add(Mean(parts, i));
        return result.MoveToImmutable();
    }

    private static float? Mean(double?[][] parts, int at)
    {
        var sum = 0.0;
        var known = 0;
        foreach (var part in parts)
        {
            if (part[at] is not { } rank)
                continue;
            sum += rank;
            known++;
        }

        return known == 0 ? null : (float)(sum / known);
    }

    // Equal values share the midpoint of their ranks, so a part with few distinct values (work experience has three) weighs no more than
    // one with many.
    private static double?[] Ranks(IReadOnlyList<Occupation> occupations, Func<Occupation, int?> part)
    {
        var values = occupations.Select(part).ToArray();
        var known = values.Count(v => v is not null);
        var ranks = new double?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
                continue;
            var below = values.Count(v => v < value);
            var equal = values.Count(v => v == value);
            ranks[i] = known < 2 ? 0.5 : (below + (0.5 * (equal - 1))) / (known - 1);
        }

        return ranks;
    }
}
