using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>A folder of an O*NET text release. Files are named as published, ending in <c>.txt</c> or <c>.tsv</c>; a <c>Title</c> column
/// next to the code is optional.</summary>
internal sealed partial class OnetRelease(string folder)
{
    public const string Code = "O*NET-SOC Code";

    private static readonly string[] s_endings = [".txt", ".tsv"];

    [System.Text.RegularExpressions.GeneratedRegex(@"(\d+)[._](\d)(?!\d)")]
    private static partial System.Text.RegularExpressions.Regex VersionInName { get; }

    /// <summary>The version from the folder's name, <c>db_29_3_text</c> or <c>onet-29.3</c>; null if it does not say.</summary>
    public string? Version =>
        VersionInName.Match(System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder))))
            is { Success: true } version
            ? $"{version.Groups[1].Value}.{version.Groups[2].Value}"
            : null;

    /// <summary>The path of a file of the release.</summary>
    /// <param name="name">Name as published, without the extension.</param>
    /// <exception cref="DataException">The folder has it with neither extension.</exception>
    public string Path(string name)
    {
        foreach (var ending in s_endings)
        {
            var path = System.IO.Path.Combine(folder, name + ending);
            if (File.Exists(path))
                return path;
        }

        throw new DataException(
            InputFile.Missing(System.IO.Path.Combine(folder, name + s_endings[0])) with
            {
                Needed = $"'{name}' of an O*NET text release, with the extension {string.Join(" or ", s_endings)}",
            }
        );
    }

    /// <summary>Opens a file of the release.</summary>
    public Table Open(string name, params IReadOnlyList<string> needed) => Table.Open(Path(name), needed);

    /// <summary>A month in O*NET's format, 08/2023, as its first day; null if empty.</summary>
    public static DateOnly? Month(TableRow row, string column)
    {
        var text = row.Text(column);
        if (text.Length == 0)
            return null;
        return DateOnly.TryParseExact(
            text,
            "MM/yyyy",
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None,
            out var day
        )
            ? day
            : throw row.Bad(column, "a month as MM/yyyy", "use the file as published by O*NET");
    }

    /// <summary>True for <c>Y</c>, false for anything else.</summary>
    public static bool Yes(TableRow row, string column) => row.Text(column) == "Y";

    /// <summary>A cell; null if O*NET leaves it empty or marks it <c>n/a</c>.</summary>
    public static string? Optional(TableRow row, string column) => row.Text(column) is { Length: > 0 } text && text != "n/a" ? text : null;
}
