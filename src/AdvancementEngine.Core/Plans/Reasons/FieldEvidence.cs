using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Policies.Facts;
using static AdvancementEngine.Catalog.KnownOccupations;

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
        @"\b(data|pivots?|vlookup|reports?|reporting|dashboards?|sql|clarity|quer(y|ies)|spreadsheets?|excel|xlookup|reconcil\w*"
            + @"|forecast\w*|datos|informes?)\b",
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
            SecurityAnalysts or PenetrationTesters or SecurityEngineers or ForensicsAnalysts => Security,
            _ when NetworkJobs.Has(code) => Network,
            TelecommunicationsInstallers or LineInstallers or AlarmInstallers => Installing,
            UserSupport or OfficeMachineRepair => Support,
            DataScientists or BusinessIntelligence or DatabaseAdministrators or DatabaseArchitects or DataWarehousing => Data,
            Programmers or SoftwareDevelopers or SoftwareTesters or WebDevelopers or InterfaceDesigners or GameDesigners => Software,
            ItProjectManagers or ProjectManagementSpecialists or ItManagers => Leading,
            HealthInformatics or MedicalRecords => Health,
            GeographicSystems => Maps,
            _ => null,
        };
}
