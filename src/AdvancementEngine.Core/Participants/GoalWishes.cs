using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Extracts the wishes of a goal as written. Ours.</summary>
public static partial class GoalWishes
{
    private static readonly string[] s_stay =
    [
        "stay where",
        "stay at",
        "stay here",
        "stay in my job",
        "stay in this job",
        "stay put",
        "stay technical",
        "stay hands-on",
        "stay hands on",
        "stay coding",
        "keep coding",
        "keep programming",
        "seguir programando",
        "happy where",
        "i like my job",
        "like my job",
        "love my job",
        "like what i do",
        "love what i do",
        "like where i am",
        "happy here",
        "happy in my job",
        "less hrs",
        "keep my job",
        "keep this job",
        "keep the job i have",
        "no change",
        "fewer hours",
        "fewer hrs",
        "less hours",
        "reduced hours",
        "phased retirement",
        "till retire",
        "until retire",
        "till i retire",
        "until i retire",
        "quedarme donde",
        "quedarme en mi trabajo",
        "menos horas",
    ];

    // Staying home to care for someone is not a wish about a job.
    private const string AtHome = "stay at home";

    private static readonly string[] s_sameWork =
    [
        "same work",
        "same job",
        "same position",
        "same kind of job",
        "same kind of work",
        "same type of job",
        "same type of work",
        "same sort of job",
        "same sort of work",
        "same thing",
        "same role",
        "same field",
        "same title",
        "same line of work",
        "mismo tipo de trabajo",
        "same as before",
        "same as now",
        "what i did before",
        "mismo trabajo",
        "lo mismo",
    ];

    private static readonly string[] s_betterPay =
    [
        "better pay",
        "better paying",
        "more pay",
        "more money",
        "higher pay",
        "higher wage",
        "pays more",
        "pays better",
        "mejor pag",
        "mejor sueldo",
        "mejor salario",
        "más dinero",
        "mas dinero",
        "ganar más",
        "ganar mas",
    ];

    private static readonly string[] s_undecided =
    [
        "not sure",
        "unsure",
        "undecided",
        "don't know",
        "dont know",
        "idk",
        "no idea",
        "can't decide",
        "cant decide",
        "no se",
        "no sé",
        "?",
    ];

    [GeneratedRegex(
        @"\b(again|like before|as before|like i did|back (to|into|in)|return(ing)? to|de nuevo|otra vez|como antes|volver a)\b",
        Patterns.Options
    )]
    private static partial Regex Return { get; }

    // Back to school, or something that shall not come again.
    [GeneratedRegex(
        @"\b(back (to|into|in) (school|college|university|class\w*|study\w*|work|the workforce)"
            + @"|(never|not|no|nunca)\b[^,;.]*\b(again|otra vez))\b",
        Patterns.Options
    )]
    private static partial Regex NoReturn { get; }

    [GeneratedRegex(
        @"^\s*(i (want|would like) to )?(stay|remain|quedarme|seguir)\b(?!.*\b(but|pero)\b)",
        Patterns.Options
    )]
    private static partial Regex Stays { get; }

    [GeneratedRegex(
        @"^\s*(i )?(want to |would like to |just )*(stay|keep|remain|quedarme|seguir)\b"
            + @"|\b(like|love|happy (in|with)) (my|this|the) (job|work|position)\b(?!.*\b(but|pero)\b)",
        Patterns.Options
    )]
    private static partial Regex Keeping { get; }

    [GeneratedRegex(
        @"\b((will|would|could|can|i'd|i'll|happy to|willing to) (also )?(take|accept|do)|or|o)\b",
        Patterns.Options
    )]
    private static partial Regex Accepting { get; }

    /// <summary>True for a goal that starts with staying: "stay help desk, 24 hrs/wk". The person keeps the job if it is the one held,
    /// unless the employer is ending it.</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsKeeping(string text) => Keeping.IsMatch(text) && !EmployerWords.IsEnding(text);

    [GeneratedRegex(
        @"^\W*((a|an|any|some|better|good|great|nice|new|real|stable|steady|decent|different|other|higher|well|more|best|paying|paid)\W+)*"
            + @"(job|work|career|employment|position|pay|money)s?\W*$"
            + @"|^\W*(to |want to |i want to )?(lead|manage|supervise) (a |my own |the )?(team|people|others|staff)\W*$",
        Patterns.Options
    )]
    private static partial Regex Vague { get; }

