using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Titles of the one person who looks after all the computers of a school, an office or a small business. The work is at least
/// user support, and administration if the record shows servers or networks. English and Spanish. Ours.</summary>
public static partial class GeneralistWords
{
    private const string Mark = "IT generalist: ";

    [GeneratedRegex(
        @"^\W*((only|sole|the|one-man|solo) )*((all[- ]around|all[- ]purpose) )?"
            + @"((it|i\.t\.|information technology|technology|tech|computers?|ict|mis) (support )?"
            + @"(coordinator|coord|guy|gal|person|man|lady|officer|generalist|jack of all trades|department of one)"
            + @"|(coordinador|coordinadora|encargad[oa]|responsable) de "
            + @"(sistemas|informática|informatica|tecnología|tecnologia|computadoras))\b",
        Patterns.Options
    )]
    private static partial Regex Title { get; }

    /// <summary>True for such a title.</summary>
    /// <param name="title">As written.</param>
    public static bool IsTitle(string title) => Title.IsMatch(title);

    /// <summary>True if the source of a job records that its title was one.</summary>
    public static bool IsSaid(Source source) => source.What.Contains(Mark, StringComparison.Ordinal);

    /// <summary>The title as written, which the source of a job keeps; null if it was not one.</summary>
    public static string? TitleIn(Source source) =>
        source.What.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? source.What[(at + Mark.Length)..] : null;

    /// <summary>The source of a job, marked to record that its title was one; unchanged if already marked.</summary>
    /// <param name="source">The source.</param>
    /// <param name="title">The title as written.</param>
    public static Source Marked(Source source, string title) =>
        IsSaid(source) ? source
        : source.What.Length == 0 ? source with { What = Mark + title }
        : source with { What = $"{source.What}, {Mark}{title}" };
}
