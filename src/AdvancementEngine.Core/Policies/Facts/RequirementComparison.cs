using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Compares a recorded fact with a requirement, using the comparison the requirement names.</summary>
internal static class RequirementComparison
{
    /// <summary>Met if the recorded fact satisfies the requirement.</summary>
    public static ComparisonResult Satisfies(this RecordedFact recorded, Requirement required)
    {
        var found = recorded.Value;
        if (recorded.Info is not { } info)
            return new(Present(found), found, Measure.Of(required.Fact));
        return required.Comparison switch
        {
            Comparison.Has => new(Present(found), found, Measure.Of("recorded")),
            Comparison.OneOf => OneOf(info, found, required.Value),
            Comparison.EqualTo => found.Is(Typed(info, required.Value)),
            Comparison.AtLeast when info.Value.Kind == FactValueKind.Code => Rank(info, found, required.Value, atLeast: true),
            Comparison.AtMost when info.Value.Kind == FactValueKind.Code => Rank(info, found, required.Value, atLeast: false),
            Comparison.AtLeast when info.Derived => RecordedTotal
                .Of(found.Number, recorded.IsComplete, found.Unit)
                .AtLeast(Typed(info, required.Value)),
            Comparison.AtLeast => found.AtLeast(Typed(info, required.Value)),
            _ => found.AtMost(Typed(info, required.Value)),
        };
    }

    /// <summary>Converts a recorded text to a measure of the fact's type.</summary>
    public static Measure Typed(ParticipantFactInfo info, string value) =>
        info.Value.Kind switch
        {
            FactValueKind.Number => FactField.TryNumber(value, out var number)
                ? Measure.Of(number, UnitOf(info.Value.Unit))
                : Measure.Missing,
            FactValueKind.Date => FactField.TryDate(value, out var day) ? Measure.Of(day) : Measure.Missing,
            _ => Measure.Of(value),
        };

    private static Unit UnitOf(string unit) =>
        unit switch
        {
            "months" => Unit.Months,
            "hours" => Unit.Hours,
            "percent" => Unit.Percent,
            "usd" => Unit.Usd,
            _ => Unit.One,
        };

    private static Verdict Present(Measure found) =>
        found.Kind == MeasureKind.Missing ? Verdict.Unknown
        : found.Kind == MeasureKind.Code && string.Equals(found.Code, FactField.Absent, StringComparison.Ordinal) ? Verdict.NotMet
        : Verdict.Met;

    private static ComparisonResult OneOf(ParticipantFactInfo info, Measure found, string values)
    {
        var needed = values.Split('|');
        if (found.Kind == MeasureKind.Missing)
            return new(Verdict.Unknown, found, Measure.Of([.. needed]));
        var met = needed.Any(value => Typed(info, value) == found);
        return new(met ? Verdict.Met : Verdict.NotMet, found, Measure.Of([.. needed]));
    }

    private static ComparisonResult Rank(ParticipantFactInfo info, Measure found, string value, bool atLeast)
    {
        if (found.Kind == MeasureKind.Missing)
            return new(Verdict.Unknown, found, Measure.Of(value));
        var (has, asks) = (info.Value.Codes.IndexOf(found.Code), info.Value.Codes.IndexOf(value));
        return new((atLeast ? has >= asks : has <= asks) ? Verdict.Met : Verdict.NotMet, found, Measure.Of(value));
    }
}