    [GeneratedRegex(
        @"^\W*((open|to|any|anything|something|some|a|an|job|work|trabajo|algo|in|en|de|with|w|-|career|field|the|all|general)\W+)*"
            + @"(it|i\.t\.|tech|technology|computers?|inform[aá]tica|tecnolog[ií]a|computadoras?)(\W+(job|work|field|career|any"
            + @"|anything))*\W*$",
        Patterns.Options
    )]
    private static partial Regex AnyIt { get; }

    /// <summary>True for a wish to work in IT and no more.</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsAnyIt(string text) => AnyIt.IsMatch(text);

    [GeneratedRegex(
        @"^\W*((in|at|a|an|the|some) )*(corporate|enterprise|in-?house|internal|office|hospital|school|bank) (it|i\.t\.)( (dept|department"
            + @"|team|job|work|support))?\W*$",
        Patterns.Options
    )]
    private static partial Regex ItOfEmployer { get; }

    /// <summary>True for a wish to work in the IT of a kind of employer, and no more: "corporate IT".</summary>
    /// <param name="text">The goal, without conditions on the job.</param>
    public static bool IsItOfEmployer(string text) => ItOfEmployer.IsMatch(text);

    [GeneratedRegex(
        @"^\W*((remote(ly)?|remot[oa]|wfh|hybrid|from home|desde casa|days?|day shift|(full|part)[- ]?time|local|nearby|near home"
            + @"|an?|any|the|only|or|o|ok|fine|if possible|work(ing)?|jobs?|trabajo|something|anything)\b\W*)+$",
        Patterns.Options
    )]
    private static partial Regex OnlyPlaceOrHours { get; }

    /// <summary>True for a wish about the place or the hours of work that names no work: "remote".</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsOnlyPlaceOrHours(string text) => OnlyPlaceOrHours.IsMatch(text);

    /// <summary>True for a wish that names no work at all: "a better job".</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsVague(string text) => Vague.IsMatch(text);

    [GeneratedRegex(
        @"^\W*((fully|full|only|just|all|prefer\w*|100\s?%|wfh|remot[eoa]|work(ing)?|jobs?|from|at|home"
            + @"|desde|casa|trabaj\w*|hybrid|h[ií]brido|if possible|please)\W*)+$",
        Patterns.Options
    )]
    private static partial Regex PlaceAlone { get; }

    /// <summary>True for a wish about where to work that names no work: "remote".</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsPlaceAlone(string text) => PlaceAlone.IsMatch(text);

    /// <summary>True for a wish to return to past work.</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsReturn(string text) => Return.IsMatch(text) && !NoReturn.IsMatch(text);

    /// <summary>The wishes stated in a text.</summary>
    /// <param name="text">The goal as written.</param>
    public static GoalWish Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (IsStay(text.Replace(AtHome, string.Empty, StringComparison.OrdinalIgnoreCase)) ? GoalWish.Stay : GoalWish.None)
            | (Has(text, s_sameWork) ? GoalWish.SameWork : GoalWish.None)
            | (Has(text, s_betterPay) ? GoalWish.BetterPay : GoalWish.None)
            | (Has(text, s_undecided) ? GoalWish.Undecided : GoalWish.None)
            | (HoursWords.IsReduced(text) ? GoalWish.FewerHours : GoalWish.None);
    }

    /// <summary>True for the same work as a first choice, with another that is acceptable: "same kind of job, will take help
    /// desk".</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsSameOrOther(string text) => Has(text, s_sameWork) && Accepting.IsMatch(text);

    /// <summary>True for a wish to stay with certain hours, which refers to the current job. "Stay in databases but cloud" does
    /// not.</summary>
    /// <param name="text">The goal as written.</param>
    public static bool IsStayForHours(string text) => Stays.IsMatch(text) && HoursWords.IsHours(text);

    private static bool IsStay(string text) => Has(text, s_stay) || IsStayForHours(text);

    private static bool Has(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
