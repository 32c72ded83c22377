using System.Collections.Frozen;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Words of fields, works and tools in titles, for <see cref="ComposedTitles"/>. English and Spanish; ours.</summary>
internal static class TitleVocabulary
{
    // What people shorten or write in Spanish; keys as NameKeys.Words gives them.
    internal static readonly FrozenDictionary<string, string> Spellings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["programador"] = "programmer",
        ["programadora"] = "programmer",
        ["programacion"] = "developer",
        ["desarrollador"] = "developer",
        ["desarrolladora"] = "developer",
        ["desarrollo"] = "developer",
        ["tecnico"] = "technician",
        ["tecnica"] = "technician",
        ["ingeniero"] = "engineer",
        ["ingeniera"] = "engineer",
        ["ing"] = "engineer",
        ["analista"] = "analyst",
        ["administrador"] = "administrator",
        ["administradora"] = "administrator",
        ["especialista"] = "specialist",
        ["operador"] = "operator",
        ["operadora"] = "operator",
        ["arquitecto"] = "architect",
        ["arquitecta"] = "architect",
        ["disenador"] = "designer",
        ["disenadora"] = "designer",
        ["probador"] = "tester",
        ["probadora"] = "tester",
        ["administrateur"] = "administrator",
        ["technicien"] = "technician",
        ["ingenieur"] = "engineer",
        ["developpeur"] = "developer",
        ["programmeur"] = "programmer",
        ["analyste"] = "analyst",
        ["reseau"] = "network",
        ["reseaux"] = "network",
        ["systeme"] = "system",
        ["informatique"] = "computer",
        ["desenvolvedor"] = "developer",
        ["desenvolvedora"] = "developer",
        ["engenheiro"] = "engineer",
        ["suporte"] = "support",
        ["dado"] = "data",
        ["soporte"] = "support",
        ["rede"] = "network",
        ["sistema"] = "system",
        ["seguridad"] = "security",
        ["ciberseguridad"] = "cybersecurity",
        ["dato"] = "data",
        ["informatica"] = "computer",
        ["informatico"] = "computer",
        ["computadora"] = "computer",
        ["prueba"] = "test",
        ["nube"] = "cloud",
        ["servidore"] = "server",
        ["paginas"] = "web",
        ["mngr"] = "manager",
        ["mgnr"] = "manager",
        ["med"] = "medical",
        ["rec"] = "record",
        ["info"] = "information",
        ["comp"] = "computer",
        ["progr"] = "programmer",
        ["prgmr"] = "programmer",
        ["devs"] = "developer",
        ["ntwk"] = "network",
        ["infra"] = "infrastructure",
        ["ict"] = "it",
        ["telco"] = "telecommunication",
        ["telecom"] = "telecommunication",
        ["db"] = "database",
        ["pl"] = "sql",
        ["sw"] = "software",
        ["sec"] = "security",
        ["sci"] = "scientist",
        ["ba"] = "business analyst",
        ["grc"] = "grc analyst",
        ["cyber"] = "cybersecurity",
        ["cybersecurite"] = "cybersecurity",
        ["satcom"] = "telecommunication",
        ["dfir"] = "digital forensics",
        ["ediscovery"] = "document",
        ["engineering"] = "engineer",
        ["msp"] = "it",
        ["chromebook"] = "computer",
        ["laptop"] = "computer",
        ["k12"] = "it",
        ["networking"] = "network",
        ["voip"] = "telecommunication",
        ["satellite"] = "telecommunication",
        ["crypto"] = "blockchain",
        ["web3"] = "blockchain",
        ["consultant"] = "analyst",
        ["testing"] = "tester",
        ["ops"] = "operation",
        ["analysis"] = "analyst",
        ["install"] = "installer",
        ["logiciel"] = "software",
        ["sysop"] = "system administrator",
        ["console"] = "computer",
        ["virtualization"] = "vmware",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenSet<string> Connectors = FrozenSet.ToFrozenSet(
        ["de", "del", "des", "du", "et", "en", "em", "e", "la", "el", "lo", "los", "las", "y", "of", "the", "and", "in", "for"],
        StringComparer.Ordinal
    );

