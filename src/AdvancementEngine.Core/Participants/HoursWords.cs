using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Hours and shifts that a written goal asks for; English and Spanish. Ours.</summary>
public static partial class HoursWords
{
    [GeneratedRegex(
        @"\b((fewer|less|reduced|shorter|better|regular|other|set) (hours|hrs)|part[- ]time|retire\w*|menos horas|medio tiempo"
            + @"|jubil\w*|\d{1,2} ?(hours|hrs?|horas) ?(a|per|each|/|por|a la) ?(week|wk|semana))\b",
        Patterns.Options
    )]
    private static partial Regex Hours { get; }

    [GeneratedRegex(
        @"\b(year[- ]round|day[- ]?shift|days only|day hours|daytime (hours|job|work)"
            + @"|(no|not|less|fewer|off) (more )?(nights?|night shifts?|overnights?"
            + @"|graveyard|on[- ]?call|weekends)|turno de d[ií]a|sin (noches|guardias)|nada de noches)\b",
        Patterns.Options
    )]
    private static partial Regex Shift { get; }

    // "Go down to 25-30 hrs", "cut back my hours": within a single wish.
    [GeneratedRegex(
        @"\b((go|going|drop|dropping|cut|come|scale) (back|down)( to)?|cut|reduce)( (my|to))?( \d{1,2}(\s?-\s?\d{1,2})?)? (hours|hrs)\b"
            + @"|\b(go|going|drop|dropping|cut|cutting|move|switch)( (back|down))?( to)? (part[- ]time|half[- ]time)\b"
            + @"|\b(bajar|pasar) a (medio tiempo|tiempo parcial|menos horas)\b",
        Patterns.Options
    )]
    private static partial Regex Reduced { get; }

    /// <summary>True if the number of hours is what should change.</summary>
    /// <param name="text">As written.</param>
    public static bool IsHours(string text) => Hours.IsMatch(text) || IsReduced(text);

    /// <summary>True if fewer hours than now are wanted, in words such as "go down" or "cut".</summary>
    /// <param name="text">As written.</param>
    public static bool IsReduced(string text) => Reduced.IsMatch(text);

    /// <summary>True if the time of day is what should change.</summary>
    /// <param name="text">As written.</param>
    public static bool IsShift(string text) => Shift.IsMatch(text);
}
