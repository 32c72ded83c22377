using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Names, ranks and posts of the armed forces as people write them. Ours.</summary>
public static partial class ForcesWords
{
    // Employers whose names contain the name of a service but that are not one.
    private static readonly string[] s_others = ["old navy", "salvation army", "navy federal", "army surplus"];

    /// <summary>The services and jobs that exist only there; lower case.</summary>
    public static ImmutableArray<string> Names { get; } =
        [
            "army",
            "usmc",
            "marines",
            "marine corps",
            "navy",
            "usn",
            "usaf",
            "air force",
            "national guard",
            "army reserve",
            "coast guard",
            "uscg",
            "infantry",
            "infantryman",
            "rifleman",
        ];

    // Full-time duty in the Guard or Reserve is stated as such.
    [GeneratedRegex(
        @"\b(agr|active guard|full[- ]time|active duty|mobilized|title 10)\b",
        Patterns.Options
    )]
    private static partial Regex FullTime { get; }

    // People who work for the forces or belong to somebody who serves.
    [GeneratedRegex(@"\b(civilian|contractor|spouse|wife|husband|famil(y|ies)|recruit(ing|er)s? assistant)\b", Patterns.Options)]
    private static partial Regex BesideForces { get; }

    [GeneratedRegex(
        @"\b((army|air|natl|nat'l|national) guard|guardsman"
            + @"|guard (?=\([^)]*\b(army|air|arng|ang|mos|drill\w*|unit|\d\d[a-z])\b)|\w{0,2}arng|ang|usar|usnr|usafr|usmcr"
            + @"|(army|navy|naval|air force|marine( corps)?|coast guard) reserves?|reserve unit|reservist|drilling reservist|m-day)(?!\w)",
        Patterns.Options
    )]
    private static partial Regex PartTime { get; }

    // Officers above lieutenant, and who is in charge of a staff section.
    [GeneratedRegex(
        @"\b(officer in charge|oic|[sgj]-?6 officer|lt\.? col|lieutenant colonel|ltc|lcdr|cpt|maj)\b|\b(captain|capt|major|colonel|col"
            + @"|commander|cdr|o-?[3-6])\b",
        Patterns.Options
    )]
    private static partial Regex Officer { get; }

    /// <summary>True for an officer of the forces who answers for people and budget.</summary>
    /// <param name="text">As written.</param>
    public static bool IsOfficer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Officer.IsMatch(text) && (IsSaid(text) || Corps.IsMatch(text));
    }

    /// <summary>Ranks of pay grade E-7 and above and of warrant officers, who lead people, as a pattern.</summary>
    internal const string SeniorRanks =
        "senior (sergeant|sgt|nco|chief)|(master|first|gunnery) (sergeant|sgt)|(sergeant|sgt) (first class|major|maj)"
        + "|platoon (sergeant|sgt)|chief petty officer|warrant officer|ncoic|sfc|1sg|sgm|gysgt|msgt|smsgt|cmsgt|mgysgt|scpo|mcpo"
        + "|e-?[789]|cw[2-5]|cwo\\d?|wo1";

    [GeneratedRegex($@"\b({SeniorRanks})\b", Patterns.Options)]
    private static partial Regex Rank { get; }

    // Short forms that mean other things elsewhere: CSM is a certificate too.
    [GeneratedRegex(@"\b(msg|cpo|csm|itcs?|itcm)\b", Patterns.Options)]
    private static partial Regex ShortRank { get; }

    /// <summary>True for a short form of such a rank next to the name of a service or a code of its work.</summary>
    /// <param name="text">As written.</param>
    public static bool HasShortRank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ShortRank.IsMatch(text) && IsOfForces(text);
    }

    /// <summary>The text without such short forms; the text itself where they mean other things.</summary>
    /// <param name="text">As written.</param>
    public static string WithoutShortRank(string text) => HasShortRank(text) ? ShortRank.Replace(text, " ") : text;

    private static bool IsOfForces(string text) => IsSaid(text) || PartTime.IsMatch(text) || SignalCode.IsMatch(text);

    /// <summary>True if a text names a rank that leads people, in any specialty.</summary>
    /// <param name="text">As written.</param>
    public static bool IsRank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Rank.IsMatch(text) || HasShortRank(text) || IsOfficer(text);
    }

    // With lieutenants: who leads a section, and need not answer for a budget.
    [GeneratedRegex(
        $@"\b({SeniorRanks}|chief|superintendent|lieutenant|lt|[12]lt|ltjg|ensign|officer)\b",
        Patterns.Options
    )]
    private static partial Regex Senior { get; }

    /// <summary>True for a senior noncommissioned officer, chief or officer of the forces.</summary>
    /// <param name="text">As written.</param>
    public static bool IsSenior(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsOfficer(text) || HasShortRank(text) || (Senior.IsMatch(text) && IsOfForces(text));
    }

    // Army and Air Force codes of signal, network and cyber work.
    [GeneratedRegex(@"\b((25|26)[A-Z]\d{0,2}|[13]D\d([X\d]\d)?[A-Z]?)\b", Patterns.Options)]
    private static partial Regex SignalCode { get; }

    [GeneratedRegex(
        @"\b(corps|signal|logistics|ordnance|quartermaster|battalion|brigade|squadron|bn|bde|\d\d[A-Z])\b",
        Patterns.Options
    )]
    private static partial Regex Corps { get; }

    /// <summary>True for service alongside other work: in the Guard or Reserve, and not full time.</summary>
    /// <param name="text">As written.</param>
    public static bool IsPartTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && PartTime.IsMatch(text) && !FullTime.IsMatch(text) && !BesideForces.IsMatch(text);
    }

    /// <summary>True if a text names a service, as whole words.</summary>
    /// <param name="text">As written.</param>
    public static bool IsSaid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var other in s_others)
            text = text.Replace(other, string.Empty, StringComparison.OrdinalIgnoreCase);
        foreach (var name in Names)
        {
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                    return true;
                at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
