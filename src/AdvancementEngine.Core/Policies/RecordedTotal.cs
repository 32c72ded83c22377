namespace AdvancementEngine.Policies;

/// <summary>A total of recorded amounts, and its maximum once everything is recorded.</summary>
/// <param name="SoFar">What the records add up to.</param>
/// <param name="Most">The maximum it can reach; positive infinity if the record is incomplete, <paramref name="SoFar"/> if
/// complete.</param>
/// <param name="Unit">Unit of both.</param>
internal readonly record struct RecordedTotal(double SoFar, double Most, Unit Unit)
{
    /// <summary>A total from a record that is complete, or incomplete without an upper limit.</summary>
    public static RecordedTotal Of(double soFar, bool isComplete, Unit unit) =>
        new(soFar, isComplete ? soFar : double.PositiveInfinity, unit);

    /// <summary>The total is at or above the needed amount. Below it, the verdict is NotMet only if unrecorded amounts could not make up
    /// the difference.</summary>
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
