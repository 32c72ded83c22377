using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>What a recorded job implies about its employer: a self-employed person has none, and restaurants, private homes, construction
/// sites and driving jobs rarely have computer staff of their own. English and Spanish. Ours.</summary>
public static partial class EmployerWords
{
    // Food service, cleaning, personal care, farming, construction, driving: major and minor groups of the SOC.
    private static readonly string[] s_groups = ["35-", "37-", "39-", "45-", "47-", "49-2011", "53-3"];

    [GeneratedRegex(
        @"\b(freelanc\w*|self[- ]employed|own business|own company|own shop|sole proprietor|independent contractor|1099|gig work|uber|lyft"
            + @"|doordash|instacart|por cuenta propia|cuenta propia|negocio propio|mi negocio)\b",
        Patterns.Options
    )]
    private static partial Regex Own { get; }

    [GeneratedRegex(
        @"\b(uber( ?eats)?|lyft|door ?dash|instacart|grub ?hub|amazon flex|task ?rabbit|rideshare|gig work)\b",
        Patterns.Options
    )]
    private static partial Regex Gig { get; }

    /// <summary>True for well-known gig work: no question asks what it is.</summary>
    /// <param name="text">As written.</param>
    public static bool IsGig(string text) => Gig.IsMatch(text);

    [GeneratedRegex(
        @"\b(waiter|waitress|line cook|prep cook|cook|chef|barista|bartender|dishwasher|busser|drivers?|nanny|babysitter|housekeep\w*"
            + @"|cleaner|landscap\w*|roof(er|ing)|painter|laborer|construction|carpenter|plumber|electrician|hair ?stylist|barber|nail tech"
            + @"|farm ?work\w*|care ?givers?|mesero|mesera|cociner[oa]|limpieza|chofer|albañil|jardiner[oa]|niñera"
            + @"|ubreakifix|geek squad|(phone|cell|screen|computer|pc) repair (shop|stand|store|kiosk))\b",
        Patterns.Options
    )]
    private static partial Regex WithoutComputerStaff { get; }

    // "company is outsourcing", "plant closing 12/26", "laid off in June": up to the end of the clause.
    [GeneratedRegex(
        @"(?<!\S)((my |the |our |current )*(company|employer|job|plant|office|firm|store|team|agency|dept|department|contract)"
            + @"( is| are| was| got| gets| getting| being)* (outsourc|clos|moving|layoff|laying|cutting|downsiz|ends"
            + @"|ending|going away|sold|shut)\w*|((got|being|getting|was|am) )*(laid off|outsourced|downsized|let go))\b[^,;/|?!()]*",
        Patterns.Options
    )]
    private static partial Regex Ending { get; }

    /// <summary>True if a text says that the employer is ending the job held, or has ended it.</summary>
    /// <param name="text">As written.</param>
    public static bool IsEnding(string text) => Ending.IsMatch(text);

    /// <summary>The text without the words that say so.</summary>
    /// <param name="text">As written.</param>
    public static string WithoutEnding(string text) => Ending.Replace(text, " ");

    /// <summary>True if the person is working now and is self-employed in all current jobs.</summary>
    public static bool IsOwnBoss(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Present(person, asOf).Any() && Present(person, asOf).All(IsOwn);
    }

    /// <summary>True for a job in which the person is self-employed.</summary>
    /// <param name="work">The job.</param>
    public static bool IsOwn(WorkSpell work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return IsOwn((work.Occupation, work.Stated, work.Source));
    }

    /// <summary>True if the person has a job now; time at home with a family, or without work, is none.</summary>
    public static bool HasJob(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Present(person, asOf).Any();
    }

    /// <summary>True if a current employer is likely to have computer staff whose work the person could take on in part.</summary>
    public static bool HasComputerStaff(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Present(person, asOf)
            .Any(w =>
                !IsOwn(w)
                && !Array.Exists(s_groups, g => w.Occupation.StartsWith(g, StringComparison.Ordinal))
                && !WithoutComputerStaff.IsMatch(w.Text)
            );
    }

    /// <summary>What is written about the current jobs: titles, and the employer where it is the source.</summary>
    internal static IEnumerable<string> PresentTexts(Participant person, DateOnly asOf) =>
        Present(person, asOf)
            .SelectMany<(string Occupation, string Text, Source Source), string>(w =>
                w.Source.Who.StartsWith("employer", StringComparison.OrdinalIgnoreCase) ? [w.Text, w.Source.Who, w.Source.What] : [w.Text]
            );

    /// <summary>True if the goal or the current job says that the employer is ending it, so it has no openings.</summary>
    public static bool IsLettingGo(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        return IsEnding(person.Goals.Written) || Present(person, asOf).Any(w => IsEnding(w.Text) || IsEnding(w.Source.What));
    }

    private static bool IsOwn((string Occupation, string Text, Source Source) work) =>
        Own.IsMatch(work.Text) || Own.IsMatch(work.Source.Who) || Own.IsMatch(work.Source.What);

    private static IEnumerable<(string Occupation, string Text, Source Source)> Present(Participant person, DateOnly asOf) =>
        person
            .Work.Where(w => w.Start <= asOf && w.IsPresent(asOf) && !w.IsNoJob)
            .Select(w => (w.Occupation, w.Stated, w.Source))
            .Concat(
                person
                    .UnreadWork.Where(w => w.IsPresent(asOf) && !NoWorkWords.IsSaid(w.Text))
                    .Select(w => (string.Empty, w.Text, w.Source))
            );
}
