using AdvancementEngine.Catalog.Matching;
using static AdvancementEngine.Intake.Titles.TitleVocabulary;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Reads a title that is in no list by the field and the work it names, in whatever order and language: "desarrollador backend",
/// "ing. de sistemas", "server tech", "med records". English and Spanish; words ours.</summary>
/// <param name="own">Titles of the catalog.</param>
internal sealed class ComposedTitles(NameMatcher own)
{
    /// <summary>True for a word that names a field or a work here.</summary>
    public static bool Knows(string word) => IsKnown(word) || Spellings.ContainsKey(word) || Connectors.Contains(word);

    /// <summary>True for a word that names a field or a tool of IT here.</summary>
    public static bool NamesField(string word) => Fields.ContainsKey(word) || OfSoftware.Contains(word) || OfWeb.Contains(word);

    /// <summary>True for a word that names IT work or a field of it here, and is none of the name of an employer.</summary>
    public static bool NamesWork(string word) =>
        Roles.Contains(word)
        || (
            Fields.TryGetValue(word, out var field)
            && field is not ("business" or "health" or "medical" or "clinical" or "record" or "document")
        );

    /// <summary>Words that are right as written, though no title has them.</summary>
    public static IEnumerable<string> Words => Spellings.Keys.Concat(Fields.Keys).Concat(OfSoftware).Concat(OfWeb);

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
        // Words that name no field when others do.
        if (words.Exists(w => IsKnown(w) && Fields.GetValueOrDefault(w) != "business" && !Roles.Contains(w)))
            words.RemoveAll(w => Fields.GetValueOrDefault(w) == "business");
        // "med records", "cyber sec": written out, it may be a title.
        if (
            !(words is [var single] && Roles.Contains(single))
            && (plain.Length != text.Length || !words.SequenceEqual(written, StringComparer.Ordinal))
            && Named(text, string.Join(' ', words)) is { } whole
        )
            return whole;
        // "SOC, nights": the place alone says whose work is done there.
        if (words is [var place] && Places.TryGetValue(place, out var staff))
            return Named(text, staff);
        // "Python", "embedded": the tool alone says that software is made with it.
        if (words.TrueForAll(w => OfSoftware.Contains(w) || OfWeb.Contains(w)) && words.Exists(w => w.Length > 2 && !IsEnd(w)))
            return Named(text, $"{Developed(words, [])} developer");
        // "Tech specialist", "tech support II": the tech of other work names it.
        if (words.Where(w => !NameKeys.IsNoise(w)).ToList() is ["tech" or "technician", "specialist" or "support"])
            return Named(text, $"it {words.Find(w => w is "specialist" or "support")}");
        var role = words.Find(Roles.Contains);
        // "EHR", "reporting and dashboards": the field alone has one work.
        if (words.TrueForAll(w => Fields.GetValueOrDefault(w) == "ehr"))
            return Named(text, "health informatics specialist");
        if (words.TrueForAll(OfReports.Contains))
            return Named(text, "reporting analyst");
        // "Linux", "VMware": who names the system alone administers it.
        if (words.TrueForAll(w => Fields.GetValueOrDefault(w) == "system") && !words.TrueForAll(PlainSystems.Contains))
            return Named(text, "system administrator");
        if (role is null || words.Exists(w => !IsKnown(w)))
            return null;
        var fields = words.Where(w => w != role).Select(w => Fields.GetValueOrDefault(w, string.Empty)).Where(f => f.Length > 0).ToList();
        // Who designs what a platform does is an architect of solutions.
        if (role == "architect" && (words.Exists(OfSoftware.Contains) || fields.Exists(f => f is "erp" or "sap" or "salesforce")))
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
        words.Exists(OfWeb.Contains) ? "web"
        : words.Exists(OfSoftware.Contains) ? "software"
        : fields.Count == 0 && words.Count == 1 ? "software"
        : null;

    private NameMatch? Named(string text, string title) => own.NamedBy(title) is { } named ? named with { Text = text } : null;

    // "Front end" alone is that of a store.
    private static bool IsEnd(string word) => word is "front" or "back" or "end";

    private static bool IsKnown(string word) =>
        NameKeys.IsNoise(word)
        || Roles.Contains(word)
        || Fields.ContainsKey(word)
        || OfSoftware.Contains(word)
        || OfWeb.Contains(word);

    private static List<string> Translated(IReadOnlyList<string> written)
    {
        var words = new List<string>(written.Count);
        var isSpanish = written.Contains("de", StringComparer.Ordinal) || written.Contains("en", StringComparer.Ordinal);
        foreach (var word in written)
        {
            if (Connectors.Contains(word))
                continue;
            if (word is "sec" or "security" && words.Count > 0 && words[^1] == "cybersecurity")
                continue;
            // "base de datos".
            if (word is "dato" or "data" && words.Count > 0 && words[^1] == "base")
                words[^1] = "database";
            else
                words.Add(isSpanish && word == "red" ? "network" : Spellings.GetValueOrDefault(word, word));
        }

        return words;
    }
}
