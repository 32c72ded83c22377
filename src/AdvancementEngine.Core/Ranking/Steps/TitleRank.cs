using System.Text.RegularExpressions;
using AdvancementEngine.Participants;

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

    /// <summary><c>senior</c>, <c>tier</c> for the first tier, or empty.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static string Of(Participant person, DateOnly asOf)
    {
        foreach (var work in person.Work)
        {
            if (work.Start > asOf || work.End < asOf)
                continue;
            if (Senior.IsMatch(work.Stated))
                return "senior";
            if (First.IsMatch(work.Stated))
                return "tier";
        }

        return string.Empty;
    }
}
