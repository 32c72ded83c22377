using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Removes from a goal the conditions on a job: benefits, pay, hours, place, physical limits, what is not
/// wanted, and why. What is left names the work: "web dev w/ benefits", "inside network job, bad knee, no ladders". English and Spanish;
/// words ours.</summary>
internal static partial class GoalConditions
{
    // To the end of the wish; "but" begins another.
    private const string Rest = @"((?! (but|pero|or|o) |\. )[^,;/|?!()])*";

    [GeneratedRegex(
        @"(?<!\S)((w/|with|con|plus|and|y|has|need|want|keep|keeping|good|full|great) ?)*\b(benefits|health insurance"
            + @"|(w/|with|keep|con) ?insurance|retirement plan|401k|pension|paid time off|pto|beneficios"
            + @"|prestaciones|seguro m[eé]dico)(?!\w)!*",
        Patterns.Options
    )]
    private static partial Regex Benefits { get; }

    [GeneratedRegex(
        @"(?<!\S)((that |which )?pay(s|ing)? |making |over |above |at least |around |about |near |for |min(imum)? )*"
            + @"(\$ ?\d[\d,.]*|\d{2,3}(?= ?k))( ?k)?\+?( ?/ ?(hr|hour|yr|year)| an hour| a year| or (more|better))?(?!\w)"
            + @"|(?<!\S)((w/|with|for|that|and) ?)(good|decent|better|more|higher|pays) (pay|money|wages?|well|better|more|good)(?!\w)"
            + @"|(?<!\S)(better|best|well|higher)[- ]?(paid|paying)(?!\w)"
            + @"|(?<!\S)(mejor|bien|más|mas) (pagad[oa]|pago|sueldo|salario)(?!\w)",
        Patterns.Options
    )]
    private static partial Regex Pay { get; }

    [GeneratedRegex(
        @"(?<!\S)(about |around |max |only )?\d{1,2}( ?- ?\d{1,2})? ?\+?(hrs?|hours|horas)\b"
            + @"( ?/ ?| an? | per | a la |)(wk|week|day|semana)?(?!\w)"
            + @"|(?<!\S)((during|in|on|w/|with|while|when|only) )*(the )?"
            + @"(school|regular|set|normal|flexible|flex|banking|bank|business|office|better|day) (hours|hrs|schedule)(?!\w)( only)?"
            + @"|(?<!\S)(while|when) (the |my )?(kids|children) (are )?(in|at) school(?!\w)"
            + @"|(?<!\S)(year|yr)[- ]?round(?!\w)"
            + @"|(?<!\S)(mon(day)?|m) ?(-|to|thru|through) ?f(ri(day)?)?(?!\w)|(?<!\S)[89] ?(-|to) ?[45](?!\w)"
            + @"|(?<!\S)(get(ting)? |go(ing)? )?(off|out of|away from) (of )?(the )?"
            + @"(nights?|nites?|night shift|graveyard|overnights?|on[- ]?call"
            + @"|weekends?|road|second shift|third shift|2nd shift|3rd shift)(?!\w)",
        Patterns.Options
    )]
    private static partial Regex Hours { get; }

    [GeneratedRegex(
        @"(?<!\S)(near|close to|within \d+|cerca de)\b" + Rest
            + @"|(?<!\S)(move|moving|go|going|get|come|work|working|transfer|switch) (to )?(the )?(inside|indoors?)(?! (plant|sales)|\w)"
            + @"|(?<!\S)(inside|indoors?|outdoors?)(?! (plant|sales))(?=( \w+)* (job|work|tech\w*)\b|[.!]?$|,)"
            + @"|(?<!\S)(permanent|steady|stable|long[- ]term|(con )?(un )?(empleo|trabajo|puesto) fijo)(?!\w)",
        Patterns.Options
    )]
    private static partial Regex Place { get; }

    [GeneratedRegex(
        @"(?<!\S)((have|has|got|w/|with|my|a|due to|because of|con) )*"
            + @"((bad|hurt|sore|injured|weak|bum) (knees?|back|shoulders?|hips?|hands?|wrists?|legs?|feet|foot|eyes?|neck|heart)"
            + @"|(back|knee|shoulder|neck|hip|hand|wrist|foot|leg) (injury|problems?|pain|trouble|surgery|issues?)"
            + @"|(mala? )?(rodilla|espalda) mala)(?!\w)"
            + @"|[-–(,;] *((my|bad|the|for|because of) )*(knees?|back|shoulders?|hips?|wrists?|feet)"
            + @"( (hurts?|bad|pain|is bad|are bad))?[)\s.!]*$"
            + @"|(?<!\S)(can'?t|can ?not|can no longer|unable to|no puedo) (lift|stand|climb|drive|sit|bend|kneel|cargar)\b" + Rest,
        Patterns.Options
    )]
    private static partial Regex Body { get; }

