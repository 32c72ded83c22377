using System.Collections.Frozen;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>Words that say how sure, at which level, where or for whom, rather than which occupation; English and Spanish. Ours.</summary>
internal static class Qualifiers
{
    private static readonly string[] s_leadIns =
    [
        "i am a ",
        "i was a ",
        "i am an ",
        "i work as a ",
        "i worked as a ",
        "worked as a ",
        "worked as an ",
        "worked as ",
        "working as a ",
        "work as a ",
        "job as a ",
        "i want to be a ",
        "i want to be an ",
        "i want to be ",
        "want to be a ",
        "want to be ",
        "i want to work in ",
        "i want to ",
        "i want ",
        "would like to be a ",
        "would like to ",
        "learn to be a ",
        "learn to be ",
        "learn to ",
        "learn ",
        "become a ",
        "become an ",
        "becoming a ",
        "to be a ",
        "to become a ",
        "back to ",
        "go back to ",
        "going back to ",
        "return to ",
        "back into ",
        "get back into ",
        "get into ",
        "getting into ",
        "break into ",
        "move into ",
        "moving into ",
        "go into ",
        "work in ",
        "working in ",
        "work with ",
        "working with ",
        "a job in ",
        "job in ",
        "jobs in ",
        "a career in ",
        "career in ",
        "interested in ",
        "something in ",
        "something with ",
        "something like ",
        "something w/ ",
        "something w ",
        "anything w/ ",
        "anything with ",
        "anything in ",
        "owner of ",
        "owner, ",
        "stay as ",
        "stay in ",
        "stay ",
        "remain ",
        "keep being ",
        "move to ",
        "move over to ",
        "moving to ",
        "switch to ",
        "switching to ",
        "transition to ",
        "transition into ",
        "later ",
        "then ",
        "eventually ",
        "some ",
        "any ",
        "trabajo de ",
        "trabajo como ",
        "trabajé como ",
        "trabajo en ",
        "trabajar en ",
        "trabajar de ",
        "trabajar como ",
        "quiero ser ",
        "quiero trabajar en ",
        "quiero trabajar de ",
        "quiero trabajar como ",
        "ser ",
        "algo con ",
        "algo de ",
        "algo en ",
        "volver a ",
        "estudiar ",
        "aprender ",
        "je veux être ",
        "je veux etre ",
        "je veux travailler dans ",
        "je veux travailler en ",
        "je veux apprendre ",
        "je voudrais ",
        "je veux ",
        "apprendre ",
        "devenir ",
        "travailler dans ",
        "quero ser ",
        "quero trabalhar com ",
        "quero trabalhar em ",
        "trabalhar com ",
        "trabalhar em ",
        "voltar a ",
        "mwen vle ",
        "ok with ",
        "open to ",
    ];

    private static readonly string[] s_phrases =
    [
        "not sure",
        "no idea",
        "for now",
        "civil service",
        "right now",
        "at first",
        "to start with",
        "to start",
        "starting out",
        "at the moment",
        "por ahora",
        "para empezar",
        "work from home",
        "part time",
        "part-time",
        "full time",
        "full-time",
        "entry level",
        "entry-level",
        "school district",
        "no military",
        "no defense work",
        "no defense",
        "commercial only",
        "remote only",
        "own shop",
        "my own",
        "own business",
        "self employed",
        "self-employed",
        "side gigs",
        "side gig",
        "side jobs",
        "side job",
        "side hustle",
        "on the side",
        "por cuenta propia",
        "laid off",
        "team lead",
        "us navy",
        "u.s. navy",
        "medio tiempo",
        "tiempo completo",
        "tiempo parcial",
        "de nuevo",
        "otra vez",
        "tal vez",
        "no se",
        "no sé",
        "nivel inicial",
        "some day",
        "one day",
        "if possible",
        "from home",
        "desde casa",
        "days only",
        "day shift",
        "no nights",
        "no on call",
        "no weekends",
        "with benefits",
        "con empleo fijo",
        "empleo fijo",
        "us army",
        "us air force",
        "air force",
        "marine corps",
        .. EmployerNames.Phrases,
    ];

    private static readonly FrozenSet<string> s_words = FrozenSet.ToFrozenSet(
        [
            "again",
            "please",
            "maybe",
            "probably",
            "perhaps",
            "unsure",
            "undecided",
            "idk",
            "dunno",
            "pref",
            "preferred",
            "preferably",
            "ideally",
            "asap",
            "stuff",
            "things",
            "still",
            "overseas",
            "abroad",
            "federal",
            "dod",
            "defense",
            "government",
            "gov",
            "contractor",
            "contract",
            "contracting",
            "cleared",
            "clearance",
            "remote",
            "remotely",
            "wfh",
            "hybrid",
            "onsite",
            "on-site",
            "junior",
            "jr",
            "senior",
            "sr",
            "lead",
            "principal",
            "staff",
            "trainee",
            "i",
            "ii",
            "iii",
            "iv",
            "freelance",
            "freelancer",
            "1099",
            "w2",
            "gigs",
            "upwork",
            "fiverr",
            "temp",
            "temporary",
            "seasonal",
            "position",
            "role",
            "job",
            "jobs",
            "career",
            "somewhere",
            "someday",
            "eventually",
            "journeyman",
            "pt",
            "ft",
            "l1",
            "l2",
            "l3",
            "t1",
            "t2",
            "t3",
            "experienced",
            "owner",
            "only",
            "civilian",
            "local",
            "volunteer",
            "former",
            "ex",
            "new",
            "remoto",
            "remota",
            "quizas",
            "quizás",
            "principiante",
            "federales",
            "federal-work",
            "tier",
            "level",
            "lvl",
            "nivel",
            "grade",
            "current",
            "currently",
            "past",
            "old",
            .. EmployerNames.Words,
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> s_graded = FrozenSet.ToFrozenSet(
        ["tier", "level", "lvl", "nivel", "grade"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The text with leading phrases removed, one after another.</summary>
    public static string WithoutLeadIn(string text)
    {
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var lead in s_leadIns)
            {
                if (!text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                    continue;
                (text, cut) = (text[lead.Length..].TrimStart(), true);
                break;
            }
        }

        return text;
    }

    /// <summary>The text without the words that do not name an occupation; empty if there are no others.</summary>
    public static string Without(string text)
    {
        foreach (var phrase in s_phrases)
            text = Removed(text, phrase);
        var kept = new List<string>();
        var graded = false;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = word.Trim(',', '.', ';', ':', '?', '!', '-', '–');
            // "Tier 2", "level III": the grade is removed with its word.
            if (plain.Length == 0 || s_words.Contains(plain) || (graded && plain.Length == 1))
            {
                graded = s_graded.Contains(plain);
                continue;
            }

            graded = false;
            kept.Add(word);
        }

        // Trailing punctuation that separated the removed words.
        return string.Join(' ', kept).Trim(' ', ',', ';', ':', '-', '–');
    }

    private static string Removed(string text, string phrase)
    {
        var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        if (
            at < 0
            || (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            || (at + phrase.Length < text.Length && char.IsLetterOrDigit(text[at + phrase.Length]))
        )
            return text;
        return string.Concat(text.AsSpan(0, at), text.AsSpan(at + phrase.Length)).Trim();
    }
}
