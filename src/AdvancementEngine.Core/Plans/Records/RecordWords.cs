using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Plans.Records;

/// <summary>Words on a record that are no strength to print and nothing to ask about: a language that is being learned, products that
/// nobody runs any more, and skills in the list of certificates. Words ours; English and Spanish.</summary>
internal static partial class RecordWords
{
    [GeneratedRegex(@"\b(english|ingl[eé]s|esl|esol)\b", Patterns.Options)]
    private static partial Regex English { get; }

    [GeneratedRegex(
        @"\b(fluent|native|advanced|bilingual|proficient|teach\w*|tutor\w*|c[12]|fluido|nativ[oa]|avanzado|biling[uü]e)\b",
        Patterns.Options
    )]
    private static partial Regex Fluent { get; }

    [GeneratedRegex(
        @"\b(windows (xp|nt|9[58]|me|2000|vista|7|server (2000|2003|2008))|win ?(xp|nt|9[58])|nt ?4(\.0)?|novell|netware|cne|lotus"
            + @"|wordperfect|ms-?dos|office (97|2000|2003|2007)|vb ?6|visual basic 6|mcse (nt|2000|2003)|exchange (5\.5|2000|2003)"
            + @"|sql server (7|2000|2005)|adobe flash|blackberry)\b",
        Patterns.Options
    )]
    private static partial Regex Dead { get; }

    [GeneratedRegex(@"^\W*(typing|keyboarding|\d+ ?wpm|ten[- ]key|data entry|mecanograf[ií]a)\b|\b\d+ ?wpm\b", Patterns.Options)]
    private static partial Regex Measured { get; }

    [GeneratedRegex(
        @"\b(boot ?camp|coursera|udemy|linkedin learning|freecodecamp|green belt|course|class|curso|diploma)\b",
        Patterns.Options
    )]
    private static partial Regex Course { get; }

    [GeneratedRegex(@"\b(papers? lost|lost papers?|certificate lost|no papers|perdi(d[oa]s?|[oó])|sin papeles)\b", Patterns.Options)]
    private static partial Regex Lost { get; }

    /// <summary>True where the words say that the paper is lost.</summary>
    public static bool IsLost(string text) => Lost.IsMatch(text);

    /// <summary>True for English below what work is done in: a need, and no strength.</summary>
    public static bool IsLearningEnglish(string text) => English.IsMatch(text) && !Fluent.IsMatch(text);

    /// <summary>True for a product that is out of use: it says an age, and nothing of what a person can do today.</summary>
    public static bool IsOfDeadProduct(string text) => Dead.IsMatch(text);

    /// <summary>True for what has no date at which it ends: a measured skill, a language, a course that was finished.</summary>
    public static bool HasNoEnd(string text) => Measured.IsMatch(text) || English.IsMatch(text) || Course.IsMatch(text);

    /// <summary>True for what belongs on the page among what a person brings.</summary>
    public static bool IsStrength(string text) => !IsLearningEnglish(text) && !IsOfDeadProduct(text) && !Little.IsMatch(text);

    // "Solo uso el celular" says what is not known.
    [GeneratedRegex(
        @"^\W*(solo|s[oó]lo|solamente|only|just) (((i|yo|s[eé]|can|he) )?us(o|ar|as|ado|e|ed|es|ing)|(my|mi|el|un|a|the)? ?(cell|phone"
            + @"|smartphone|tablet|celular|tel[eé]fono))\b"
            + @"|\b(never used|nunca us\w+|no s[eé] usar)\b|^\W*(no experience|sin experiencia)\b",
        Patterns.Options
    )]
    private static partial Regex Little { get; }
}
