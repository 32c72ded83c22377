namespace AdvancementEngine.Data.Priors;

/// <summary>A field of study: a CIP code of two, four or six digits. It is not an occupation, and nothing here converts it to
/// one.</summary>
public readonly record struct CipField : IComparable<CipField>
{
    private readonly string? _digits;

    private CipField(string digits) => _digits = digits;

    /// <summary>2, 4 or 6.</summary>
    public int Length => Digits.Length;

    /// <summary>In CIP notation: <c>11</c>, <c>11.09</c>, <c>11.0901</c>.</summary>
    public string Code => Length == 2 ? Digits : $"{Digits[..2]}.{Digits[2..]}";

    private string Digits => _digits ?? string.Empty;

    /// <summary>Parses a code, with or without the dot.</summary>
    /// <returns>False for anything else; a SOC code (<c>15-1232</c>) is not a field.</returns>
    public static bool TryParse(string text, out CipField field)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.Length > 3 && text[2] == '.' ? text.Remove(2, 1) : text;
        var good = digits.Length is 2 or 4 or 6 && digits.All(char.IsAsciiDigit);
        field = good ? new CipField(digits) : default;
        return good;
    }

    /// <summary>The broader field with that many digits; the field itself at its own length.</summary>
    /// <param name="length">2, 4 or 6; at most the length of the field.</param>
    public CipField Wider(int length) => new(Digits[..length]);

    /// <summary>True if the field is this one or within it.</summary>
    public bool Holds(CipField other) => other.Digits.StartsWith(Digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(CipField other) => string.CompareOrdinal(Digits, other.Digits);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
