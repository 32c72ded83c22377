using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Words that say that schooling from another country has not been evaluated: "not evaluated", "sin apostilla".
/// English and Spanish. Ours.</summary>
internal static partial class EvaluationWords
{
    /// <summary>The words that say it in any text, as a pattern.</summary>
    internal const string Stated =
        @"\b((not|never|yet to be)[- ](yet |been )*evaluated|un-?evaluated|no (ha sido |est[aá] )?evaluad[oa]|sin evaluar)\b";

    /// <summary>The words that say it in the place of schooling, as a pattern.</summary>
    internal const string Missing =
        Stated
        + @"|\b(no|not|never|sin)[- ](yet |been )*eval\w*|\bneeds? (to be |an? )?eval\w*"
        + @"|\b(no|not|sin)[- ](yet |been )*apostill\w*\b(?! (needed|required|neces\w+))";

    [GeneratedRegex(Missing, Patterns.Options)]
    private static partial Regex NotEvaluated { get; }

    /// <summary>True if a text says so.</summary>
    /// <param name="text">As written.</param>
    public static bool AreMissing(string text) => NotEvaluated.IsMatch(text);
}
