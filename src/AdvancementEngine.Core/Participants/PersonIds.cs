using System.Globalization;
using System.Text;

namespace AdvancementEngine.Participants;

/// <summary>Person ids as written in different exports.</summary>
public static class PersonIds
{
    /// <summary>The id without surrounding spaces and invisible characters.</summary>
    public static string Clean(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var (start, end) = (0, id.Length);
        while (start < end && (char.IsWhiteSpace(id[start]) || IsHidden(id[start])))
            start++;
        while (end > start && (char.IsWhiteSpace(id[end - 1]) || IsHidden(id[end - 1])))
            end--;
        return start == 0 && end == id.Length ? id : id[start..end];
    }

    /// <summary>True if an id looks like a plain id but contains an invisible difference: a no-break space, a line break, a zero-width
    /// character.</summary>
    public static bool HasHidden(string id) => id.Any(c => c != ' ' && (char.IsWhiteSpace(c) || IsHidden(c)));

    /// <summary>The normalized form shared by ids that may be the same person: case and zeros before a number are ignored.</summary>
    public static string Folded(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var folded = new StringBuilder(id.Length);
        for (var i = 0; i < id.Length; i++)
        {
            var leads =
                i == 0 || !char.IsAsciiDigit(id[i - 1]) || (folded.Length > 0 && !char.IsAsciiDigit(folded[^1])) || folded.Length == 0;
            if (id[i] == '0' && leads && i + 1 < id.Length && char.IsAsciiDigit(id[i + 1]))
                continue;
            folded.Append(char.ToLowerInvariant(id[i]));
        }

        return folded.ToString();
    }

    private static bool IsHidden(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
