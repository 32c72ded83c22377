using System.Globalization;
using System.Text.RegularExpressions;

namespace AdvancementEngine.Data.Importers;

/// <summary>Which May's estimates an OEWS file holds, as BLS names its files: national_M2024_dl, state_M2019, oes_may_2022.</summary>
/// <param name="Year">The year.</param>
internal sealed partial record OewsRelease(int Year)
{
    [GeneratedRegex(@"(?:M|may[_ -]?|[_-])(20\d\d)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex YearInName { get; }

    /// <summary>The release as sources name it.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"May {Year}");

    /// <summary>Reads it from a file's name; null where the name does not say.</summary>
    public static OewsRelease? Of(string path) =>
        YearInName.Match(Path.GetFileNameWithoutExtension(path)) is { Success: true } year
            ? new(int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture))
            : null;
}
