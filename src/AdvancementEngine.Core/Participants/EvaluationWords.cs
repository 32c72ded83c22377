using System.Text.RegularExpressions;

namespace AdvancementEngine.Participants;

/// <summary>Words that say that nobody has compared schooling from another country with schooling here: "not evaluated", "sin apostilla".
/// English and Spanish. Ours.</summary>
internal static partial class EvaluationWords
{
    /// <summary>The words as a pattern.</summary>
    internal const string Missing = @"\b(not|no|never|yet to be|un|needs?|sin)[- ]?(eval|apostill)\w*";

    [GeneratedRegex(Missing, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotEvaluated { get; }

    /// <summary>True if a text says so.</summary>
    /// <param name="text">As written.</param>
    public static bool AreMissing(string text) => NotEvaluated.IsMatch(text);
}
