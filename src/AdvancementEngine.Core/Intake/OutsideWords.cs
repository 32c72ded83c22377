using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Work that lies outside the catalog by its words alone: a specialty of the forces that is no IT work, and time without paid
/// work. Words ours; the codes are those of the Army (25B) and the Air Force (3D0X2).</summary>
internal static partial class OutsideWords
{
    [GeneratedRegex(@"^\d\d[A-Z]\d?$")]
    private static partial Regex Army { get; }

    [GeneratedRegex(@"^\d[A-Z]\d[A-Z0-9]\d[A-Z]?$")]
    private static partial Regex AirForce { get; }

    // Career fields of the Air Force by their first three signs; those of cyber work go on to say which, and hours and volts are none.
    [GeneratedRegex(@"^(?!(1D|3D|1B|5C|1N4|17))\d[A-DF-JL-UW-Z]\d$")]
    private static partial Regex AirForceField { get; }

    [GeneratedRegex(@"^\d\d[A-GIJL-UW-Z]$")]
    private static partial Regex ArmyAnywhere { get; }

    // Ratings of the Navy and the Coast Guard whose work is no IT work, with the pay grade: NAVPERS 18068F, as in ForcesSpecialties.
    [GeneratedRegex(
        @"^(YN|PS|LS|CS|SH|RP|MC|MA|HM|BM|QM|OS|GM|MN|AO|AD|AM|AE|AB[EFH]|AZ|PR|AW[FORSV]|CTI|CTR|DC|HT|MR|EM|EN|MM[AN]?|GS[EM]|TM|SB|SO|ND"
            + @"|EOD|BU|CE|CM|EA|EO|SW|UT|NC|LN|MU|SK|DK|ME|MK|MST|FS|AMT|AST|IV)[123]$"
    )]
    private static partial Regex NavyRating { get; }

    // Work told without a title, or in a language whose titles no list has.
    [GeneratedRegex(
        @"\b(instacart|door ?dash|uber eats|grubhub|shipt|postmates|babysitting|house ?cleaning|dog walking|stocking|landscaping|lawn care"
            + @"|livreur|livreuse|serveur|serveuse|caissi[eè]re?|chauffeur|cuisini[eè]re?|femme de m[eé]nage"
            + @"|aide[- ]soignante?|vendeu(r|se)|entregador"
            + @"|faxineira|diarista|gar[cç]om|gar[cç]onete|motorista|bab[aá]|cozinheir[oa]|kesye|chofè|kizinye|gad malad"
            + @"|dispatch(er|ing)|recruiter|headhunter|talent acquisition|social media|seo|marketing)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Told { get; }

    /// <summary>True for work outside IT by what is done, or by its title in French, Portuguese or Haitian Creole.</summary>
    /// <param name="text">As written, no part of it read as a title of the catalog.</param>
    public static bool IsOtherWork(string text) => Told.IsMatch(text);

    private static readonly string[] s_noWork =
    [
        "home with kids",
        "home with my kids",
        "home with children",
        "home w kids",
        "home w my kids",
        "raising kids",
        "raising my kids",
        "raising children",
        "stay at home",
        "stay-at-home",
        "homemaker",
        "housewife",
        "ama de casa",
        "unemployed",
        "not working",
        "sin trabajo",
        "desempleado",
        "desempleada",
        "incarcerated",
        "incarceration",
        "in prison",
        "prison",
        "taking care of family",
        "caring for",
        "caregiver for my",
        "on disability",
    ];

    /// <summary>True for the code of a specialty of the forces.</summary>
    /// <param name="text">As written, not read as a title of the catalog.</param>
    public static bool IsSpecialty(string text)
    {
        var tokens = text.Split([' ', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        return (tokens.Length > 0 && (Army.IsMatch(tokens[0]) || NavyRating.IsMatch(tokens[0])))
            || tokens.Any(t => AirForce.IsMatch(t));
    }

    /// <summary>True where some word is written like such a code: it says what the work was, whatever else the text has.</summary>
    /// <param name="text">As written.</param>
    public static bool HasSpecialty(string text) =>
        text.Split([' ', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Any(t => ArmyAnywhere.IsMatch(t) || AirForce.IsMatch(t) || AirForceField.IsMatch(t));

    /// <summary>True for work in the forces, by the name of the service.</summary>
    /// <param name="text">As written, no part of it read as a title of the catalog.</param>
    public static bool IsService(string text) => Says(text, ForcesWords.Names);

    /// <summary>True for time without paid work.</summary>
    /// <param name="text">As written.</param>
    public static bool IsNoWork(string text) => Says(text, s_noWork);

    private static bool Says(string text, IReadOnlyCollection<string> phrases)
    {
        var words = $" {string.Join(' ', NameKeys.Words(text))} ";
        return phrases.Any(p => words.Contains($" {string.Join(' ', NameKeys.Words(p))} ", StringComparison.Ordinal));
    }
}
