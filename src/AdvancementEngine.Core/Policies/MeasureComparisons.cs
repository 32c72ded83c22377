using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies;

/// <summary>Three-valued comparisons of measures: the operators policies are written in. A missing side gives Unknown, never a
/// guess.</summary>
internal static class MeasureComparisons
{
    /// <summary>Found is at or above needed.</summary>
    public static ComparisonResult AtLeast(this Measure found, Measure needed) => Compare(found, needed, found.Number >= needed.Number);

    /// <summary>Found is at or below needed.</summary>
    public static ComparisonResult AtMost(this Measure found, Measure needed) => Compare(found, needed, found.Number <= needed.Number);

    /// <summary>Found is exactly what is needed.</summary>
    public static ComparisonResult Is(this Measure found, Measure needed) => Compare(found, needed, found == needed);

    /// <summary>Found is one of the codes needed.</summary>
    public static ComparisonResult IsOneOf(this Measure found, Measure needed) =>
        Compare(found, needed, needed.Codes.Contains(found.Code, StringComparer.Ordinal));

    /// <summary>Found lists no code.</summary>
    public static ComparisonResult IsEmpty(this Measure found) =>
        Compare(found, found, found.Codes.IsEmpty) with
        {
            Needed = Measure.Of(System.Collections.Immutable.ImmutableArray<string>.Empty),
        };

    /// <summary>Found lists a code.</summary>
    public static ComparisonResult IsNotEmpty(this Measure found) => Compare(found, found, !found.Codes.IsEmpty);

    /// <summary>Found is anything above nothing.</summary>
    public static ComparisonResult IsAny(this Measure found) =>
        Compare(found, found, found.Number > 0) with
        {
            Needed = Measure.Of(1, found.Unit),
        };

    /// <summary>Found is nothing. Counts what there is.</summary>
    public static ComparisonResult IsNone(this Measure found) =>
        Compare(found, found, found.Number <= 0) with
        {
            Needed = Measure.Of(0, found.Unit),
            Steps = (int)found.Number,
        };

    /// <summary>A day is on or after the earliest day that counts.</summary>
    public static ComparisonResult NoOlderThan(this DateOnly? found, DateOnly earliest) => Measure.Of(found).AtLeast(Measure.Of(earliest));

    /// <summary>Needed is a step up from found: not below it, and no more than a number of steps above. Counts the steps beyond.</summary>
    public static ComparisonResult IsStepTo(this Measure found, Measure needed, int steps)
    {
        if (IsMissing(found) || IsMissing(needed))
            return new(Verdict.Unknown, found, needed);
        var up = (int)needed.Number - (int)found.Number;
        var beyond = up < 0 ? -up : Math.Max(0, up - steps);
        return new(beyond == 0 ? Verdict.Met : Verdict.NotMet, found, needed) { Steps = beyond };
    }

    /// <summary>Education reached is at or above education needed. Counts the levels missing.</summary>
    public static ComparisonResult AtLeast(this EducationLevel? found, EducationLevel? needed)
    {
        var (has, asks) = (Measure.Of(found?.Code()), Measure.Of(needed?.Code()));
        if (found is not { } reached || needed is not { } level)
            return new(Verdict.Unknown, has, asks);
        return reached >= level ? new(Verdict.Met, has, asks) : new(Verdict.NotMet, has, asks) { Steps = level - reached };
    }

    private static ComparisonResult Compare(Measure found, Measure needed, bool holds) =>
        new(
            IsMissing(found) || IsMissing(needed) ? Verdict.Unknown
                : holds ? Verdict.Met
                : Verdict.NotMet,
            found,
            needed
        );

    private static bool IsMissing(Measure measure) => measure.Kind == MeasureKind.Missing;
}
