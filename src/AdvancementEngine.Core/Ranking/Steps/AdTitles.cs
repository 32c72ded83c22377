using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>The title by which a goal names its work, as job ads write it: who applies searches for it, and not for the title of a
/// classification. Ours.</summary>
internal static partial class AdTitles
{
    [GeneratedRegex(
        @"\b(?<field>network|data|cloud|platform|detection|software|java|back[- ]?end|front[- ]?end|full[- ]?stack|database|bi"
            + @"|reporting|soc|(qa )?automation|site reliability|systems?)[- ](?<work>engine?er|developer|analyst)\b"
            + @"|\bdevops engineer\b|\b(?<acronym>sre|sdet)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"\b(qa|soc|bi)\b")]
    private static partial Regex Acronym { get; }

    /// <summary>The title in lower case, or an acronym; empty where the goal names none, or the occupation has its words.</summary>
    /// <param name="goals">The goals.</param>
    /// <param name="occupation">Title of the occupation applied for.</param>
    public static string Of(Goals goals, string occupation)
    {
        if (Title.Match(goals.Stated) is not { Success: true } named)
            return string.Empty;
        var words = NameKeys.Words(occupation);
        if (NameKeys.Words(named.Value).All(words.Contains))
            return string.Empty;
        var title = named.Value.ToLowerInvariant().Replace("enginer", "engineer", StringComparison.Ordinal);
        return named.Groups["acronym"].Success ? title.ToUpperInvariant() : Acronym.Replace(title, a => a.Value.ToUpperInvariant());
    }
}
