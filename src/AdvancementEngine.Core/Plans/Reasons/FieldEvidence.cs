using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Plans.Reasons;

/// <summary>Tells whether what a person has done, in own words that name nothing of the catalog, is work of an occupation's field:
/// "incident reports" for security, "fiber splicing" for networks. Words ours; English and Spanish.</summary>
internal static partial class FieldEvidence
{
    [GeneratedRegex(
        @"\b(siem|soc|incident\w*|phish\w*|threats?|vulnerab\w*|nessus|kali|try ?hack ?me|hack ?the ?box|ctf|firewalls?|secur\w*"
            + @"|cctv|report writing|access (control|review)s?"
            + @"|stigs?|acas|forens\w*|malware|risk|nist|soc ?2|sox|audits?|log review|seguridad)\b",
        Patterns.Options
    )]
    private static partial Regex Security { get; }

    [GeneratedRegex(
        @"\b(network\w*|rout(er|ers|ing)|switch(es|ing)?|wi-?fi|modems?|fib(er|re)\w*|coax|cabl\w+|splic\w+|tcp\W?ip|[lw]ans?|subnet\w*"
            + @"|antennas?|rf|signal meter|satcom|microwave|voip|low[- ]voltage|redes|fibra|antenas?)\b",
        Patterns.Options
    )]
    private static partial Regex Network { get; }

    [GeneratedRegex(
        @"\b((hand|power) tools|ladders?|climb\w*|heights|wiring|electric\w*|solder\w*|cctv|cameras?|alarms?|low[- ]voltage|cabl\w+"
            + @"|fib(er|re)\w*|coax|splic\w+|antennas?|radios?|rf|signal meter|satcom|microwave"
            + @"|alturas|herramientas|cableado|fibra|antenas?)\b",
        Patterns.Options
    )]
    private static partial Regex Installing { get; }

    [GeneratedRegex(
        @"\b(troubleshoot\w*|tickets?|ticketing|help ?desk|passwords?|printers?|hardware|repairs?|repair\w+|fix\w*|buil[dt]\w* (own )?pcs?"
            + @"|pcs?|computers?|laptops?|phones? screens?|chromebooks?|imag(e|es|ing)|jamf|mac(os|book)?s?|ipads?|epic|ehr|pos"
            + @"|soporte|arregl\w*|reparaci[oó]n|compus?|computadoras?)\b",
        Patterns.Options
    )]
    private static partial Regex Support { get; }

    [GeneratedRegex(
        @"\b(data|pivots?|vlookup|reports?|reporting|dashboards?|sql|clarity|quer(y|ies)|spreadsheets?|reconcil\w*|forecast\w*"
            + @"|datos|informes?)\b",
        Patterns.Options
    )]
    private static partial Regex Data { get; }

    [GeneratedRegex(
        @"\b(web\w*|sites?|wordpress|shopify|seo|html\w*|apps?|cod(e|ing)|script\w*|github|test(s|ing)? (cases?|plans?)|test(s|ing)?|api"
            + @"|lua|portfolio|accessibility|wireframes?|prototyp\w*|figma|p[aá]ginas?)\b",
        Patterns.Options
    )]
    private static partial Regex Software { get; }

    [GeneratedRegex(
        @"\b(projects?|planning|schedul\w*|budget\w*|p&l|lead(ing|ership)?|led|supervis\w*|teams?|agile|scrum|stakeholders?|vendors?"
            + @"|board reports?|rollouts?|mentor\w*|proyectos?|presupuesto|equipo)\b",
        Patterns.Options
    )]
    private static partial Regex Leading { get; }

    [GeneratedRegex(
        @"\b(epic\w*|cerner|e[hm]r|patients?|medical|chart(s|ing)|hipaa|clinic\w*|coding|health|pacientes?)\b",
        Patterns.Options
    )]
    private static partial Regex Health { get; }

    [GeneratedRegex(@"\b(gis|maps?|mapping|cartogra\w*|gps|survey\w*|mapas?)\b", Patterns.Options)]
    private static partial Regex Maps { get; }

    /// <summary>True where the words tell of work of the occupation's field.</summary>
    /// <param name="code">O*NET-SOC code.</param>
    /// <param name="text">As written.</param>
    public static bool IsOf(string code, string text) => Field(code)?.IsMatch(text) == true;

    private static Regex? Field(string code) =>
        code switch
        {
            "15-1212.00" or "15-1299.04" or "15-1299.05" or "15-1299.06" => Security,
            _ when NetworkJobs.Has(code) => Network,
            "49-2022.00" or "49-9052.00" or "49-2098.00" => Installing,
            "15-1232.00" or "49-2011.00" => Support,
            "15-2051.00" or "15-2051.01" or "15-2051.02" or "15-1242.00" or "15-1243.00" or "15-1243.01" => Data,
            "15-1251.00" or "15-1252.00" or "15-1253.00" or "15-1254.00" or "15-1255.00" or "15-1255.01" => Software,
            "15-1299.09" or "13-1082.00" or "11-3021.00" => Leading,
            "15-1211.01" or "29-2072.00" or "29-9021.00" => Health,
            "15-1299.02" => Maps,
            _ => null,
        };
}
