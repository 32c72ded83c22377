using System.Globalization;
using System.Text.RegularExpressions;

namespace AdvancementEngine.Data.Importers;

/// <summary>The May estimates in an OEWS file, from BLS file names: national_M2024_dl, state_M2019, oes_may_2022.</summary>
/// <param name="Year">The year.</param>
internal sealed partial record OewsRelease(int Year)
{
    [GeneratedRegex(@"(?:M|may[_ -]?|[_-])(20\d\d)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex YearInName { get; }

    /// <summary>Name of the release, as in sources.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"May {Year}");

    /// <summary>Parses a file name; null if the name does not say.</summary>
    public static OewsRelease? Of(string path) =>
        YearInName.Match(Path.GetFileNameWithoutExtension(path)) is { Success: true } year
            ? new(int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture))
            : null;
}
