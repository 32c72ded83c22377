using System.Buffers;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Plain words on record, in any element or job: names of tools and kinds of work, and what a person has done, such as leading
/// people, being responsible for money or a design, or holding a clearance. One instance per case; each question is answered once.
/// Ours.</summary>
internal sealed partial class WordsOnRecord(Participant person, DateOnly asOf)
{
    private readonly Dictionary<SearchValues<string>, bool> _named = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, bool> _practiced = new(StringComparer.Ordinal);
    private bool? _leadsPeople;
    private bool? _leadsProjects;
    private bool? _designs;
    private bool? _isCleared;
    private bool? _isPlainEmployer;

    // Whole words: whoever scheduled, installed or handled has led nothing.
    [GeneratedRegex(@"\b(led|leading|leads|lideré|dirigí)\b|budget|p&l|presupuesto", Patterns.Options)]
    private static partial Regex Projects { get; }

    private static readonly SearchValues<string> s_designs = SearchValues.Create(
        ["designed", "architected", "design of", "diseñé"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> s_clearance = SearchValues.Create(
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
        ],
        StringComparison.OrdinalIgnoreCase
    );

    // Never held, not yet, or no longer.
    private static readonly SearchValues<string> s_notHeld = SearchValues.Create(
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
        ],
        StringComparison.OrdinalIgnoreCase
    );

    // Separation from military service, self-employment, and work that is about to end: not an employer whose openings come first.
    private static readonly SearchValues<string> s_noEmployer = SearchValues.Create(
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
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> s_left = SearchValues.Create(
        ["left ", "dropped", "withdrew", "stopped attending", "no-show", "dejó", "abandon"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Words to look for, in any case.</summary>
    public static SearchValues<string> AnyOf(params ReadOnlySpan<string> words) =>
        SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>True if evidence or jobs, recognized or not, or the goal contain one of the words.</summary>
    /// <param name="words">In any case. Queried for each credential but searched only once, so always pass the same array for the same
    /// words.</param>
    public bool IsNamed(SearchValues<string> words)
    {
        if (!_named.TryGetValue(words, out var isNamed))
            _named.Add(words, isNamed = Name(person, words) || Name(person.Goals.Stated, words));
        return isNamed;
    }

    /// <summary>True if the record shows that what a credential's exam covers was used at work or assessed.</summary>
    /// <param name="credential">Its code.</param>
    public bool IsPracticed(string credential)
    {
        if (!_practiced.TryGetValue(credential, out var isPracticed))
            _practiced.Add(credential, isPracticed = ExamTools.AreUsed(credential, person, asOf));
        return isPracticed;
    }

    /// <summary>True if evidence or jobs, recognized or not, contain one of the words.</summary>
    public static bool Name(Participant person, SearchValues<string> words) =>
        person.Evidence.Any(e => Name(e.Element, words))
        || person.UnreadEvidence.Any(e => Name(e.Text, words))
        || person.UnreadWork.Any(w => Name(w.Text, words));

    /// <summary>True if a text contains one of the words; a hyphen counts as a space.</summary>
    public static bool Name(string text, SearchValues<string> words)
    {
        if (text.Contains('-', StringComparison.Ordinal))
            text = text.Replace('-', ' ');
        return Has(text, words);
    }

    /// <summary>True if nothing on record says that the employer is a military service, the person's own business, or one that is laying
    /// people off.</summary>
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

    /// <summary>True if the record says that the person left the program.</summary>
    public bool HasLeft =>
        person.Facts.Any(f => f.Name == "attendance" && (Has(f.Value, s_left) || Has(f.Source.Who, s_left) || Has(f.Source.What, s_left)));

    /// <summary>True if leading people is on record.</summary>
    public bool LeadsPeople => _leadsPeople ??= Texts().Any(LeadWords.IsSaid);

    /// <summary>True if leading a project or being responsible for a budget is on record.</summary>
    public bool LeadsProjects => _leadsProjects ??= Texts().Any(Projects.IsMatch);

    /// <summary>True if the person's own design work is on record.</summary>
    public bool Designs => _designs ??= Says(s_designs);

    /// <summary>True if a security clearance is on record, including in credentials and in the source of a job, and nothing says that it
    /// has ended.</summary>
    public bool IsCleared =>
        _isCleared ??= Texts()
            .Concat(person.UnreadCredentials)
            .Concat(person.Work.Where(w => w.Start <= asOf).Select(w => w.Stated))
            .Any(t => Has(t, s_clearance) && !Has(t, s_notHeld));

    private bool Says(SearchValues<string> words) => Texts().Any(t => Has(t, words));

    // What was done and what its source says about it, never who said it.
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

    private static bool Has(string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);
}
