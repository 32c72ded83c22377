using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies;

/// <summary>Three-valued comparisons of measures: the operators that policies are written with. A missing side gives Unknown, never a
/// guess.</summary>
internal static class MeasureComparisons
{
    /// <summary>The value found is at or above the one needed.</summary>
    public static ComparisonResult AtLeast(this Measure found, Measure needed) => Compare(found, needed, found.Number >= needed.Number);

    /// <summary>The value found is at or below the one needed.</summary>
    public static ComparisonResult AtMost(this Measure found, Measure needed) => Compare(found, needed, found.Number <= needed.Number);

    /// <summary>The value found is exactly the one needed.</summary>
    public static ComparisonResult Is(this Measure found, Measure needed) => Compare(found, needed, found == needed);

    /// <summary>No codes were found.</summary>
    public static ComparisonResult IsEmpty(this Measure found) =>
        Compare(found, found, found.Codes.IsEmpty) with
        {
            Needed = Measure.Of(System.Collections.Immutable.ImmutableArray<string>.Empty),
        };

    /// <summary>At least one code was found.</summary>
    public static ComparisonResult IsNotEmpty(this Measure found) => Compare(found, found, !found.Codes.IsEmpty);

    /// <summary>The number found is above zero.</summary>
    public static ComparisonResult IsAny(this Measure found) =>
        Compare(found, found, found.Number > 0) with
        {
            Needed = Measure.Of(1, found.Unit),
        };

    /// <summary>The number found is zero. The number found is reported as steps.</summary>
    public static ComparisonResult IsNone(this Measure found) =>
        Compare(found, found, found.Number <= 0) with
        {
            Needed = Measure.Of(0, found.Unit),
            Steps = (int)found.Number,
        };

    /// <summary>A day is on or after the earliest day that counts.</summary>
    public static ComparisonResult NoOlderThan(this DateOnly? found, DateOnly earliest) => Measure.Of(found).AtLeast(Measure.Of(earliest));

    /// <summary>The education reached is at or above the education needed. Counts the missing levels.</summary>
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
