using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Data;

/// <summary>File names for people's ids. Two ids never get the same name, even on file systems that ignore case, and no name escapes its
/// folder or is reserved by an operating system.</summary>
public static class PersonFileName
{
    // A name with its extension stays below the 255 bytes of common file systems.
    private const int Longest = 160;

    private static readonly string[] s_devices = ["AUX", "CON", "NUL", "PRN", "COM", "LPT"];

    /// <summary>The name for an id, without extension: ASCII letters, digits, <c>-</c>, <c>_</c> and <c>=</c>.</summary>
    /// <remarks>
    /// Letters, digits, <c>-</c> and <c>_</c> are kept; every other byte of the id's UTF-8 becomes <c>=</c> and two hexadecimal digits.
    /// If the id has lower-case letters, <c>=l</c> follows if it has no other letters, otherwise <c>=m</c> and one bit for each letter, set
    /// if it is lower-case, in hexadecimal. Names longer than 160 characters are truncated and end in <c>=h</c> and the id's SHA-256.
    /// </remarks>
    public static string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var name = new StringBuilder(id.Length + 8);
        var letters = new List<bool>();
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in id.EnumerateRunes())
        {
            if (rune.IsAscii && ((char)rune.Value is '-' or '_' || char.IsAsciiLetterOrDigit((char)rune.Value)))
            {
                name.Append((char)rune.Value);
                if (char.IsAsciiLetter((char)rune.Value))
                    letters.Add(char.IsAsciiLetterLower((char)rune.Value));
                continue;
            }

            foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
                name.Append(CultureInfo.InvariantCulture, $"={unit:X2}");
        }

        if (s_devices.Any(d => name.ToString().StartsWith(d, StringComparison.OrdinalIgnoreCase)) && name.Length <= 4)
            name.Replace(name.ToString(0, 1), $"={(int)name[0]:X2}", 0, 1);
        if (letters.Count > 0 && letters.TrueForAll(l => l))
            name.Append("=l");
        else if (letters.Contains(true))
            name.Append("=m").Append(Bits(letters));
        return name.Length <= Longest
            ? name.ToString()
            : $"{name.ToString(0, Longest - 66)}=h{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
    }

    private static string Bits(List<bool> letters)
    {
        var text = new StringBuilder();
        for (var at = 0; at < letters.Count; at += 4)
        {
            var digit = 0;
            for (var bit = 0; bit < 4; bit++)
                digit |= at + bit < letters.Count && letters[at + bit] ? 8 >> bit : 0;
            text.Append("0123456789abcdef"[digit]);
        }

        return text.ToString();
    }
}
