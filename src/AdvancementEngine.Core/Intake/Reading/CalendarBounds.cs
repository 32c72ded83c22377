using System.Globalization;

namespace AdvancementEngine.Intake.Reading;

/// <summary>The days anything can be dated by, and ranked as of. The one place where they are bounded: date arithmetic stays inside the
/// calendar from here on.</summary>
public static class CalendarBounds
{
    /// <summary>Earliest day.</summary>
    public static readonly DateOnly Earliest = new(1940, 1, 1);

    /// <summary>Latest day something can be ranked as of.</summary>
    public static readonly DateOnly Latest = new(2999, 12, 31);

    /// <summary>What is needed, for messages.</summary>
    public static string Needed { get; } =
        string.Create(CultureInfo.InvariantCulture, $"a day as yyyy-MM-dd, {Earliest:yyyy-MM-dd} to {Latest:yyyy-MM-dd}");

    /// <summary>True for a day within the bounds.</summary>
    public static bool Admits(DateOnly day) => day >= Earliest && day <= Latest;

    /// <summary>Reads a day within the bounds.</summary>
    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && Admits(day);
}