    internal static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        [
            "programmer", "developer", "technician", "engineer", "analyst", "administrator", "specialist", "operator", "architect",
            "designer", "tester", "support", "manager", "management", "administration",
            "scientist", "repair", "installer",
        ],
        StringComparer.Ordinal
    );

    // Languages and parts of an application: who develops with them develops software.
    internal static readonly FrozenSet<string> OfSoftware = FrozenSet.ToFrozenSet(
        [
            "java", "python", "c#", "c++", "c", "net", "dotnet", "php", "ruby", "golang", "cobol", "backend", "back", "kotlin", "swift",
            "android", "ios", "mobile", "movil", "embedded", "firmware", "api", "microservice", "spring", "django", "delphi", "vb",

            "abap", "plsql", "sa", "sas", "perl", "scala", "matlab", "rpg", "as400", "mainframe", "fullstack", "app", "aplicacione",
            "application", "software", "servicenow", "sharepoint", "peoplesoft", "mulesoft", "pega", "appian", "workday", "gameplay",
            "game",
            "unity", "unreal", "node", "nodej", "flutter", "rust", "laravel", "rail", "xamarin", "qt",
        ],
        StringComparer.Ordinal
    );

    internal static readonly FrozenSet<string> OfWeb = FrozenSet.ToFrozenSet(
        [
            "frontend", "front", "javascript", "react", "angular", "html", "css", "wordpress", "web", "site", "website", "drupal", "joomla",
            "magento", "shopify", "squarespace", "wix", "webflow", "vue", "nextj", "typescript",
        ],
        StringComparer.Ordinal
    );

    internal static readonly FrozenSet<string> OfReports = FrozenSet.ToFrozenSet(["reporting", "dashboard"], StringComparer.Ordinal);

    // Systems of any kind, which may be those of a plant.
    internal static readonly FrozenSet<string> PlainSystems = FrozenSet.ToFrozenSet(
        ["system", "server", "infrastructure", "active", "directory", "exchange"],
        StringComparer.Ordinal
    );

    // Places of work that are named for it.
    internal static readonly FrozenDictionary<string, string> Places = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["soc"] = "soc analyst",
        ["noc"] = "noc technician",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Fields with the words that titles of the catalog have for them; "business" for words that name no field when another word does.
    internal static readonly FrozenDictionary<string, string> Fields = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["network"] = "network",
        ["system"] = "system",
        ["server"] = "system",
        ["infrastructure"] = "system",
        ["linux"] = "system",
        ["vmware"] = "system",
        ["citrix"] = "system",
        ["exchange"] = "system",
        ["m365"] = "system",
        ["o365"] = "system",
        ["endpoint"] = "system",
        ["intune"] = "system",
        ["jamf"] = "system",
        ["active"] = "system",
        ["directory"] = "system",
        ["azure"] = "cloud",
        ["aws"] = "cloud",
        ["unix"] = "system",
        ["windows"] = "system",
        ["cloud"] = "cloud",
        ["database"] = "database",
        ["sql"] = "database",
        ["oracle"] = "database",
        ["security"] = "security",
        ["cybersecurity"] = "cybersecurity",
        ["data"] = "data",
        ["reporting"] = "data",
        ["report"] = "data",
        ["analytic"] = "data",
        ["bi"] = "data",
        ["gis"] = "gis",
        ["geospatial"] = "gis",
        ["spatial"] = "gis",
        ["qa"] = "qa",
        ["test"] = "qa",
        ["testing"] = "qa",
        ["desktop"] = "desktop",
        ["it"] = "it",
        ["technology"] = "it",
        ["mac"] = "desktop",
        ["macintosh"] = "desktop",
        ["euc"] = "desktop",
        ["computer"] = "computer",
        ["telecommunication"] = "telecommunication",
        ["record"] = "record",
        ["document"] = "document",
        ["health"] = "health",
        ["medical"] = "medical",
        ["clinical"] = "clinical",
        ["ui"] = "ux",
        ["ux"] = "ux",
        ["erp"] = "erp",
        ["business"] = "business",
        ["functional"] = "business",
        ["operation"] = "business",
        ["implementation"] = "business",
        ["superuser"] = "business",
        ["graphic"] = "business",
        ["end"] = "business",
        ["w"] = "business",
        ["cable"] = "cable",
        ["dashboard"] = "data",
        ["user"] = "business",
        ["ehr"] = "ehr",
        ["emr"] = "ehr",
        ["epic"] = "ehr",
        ["cerner"] = "ehr",
        ["meditech"] = "ehr",
        ["blockchain"] = "blockchain",
        ["malware"] = "cybersecurity",
        ["threat"] = "cybersecurity",
        ["incident"] = "cybersecurity",
        ["response"] = "cybersecurity",
        ["siem"] = "cybersecurity",
        ["dynamic"] = "erp",
        ["netsuite"] = "erp",
        ["field"] = "field",
        ["sap"] = "sap",
        ["salesforce"] = "salesforce",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
