using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Codes of IT specialties of the forces that no title of the catalog has, and titles of specialties without their code. Titles
/// as the services publish them: Army, DA Pam 611-21 (edition of 2021-01-26); Air Force, Enlisted Classification Directory (2020-04-30)
/// and the 1D7 series that followed the 3D series; Marine Corps, NAVMC 1200.1E (2019-03-29); Navy, NAVPERS 18068F (2018-01); seen
/// 2026-11-30. Which occupation the work of each counts as is ours.</summary>
internal static partial class ForcesSpecialties
{
    private const string Manager = "11-3021.00";
    private const string Administrator = "15-1244.00";
    private const string NetworkSupport = "15-1231.00";
    private const string Security = "15-1212.00";
    private const string Telecom = "49-2022.00";
    private const string Repair = "49-2011.00";
    private const string Electronics = "17-3023.00";
    private const string Mapping = "15-1299.02";

    private static readonly FrozenDictionary<string, string> s_codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        // Army: signal, cyber, and the systems that intelligence and engineers run.
        ["25A"] = Administrator,
        ["25E"] = NetworkSupport,
        ["25P"] = Telecom,
        ["25T"] = NetworkSupport,
        ["25W"] = Administrator,
        ["25X"] = Administrator,
        ["26A"] = Administrator,
        ["26B"] = Administrator,
        ["255N"] = Administrator,
        ["255Z"] = Administrator,
        ["170A"] = Security,
        ["170D"] = Security,
        ["17A"] = Security,
        ["35Q"] = Security,
        ["35T"] = NetworkSupport,
        ["94E"] = Telecom,
        ["94F"] = Repair,
        ["12Y"] = Mapping,
        // Air Force and Space Force.
        ["17D"] = Security,
        ["17S"] = Security,
        ["1D7X2"] = Telecom,
        ["1D7X3"] = Telecom,
        ["1D7X5"] = Security,
        ["1N4X1"] = Security,
        ["3D0X1"] = "15-1299.03",
        ["3D0X4"] = "15-1251.00",
        ["3D1X4"] = Telecom,
        ["3D1X7"] = Telecom,
        ["5C0X1"] = Security,
        // Marine Corps.
        ["0602"] = Administrator,
        ["0612"] = Telecom,
        ["0623"] = Telecom,
        ["0627"] = Telecom,
        ["0629"] = Telecom,
        ["0633"] = NetworkSupport,
        ["0639"] = Administrator,
        ["0648"] = NetworkSupport,
        ["0659"] = Administrator,
        ["0679"] = Administrator,
        ["0699"] = Administrator,
        ["1702"] = Security,
        ["1711"] = Security,
        ["1799"] = Security,
        ["2847"] = Repair,
        // Navy and Coast Guard ratings, without the digit of the pay grade.
        ["ITS"] = Administrator,
        ["CWT"] = Security,
        ["ET"] = Electronics,
        ["ETR"] = Electronics,
        ["ETV"] = Electronics,
        ["IC"] = Telecom,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Titles of specialties, where the code is left out; longer ones first.
    private static readonly (string Title, string Code)[] s_titles =
    [
        ("cyber systems operation", Administrator),
        ("cyber systems ops", Administrator),
        ("cyber transport", NetworkSupport),
        ("cyber surety", Security),
        ("defensive cyber", Security),
        ("offensive cyber", Security),
        ("cyberspace operations", Security),
        ("cyberspace warfare", Security),
        ("cyber warfare", Security),
        ("cyber defense operat", Security),
        ("cyber network defen", Security),
        ("cryptologic technician network", Security),
        ("telecommunications operations chief", Administrator),
        ("communications chief", Administrator),
        ("comm chief", Administrator),
        ("signal support", NetworkSupport),
        ("signal officer", Administrator),
        ("network switching systems", NetworkSupport),
        ("nodal network", NetworkSupport),
        ("satellite communication systems operator", NetworkSupport),
        ("rf transmission", Telecom),
        ("radio frequency transmission", Telecom),
        ("spectrum operations", Telecom),
        ("data systems administrator", Administrator),
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
        : work is Administrator or Security && ForcesWords.IsOfficer(text) ? Manager
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
            : IsOfSignal(text) ? Administrator
            : null;
    }
}
