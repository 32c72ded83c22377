using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Words around a job title that may be mistaken for it: time at school before it, a subject taught or sold in brackets,
/// and the one word "tech" before the name of a shop. Words ours.</summary>
internal static partial class JobRemarks
{
    [GeneratedRegex(
        @"^\W*((recent|new|coding|web|data|cyber\w*|full[- ]stack|it|cs|computer science) )*"
            + @"((boot ?camp|college|university|high school|hs|tech school|trade school|community college) )?"
            + @"(grad|graduate|student)\b(?! (work|teach|tech|assist|aide|employ|intern|support|help|lab|nurse|prog))"
            + @"[^,;/+]*[,;/+]\s*(?=\S)",
        Patterns.Options
    )]
    private static partial Regex AtSchool { get; }

    [GeneratedRegex(
        @"^\W*((esol|esl|full[- ]time|part[- ]time|college|university|high school|hs|nursing|graduate|grad|online|current) )*student\b"
            + @"(?! (work\w*|teach\w*|tech\w*|assistant|aide|employee|intern|support|help|lab))",
        Patterns.Options
    )]
    private static partial Regex Student { get; }

    [GeneratedRegex(
        @"^[^(]*\b(ta|teaching assistant|tutor|teacher|instructor|trainer|training specialist|recruiter|recruiting|sales\w*"
            + @"|account (manager|executive|rep)|seller)\b[^(]*?(\(| - )",
        Patterns.Options
    )]
    private static partial Regex Subject { get; }

    [GeneratedRegex(
        @"^\W*(a |the |shop |lead |senior |sr\.? |jr\.? )*(tech|technician)s?\s*( at | @ | - | – |,\s*)(?<employer>.+)$",
        Patterns.Options
    )]
    private static partial Regex BareTech { get; }

    [GeneratedRegex(
        @"\b(it|i\.t\.|computers?|comp|pc|tech\w*|data|networks?|software|cyber\w*|geek|apple|phones?|wireless|verizon|t-mobile|comcast"
            + @"|xfinity|spectrum|charter|at&t|micro\w*|digital|systems?|solutions|msp|help ?desk|dell|ibm|hp|staples|isp|telecom\w*"
            + @"|electronics)\b",
        Patterns.Options
    )]
    private static partial Regex ItEmployer { get; }

    [GeneratedRegex(
        @"\b(cnc|machine shop|water|wastewater|sewer|treatment|power plant|refinery|pipeline|hydro\w*|boilers?|irrigation|hvac|substation"
            + @"|turbines?|nuclear|chiller|mill|foundry|drilling|mining)\b",
        Patterns.Options
    )]
    private static partial Regex OtherTrade { get; }

    [GeneratedRegex(@"\b(operators?|technicians?|techs?|programmers?|engineers?|controllers?)\b", Patterns.Options)]
    private static partial Regex Operated { get; }

    [GeneratedRegex(@"\b(it|networks?|computers?|software|data|servers?|cyber\w*|help ?desk|web|cloud|gis|telecom\w*)\b", Patterns.Options)]
    private static partial Regex ItWord { get; }

    [GeneratedRegex(
        @"^\W*(laid off|let go|between jobs|unemployed|not working|retired|formerly|former|previously|ex|used to be|last job)\b"
            + @"[\W]*((i |in |since |for |\d[\d/]* )*(was|were|last|last job|as|from|previously|formerly|before that)\b)?\W*((a"
            + @"|an)\b)?\W*(?=\w)",
        Patterns.Options
    )]
    private static partial Regex Status { get; }

    [GeneratedRegex(@"\bcoders?\b.*\b(cpc|ccs|icd|rhit|him|medical|inpatient|outpatient|hcpcs|cpt)\b", Patterns.Options)]
    private static partial Regex MedicalCoder { get; }

