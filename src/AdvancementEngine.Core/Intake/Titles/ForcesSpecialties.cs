using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using static AdvancementEngine.Catalog.KnownOccupations;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Codes of IT specialties of the forces that no title of the catalog has, and titles of specialties without their code. Titles
/// as the services publish them: Army, DA Pam 611-21 (edition of 2021-01-26); Air Force, Enlisted Classification Directory (2020-04-30)
/// and the 1D7 series that followed the 3D series; Marine Corps, NAVMC 1200.1E (2019-03-29); Navy, NAVPERS 18068F (2018-01); seen
/// 2026-11-30. Which occupation the work of each counts as is ours.</summary>
internal static partial class ForcesSpecialties
{
    private static readonly FrozenDictionary<string, string> s_codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        // Army: signal, cyber, and the systems that intelligence and engineers run.
        ["25A"] = SystemAdministrators,
        ["25E"] = NetworkSupport,
        ["25P"] = TelecommunicationsInstallers,
        ["25T"] = NetworkSupport,
        ["25W"] = SystemAdministrators,
        ["25X"] = SystemAdministrators,
        ["26A"] = SystemAdministrators,
        ["26B"] = SystemAdministrators,
        ["255N"] = SystemAdministrators,
        ["255Z"] = SystemAdministrators,
        ["170A"] = SecurityAnalysts,
        ["170D"] = SecurityAnalysts,
        ["17A"] = SecurityAnalysts,
        ["35Q"] = SecurityAnalysts,
        ["35T"] = NetworkSupport,
        ["94E"] = TelecommunicationsInstallers,
        ["94F"] = OfficeMachineRepair,
        ["12Y"] = GeographicSystems,
        // Air Force and Space Force.
        ["17D"] = SecurityAnalysts,
        ["17S"] = SecurityAnalysts,
        ["1D7X2"] = TelecommunicationsInstallers,
        ["1D7X3"] = TelecommunicationsInstallers,
        ["1D7X5"] = SecurityAnalysts,
        ["1N4X1"] = SecurityAnalysts,
        ["3D0X1"] = DocumentManagement,
        ["3D0X4"] = Programmers,
        ["3D1X4"] = TelecommunicationsInstallers,
        ["3D1X7"] = TelecommunicationsInstallers,
        ["5C0X1"] = SecurityAnalysts,
        // Marine Corps.
        ["0602"] = SystemAdministrators,
        ["0612"] = TelecommunicationsInstallers,
        ["0623"] = TelecommunicationsInstallers,
        ["0627"] = TelecommunicationsInstallers,
        ["0629"] = TelecommunicationsInstallers,
        ["0633"] = NetworkSupport,
        ["0639"] = SystemAdministrators,
        ["0648"] = NetworkSupport,
        ["0659"] = SystemAdministrators,
        ["0679"] = SystemAdministrators,
        ["0699"] = SystemAdministrators,
        ["1702"] = SecurityAnalysts,
        ["1711"] = SecurityAnalysts,
        ["1799"] = SecurityAnalysts,
        ["2847"] = OfficeMachineRepair,
        // Navy and Coast Guard ratings, without the digit of the pay grade.
        ["ITS"] = SystemAdministrators,
        ["CWT"] = SecurityAnalysts,
        ["ET"] = ElectronicsTechnicians,
        ["ETR"] = ElectronicsTechnicians,
        ["ETV"] = ElectronicsTechnicians,
        ["IC"] = TelecommunicationsInstallers,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Titles of specialties, where the code is left out; longer ones first.
    private static readonly (string Title, string Code)[] s_titles =
    [
        ("cyber systems operation", SystemAdministrators),
        ("cyber systems ops", SystemAdministrators),
        ("cyber transport", NetworkSupport),
        ("cyber surety", SecurityAnalysts),
        ("defensive cyber", SecurityAnalysts),
        ("offensive cyber", SecurityAnalysts),
        ("cyberspace operations", SecurityAnalysts),
        ("cyberspace warfare", SecurityAnalysts),
        ("cyber warfare", SecurityAnalysts),
        ("cyber defense operat", SecurityAnalysts),
        ("cyber network defen", SecurityAnalysts),
        ("cryptologic technician network", SecurityAnalysts),
        ("telecommunications operations chief", SystemAdministrators),
        ("communications chief", SystemAdministrators),
        ("comm chief", SystemAdministrators),
        ("signal support", NetworkSupport),
        ("signal officer", SystemAdministrators),
        ("network switching systems", NetworkSupport),
        ("nodal network", NetworkSupport),
        ("satellite communication systems operator", NetworkSupport),
        ("rf transmission", TelecommunicationsInstallers),
        ("radio frequency transmission", TelecommunicationsInstallers),
        ("spectrum operations", TelecommunicationsInstallers),
        ("data systems administrator", SystemAdministrators),
    ];

