using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Work that lies outside the catalog by its words alone, and specialties of the forces that are no IT work. Words ours; the codes
/// are those of the Army (25B) and the Air Force (3D0X2).</summary>
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

    // Work described without a title, or in a language that no list of titles covers.
    [GeneratedRegex(
        @"\b(instacart|door ?dash|uber eats|grubhub|shipt|postmates|babysitting|house ?cleaning|dog walking|stocking|landscaping|lawn care"
            + @"|livreur|livreuse|serveur|serveuse|caissi[eè]re?|chauffeur|cuisini[eè]re?|femme de m[eé]nage|aide[- ]soignante?"
            + @"|vendeu(r|se)"
            + @"|infirmi[eè]re?|comptable|professeure?|enseignante?|coiffeu(r|se)|ma[cç]on|entregador|faxineira|diarista|gar[cç]om"
            + @"|gar[cç]onete"
            + @"|motorista|bab[aá]|cozinheir[oa]|limpeza|vendedora?|professora?|enfermeir[oa]|pedreiro|kesye|chof[eè]|kizinye|gad malad"
            + @"|pwof[eè]s[eè]|costurera|montacargas|profesora?|maestr[oa]|enfermer[oa]|electricista|alba[nñ]il|jardiner[oa]|soldador"
            + @"|pintor"
            + @"|abogad[oa]|contadora?|secretaria|cocina|limpieza|dispatch(er|ing)|seo|social media|marketing)\b",
        Patterns.Options
    )]
    private static partial Regex Told { get; }

    // Fields of other work, even next to IT words: a person who teaches, sells or hires for IT does not do IT work.
    [GeneratedRegex(
        @"\b(recruiter|headhunter|talent acquisition|teacher|instructor|professor|lecturer|tutor|proctor|sales(man|woman|person)?"
            + @"|selling)\b",
        Patterns.Options
    )]
    private static partial Regex Beside { get; }

    // Fields of other work where no IT word is next to them.
    [GeneratedRegex(
        @"\b(eeg|ekg|sleep|lab(oratory)?|rad(iology)?|x-?ray|mri|optical|dental|surgical|sterile|pharmacy|vet(erinary)?|nurs\w*|therap\w*"
            + @"|hospice|clinic(al)?|patients?|medic(al)?|caregiv\w*|phlebot\w*|abstractor|cad|drafter|drafting|actuar\w*|pricing"
            + @"|underwrit\w*"
            + @"|loans?|bank(ing)?|claims?|credit|supply chain|logistics|planner|procurement|purchasing|buyer|workforce|payroll|hr"
            + @"|human resources"
            + @"|hris|motion graphics|anim\w+|3d print\w*|stream(er|ing)|drone|pilot|photo\w*|film|music\w*|artist|writer|journalist"
            + @"|archiv\w*|librar\w*|museum|court|legal|paralegal|attorney|police|sheriff|correction\w*|fire ?fight\w*|military|infantry"
            + @"|bpo|handyman|odd jobs|construction|carpent\w*|plumb\w*|weld\w*|roof\w*|paint\w*|mechanic|automotive|machin\w*|assembl\w*"
            + @"|warehouse|forklift|shipping|receiving|production|factory|plant|farm\w*|ranch|fishing|forestry|kitchen|cook\w*|chef"
            + @"|bakery|deli"
            + @"|restaurant|hotel|salon|barber|spa|fitness|coach|child ?care|daycare|church|pastor|janitor\w*|clean\w*|custod\w*"
            + @"|maintenance"
            + @"|driv(er|ing)|truck\w*|bus|taxi|postal|mail|retail|store|shop|cashier\w*|casino|event\w*|real estate|insurance"
            + @"|account(ing|ant)"
            + @"|nonprofit|embassy|ngo|temp jobs?)\b",
        Patterns.Options
    )]
    private static partial Regex Elsewhere { get; }

    [GeneratedRegex(
        @"\b(it|i\.t\.|ict|mis|networks?|comput\w*|software|data(base)?s?|servers?|cyber\w*|help ?desk|service desk|desktops?|web\w*"
            + @"|cloud|gis"
            + @"|telecom\w*|tech(s|nology)?|technical|tech support|systems?|apps?|applications?|program\w*|develop\w*|cod(e|er|ing)"
            + @"|linux|windows"
            + @"|sql|excel|epic|ehr|emr|sap|erp|salesforce|security|digital|analyst|informatics|inform[aá]tic\w*|sistemas?|redes)\b",
        Patterns.Options
    )]
    private static partial Regex ItWord { get; }

    // A technician or an analyst of such a field is one of it.
    [GeneratedRegex(
        @"\b(eeg|ekg|sleep|lab|rad|x-?ray|mri|optical|dental|surgical|sterile|vet|cad|archives|actuary|pricing|workforce|hris|hr|credit"
            + @"|claims|logistics|supply chain|procurement|production) (tech|technician|specialist|analyst|scientist|planner|clerk)\b",
        Patterns.Options
    )]
    private static partial Regex OfField { get; }

    /// <summary>True for work outside IT by what is done, or by its title in French, Portuguese or Haitian Creole.</summary>
    /// <param name="text">As written, no part of it read as a title of the catalog.</param>
    public static bool IsOtherWork(string text) =>
        Told.IsMatch(text) || Beside.IsMatch(text) || OfField.IsMatch(text) || (Elsewhere.IsMatch(text) && !ItWord.IsMatch(text));

    /// <summary>True for the code of a specialty of the forces.</summary>
    /// <param name="text">As written, not read as a title of the catalog.</param>
    public static bool IsSpecialty(string text)
    {
        var tokens = text.Split([' ', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        return (tokens.Length > 0 && (Army.IsMatch(tokens[0]) || NavyRating.IsMatch(tokens[0])))
            || tokens.Any(t => AirForce.IsMatch(t));
    }

    /// <summary>True where a word is written like such a code: it names the work, and the rest of the text does not matter.</summary>
    /// <param name="text">As written.</param>
    public static bool HasSpecialty(string text) =>
        text.Split([' ', ',', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Any(t => ArmyAnywhere.IsMatch(t) || AirForce.IsMatch(t) || AirForceField.IsMatch(t));

    /// <summary>True for work in the forces, by the name of the service.</summary>
    /// <param name="text">As written, no part of it read as a title of the catalog.</param>
    public static bool IsService(string text) => Says(text, ForcesWords.Names);

    private static bool Says(string text, IReadOnlyCollection<string> phrases)
    {
        var words = $" {string.Join(' ', NameKeys.Words(text))} ";
        return phrases.Any(p => words.Contains($" {string.Join(' ', NameKeys.Words(p))} ", StringComparison.Ordinal));
    }
}
