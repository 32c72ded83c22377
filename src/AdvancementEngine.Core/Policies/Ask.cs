using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies;

/// <summary>Three-valued comparisons of recorded facts. A missing side gives Unknown, never a guess.</summary>
public static class Ask
{
    /// <summary>Found is at or above needed.</summary>
    public static Answer AtLeast(this Measure found, Measure needed) =>
        new(Either(found, needed) ?? (found.Number >= needed.Number ? Verdict.Met : Verdict.NotMet), found, needed);

    /// <summary>Found is at or below needed.</summary>
    public static Answer AtMost(this Measure found, Measure needed) =>
        new(Either(found, needed) ?? (found.Number <= needed.Number ? Verdict.Met : Verdict.NotMet), found, needed);

    /// <summary>Found so far is at or above needed. What more may exist can only raise it: below the mark an incomplete record is Unknown.</summary>
    /// <param name="found">What the records add up to; missing counts as nothing so far.</param>
    /// <param name="needed">What is asked; 0 is met by anything.</param>
    /// <param name="complete">True when the records are known to be all there are.</param>
    public static Answer AtLeastSoFar(this Measure found, Measure needed, bool complete)
    {
        if (needed.Kind == MeasureKind.Missing) return new(Verdict.Unknown, found, needed);
        if (found.Number >= needed.Number) return new(Verdict.Met, found, needed);
        return new(complete ? Verdict.NotMet : Verdict.Unknown, complete || found.Number > 0 ? found : Measure.Missing, needed);
    }

    /// <summary>Education reached is at or above education asked.</summary>
    public static Answer AtLeast(this EducationLevel? found, EducationLevel? needed)
    {
        var verdict = found is null || needed is null ? Verdict.Unknown : found >= needed ? Verdict.Met : Verdict.NotMet;
        return new(verdict, Measure.Of(found?.Code()), Measure.Of(needed?.Code()));
    }

    /// <summary>Found is exactly the code needed.</summary>
    public static Answer Is(this Measure found, Measure needed) =>
        new(Either(found, needed) ?? (found == needed ? Verdict.Met : Verdict.NotMet), found, needed);

    /// <summary>A day is no more than a number of months before the as-of date.</summary>
    /// <param name="found">The day; missing gives Unknown.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="months">Calendar months.</param>
    public static Answer NoOlderThan(this DateOnly? found, DateOnly asOf, double months) =>
        Measure.Of(found).AtLeast(Measure.Of(asOf.AddMonths(-(int)months)));

    /// <summary>Every code needed is recorded as present. One recorded as absent makes it NotMet; one not recorded makes it Unknown.</summary>
    public static Answer HasAll(this RecordedCodes found, ImmutableArray<string> needed)
    {
        var verdict = Verdict.Met;
        foreach (var code in needed)
            verdict = verdict.And(found.Of(code) switch { true => Verdict.Met, false => Verdict.NotMet, null => Verdict.Unknown });
        return new(verdict, found.IsEmpty ? Measure.Missing : Measure.Of(found.Present), Measure.Of(needed));
    }

    /// <summary>At least one code needed is recorded as present. All recorded as absent makes it NotMet.</summary>
    public static Answer HasAny(this RecordedCodes found, ImmutableArray<string> needed)
    {
        var verdict = Verdict.NotMet;
        foreach (var code in needed)
            verdict = verdict.Or(found.Of(code) switch { true => Verdict.Met, false => Verdict.NotMet, null => Verdict.Unknown });
        return new(verdict, found.IsEmpty ? Measure.Missing : Measure.Of(found.Present), Measure.Of(needed));
    }

    /// <summary>Both hold: NotMet wins, then Unknown; NotApplicable says nothing.</summary>
    public static Verdict And(this Verdict left, Verdict right)
    {
        if (left == Verdict.NotApplicable) return right;
        if (right == Verdict.NotApplicable) return left;
        if (left == Verdict.NotMet || right == Verdict.NotMet) return Verdict.NotMet;
        return left == Verdict.Unknown || right == Verdict.Unknown ? Verdict.Unknown : Verdict.Met;
    }

    /// <summary>Either holds: Met wins, then Unknown; NotApplicable says nothing.</summary>
    public static Verdict Or(this Verdict left, Verdict right)
    {
        if (left == Verdict.NotApplicable) return right;
        if (right == Verdict.NotApplicable) return left;
        if (left == Verdict.Met || right == Verdict.Met) return Verdict.Met;
        return left == Verdict.Unknown || right == Verdict.Unknown ? Verdict.Unknown : Verdict.NotMet;
    }

    private static Verdict? Either(Measure found, Measure needed) =>
        found.Kind == MeasureKind.Missing || needed.Kind == MeasureKind.Missing ? Verdict.Unknown : null;
}
