using System.Collections.Frozen;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using static AdvancementEngine.Catalog.KnownOccupations;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Reads titles by the post they name: managers of IT staff, the one person for all computers, and leaders of a team whose work
/// the rest of the title names. Words ours.</summary>
internal sealed class PostTitles(CareerCatalog catalog, NameMatcher own)
{
    // Score of a title that is read by its post. Ours.
    private const float ByPost = 0.80f;

    private static readonly FrozenSet<string> s_managers = FrozenSet.ToFrozenSet(
        ["manager", "director", "head", "gerente", "vp", "svp", "avp", "evp", "vice", "president"],
        StringComparer.Ordinal
    );

    // Words of staff that IT managers answer for; those of the first list are found in no other line of work.
    private static readonly FrozenSet<string> s_ofIt = FrozenSet.ToFrozenSet(
        [
            "it",
            "technology",
            "helpdesk",
            "desktop",
            "network",
            "infrastructure",
            "cybersecurity",
            "cyber",
            "soc",
            "noc",
            "computer",
            "software",
            "desk",
            "sistema",
            "application",
            "devop",
            "devops",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_beside = FrozenSet.ToFrozenSet(
        [
            "information",
            "help",
            "service",
            "support",
            "system",
            "operation",
            "ops",
            "delivery",
            "security",
            "user",
            "end",
            "technical",
            "development",
            "engineering",
            "assistant",
            "associate",
            "deputy",
            "team",
            "of",
            "and",
            "de",
        ],
        StringComparer.Ordinal
    );

    // What leaders of such a team are called where the title names the field alone: "network team lead".
    private static readonly FrozenSet<string> s_administered = FrozenSet.ToFrozenSet(
        ["network", "system", "server", "linux", "window", "database", "infrastructure"],
        StringComparer.Ordinal
    );

    // Fields that a title may name without the work: "SOC lead".
    private static readonly FrozenSet<string> s_fields = FrozenSet.ToFrozenSet(
        [
            "network", "system", "server", "linux", "window", "database", "soc", "noc", "security", "cyber", "cybersecurity",
            "information", "quality", "assurance", "qa", "data", "web", "software", "application", "cloud", "desktop", "infrastructure",
        ],
        StringComparer.Ordinal
    );

    // Who leads developers leads those of software where no other field is named.
    private const string Developer = "software developer";

    private static readonly FrozenSet<string> s_developers = FrozenSet.ToFrozenSet(
        ["developer", "development", "programming"],
        StringComparer.Ordinal
    );

    private static readonly string[] s_roles =
    [
        "analyst",
        "developer",
        "engineer",
        "technician",
        "specialist",
        "administrator",
    ];

    /// <summary>The occupation of a title that names a post; null where it names none.</summary>
    /// <param name="text">As written.</param>
    /// <param name="match">What its words alone were matched to.</param>
    /// <param name="read">Reads the title of the work that a team does.</param>
    public NameMatch? Read(string text, NameMatch match, Func<string, NameMatch> read)
    {
        var title = TextForms.Work(text);
        if (GeneralistWords.IsTitle(title))
            return Taken(text, UserSupport);
        if (NameKeys.Words(title) is ["cio" or "cto" or "ciso", ..])
            return Taken(text, ItManagers);
        var isWritten = match.Method is MatchMethod.Exact or MatchMethod.Normalized;
        // "Security manager (cyber)": the text in brackets says of what.
        if ((IsManager(NameKeys.Words(title)) || IsManager(NameKeys.Words(text))) && !(isWritten && match.Taken?.Code == ItManagers))
            return Taken(text, ItManagers);
        if (!LeadWords.IsPost(text))
            return null;
        // "Shift lead, tech support": what follows the post says whose work is led.
        if (LeadWords.AfterPost(text) is { } led && OfTeam(text, read(led)) is { } ofLed)
            return ofLed;
        if (
            NameKeys.Words(LeadWords.WithoutPost(title)) is [var alone]
            && s_developers.Contains(alone)
            && own.NamedBy(Developer) is { Candidates: [var developer, ..] }
        )
            return OfTeam(text, new(text, developer, [developer]));
        if (OfField(text, LeadWords.WithoutPost(title)) is { } ofField)
            return ofField;
        if (isWritten && match.Taken is not null)
            return null;
        var work = LeadWords
            .WithoutPost(text)
            .Replace("( )", string.Empty, StringComparison.Ordinal)
            .Trim();
        if (NameKeys.Words(work).Count == 0 || work.Length == text.Length)
            return null;
        return OfTeam(text, read(work));
    }

    private static bool IsManager(IReadOnlyList<string> words) =>
        words.Any(s_managers.Contains)
        && words.Any(s_ofIt.Contains)
        && words.All(w =>
            s_managers.Contains(w)
            || s_ofIt.Contains(w)
            || s_beside.Contains(w)
            || NameKeys.IsNoise(w)
        );

    private NameMatch? OfTeam(string text, NameMatch work) =>
        work.Taken is { } taken && catalog.FindOccupation(taken.Code) is { UsualOrigin: false }
            ? Taken(text, taken.Code)
            : null;

    private NameMatch? OfField(string text, string field)
    {
        var words = NameKeys.Words(field);
        // Security alone is that of guards.
        if (words.Count == 0 || words is ["security"] || !words.All(s_fields.Contains))
            return null;
        var roles = s_administered.Contains(words[^1]) ? s_roles.Reverse() : s_roles;
        foreach (var role in roles)
        {
            if (
                own.NamedBy($"{string.Join(' ', words)} {role}") is { Candidates: [var named, ..] }
                && OfTeam(text, new(text, named, [named])) is { } found
            )
                return found;
        }

        return null;
    }

    private NameMatch? Taken(string text, string code)
    {
        if (catalog.FindOccupation(code) is not { } occupation)
            return null;
        var candidate = new MatchCandidate(code, occupation.Title, text, MatchMethod.Words, ByPost);
        return new(text, candidate, [candidate]);
    }
}
