using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Plain words on record, whatever element or job they stand beside: names of tools and of kinds of work, and what somebody has
/// done, such as leading people, answering for money or a design, holding a clearance. One per case: each question is answered once.
/// Ours.</summary>
internal sealed class WordsOnRecord(Participant person, DateOnly asOf)
{
    private readonly Dictionary<string[], bool> _named = new(ReferenceEqualityComparer.Instance);
    private bool? _leadsPeople;
    private bool? _leadsProjects;
    private bool? _designs;
    private bool? _isCleared;
    private bool? _isPlainEmployer;

    private static readonly string[] s_projects = ["led ", "leading ", "budget", "p&l", "lideré", "dirigí", "presupuesto"];
    private static readonly string[] s_designs = ["designed", "architected", "design of", "diseñé"];

    private static readonly string[] s_clearance =
    [
        "clearance",
        "ts/sci",
        "ts sci",
        "ts-sci",
        "ci poly",
        "full scope poly",
        "full-scope poly",
        "top secret",
        "active secret",
        "secret (active",
    ];

    // Not held, or not held any more.
    private static readonly string[] s_ended =
    [
        "expired",
        "lapsed",
        "inactive",
        "no clearance",
        "clearance: no",
        "not cleared",
        "denied",
        "revoked",
        "eligible",
        "eligibility",
        "pending",
        "applied for",
        "can get",
    ];

    // Papers of service that ends, work for oneself, and work that is about to end: no employer whose openings come first.
    private static readonly string[] s_noEmployer =
    [
        "dd214",
        "dd-214",
        "vmet",
        "jst",
        "ncoer",
        "skillbridge",
        "separat",
        "freelance",
        "self-employed",
        "self employed",
        "laid off",
        "layoff",
        "warn notice",
        "rapid response",
    ];

    private static readonly string[] s_left = ["left ", "dropped", "withdrew", "stopped attending", "no-show", "dejó", "abandon"];

    /// <summary>True where evidence or jobs, read or not, or the goal have one of the words.</summary>
    /// <param name="words">Lower case. Asked for each credential, and looked for once: always the same array for the same words.</param>
    public bool IsNamed(string[] words)
    {
        if (!_named.TryGetValue(words, out var isNamed))
            _named.Add(words, isNamed = Name(person, words) || Name(person.Goals.Stated, words));
        return isNamed;
    }

    /// <summary>True where evidence or jobs, read or not, have one of the words.</summary>
    public static bool Name(Participant person, string[] words) =>
        person.Evidence.Any(e => Name(e.Element, words))
        || person.UnreadEvidence.Any(e => Name(e.Text, words))
        || person.UnreadWork.Any(w => Name(w.Text, words));

    /// <summary>True where a text has one of the words; a hyphen is a blank.</summary>
    public static bool Name(string text, string[] words)
    {
        if (text.Contains('-', StringComparison.Ordinal))
            text = text.Replace('-', ' ');
        return Has(text, words);
    }

    /// <summary>True where nothing on record says that the employer is a military service, the person's own business, or one that lets
    /// people go.</summary>
    public bool IsPlainEmployer => _isPlainEmployer ??= HasPlainEmployer();

    private bool HasPlainEmployer()
    {
        foreach (var spell in person.Work)
        {
            if (
                !(spell.End < asOf)
                && (IsNoEmployer(spell.Stated) || IsNoEmployer(spell.Source.Who) || IsNoEmployer(spell.Source.What))
            )
                return false;
        }

        foreach (var work in person.UnreadWork)
        {
            if (
                work.IsPresent(asOf)
                && (IsNoEmployer(work.Text) || IsNoEmployer(work.Source.Who) || IsNoEmployer(work.Source.What))
            )
                return false;
        }

        return true;
    }

    private static bool IsNoEmployer(string text) => Has(text, s_noEmployer) || ForcesWords.IsSaid(text);

    /// <summary>True where the record says that the person left the program.</summary>
    public bool HasLeft =>
        person.Facts.Any(f => f.Name == "attendance" && (Has(f.Value, s_left) || Has(f.Source.Who, s_left) || Has(f.Source.What, s_left)));

    /// <summary>True where leading people is on record.</summary>
    public bool LeadsPeople => _leadsPeople ??= Texts().Any(LeadWords.IsSaid);

    /// <summary>True where leading a project, or answering for a budget, is on record.</summary>
    public bool LeadsProjects => _leadsProjects ??= Says(s_projects);

    /// <summary>True where a design of one's own is on record.</summary>
    public bool Designs => _designs ??= Says(s_designs);

    /// <summary>True where a security clearance is on record that nothing says has ended, among the credentials and behind a job,
    /// too.</summary>
    public bool IsCleared =>
        _isCleared ??= Texts()
            .Concat(person.UnreadCredentials)
            .Concat(person.Work.Where(w => w.Start <= asOf).Select(w => w.Stated))
            .Any(t => Has(t, s_clearance) && !Has(t, s_ended));

    private bool Says(string[] words) => Texts().Any(t => Has(t, words));

    // What was done, and what a source says of it; never who said it.
    private IEnumerable<string> Texts()
    {
        foreach (var unread in person.UnreadEvidence)
        {
            if (unread.Source.When > asOf)
                continue;
            yield return unread.Text;
            yield return unread.Source.What;
        }

        foreach (var evidence in person.Evidence)
        {
            if (!(evidence.Source.When > asOf) && !evidence.Element.StartsWith(ElementKinds.Credential, StringComparison.Ordinal))
                yield return evidence.Source.What;
        }

        foreach (var spell in person.Work)
        {
            if (spell.Start <= asOf)
                yield return spell.Source.What;
        }

        foreach (var work in person.UnreadWork)
        {
            yield return work.Text;
            yield return work.Source.What;
        }
    }

    private static bool Has(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