    // "not sure" states certainty; it rules nothing out.
    [GeneratedRegex(
        @"(?<![^\s(])(not|no|no more|never|without|w/o|sin|nada de|avoid|(don'?t|do not) want)(?! (sure|idea|se|sé|more sure)\b) \S" + Rest
            + @"|(?<!\S)(anything|everything|something) (but|except|other than|besides)\b[^,;/|.]*",
        Patterns.Options
    )]
    private static partial Regex Denied { get; }

    // The work that is left for another: "get out of help desk into security", "tired of retail", "from QA to developer".
    [GeneratedRegex(
        @"(?<![^\s(])(((get|getting|move|moving|step|stepping|go|going|transition\w*|switch\w*|chang\w*|want|to) )*"
            + @"(out of|away from|down from|back from|instead of|rather than)|(leave|leaving|quit|quitting)"
            + @"|(tired|sick|bored|done|finished|burned out|burnt out|burnt|had enough) (of|with|from|on|by)"
            + @"|(move|moving|go|going|transition\w*|switch\w*|chang\w*|promoted?) from)"
            + @" \S((?! (but|pero|or|to|into|and|then) |\. )[^,;/|?!()])*( (to|into|and)(?= ))?",
        Patterns.Options
    )]
    private static partial Regex Left { get; }

    [GeneratedRegex(
        @"(?<!\S)((the |exactly )?same )?(like|as) (i did |it was |i had )?(before|back home|back there|in my country)(?!\w)"
            + @"|(?<!\S)(como|igual que) antes(?!\w)",
        Patterns.Options
    )]
    private static partial Regex Before { get; }

    // How one is employed, and in which part of the economy.
    [GeneratedRegex(
        @"(?<!\S)(at |in |for )?(the )?((private|public|nonprofit|non-profit|civilian) (sector|industry|side)"
            + @"|(1099|w-?2|c2c|corp to corp|perm|direct hire|gs[- ]?\d{1,2})( (ok|okay|fine|only|preferred|is fine))?|\$+(?!\w))(?!\w)",
        Patterns.Options
    )]
    private static partial Regex Employment { get; }

    [GeneratedRegex(
        @"(?<!\S)(because|caring for|since my|so i can|before (my |the )?(knees?|back|body|legs?|hands?|eyes?|shoulders?))\b" + Rest
            + @"|(?<!\S)(worried|scared|afraid|nervous|anxious) (about|of|that)\b" + Rest
            + @"|(?<!\S)(boss|employer|manager|counselor|caseworker|case worker|wife|husband|mom|dad) (sent|told|wants|says|said)\b" + Rest,
        Patterns.Options
    )]
    private static partial Regex Reason { get; }

    // A wish to rise says nothing of the work that is named after it.
    [GeneratedRegex(
        @"^\W*((i|want|wanna|looking|like|ready|trying|hoping|just|would|to) )*(move|moving|get|getting|go|going) (up|ahead)"
            + @"\s*[,.;:–-]+(?=\W*\w)",
        Patterns.Options
    )]
    private static partial Regex Rise { get; }

    // "Network side": the side of the house is the field.
    [GeneratedRegex(
        @"(?<!\S)((on|to|onto|into|in|over to) )?(the )?(?<field>networks?|networking|servers?|systems?|software|data|database|security"
            + @"|cyber\w*|cloud|desktop|programming|hardware) side( of (the |this )?(house|things|business|company))?(?=\s*($|[,;/(–-]))",
        Patterns.Options
    )]
    private static partial Regex Side { get; }

    /// <summary>The text without its conditions; the text itself where nothing but conditions is in it.</summary>
    /// <param name="text">The goal as written.</param>
    public static string Without(string text)
    {
        var work = EmployerWords.WithoutEnding(text);
        foreach (var said in (Regex[])[Rise, Reason, Left, Denied, Benefits, Pay, Employment, Hours, Body, Place, Before])
            work = said.Replace(work, " ");
        work = Side.Replace(PlaceNames.Without(work), "${field}");
        if (work == text)
            return text;
        var wishes = work.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Join(' ', w.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Select(w => w.Replace("( )", "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal))
            .Select(w => w.Trim(' ', ';', '-', '–', '+', '.'))
            .Where(w => NameKeys.Words(w).Any(n => !NameKeys.IsNoise(n)));
        var left = string.Join(", ", wishes);
        return Qualifiers.Without(left).Length == 0 ? text : left;
    }
}