    // "25B20", "25U3O": the skill level follows the specialty.
    [GeneratedRegex(@"^(\d\d[A-Z])\d[A-Z0-9]?$", Patterns.Options)]
    private static partial Regex ArmyLevel { get; }

    // "3D052", "1D771A": the skill level is where the directory writes X.
    [GeneratedRegex(@"^(\d[A-Z]\d)\d(\d)[A-Z]?$", Patterns.Options)]
    private static partial Regex AirForceLevel { get; }

    // "ET2", "ITS1": petty officers.
    [GeneratedRegex(@"^([A-Z]{2,3})[123]$", RegexOptions.CultureInvariant)]
    private static partial Regex Rating { get; }

    /// <summary>Codes as the catalog's titles write them: without skill levels, with them as X; none for a text that names none.</summary>
    /// <param name="text">As written.</param>
    public static IEnumerable<string> Codes(string text)
    {
        foreach (var token in text.Split([' ', ',', '(', ')', '/', '-', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ArmyLevel.Match(token) is { Success: true } army)
                yield return army.Groups[1].Value.ToUpperInvariant();
            else if (AirForceLevel.Match(token) is { Success: true } air)
                yield return $"{air.Groups[1].Value}X{air.Groups[2].Value}".ToUpperInvariant();
        }
    }

    // "It" is no IT.
    [GeneratedRegex(
        @"\b(signals?|cyber\w*|comms?|communications?|networks?|networking|(?-i:IT)|information (systems?|technology)|[sgjn]-?6)\b",
        Patterns.Options
    )]
    private static partial Regex Signal { get; }

    // Other work that may include such a word: intelligence, public affairs, supply.
    [GeneratedRegex(
        @"\b(intel\w*|sigint|public affairs|mass comm\w*|broadcast\w*|media|band|infantry|armor|artillery|supply|logistics?|mechanic\w*"
            + @"|aviation|avionics|medic\w*|recruit\w*|police|food|radar|(?!2[56]|17)\d\d[A-Z]\d{0,2})\b",
        Patterns.Options
    )]
    private static partial Regex OtherWork { get; }

    /// <summary>True for a person who leads the forces' signal, communications, cyber or IT work, with a code of it or without.</summary>
    /// <param name="text">As written.</param>
    public static bool IsOfSignal(string text) => ForcesWords.IsSenior(text) && Signal.IsMatch(text) && !OtherWork.IsMatch(text);

    /// <summary>The occupation that the work of a specialty counts as; null for none.</summary>
    /// <param name="text">As written.</param>
    public static string? Occupation(string text) =>
        Work(text) is not { } work ? null
        : work is SystemAdministrators or SecurityAnalysts && ForcesWords.IsOfficer(text) ? ItManagers
        : work;

    private static string? Work(string text)
    {
        foreach (var token in text.Split([' ', ',', '(', ')', '/', '-', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!token.AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            if (s_codes.TryGetValue(token, out var code))
                return code;
            if (Rating.Match(token) is { Success: true } rating && s_codes.TryGetValue(rating.Groups[1].Value, out code))
                return code;
        }

        foreach (var written in Codes(text))
        {
            if (s_codes.TryGetValue(written, out var code))
                return code;
        }

        return Array.Find(s_titles, t => text.Contains(t.Title, StringComparison.OrdinalIgnoreCase)).Code is { } titled
            ? titled
            : IsOfSignal(text) ? SystemAdministrators
            : null;
    }
}
