using System.Collections.Immutable;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Files;

/// <summary>The values of a fact that a requirement accepts: an interval of numbers or days, or a set of codes. Used to detect rules that
/// can never hold and pairs that cannot hold together.</summary>
internal readonly record struct AcceptedValues(double Lowest, double Highest, ImmutableArray<string> Codes)
{
    private static readonly double s_mostMonths = (CalendarBounds.Latest.Year - CalendarBounds.Earliest.Year + 1) * 12;

    /// <summary>The values a requirement accepts; null for an element, which can always be acquired.</summary>
    public static AcceptedValues? Of(Requirement asked)
    {
        if (ParticipantFacts.Find(asked.Fact) is not { } info)
            return null;
        return info.Value.Kind == FactValueKind.Code ? OfCodes(info, asked) : OfNumbers(info, asked);
    }

    /// <summary>True if no value is accepted.</summary>
    public bool IsEmpty => Codes.IsDefault ? Lowest > Highest : Codes.IsEmpty;

    /// <summary>The values that both accept.</summary>
    public AcceptedValues And(AcceptedValues other) =>
        Codes.IsDefault
            ? new(Math.Max(Lowest, other.Lowest), Math.Min(Highest, other.Highest), default)
            : new(0, 0, [.. Codes.Intersect(other.Codes, StringComparer.Ordinal)]);

    /// <summary>True if no value satisfies two requirements for the same fact and scope.</summary>
    public static bool Contradict(Programs.ProgramRequirement one, Programs.ProgramRequirement other) =>
        string.Equals(one.Requirement.Fact, other.Requirement.Fact, StringComparison.Ordinal)
        && string.Equals(one.Occupation, other.Occupation, StringComparison.Ordinal)
        && Of(one.Requirement) is { } first
        && Of(other.Requirement) is { } second
        && first.And(second).IsEmpty;

    private static AcceptedValues OfCodes(ParticipantFactInfo info, Requirement asked)
    {
        var codes = info.Value.Codes;
        var at = codes.IndexOf(asked.Value);
        return new(
            0,
            0,
            asked.Comparison switch
            {
                Comparison.AtLeast => codes[at..],
                Comparison.AtMost => codes[..(at + 1)],
                Comparison.EqualTo => [asked.Value],
                Comparison.OneOf => [.. asked.Value.Split('|').Distinct(StringComparer.Ordinal)],
                _ => [.. codes.Where(c => c != FactField.Absent)],
            }
        );
    }

    private static AcceptedValues OfNumbers(ParticipantFactInfo info, Requirement asked)
    {
        // Rules accept no value that a record cannot have: a day outside the calendar, or more months than the calendar has.
        var (lowest, highest) =
            info.Value.Kind == FactValueKind.Date
                ? (CalendarBounds.Earliest.DayNumber, (double)CalendarBounds.Latest.DayNumber)
            : info is { Derived: true, Value.Unit: "months" } ? (0, s_mostMonths)
            : (0, info.Highest ?? double.MaxValue);
        var values = asked.Value.Split('|').Select(v => Number(info, v)).ToList();
        return asked.Comparison switch
        {
            Comparison.AtLeast => new(Math.Max(lowest, values[0]), highest, default),
            Comparison.AtMost => new(lowest, Math.Min(highest, values[0]), default),
            Comparison.EqualTo => new(Math.Max(lowest, values[0]), Math.Min(highest, values[0]), default),
            // The range of the values: wide, so that only certain contradictions are rejected.
            Comparison.OneOf => new(Math.Max(lowest, values.Min()), Math.Min(highest, values.Max()), default),
            _ => new(lowest, highest, default),
        };
    }

    private static double Number(ParticipantFactInfo info, string value) =>
        info.Value.Kind == FactValueKind.Date
            ? FactField.TryDate(value, out var day)
                ? day.DayNumber
                : 0
            : FactField.TryNumber(value, out var number)
                ? number
                : 0;
}
