using System.Text.RegularExpressions;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>The rank that the title of the present job says.</summary>
internal static partial class TitleRank
{
    [GeneratedRegex(@"\b(senior|sr|lead|principal|staff|chief|head)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Senior { get; }

    [GeneratedRegex(
        @"\b(tier|level|l) ?-?(1|i|one)\b|\b(i|1|jr|junior|trainee)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex First { get; }

    /// <summary>True for words that name a rank above the usual one.</summary>
    public static bool IsRank(string words) => Senior.IsMatch(words);

    /// <summary>The code of the rank, <see cref="SaidCodes.Senior"/> or <see cref="SaidCodes.Tier"/>; empty for none.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static string Of(Participant person, DateOnly asOf)
    {
        foreach (var work in person.Work)
        {
            if (work.Start > asOf || work.End < asOf)
                continue;
            if (Senior.IsMatch(work.Stated))
                return SaidCodes.Senior;
            if (First.IsMatch(work.Stated))
                return SaidCodes.Tier;
        }

        return string.Empty;
    }
}
