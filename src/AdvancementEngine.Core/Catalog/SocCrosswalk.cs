using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Resolves occupation codes of any form and edition: SOC 2010 and 2018, O*NET-SOC 2010 and 2019. It never guesses by similarity:
/// adjacent codes are different occupations.</summary>
public sealed class SocCrosswalk
{
    private const int Digits = 6;
    private readonly FrozenDictionary<string, SocRow> _rows;
    private readonly FrozenSet<string> _own;

    internal SocCrosswalk(IReadOnlyList<SocRow> rows, IEnumerable<string> own)
    {
        Rows = [.. rows.OrderBy(r => r.Code, StringComparer.Ordinal)];
        _rows = Rows.DistinctBy(r => r.Code, StringComparer.Ordinal).ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);
        _own = own.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The rows, ordinal by code; a code with the same meaning in both editions is listed once.</summary>
    public ImmutableArray<SocRow> Rows { get; }

    /// <summary>Resolves a text as an occupation code; null if it does not look like one.</summary>
    /// <param name="text">For example <c>15-1151.00</c>, <c>151151</c>, <c>15-1232.0</c>, or with a typographic hyphen.</param>
    public SocReading? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Form(text) is not { } code)
            return null;
        if (_own.Contains(code))
            return new(code, [code], []);
        var whole = code.Length == Digits + 1;
        if (whole && _own.Contains(code + ".00"))
            return new(code, [code + ".00"], []);
        if (!whole && Find(code) is { } exact)
            return Of(code, exact);
        if (Find(whole ? code : code[..(Digits + 1)]) is { } group && (whole || code.EndsWith(".00", StringComparison.Ordinal)))
            return Of(code, group);
        // A current SOC code that O*NET subdivides: any of its parts that are in the catalog.
        ImmutableArray<string> parts = whole
            ? [.. _own.Where(o => o.StartsWith(code + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]
            : [];
        if (parts.Length > 0)
            return new(code, parts, []);
        return whole && Find(code + ".00") is { } only ? Of(code, only) : new(code, [], []);
    }

    /// <summary>Title of a code; null if no row has it.</summary>
    public string? TitleOf(string code) => Find(code)?.Title;

    private SocRow? Find(string code) => _rows.GetValueOrDefault(code);

    private SocReading Of(string code, SocRow row)
    {
        var targets = row.Successors.IsEmpty ? [row.Code] : row.Successors;
        return new(
            code,
            [.. targets.Where(_own.Contains).Order(StringComparer.Ordinal)],
            [.. targets.Where(t => !_own.Contains(t)).Order(StringComparer.Ordinal).Select(t => $"{t} {(Find(t) ?? row).Title}")]
        );
    }

    // 15-1232, 15-1232.00, 151232, 15123200, 15-1232.0, 15.1232; with spaces and any kind of hyphen.
    private static string? Form(string text)
    {
        Span<char> digits = stackalloc char[Digits + 2];
        var count = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
            {
                if (count == digits.Length)
                    return null;
                digits[count++] = letter;
            }
            else if (!(char.IsWhiteSpace(letter) || IsSeparator(letter)) || count == 0)
            {
                return null;
            }
        }

        if (count < Digits)
            return null;
        // A spreadsheet drops the last zero: .1 was .10.
        if (count == Digits + 1)
            digits[count++] = '0';
        var code = $"{digits[..2]}-{digits[2..Digits]}";
        return count == Digits ? code : $"{code}.{digits[Digits..count]}";
    }

    private static bool IsSeparator(char letter) =>
        letter
            is '-'
                or '.'
                or '/'
                or '\u00AD'
                or (>= '\u2010' and <= '\u2015')
                or '\u2043'
                or '\u2212'
                or '\uFE58'
                or '\uFE63'
                or '\uFF0D';
}
