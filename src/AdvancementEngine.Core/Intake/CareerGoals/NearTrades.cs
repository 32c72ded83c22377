using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Trades that people aim at and the catalog does not have, with the occupation of the same kind of work that is nearest: work on
/// masts and antennas is that of installers of telecommunications equipment (both SOC 49-20), work on robots, drones and controls that of
/// electronics technicians. English and Spanish; words ours.</summary>
internal static partial class NearTrades
{
    [GeneratedRegex($@"\b({GoalParts.TowerWords})\b", Patterns.Options)]
    private static partial Regex Masts { get; }

    [GeneratedRegex(
        @"\b((drone|uav|uas|robot\w*|avionics|mechatronics?|plc|instrumentation|controls?|electronics?|biomed\w*( equipment)?)"
            + @" (repair )?(tech|technician|tec)s?|t[eé]cnic[oa] (de|en) (drones|rob[oó]tica|electr[oó]nica|mecatr[oó]nica))\b",
        Patterns.Options
    )]
    private static partial Regex Controls { get; }

    /// <summary>True for work on masts: the nearest occupation does so much of it that it is near the goal. The others are asked
    /// about.</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsNearEnough(string text) => Masts.IsMatch(text);

    /// <summary>Code of the nearest occupation; null for a goal that names no such trade.</summary>
    /// <param name="text">The goal as written.</param>
    public static string? Of(string text) =>
        Masts.IsMatch(text) ? KnownOccupations.TelecommunicationsInstallers
        : Controls.IsMatch(text) ? KnownOccupations.ElectronicsTechnicians
        : null;
}
