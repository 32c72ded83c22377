using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Words by which a record says that somebody does the central duty of a first job already, or is the one whom others ask about a
/// computer system; English and Spanish. Ours.</summary>
internal static partial class DutyWords
{
    [GeneratedRegex(
        @"\b(cat ?-?[56][ae]?|cabling|cables?|cableado|fib(er|ra)|splic\w+|terminat\w+|low[- ]?volt\w*|patch panels?"
            + @"|conduit|(pull\w*|run\w*) (wires?|cables?))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Cabling { get; }

    [GeneratedRegex(
        @"\b(repair\w*|fix(es|ed|ing)?|replac\w+)\b.*\b(phones?|laptops?|pcs?|computers?|screens?|boards?|printers?)\b|\bsolder\w*"
            + @"|\b(screen|board|phone|laptop|computer|pc|printer) (\W \w+ )?repairs?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Repair { get; }

    [GeneratedRegex(
        @"\b(help ?desk|service desk|desktop support|password resets?|resets? (user )?passwords?|sets? up (laptops|computers|pcs)"
            + @"|imag(es|ed|ing) (laptops|computers|pcs)|it tickets?"
            + @"|troubleshoot\w*\b.*\b(phones?|routers?|modems?|devices?|laptops?|printers?|wi-?fi|pcs?|computers?|internet))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Support { get; }

    [GeneratedRegex(
        @"\b(ux|usability) (research|test(s|ing)?|case stud(y|ies))\b|\buser (research|interviews?)\b|\bhci\b"
            + @"|\b(human[- ]computer interaction|interaction design|ux design)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Research { get; }

    [GeneratedRegex(
        @"\b(super[- ]?users?|key users?|usuario clave)\b"
            + @"|(?<!\b(was|were|am|got|been|being|get) )\b(train(s|ed|ing)?|teach(es|ing)?|taught)\b.*"
            + @"\b(epic|cerner|ehr|emr|sap|pointclickcare|salesforce|excel|software|computers?)\b"
            + @"|(?<!\b(me|se|nos) )\benseñ(o|é|aba|amos)\b (el|los|en el|a usar el) (nuevo )?(sistemas?|software)\b"
            + @"|\bgo-to\b.*\b(computers?|tech|software)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex KeyUser { get; }

    /// <summary>True where the central duty of an occupation was used or assessed by the person's record; nobody's word alone.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    /// <param name="person">The person.</param>
    /// <param name="asOf">What was recorded later does not count.</param>
    public static bool Does(string occupation, Participant person, DateOnly asOf) =>
        Duty(occupation) is { } duty && Texts(person, asOf, EvidenceKind.Used, EvidenceKind.Assessed).Any(duty.IsMatch);

    // Cables of data and of buildings, in an item itself: brakes have cables, and layups fiber.
    [GeneratedRegex(
        @"\bcat ?-?[56][ae]?\b|\bpatch panels?\b|\bconduit\b|\bcable trays?\b|\blow[- ]?volt\w*"
            + @"|\b(structured|data|network) cabling\b|\bfib(er|ra)( optics?)? (splic|pull|drop|terminat|cabl)\w*|\bsplic\w+ fiber\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Wiring { get; }

    /// <summary>True where the person has put in cables of data or of buildings, by an item of the record; nobody's word alone.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">What was recorded later does not count.</param>
    public static bool DoesCabling(Participant person, DateOnly asOf) =>
        person.UnreadEvidence.Any(e => IsDone(e.Kind, e.Source, asOf) && Wiring.IsMatch(e.Text))
        || person.Evidence.Any(e => IsDone(e.Kind, e.Source, asOf) && Wiring.IsMatch(e.Stated));

    /// <summary>True where users were asked for a design, by the record, or the degree is in that.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">What was recorded later does not count.</param>
    public static bool ResearchesUsers(Participant person, DateOnly asOf) =>
        Texts(person, asOf, EvidenceKind.Used, EvidenceKind.Assessed).Any(Research.IsMatch)
        || (person.Education is { } education && Research.IsMatch(education.Stated));

    private static bool IsDone(EvidenceKind kind, Source source, DateOnly asOf) =>
        kind is EvidenceKind.Used or EvidenceKind.Assessed && !(source.When > asOf);

    /// <summary>True where the person is the one whom others ask about a system.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">What was recorded later does not count.</param>
    public static bool IsKeyUser(Participant person, DateOnly asOf) =>
        Texts(person, asOf, EvidenceKind.Used, EvidenceKind.Assessed).Any(KeyUser.IsMatch);

    private static Regex? Duty(string occupation) =>
        occupation switch
        {
            KnownOccupations.TelecommunicationsInstallers or KnownOccupations.LineInstallers or KnownOccupations.AlarmInstallers => Cabling,
            KnownOccupations.OfficeMachineRepair => Repair,
            KnownOccupations.UserSupport => Support,
            _ => null,
        };

    private static IEnumerable<string> Texts(Participant person, DateOnly asOf, params EvidenceKind[] kinds)
    {
        foreach (var unread in person.UnreadEvidence)
        {
            if (!(unread.Source.When > asOf) && kinds.Contains(unread.Kind))
            {
                yield return unread.Text;
                yield return unread.Source.What;
            }
        }

        foreach (var evidence in person.Evidence)
        {
            if (!(evidence.Source.When > asOf) && kinds.Contains(evidence.Kind))
                yield return evidence.Source.What;
        }
    }
}