    // "IT service desk analyst, hospital": a title, and the kind of place.
    [GeneratedRegex(
        @"\s*,\s*((an?|the|my|our|small|large|big|mid[- ]?size|regional|local|rural|community|public|private|county|state|city|national"
            + @"|global|district|children'?s) )*(hospitals?|clinics?|health ?care|health (system|network)|schools?|school district"
            + @"|k-?12|college|university|campus|bank|credit union|city|town|county|state|govt|government|library|msp|mssp|isp"
            + @"|warehouse|factory|plant|manufactur\w*|mfg|start-?up|agency|law firm|firm|non-?profit|ngo|church|hotel|casino"
            + @"|retail(er)?|store|insurance|insurer|call center|data center|airport|utility|logistics|company|corporation)\b[^,]*$",
        Patterns.Options
    )]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"^\W*(it|i\.t\.|information technology|info tech) (?=\S)", Patterns.Options)]
    private static partial Regex OfIt { get; }

    // The desk of a store where customers return things, and of hotels for guests; a chain's "service desk" does no IT.
    [GeneratedRegex(
        @"\bservice ?desk\b.*\b(cashiers?|stores?|returns|lottery|guests?|shoppers?|cajer[oa]|tienda|supermercado)\b"
            + @"|\b(customers?|guests?|store|returns) service ?desk\b"
            + @"|\b(help|service) ?desk\b.*\b(cashiers?|grocer\w*|supermarkets?|lottery|cajer[oa]|supermercado)\b"
            + @"|\b(cashiers?|grocery|supermarket|cajer[oa])\b.*\b(help|service) ?desk\b"
            + @"|\bservice ?desk\b.*\b(walmart|kroger|safeway|lowe'?s|home depot|target|publix|albertsons|costco|sam'?s club|meijer"
            + @"|food lion|giant eagle|hy-?vee|menards|wegmans|shoprite)\b",
        Patterns.Options
    )]
    private static partial Regex StoreDesk { get; }

    [GeneratedRegex(
        @"\b((?-i:IT)|analysts?|tech\w*|computers?|software|networks?|tickets?|tier|engineers?|admin\w*|systems?|corporate|hq|headquarters"
            + @"|support|internal|employees?)\b",
        Patterns.Options
    )]
    private static partial Regex DeskOfIt { get; }

    /// <summary>True for the desk at which a store or a hotel serves its customers.</summary>
    /// <param name="text">As written.</param>
    public static bool IsStoreDesk(string text) => StoreDesk.IsMatch(text) && !DeskOfIt.IsMatch(text);

    /// <summary>True for an operator, technician or programmer of plants and machines.</summary>
    /// <param name="text">As written.</param>
    public static bool IsOfOtherTrade(string text) => OtherTrade.IsMatch(text) && Operated.IsMatch(text) && !ItWord.IsMatch(text);

    /// <summary>The text without time at school before the job: "boot camp grad, freelance React sites".</summary>
    /// <param name="text">As written.</param>
    public static string WithoutSchool(string text) => AtSchool.Replace(text, string.Empty);

    /// <summary>True for a person who codes diagnoses and bills.</summary>
    /// <param name="text">As written.</param>
    public static bool IsMedicalCoder(string text) => MedicalCoder.IsMatch(text);

    /// <summary>The text without how the job ended before its title: "laid off - was desktop engineer".</summary>
    /// <param name="text">As written.</param>
    public static string WithoutStatus(string text) =>
        Status.Match(text) is { Success: true } status ? text[status.Length..].Trim(' ', '(', ')', '-') : text;

    /// <summary>True for a student, and no word of a student's job.</summary>
    /// <param name="text">As written.</param>
    public static bool IsStudent(string text) => Student.IsMatch(text);

    /// <summary>The text before brackets that name a subject taught or sold, not the work done: "tutor (web dev)"; null for
    /// any other text.</summary>
    /// <param name="text">As written.</param>
    public static string? BeforeSubject(string text) =>
        Subject.Match(text) is { Success: true } subject ? subject.Value.TrimEnd('(', ' ', '-') : null;

    /// <summary>The title alone, without the kind of place after it and without "IT" before it; null where there is neither.</summary>
    /// <param name="text">As written.</param>
    public static string? TitleAlone(string text) =>
        OfIt.Replace(Place.Replace(text, string.Empty), string.Empty) is { Length: > 0 } title && title.Length < text.Length ? title : null;

    /// <summary>True for "tech" and an employer that has no word of IT: a tech of what is not said.</summary>
    /// <param name="text">As written.</param>
    public static bool IsBareTech(string text) =>
        BareTech.Match(text) is { Success: true } tech && !ItEmployer.IsMatch(tech.Groups["employer"].Value);
}
