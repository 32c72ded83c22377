using System.Collections.Concurrent;
using System.Text;

namespace AdvancementEngine.Recommendations;

/// <summary>Names of enum values in canonical JSON: upper case with underscores, as proto3 JSON writes enum values.</summary>
public static class EnumNames
{
    private static readonly ConcurrentDictionary<string, string> s_known = new(StringComparer.Ordinal);

    /// <summary><c>WithinReach</c> becomes <c>WITHIN_REACH</c>.</summary>
    public static string Of(string name) =>
        s_known.GetOrAdd(
            name,
            static name =>
            {
                var text = new StringBuilder(name.Length + 4);
                for (var i = 0; i < name.Length; i++)
                {
                    if (i > 0 && char.IsAsciiLetterUpper(name[i]))
                        text.Append('_');
                    text.Append(char.ToUpperInvariant(name[i]));
                }

                return text.ToString();
            }
        );

    /// <summary>The canonical name of a value, cached.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var names = Names<T>.All;
        var index = Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
        return (uint)index < (uint)names.Length ? names[index] : Of(value.ToString());
    }

    private static class Names<T>
        where T : struct, Enum
    {
        // Indexed by value: an enum may start above 0.
        public static readonly string[] All = ByValue();

        private static string[] ByValue()
        {
            var values = Enum.GetValues<T>();
            var names = new string[values.Max(v => Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture)) + 1];
            foreach (var value in values)
                names[Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)] = EnumNames.Of(value.ToString());
            return names;
        }
    }

    /// <summary>The value with a canonical name.</summary>
    /// <exception cref="FormatException">No value of <typeparamref name="T"/> has the name.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value.ToString()), name, StringComparison.Ordinal))
                return value;
        }

        throw new FormatException($"'{name}' is no {typeof(T).Name}; needed: one of {string.Join(", ", Enum.GetNames<T>().Select(Of))}");
    }
}
