using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Plans;

namespace AdvancementEngine.Reports.Plans;

/// <summary>The text of plans in one language, from its resource file. A missing key is a bug; a test finds it.</summary>
public sealed class PlanTexts
{
    private readonly FrozenDictionary<string, string> _words;
    private readonly FrozenDictionary<string, string> _titles;
    private readonly FrozenDictionary<string, string> _kinds;

    private PlanTexts(PlanLanguage language)
    {
        Language = language;
        var code = language == PlanLanguage.Es ? "es" : "en";
        using var words = Open($"plan.{code}.json");
        _words = JsonSerializer.Deserialize<Dictionary<string, string>>(words)!.ToFrozenDictionary(StringComparer.Ordinal);
        _titles = Table($"occupations.{code}.csv");
        _kinds = language == PlanLanguage.Es ? Table("software.es.csv") : FrozenDictionary<string, string>.Empty;
    }

    /// <summary>Returns the texts of a language.</summary>
    public static PlanTexts Of(PlanLanguage language) => language == PlanLanguage.Es ? Spanish.Value : English.Value;

    /// <summary>The language.</summary>
    public PlanLanguage Language { get; }

    /// <summary>All keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _words.Keys.Order(StringComparer.Ordinal);

    /// <summary>Returns the text of a key with its placeholders filled.</summary>
    public string Say(string key, params object[] gaps) => string.Format(CultureInfo.InvariantCulture, _words[key], gaps);

    /// <summary>Returns the text of a key, or null if there is none; for codes that come from data.</summary>
    public string? Find(string key) => _words.GetValueOrDefault(key);

    /// <summary>Returns the singular title of a job from our own table, or the published title if the table has none.</summary>
    public string Title(PlanJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return Title(job.Code, job.Title);
    }

    /// <summary>Returns the title for an occupation code.</summary>
    public string Title(string code, string published) => _titles.GetValueOrDefault(code) ?? published;

    /// <summary>Codes that have a title of their own in this language.</summary>
    public IEnumerable<string> TitledCodes => _titles.Keys;

    /// <summary>Returns the everyday name of a tool. Empty for a kind of software missing from this language's table: leaving it out is
    /// better than another language's name.</summary>
    /// <param name="published">Published name.</param>
    public string Tool(string published)
    {
        if (_kinds.TryGetValue(published, out var kind))
            return kind;
        var name = TechnologyNames.Short(published);
        if (!TechnologyNames.IsKind(name))
            return name;
        return Language == PlanLanguage.Es ? string.Empty : char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>Returns a list of tools; empty if none has a name.</summary>
    public string Tools(IEnumerable<string> published) => List([.. published.Select(Tool).Where(t => t.Length > 0)]);

    /// <summary>Returns a title for use within a sentence: "a web developer" in English; lowercase without an article in Spanish.</summary>
    public string Within(string title)
    {
        var small = title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
        if (Language == PlanLanguage.Es)
            return small;
        return (small[0] is 'a' or 'e' or 'i' or 'o' or 'I' ? "an " : "a ") + small;
    }

    /// <summary>Joins items for a sentence: "A, B and C".</summary>
    public string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => string.Empty,
            1 => items[0],
            _ => string.Join(", ", items.Take(items.Count - 1)) + " " + And(items[^1]) + " " + items[^1],
        };

    // In Spanish, "y" becomes "e" before an i sound: "Illustrator", "hidrología", but not "iOS" (ai-o-ese) or "hielo".
    private string And(string next) =>
        (next.StartsWith("i", StringComparison.OrdinalIgnoreCase) && !(next.Length > 1 && char.IsUpper(next[1])))
        || (next.StartsWith("hi", StringComparison.OrdinalIgnoreCase) && !next.StartsWith("hie", StringComparison.OrdinalIgnoreCase))
            ? Say("and-i")
            : Say("and");

    /// <summary>Returns a number of years with its noun.</summary>
    public string Years(int years) => years == 1 ? Say("years.one") : Say("years.many", years);

    /// <summary>Returns a number of hours with its noun.</summary>
    public string Hours(float hours) =>
        MathF.Round(hours, 1) == 1f ? Say("hours.one") : Say("hours.many", Number(hours));

    /// <summary>Returns a number of months that the person stated, with its noun.</summary>
    public string MonthsTold(float months) =>
        MathF.Round(months, 1) == 1f ? Say("months.exact-one") : Say("months.exact", Number(months));

    /// <summary>Formats a number with at most one decimal.</summary>
    public static string Number(float value) => MathF.Round(value, 1).ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>Formats the month of a date: "August 2024".</summary>
    public string Month(DateOnly day) =>
        Language == PlanLanguage.Es
            ? string.Create(CultureInfo.InvariantCulture, $"{s_spanishMonths[day.Month - 1]} de {day.Year}")
            : day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Formats whole US dollars.</summary>
    public static string Dollars(float amount) =>
        string.Create(CultureInfo.InvariantCulture, $"${MathF.Round(amount, MidpointRounding.AwayFromZero):#,0}");

    // A range wider than this says too little: its upper end alone is said.
    private const float Widest = 3f;

    /// <summary>True if a range of months is too wide to plan with.</summary>
    public static bool IsWide(float low, float high) => MathF.Round(high) > Widest * MathF.Round(low) && MathF.Round(high) > Widest;

    /// <summary>Formats a range of months.</summary>
    public string Months(float low, float high)
    {
        var (from, to) = (MathF.Round(low), MathF.Round(high));
        if (high <= 0f)
            return Say("months.none");
        if (to <= 1f)
            return Say("months.one");
        if (from < 1f || IsWide(low, high))
            return Say("months.up-to", to);
        return from >= to ? Say("months.same", to) : Say("months.range", from, to);
    }

    /// <summary>Formats a range of US dollars.</summary>
    public string Cost(float low, float high) =>
        high <= 0f ? Say("dollars.none")
        : MathF.Round(low) >= MathF.Round(high) ? Say("dollars.same", Dollars(high))
        : Say("dollars.range", Dollars(low), Dollars(high));

    /// <summary>Formats a date in the customary way.</summary>
    public string Day(DateOnly day) =>
        Language == PlanLanguage.Es
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Day} de {s_spanishMonths[day.Month - 1]} de {day.Year}")
            : day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static readonly string[] s_spanishMonths =
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];

    private static Lazy<PlanTexts> English { get; } = new(() => new PlanTexts(PlanLanguage.En));

    private static Lazy<PlanTexts> Spanish { get; } = new(() => new PlanTexts(PlanLanguage.Es));

    private static Stream Open(string name) =>
        typeof(PlanTexts).Assembly.GetManifestResourceStream("AdvancementEngine.Reports.Plans.Texts." + name)
        ?? throw new InvalidOperationException($"the words '{name}' are not in the program; needed: an embedded resource; build it again");

    private static FrozenDictionary<string, string> Table(string name)
    {
        using var reader = new StreamReader(Open(name));
        reader.ReadLine();
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            rows.Add(line[..comma], line[(comma + 1)..]);
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
