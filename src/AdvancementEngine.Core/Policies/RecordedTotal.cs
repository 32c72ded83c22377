namespace AdvancementEngine.Policies;

/// <summary>A total of recorded amounts, and the most it can become once everything is recorded.</summary>
/// <param name="SoFar">What the records add up to.</param>
/// <param name="Most">The most it can become; positive infinity where the record is open, <paramref name="SoFar"/> where it is
/// complete.</param>
/// <param name="Unit">Unit of both.</param>
internal readonly record struct RecordedTotal(double SoFar, double Most, Unit Unit)
{
    /// <summary>A total of a record that is complete, or open at the top.</summary>
    public static RecordedTotal Of(double soFar, bool isComplete, Unit unit) =>
        new(soFar, isComplete ? soFar : double.PositiveInfinity, unit);

    /// <summary>The total is at or above needed. Below it, the verdict is NotMet only where what is not recorded could not make it
    /// up.</summary>
    public ComparisonResult AtLeast(Measure needed)
    {
        var found = Measure.Of(SoFar, Unit);
        if (needed.Kind == MeasureKind.Missing)
            return new(Verdict.Unknown, found, needed);
        if (SoFar >= needed.Number)
            return new(Verdict.Met, found, needed);
        if (Most < needed.Number)
            return new(Verdict.NotMet, found, needed);
        return new(Verdict.Unknown, SoFar > 0 ? found : Measure.Missing, needed);
    }
}
