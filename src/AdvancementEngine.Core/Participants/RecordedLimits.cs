using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Extracts work limits from texts among skills, health needs, facts and goals: "no ladders, no lifting over 25 lb (VA)", "can't
/// drive at night", "NO desk". In a goal, phones are a preference (<see cref="GoalLimits"/>). English and Spanish. The words are
/// ours.</summary>
public static partial class RecordedLimits
{
    private const string Not = @"\b(no|not|can'?t|cannot|without|avoids?|unable to|never|sin|no puede)\b[^.;]{0,24}?";

    [GeneratedRegex(Not + @"\b(ladders?|climb\w*|heights?|escaleras?|alturas?)\b", Patterns.Options)]
    private static partial Regex Climbing { get; }

    [GeneratedRegex(
        Not + @"\b(lift\w*|cargar|levantar)\b|\blifting (limit|restriction)|\blift(ing)? (limit|max|up to|under)\b|\blight duty\b"
            + @"|\bback (injury|surgery)\b",
        Patterns.Options
    )]
    private static partial Regex Lifting { get; }

    [GeneratedRegex(Not + @"\b(driv(e|es|ing)|manejar|conducir)\b", Patterns.Options)]
    private static partial Regex Driving { get; }

    [GeneratedRegex(
        @"\b(driv(e|es|ing)|manejar|conducir) (at|by|after|de) (night|dark|noche)\b|\bnight driving\b",
        Patterns.Options
    )]
    private static partial Regex ByNight { get; }

    [GeneratedRegex(
        Not + @"\bstand(ing)?\b(?! up)|\bstanding (limit|restriction)|\bseated work\b|\bsit[- ]down work\b",
        Patterns.Options
    )]
    private static partial Regex Standing { get; }

    // Words ruled out are close to the "no": "no lifting, desk job only" wants a desk.
    private const string NotWanted =
        @"\b(no|not|never|don'?t|without|hate|avoid|nothing|away from|off|out of|tired of|sick of|sin|nada de|nunca|odio)"
        + @" ((more|a|an|at|on|behind|in|to|want|be|being|stuck|sit|sitting|all|day|the|any|another|work|working|do|doing|of|quiero|mas"
        + @"|más|un|una|en|de|trabajar?|trabajos?|detrás|detras|estar|ser) ){0,6}";

    // "Out of office" is an absence.
    [GeneratedRegex(
        NotWanted
            + @"(desks?|desk ?(job|work)s?|cubicles?|office (job|work)s?|escritorio|oficina"
            + @"|(?<!\bout of )office(?= *([.;!)]|$|,(?! *(back|until|till|return)))))\b",
        Patterns.Options
    )]
    private static partial Regex AtDesk { get; }

    // A program may be one of training, and a code one of conduct, of an area or of the post.
    [GeneratedRegex(
        NotWanted
            + @"(cod(e|ing|er)(?! (of|violations?|compliance)\b)|programming|programmer|(?<=\bto )program|programar|programaci[oó]n"
            + @"|c[oó]digo(?! (de|postal)\b))\b"
            + @"(?! (experience|exp|background|skills?|knowledge|yet|tools?|platforms?|certs?|classes|degree))",
        Patterns.Options
    )]
    private static partial Regex Code { get; }

    // A post that is not wanted ends what is said, or a word of jobs follows: "not a manager at my job" tells of the job held, and who has
    // no supervisor there may lead.
    private const string Posts =
        @"((people )?managers?|jef[ea]|(?<=\b(not|never|be|being|ser) ((an?|the|un|una|more) )?)(supervisors?|boss))"
        + @"(?= *([,.;!)/]|$)| (tracks?|work|jobs?|roles?|posts?|positions?|or|and|but|y|o|pero)\b)";

    [GeneratedRegex(
        NotWanted
            + $@"((manag(e|ing|ement)|supervis(e|ing)|lead(ing)? people|supervisor (job|role|post|position)s?)\b|{Posts})"
            + @"(?! (experience|exp|background|skills?|knowledge|yet|degree|systems?|servers?))",
        Patterns.Options
    )]
    private static partial Regex People { get; }

    [GeneratedRegex(
        NotWanted + @"(outside|outdoors?|field ?(work|jobs?)|attics?|crawl ?spaces?|afuera|al aire libre)\b(?! of\b)"
            + "|(?<!" + NotWanted + @")\b((indoors?|inside) (only|work|job)s?|(move|come|get|stay) (inside|indoors))\b",
        Patterns.Options
    )]
    private static partial Regex Weather { get; }

    /// <summary>The recorded limits as of a date.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">Later records do not count.</param>
    public static WorkLimits Of(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        var limits = WorkLimits.None;
        foreach (var evidence in person.UnreadEvidence)
        {
            if (evidence.Source.IsKnownBy(asOf))
                limits |= Of(evidence.Text) | Of(evidence.Source.What);
        }

        foreach (var source in RecordTexts.Sources(person, RecordParts.Needs | RecordParts.Facts))
        {
            if (source.IsKnownBy(asOf))
                limits |= Of(source.Who) | Of(source.What);
        }

        return limits;
    }

    /// <summary>A person without a driver's license, by the latest recorded fact, cannot drive to sites or customers.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">Later records do not count.</param>
    public static WorkLimits OfLicense(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        ParticipantFact? latest = null;
        foreach (var fact in person.Facts)
        {
            if (
                fact.Name == License
                && fact.Source.IsKnownBy(asOf)
                && (latest is null || (fact.Source.When ?? DateOnly.MinValue) >= (latest.Source.When ?? DateOnly.MinValue))
            )
                latest = fact;
        }

        return latest?.Value == "none" ? WorkLimits.Driving : WorkLimits.None;
    }

    /// <summary>Limits stated in a goal: "network technician (not climbing)". A career ladder does not count as a
    /// ladder.</summary>
    /// <param name="goals">The goals.</param>
    public static WorkLimits OfGoal(Goals goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        return CareerLadder.IsMatch(goals.Written) ? WorkLimits.None : Of(goals.Written) & ~WorkLimits.Phones;
    }

    private const string License = "drivers-license";

    [GeneratedRegex(@"\b(corporate|career|job) ladders?\b", Patterns.Options)]
    private static partial Regex CareerLadder { get; }

    /// <summary>The limits stated in one text.</summary>
    /// <param name="text">As written.</param>
    public static WorkLimits Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
            return WorkLimits.None;
        return (Climbing.IsMatch(text) ? WorkLimits.Climbing : WorkLimits.None)
            | (Lifting.IsMatch(text) ? WorkLimits.Lifting : WorkLimits.None)
            | (!Driving.IsMatch(text) ? WorkLimits.None : ByNight.IsMatch(text) ? WorkLimits.NightDriving : WorkLimits.Driving)
            | (Standing.IsMatch(text) ? WorkLimits.Standing : WorkLimits.None)
            | (AtDesk.IsMatch(text) ? WorkLimits.Desk : WorkLimits.None)
            | (Code.IsMatch(text) ? WorkLimits.Coding : WorkLimits.None)
            | (People.IsMatch(text) ? WorkLimits.Leading : WorkLimits.None)
            | (Weather.IsMatch(text) ? WorkLimits.Outdoors : WorkLimits.None)
            | ((LimitWords.Of(text) & GoalLimits.Phones) != 0 ? WorkLimits.Phones : WorkLimits.None);
    }
}
