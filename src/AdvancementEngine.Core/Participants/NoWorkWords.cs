using System.Text.RegularExpressions;

namespace AdvancementEngine.Participants;

/// <summary>Words in the place of a job that say there is none: "none since, caregiver", "stay home mom", "caring for my father",
/// "unemployed since 2023". Paid care for others is a job. English and Spanish. Ours.</summary>
public static partial class NoWorkWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Family =
        "(my |our |a |an |the |her |his |own |aging |elderly |sick |ill |disabled |young |small |two |three |[2-9] )*"
        + @"(mom|mother|dad|father|parents?|family|kids?|child|children|baby|babies|wife|husband|spouse|partner|sons?|daughters?|brother"
        + @"|sister|siblings?|grand(ma|pa|mas|pas|mothers?|fathers?|parents?|mom|dad|kids?|child|children|sons?|daughters?|baby|babies)"
        + @"|aunt|uncle|relatives?|newborn|toddlers?)\b";

    [GeneratedRegex(
        @"^\W*((currently|now|right now|at the moment)\W+)?"
            + @"((none|nothing|no (paid )?(job|work|employment))(?=\W*$|\W+(since|now|right now|currently|yet|at (the moment|present))\b"
            + @"|\s*[,(–-])|unemployed|jobless|out of work|between jobs|not (working|employed)|sin (trabajo|empleo)|desemplead[oa]"
            + @"|on disability|incarcerat(ed|ion)|(in )?prison(?=\W*$))\b"
            + @"|^\W*(none|nothing)\W*$",
        Options
    )]
    private static partial Regex Without { get; }

    [GeneratedRegex(
        @"\b(stay(ing|ed)?[- ](at[- ])?home|sah[md]|home ?maker|housewife|house ?husband|ama de casa|(family|unpaid) caregiver)\b",
        Options
    )]
    private static partial Regex AtHome { get; }

    [GeneratedRegex(
        @"\b((care|cares|cared|caring|caregiver|caregiving|caretaker) (for|of|to)|(taking|took|take) care of|look(ing|ed) after"
            + @"|rais(e|ing|ed)|home (with|w/?)) " + Family,
        Options
    )]
    private static partial Regex Care { get; }

    // Work for the children or parents of others.
    [GeneratedRegex(
        @"\b(nanny|nannies|au pair|baby ?sit\w*|day ?care|child ?care|preschool|pre-?k|nursery|teacher|teaching|home health|cna|hha"
            + @"|private duty|paid|client'?s|niñera|guardería)\b",
        Options
    )]
    private static partial Regex Paid { get; }

    /// <summary>True for time without a job, or without pay.</summary>
    /// <param name="text">As written in the place of a job.</param>
    public static bool IsSaid(string text) =>
        text.Length > 0 && (Without.IsMatch(text) || AtHome.IsMatch(text) || (Care.IsMatch(text) && !Paid.IsMatch(text)));
}
