using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Participants;

/// <summary>The type of one field of a fact: the values it accepts.</summary>
/// <param name="Kind">Type.</param>
/// <param name="Required">True if it may not be empty.</param>
/// <param name="Codes">Allowed codes for <see cref="FactValueKind.Code"/>; otherwise empty.</param>
/// <param name="Unit">Unit of a number (<c>hours</c>, <c>months</c>, <c>percent</c>, <c>usd</c>, <c>count</c>); otherwise empty.</param>
/// <param name="Meaning">Meaning of the field, one phrase.</param>
public sealed record FactField(FactValueKind Kind, bool Required, ImmutableArray<string> Codes, string Unit, string Meaning)
{
    /// <summary>A field that must stay empty.</summary>
    public static FactField Empty { get; } = new(FactValueKind.None, false, [], string.Empty, "stays empty");

    /// <summary>The value that records "asked, and there is none". A missing record means unknown; this means known.</summary>
    public const string Absent = "none";

    /// <summary>Checks a recorded value against the type. Catalog codes (elements, credentials) are checked by the caller, which has the
    /// catalog.</summary>
    /// <param name="value">Value as recorded.</param>
    /// <returns>Null if it is valid; otherwise what was needed, with the remedy after a semicolon.</returns>
    public string? Check(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0)
            return Required ? $"needed: {Describe()}; fill it in" : null;
        return Kind switch
        {
            FactValueKind.None => "needed: an empty field; remove the value",
            FactValueKind.Number when !TryNumber(value, out _) => $"needed: {Describe()}; use digits and a decimal point",
            FactValueKind.Code when !Codes.Contains(value, StringComparer.Ordinal) => $"needed: {Describe()}; use one of them",
            FactValueKind.Date when !TryDate(value, out _) => "needed: a date as yyyy-MM-dd; use this format",
            FactValueKind.Element
                when value.IndexOf(':', StringComparison.Ordinal) is var colon && (colon <= 0 || colon == value.Length - 1) =>
                "needed: an element id kind:code, for example technology:linux; write the kind before the colon",
            FactValueKind.Requirement => Requirement.CheckAbout(value),
            FactValueKind.Comparison => Requirement.CheckValue(value),
            _ => null,
        };
    }

    /// <summary>The type in words, for errors and documentation.</summary>
    public string Describe() =>
        Kind switch
        {
            FactValueKind.Number => Unit.Length == 0 ? "a number, 0 or more" : $"a number, 0 or more ({Unit})",
            FactValueKind.Code => string.Join(" | ", Codes),
            FactValueKind.Date => "a date, yyyy-MM-dd",
            FactValueKind.Element => "an element id, kind:code",
            FactValueKind.Credential => "a credential code",
            FactValueKind.Comparison => "a comparison and a value (at-least 8)",
            FactValueKind.Requirement => "kind:fact (academic:education)",
            FactValueKind.Text => "text",
            _ => "empty",
        };

    /// <summary>Parses a number as the input lists write it: invariant culture, finite, not negative.</summary>
    public static bool TryNumber(string value, out double number) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Parses a day as the input lists write it.</summary>
    public static bool TryDate(string value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
