using System.Globalization;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Typed values in readable form.</summary>
public static class MeasureWords
{
    /// <summary>Returns the value in words; "not recorded" if it is missing.</summary>
    public static string Of(Measure value) =>
        value.Kind switch
        {
            MeasureKind.Missing => "not recorded",
            MeasureKind.Number => Number(value.Number, value.Unit),
            MeasureKind.Code => value.Code,
            MeasureKind.Codes => value.Codes.IsEmpty ? "none" : string.Join(", ", value.Codes),
            _ => value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    private static string Number(double number, Unit unit)
    {
        var text = number.ToString(Math.Abs(number) >= 1000 ? "#,0" : "0.##", CultureInfo.InvariantCulture);
        return unit switch
        {
            Unit.Months => text + (number == 1 ? " month" : " months"),
            Unit.Years => text + (number == 1 ? " year" : " years"),
            Unit.Hours => text + " hours",
            Unit.Usd => "$" + number.ToString("#,0", CultureInfo.InvariantCulture),
            Unit.Percent => text + "%",
            Unit.Share => (number * 100).ToString("0", CultureInfo.InvariantCulture) + "%",
            Unit.OpeningsPerYear => text + " openings per year",
            Unit.Days => text + " days",
            _ => text,
        };
    }
}
