using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Plain words on record that say what somebody has done, whatever element or job they stand beside: leading people, answering for
/// money or a design, holding a clearance. Ours.</summary>
internal static class RecordedWords
{
    private static readonly string[] s_projects = ["led ", "leading ", "budget", "p&l", "lideré", "dirigí", "presupuesto"];
    private static readonly string[] s_designs = ["designed", "architected", "design of", "diseñé"];
    private static readonly string[] s_clearance = ["clearance", "ts/sci", "top secret", "active secret"];
    private static readonly string[] s_ended = ["expired", "lapsed", "inactive", "no clearance", "not cleared"];

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

    /// <summary>True where nothing on record says that the employer is a military service, the person's own business, or one that lets
    /// people go.</summary>
    public static bool IsPlainEmployer(Participant person, DateOnly asOf)
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
    public static bool HasLeft(Participant person) =>
        person.Facts.Any(f => f.Name == "attendance" && (Has(f.Value, s_left) || Has(f.Source.Who, s_left) || Has(f.Source.What, s_left)));

    /// <summary>True where leading people is on record.</summary>
    public static bool LeadsPeople(Participant person, DateOnly asOf) => Texts(person, asOf).Any(LeadWords.IsSaid);

    /// <summary>True where leading a project, or answering for a budget, is on record.</summary>
    public static bool LeadsProjects(Participant person, DateOnly asOf) => Says(person, asOf, s_projects);

    /// <summary>True where a design of one's own is on record.</summary>
    public static bool Designs(Participant person, DateOnly asOf) => Says(person, asOf, s_designs);

    /// <summary>True where a security clearance is on record that nothing says has ended.</summary>
    public static bool IsCleared(Participant person, DateOnly asOf) =>
        Texts(person, asOf).Any(t => Has(t, s_clearance) && !Has(t, s_ended));

    private static bool Says(Participant person, DateOnly asOf, string[] words) => Texts(person, asOf).Any(t => Has(t, words));

    // What was done, and what a source says of it; never who said it.
    private static IEnumerable<string> Texts(Participant person, DateOnly asOf)
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
