using System.Collections.Frozen;

namespace AdvancementEngine.Intake.Elements;

/// <summary>Everyday English and Spanish words that surround names of technologies in a form. Ours.</summary>
internal static class PlainWords
{
    private static readonly FrozenSet<string> s_companions = FrozenSet.ToFrozenSet(
        [
            "a", "ability", "able", "account", "admin", "administration", "administrator", "advanced", "analysis", "and", "api",
            "app", "application", "around", "as", "at", "automation", "avanzada", "avanzado", "basic", "beginner", "bit", "ce",
            "board", "book", "build", "building", "by", "capture", "chart", "charting", "client", "cloud", "code", "coding",
            "comfortable", "computer", "con", "config", "configuration", "configure", "configuring", "conocimiento", "console",
            "core", "create", "created", "daily", "dashboard", "data", "database", "db", "de", "del", "deploy", "deployed",
            "deployment", "desktop", "dev", "developer", "developing", "development", "device", "e", "el", "en", "entry",
            "environment", "etc", "every", "exp", "experience", "expert", "familiar", "familiarity", "fluent", "for", "form",
            "formula", "from", "fundamental", "fw", "good", "hands", "heavy", "help", "home", "imaging", "in", "install",
            "installation", "installed", "installing", "intermediate", "intermedio", "intro", "introduction", "knowledge", "la",
            "lab", "laptop", "level", "light", "little", "lookup", "los", "macro", "maintain", "maintained", "maintenance",
            "manage", "managed", "management", "managing", "manejo", "manual", "map", "mapping", "mobile", "month", "mostly",
            "my", "name", "new", "o", "of", "on", "online", "only", "operating", "or", "our", "own", "package", "page", "para",
            "paquete", "pc", "personal", "pivot", "plus", "portal", "pro", "problem", "process", "proficient", "program",
            "programa", "programming", "project", "query", "read", "repair", "report", "reporting", "reset", "review", "routine",
            "run", "running", "scan", "school", "script", "scripting", "search", "self", "set", "setup", "simple", "site",
            "skill", "small", "software", "solid", "some", "staff", "strong", "student", "suite", "sum", "switche", "patche",
            "superuser", "support", "supported", "supporting", "sistema", "system", "table", "taught", "tech", "test", "testing",
            "the", "ticket", "ticketing", "to", "tool", "troubleshoot", "troubleshooting", "tutorial", "under", "uso", "use",
            "used", "user", "using", "utility", "via", "vlookup", "w", "web", "website", "week", "with", "wireframe", "work",
            "working", "write", "writing", "xlookup", "y", "year", "yes", "yr",
        ],
        StringComparer.Ordinal
    );

    // Brands that are words of everyday speech: sure only where nothing else in the phrase needs an explanation.
    private static readonly FrozenSet<string> s_everyday = FrozenSet.ToFrozenSet(
        [
            "access", "act", "ad", "ada", "ant", "asset", "bamboo", "blackboard", "blink", "bootstrap", "c", "cad", "canu",
            "chef", "chrome", "classroom", "cocoa", "com", "concur", "cs", "director", "domino", "drive", "dynamic", "edge",
            "eiffel", "eko", "entourage", "epic", "excel", "express", "facebook", "fireworks", "flash", "flex", "flume", "go",
            "groovy", "helix", "hive", "ice", "idea", "j", "keynote", "linkedin", "ids", "loom", "mac", "magic", "maven", "maya",
            "meet", "monitor", "native", "net", "node", "remedy", "note", "numbers", "office", "one", "oracle", "outlook", "pig",
            "power", "puppet", "r", "react", "route", "ruby", "rust", "safari", "sage", "salt", "scala", "scheme", "seesaw",
            "shell", "skype", "slack", "slide", "smalltalk", "snort", "spark", "spice", "spring", "sunrise", "swift", "sheet",
            "doc", "team", "unity", "vision", "window", "word", "workspace", "youtube", "zoom",
        ],
        StringComparer.Ordinal
    );

    // Names of kinds of software that also name the work done with them or a thing.
    private static readonly FrozenSet<string> s_kinds = FrozenSet.ToFrozenSet(
        [
            "accounting", "acquisition", "addressing", "ads", "auditing", "billing", "bookkeeping", "browser", "card", "center",
            "chat", "cloning", "clustering", "compliance", "compression", "conferencing", "connectivity", "control",
            "conversion", "curriculum", "debugging", "design", "diagnostic", "diagramming", "dictation", "dictionary",
            "distribution", "documentation", "editing", "email", "encryption", "filter", "forensic", "framework", "generator",
            "graphic", "hosting", "implementation", "indexing", "instructional", "integration", "intelligence", "library",
            "mathematical", "middleware", "migration", "mining", "mis", "modeling", "monitoring", "optimization", "ordering",
            "payroll", "picking", "planning", "presentation", "professional", "puff", "recordkeeping", "reporting", "scheduling",
            "shutdown", "simulation", "spreadsheet", "statement", "statistical", "storage", "tax", "timekeeping", "tracing",
            "tracking", "validation", "verification", "videoconferencing", "visualization", "warehouse", "workflow", "bi", "ax",
            "bw", "gp", "mq", "mx", "ee", "pm", "nav", "ide", "ips", "pms", "ez", "ii", "us", "api", "dig", "sand", "mos", "cap",
            "cc", "aca", "as", "it", "network", "security", "server", "router", "switch", "firewall",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Words of everyday speech that are names too: right as written, also where the catalog has no such name (Flash).</summary>
    public static IEnumerable<string> Everyday => s_everyday;

    /// <summary>True for a word that says how, how long or what for a technology is used.</summary>
    public static bool IsCompanion(string word) => s_companions.Contains(word) || IsNumber(word);

    /// <summary>True for a name that is a word of everyday speech too.</summary>
    public static bool IsEveryday(string word) => s_everyday.Contains(word);

    /// <summary>True for a word that names a kind of software, or a kind of work.</summary>
    public static bool IsKind(string word) => s_kinds.Contains(word) || (s_companions.Contains(word) && !s_everyday.Contains(word));

    // "7", "2016", "11g", "v8", "360k".
    private static bool IsNumber(string word)
    {
        var digits = 0;
        foreach (var letter in word)
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        return digits > 0 && word.Length - digits <= 1;
    }
}
