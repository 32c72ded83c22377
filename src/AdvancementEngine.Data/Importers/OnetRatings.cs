using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Skills and Knowledge of an O*NET release: ratings by occupation, and the distribution of each element over all rated
/// occupations.</summary>
internal sealed class OnetRatings
{
    private static readonly string[] s_needed = [OnetRelease.Code, "Element ID", "Scale ID", "Data Value"];

    /// <summary>Ratings of the wanted occupations, by occupation and element id.</summary>
    public Dictionary<string, SortedDictionary<string, ElementRating>> ByOccupation { get; } = new(StringComparer.Ordinal);

    /// <summary>Names by element id.</summary>
    public SortedDictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Norms by element id.</summary>
    public Dictionary<string, ElementNorm> Norms { get; } = new(StringComparer.Ordinal);

    /// <summary>Levels left out because O*NET recommends suppressing them or marks the element as not relevant.</summary>
    public int LevelsLeftOut { get; private set; }

    /// <summary>Reads both files.</summary>
    public static OnetRatings Read(OnetRelease release, IReadOnlySet<string> wanted)
    {
        var ratings = new OnetRatings();
        var contentNames = ContentModelNames(release);
        ratings.Read(release, "Skills", ElementKinds.Skill, wanted, contentNames);
        ratings.Read(release, "Knowledge", ElementKinds.Knowledge, wanted, contentNames);
        return ratings;
    }

    private void Read(OnetRelease release, string file, string kind, IReadOnlySet<string> wanted, Dictionary<string, string> contentNames)
    {
        var spread = new SortedDictionary<string, Spread>(StringComparer.Ordinal);
        var rated = new HashSet<string>(StringComparer.Ordinal);
        using var table = release.Open(file, s_needed);
        foreach (var row in table.Rows())
        {
            var occupation = row.Required(OnetRelease.Code);
            var element = ElementKinds.Id(kind, row.Required("Element ID"));
            var value = row.Float("Data Value") ?? throw row.Bad("Data Value", "a number", "use the file as published by O*NET");
            if (!spread.TryGetValue(element, out var sums))
                spread.Add(element, sums = new());
            rated.Add(occupation);
            switch (row.Required("Scale ID"))
            {
                case "IM":
                    sums.Importance.Add(value);
                    if (wanted.Contains(occupation))
                        Set(occupation, element, r => r with { Importance = value, RatedOn = OnetRelease.Month(row, "Date") });
                    break;
                case "LV":
                    sums.Level.Add(value);
                    if (wanted.Contains(occupation))
                        SetLevel(row, occupation, element, value);
                    break;
                default:
                    throw row.Bad("Scale ID", "IM or LV", "use the file as published by O*NET");
            }

            if (!Names.ContainsKey(element))
                Names.Add(element, Name(row, element, contentNames));
        }

        foreach (var (element, sums) in spread)
        {
            var (meanImportance, sdImportance) = sums.Importance.MeanAndDeviation();
            var (meanLevel, sdLevel) = sums.Level.MeanAndDeviation();
            Norms.Add(element, new(sums.Importance.Count, rated.Count, meanImportance, sdImportance, meanLevel, sdLevel));
        }
    }

    private void SetLevel(TableRow row, string occupation, string element, float value)
    {
        // An unreliable level is treated as unknown; importance, which O*NET does not mark this way, is kept.
        if (OnetRelease.Yes(row, "Recommend Suppress") || OnetRelease.Yes(row, "Not Relevant"))
        {
            LevelsLeftOut++;
            return;
        }

        var low = OnetRelease.Optional(row, "Lower CI Bound") is null ? (float?)null : row.Float("Lower CI Bound");
        var high = OnetRelease.Optional(row, "Upper CI Bound") is null ? (float?)null : row.Float("Upper CI Bound");
        Set(occupation, element, r => r with { Level = value, LevelLow = low, LevelHigh = high });
    }

    private void Set(string occupation, string element, Func<ElementRating, ElementRating> change)
    {
        if (!ByOccupation.TryGetValue(occupation, out var ratings))
            ByOccupation.Add(occupation, ratings = new(StringComparer.Ordinal));
        ratings[element] = change(
            ratings.TryGetValue(element, out var old) ? old : new ElementRating(element, 0, null, null, null, null, false)
        );
    }

    private static string Name(TableRow row, string element, Dictionary<string, string> contentNames) =>
        row.Optional("Element Name")
        ?? contentNames.GetValueOrDefault(row.Text("Element ID"))
        ?? throw row.Bad(
            "Element Name",
            $"a name of '{element}'",
            "use a file with 'Element Name', or add 'Content Model Reference' to the folder"
        );

    private static Dictionary<string, string> ContentModelNames(OnetRelease release)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var table = release.Open("Content Model Reference", "Element ID", "Element Name");
        foreach (var row in table.Rows())
            names[row.Required("Element ID")] = row.Required("Element Name");
        return names;
    }

    private sealed class Spread
    {
        public List<double> Importance { get; } = [];

        public List<double> Level { get; } = [];
    }
}
