using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Words in the place of a job that say there is none: "none since, caregiver", "stay home mom", "caring for my father",
/// "unemployed since 2023". Paid care for others is a job. English and Spanish. Ours.</summary>
public static partial class NoWorkWords
{
    private const string Family =
        "(my |our |a |an |the |her |his |own |aging |elderly |sick |ill |disabled |young |small |two |three |[2-9] )*"
        + @"(mom|mother|dad|father|parents?|family|kids?|child|children|baby|babies|wife|husband|spouse|partner|sons?|daughters?|brother"
        + @"|sister|siblings?|grand(ma|pa|mas|pas|mothers?|fathers?|parents?|mom|dad|kids?|child|children|sons?|daughters?|baby|babies)"
        + @"|aunt|uncle|nieces?|nephews?|in-?laws?|relatives?|newborn|toddlers?)\b";

    [GeneratedRegex(
        @"^\W*((currently|now|right now|at the moment)\W+)?"
            + @"((none|nothing|no (paid )?(job|work|employment))(?=\W*$|\W+(since|now|right now|currently|yet|at (the moment|present))\b"
            + @"|\s*[,(–-])|unemployed|jobless|out of work|between jobs|not (working|employed)|sin (trabajo|empleo)|desemplead[oa])\b"
            + @"|^\W*(none|nothing)\W*$",
        Patterns.Options
    )]
    private static partial Regex Without { get; }

    // A clause of its own: a date or a mark follows, and no other word.
    [GeneratedRegex(
        @"(^|[,;:(/–-])\W*((i|was|am|been|currently|now|while|estuve|estoy) )*"
            + @"(incarcerat(ed|ion)|(in )?(prison|jail)|not working|unemployed|on disability|encarcelad[oa]"
            + @"|en (la )?(c[aá]rcel|prisi[oó]n)|por discapacidad)"
            + @"(?=\W*($|[,;.()–-]|\d|(since|from|until|till|for|now|desde|hasta)\b))",
        Patterns.Options
    )]
    private static partial Regex Away { get; }

    [GeneratedRegex(
        @"\b(stay(ing|ed)?[- ](at[- ])?home|sah[md]|home ?maker|housewife|house ?husband|ama de casa|(family|unpaid) caregiver)\b",
        Patterns.Options
    )]
    private static partial Regex AtHome { get; }

    [GeneratedRegex(
        @"\b((care|cares|cared|caring|caregiver|caregiving|caretaker) (for|of|to)|(taking|took|take) care of|look(ing|ed) after"
            + @"|rais(e|ing|ed)|home (with|w/?)) " + Family,
        Patterns.Options
    )]
    private static partial Regex Care { get; }

    // Work for the children or parents of others; care that is wanted or not paid for is none.
    [GeneratedRegex(
        @"\b(?<!\b(no|not|without|afford|need|find|sin) ((an?|any|una?) )?)(nanny|nannies|au pair|baby ?sitter|niñera|teacher|home health"
            + @"|cna|hha|private duty|paid|client'?s"
            + @"|((day|child) ?care|preschool|pre-?k|nursery|guardería)"
            + @" (workers?|provider|teacher|aide|assistant|attendant|staff|center))\b",
        Patterns.Options
    )]
    private static partial Regex Paid { get; }

    /// <summary>True for time without a job, or without pay.</summary>
    /// <param name="text">As written in the place of a job.</param>
    public static bool IsSaid(string text) =>
        text.Length > 0
        && (Without.IsMatch(text) || Away.IsMatch(text) || AtHome.IsMatch(text) || (Care.IsMatch(text) && !Paid.IsMatch(text)));
}
