using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Current work in health care from which health records and the IT of hospitals begin; English and Spanish. Ours.</summary>
internal static partial class HealthCareWork
{
    private const string Health = "health";

    // Who keeps records already begins nothing there.
    private const string Records = "29-2072";

    // Practitioners, health care support, and secretaries of clinics: groups of the SOC.
    private static readonly string[] s_groups = ["29-", "31-", "43-6013"];

    [GeneratedRegex(
        @"\b(cna|nurs(es?|ing)|home health|health aides?|hospitals?|clinics?|medical|patients?|hospice|dental|pharmacy"
            + @"|enfermer([ií]a|[oa]s?)|cl[ií]nicas?|farmacia)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Places { get; }

    /// <summary>True where the goal is health records or hospital IT, and a current job is in health care.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static bool IsStart(Participant person, DateOnly asOf) => IsWanted(person.Goals) && IsDone(person, asOf);

    private static bool IsWanted(Goals goals) =>
        goals.TargetOccupation == KnownOccupations.HealthInformatics
        || goals.Alternatives.Contains(KnownOccupations.HealthInformatics, StringComparer.Ordinal)
        || goals.Parts.Any(p => p.Code == Health);

    private static bool IsDone(Participant person, DateOnly asOf) =>
        person.Work.Any(w =>
            w.Start <= asOf
            && !(w.End < asOf)
            && !w.Occupation.StartsWith(Records, StringComparison.Ordinal)
            && (Array.Exists(s_groups, g => w.Occupation.StartsWith(g, StringComparison.Ordinal)) || Places.IsMatch(w.Stated))
        )
        || person.UnreadWork.Any(w => w.IsPresent(asOf) && Places.IsMatch(w.Text));
}
