using System.Collections.Frozen;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake;

/// <summary>Reads a title that no list has by the field and the work it names, in whatever order and language: "desarrollador backend",
/// "ing. de sistemas", "server tech", "med records". English and Spanish; words ours.</summary>
/// <param name="own">Titles of the catalog.</param>
internal sealed class ComposedTitles(NameMatcher own)
{
    // What people shorten or write in Spanish; keys as NameKeys.Words gives them.
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>(StringComparer.Ordinal)
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

    private static readonly FrozenSet<string> s_connectors = FrozenSet.ToFrozenSet(
        ["de", "del", "des", "du", "et", "en", "em", "e", "la", "el", "lo", "los", "las", "y", "of", "the", "and", "in", "for"],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_roles = FrozenSet.ToFrozenSet(
        [
            "programmer", "developer", "technician", "engineer", "analyst", "administrator", "specialist", "operator", "architect",
            "designer", "tester", "support", "manager", "management", "administration",
            "scientist", "repair", "installer",
        ],
        StringComparer.Ordinal
    );

    // Languages and parts of an application: who develops with them develops software.
    private static readonly FrozenSet<string> s_ofSoftware = FrozenSet.ToFrozenSet(
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

    private static readonly FrozenSet<string> s_ofWeb = FrozenSet.ToFrozenSet(
        [
            "frontend", "front", "javascript", "react", "angular", "html", "css", "wordpress", "web", "site", "website", "drupal", "joomla",
            "magento", "shopify", "squarespace", "wix", "webflow", "vue", "nextj", "typescript",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_ofReports = FrozenSet.ToFrozenSet(["reporting", "dashboard"], StringComparer.Ordinal);

    // Systems of any kind, which may be those of a plant.
    private static readonly FrozenSet<string> s_plainSystems = FrozenSet.ToFrozenSet(
        ["system", "server", "infrastructure", "active", "directory", "exchange"],
        StringComparer.Ordinal
    );

    // Places of work that are named for it.
    private static readonly FrozenDictionary<string, string> s_places = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["soc"] = "soc analyst",
        ["noc"] = "noc technician",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Fields with the words that titles of the catalog have for them; "business" for words that tell none beside another.
    private static readonly FrozenDictionary<string, string> s_fields = new Dictionary<string, string>(StringComparer.Ordinal)
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

    /// <summary>True for a word that names a field or a work here.</summary>
    public static bool Knows(string word) => IsKnown(word) || s_words.ContainsKey(word) || s_connectors.Contains(word);

    /// <summary>True for a word that names IT work or a field of it here, and is none of the name of an employer.</summary>
    public static bool NamesWork(string word) =>
        s_roles.Contains(word)
        || (
            s_fields.TryGetValue(word, out var field)
            && field is not ("business" or "health" or "medical" or "clinical" or "record" or "document")
        );

    /// <summary>Words that are right as written, though no title has them.</summary>
    public static IEnumerable<string> Words => s_words.Keys.Concat(s_fields.Keys).Concat(s_ofSoftware).Concat(s_ofWeb);

    /// <summary>What a title names by its field and work; null where it names none.</summary>
    /// <param name="text">As written.</param>
    public NameMatch? Read(string text)
    {
        // In Spanish "en" says in what, not where.
        var plain = TitlePhrases.Plain(text);
        var written = NameKeys.Words(TextForms.Work(plain.Replace(" en ", " de ", StringComparison.OrdinalIgnoreCase)));
        if (written.Count is 0 or > MostWords)
            return null;
        var words = Translated(written);
        // Words that tell none beside others.
        if (words.Exists(w => IsKnown(w) && s_fields.GetValueOrDefault(w) != "business" && !s_roles.Contains(w)))
            words.RemoveAll(w => s_fields.GetValueOrDefault(w) == "business");
        // "med records", "cyber sec": written out, it may be a title.
        if (
            !(words is [var single] && s_roles.Contains(single))
            && (plain.Length != text.Length || !words.SequenceEqual(written, StringComparer.Ordinal))
            && Named(text, string.Join(' ', words)) is { } whole
        )
            return whole;
        // "SOC, nights": the place alone says whose work is done there.
        if (words is [var place] && s_places.TryGetValue(place, out var staff))
            return Named(text, staff);
        // "Python", "embedded": the tool alone says that software is made with it.
        if (words.TrueForAll(w => s_ofSoftware.Contains(w) || s_ofWeb.Contains(w)) && words.Exists(w => w.Length > 2 && !IsEnd(w)))
            return Named(text, $"{Developed(words, [])} developer");
        // "Tech specialist", "tech support II": the tech of other work names it.
        if (words.Where(w => !NameKeys.IsNoise(w)).ToList() is ["tech" or "technician", "specialist" or "support"])
            return Named(text, $"it {words.Find(w => w is "specialist" or "support")}");
        var role = words.Find(s_roles.Contains);
        // "EHR", "reporting and dashboards": the field alone has one work.
        if (words.TrueForAll(w => s_fields.GetValueOrDefault(w) == "ehr"))
            return Named(text, "health informatics specialist");
        if (words.TrueForAll(s_ofReports.Contains))
            return Named(text, "reporting analyst");
        // "Linux", "VMware": who names the system alone administers it.
        if (words.TrueForAll(w => s_fields.GetValueOrDefault(w) == "system") && !words.TrueForAll(s_plainSystems.Contains))
            return Named(text, "system administrator");
        if (role is null || words.Exists(w => !IsKnown(w)))
            return null;
        var fields = words.Where(w => w != role).Select(w => s_fields.GetValueOrDefault(w, string.Empty)).Where(f => f.Length > 0).ToList();
        // Who designs what a platform does is an architect of solutions.
        if (role == "architect" && (words.Exists(s_ofSoftware.Contains) || fields.Exists(f => f is "erp" or "sap" or "salesforce")))
            return Named(text, words.Contains("software") ? "software architect" : "solutions architect");
        if (role is "developer" or "programmer" or "engineer" && Developed(words, fields) is { } made)
            return Named(text, role == "engineer" ? $"{made} developer" : $"{made} {role}");
        if (fields.Count > 1)
            fields.RemoveAll(f => f == "business");
        if (fields.Count > 1 && Named(text, $"{string.Join(' ', fields)} {role}") is { } joined)
            return joined;
        return fields.Select(f => Named(text, Usual(f, role))).FirstOrDefault(n => n is not null);
    }

    private const int MostWords = 8;

    // Who engineers systems administers them at least; technicians of servers do the work of network support.
    private static string Usual(string field, string role) =>
        (field, role) switch
        {
            ("system", "engineer") => "system administrator",
            ("system", "technician" or "specialist" or "operator") => "network technician",
            ("record" or "document", "management") => $"{field} specialist",
            ("ehr", not "developer" and not "engineer" and not "manager") => "health informatics specialist",
            ("network" or "system" or "cloud" or "database" or "cybersecurity" or "qa" or "it" or "telecommunication", "manager") =>
                "it manager",
            ("telecommunication", "administrator") => "network administrator",
            ("document", "analyst") => "document management specialist",
            _ => $"{field} {role}",
        };

    private static string? Developed(List<string> words, List<string> fields) =>
        words.Exists(s_ofWeb.Contains) ? "web"
        : words.Exists(s_ofSoftware.Contains) ? "software"
        : fields.Count == 0 && words.Count == 1 ? "software"
        : null;

    private NameMatch? Named(string text, string title) => own.NamedBy(title) is { } named ? named with { Text = text } : null;

    // "Front end" alone is that of a store.
    private static bool IsEnd(string word) => word is "front" or "back" or "end";

    private static bool IsKnown(string word) =>
        NameKeys.IsNoise(word)
        || s_roles.Contains(word)
        || s_fields.ContainsKey(word)
        || s_ofSoftware.Contains(word)
        || s_ofWeb.Contains(word);

    private static List<string> Translated(IReadOnlyList<string> written)
    {
        var words = new List<string>(written.Count);
        var isSpanish = written.Contains("de", StringComparer.Ordinal) || written.Contains("en", StringComparer.Ordinal);
        foreach (var word in written)
        {
            if (s_connectors.Contains(word))
                continue;
            if (word is "sec" or "security" && words.Count > 0 && words[^1] == "cybersecurity")
                continue;
            // "base de datos".
            if (word is "dato" or "data" && words.Count > 0 && words[^1] == "base")
                words[^1] = "database";
            else
                words.Add(isSpanish && word == "red" ? "network" : s_words.GetValueOrDefault(word, word));
        }

        return words;
    }
}
