using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Extracts the parts of a goal other than its occupation: specialty, schedule, place, employer; English and Spanish. The words
/// and the occupations assigned to them are ours.</summary>
public static class GoalParts
{
    /// <summary>Code of defensive security work.</summary>
    public const string Defends = "blue-team";

    /// <summary>Code of offensive security work.</summary>
    public const string Attacks = "red-team";

    /// <summary>Code of work with industrial controls and automation.</summary>
    public const string Automation = "industrial-automation";

    /// <summary>Code of work on masts and antennas.</summary>
    public const string Towers = "tower-work";

    /// <summary>Words for work on masts and antennas, as a pattern. English and Spanish. Ours.</summary>
    internal const string TowerWords =
        "(cell(ular)?|phone|radio|wireless|telecom) (tower|site|mast)s?|tower (climb\\w*|tech\\w*|hands?|crews?|work\\w*|rigg\\w*)"
        + "|antennas?|(two[- ]way )?radio (tech\\w*|install\\w*|repair\\w*)|microwave (tech\\w*|install\\w*|links?)"
        + "|(rf|satellite|broadcast) (field )?(tech|technician|installer)s?|(torres?|antenas?)( de)? (celular\\w*|telefon\\w*|radio)"
        + "|t[eé]cnic[oa] (de|en) (radio|antenas|torres)";

    /// <summary>Words for part-time work, as a pattern.</summary>
    internal const string PartTimeWords = "part[- ]?time|(?<!no )pt|medio tiempo|tiempo parcial";

    private const string Leaving =
        "(off|not|no|can['’]?t|cannot|don['’]?t|won['’]?t|never|nunca|less|fewer|out of|away from"
        + "|leave|leaving|sin|menos|salir del?|dejar|nada de)"
        + "( (more|of|the|la|las|el|los|de|en|por|to|at|any|able|do|want|work|working|puedo|quiero|trabajar|turnos?))* ";

    private const string NoNights = Leaving + "(nights?|night ?shifts?|noches?)";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private static readonly (GoalPart Part, Regex Said)[] s_parts =
    [
        Of(
            GoalPartKind.Specialty,
            "health",
            @"medical|health ?care|health (it|info\w*|tech\w*|data|systems?)|clinical|hospital|ehr|emr|epic|m[eé]dic[oa]s?|salud"
                + "|med rec(ord)?s?|rhit|rhia",
            KnownOccupations.HealthInformatics,
            KnownOccupations.MedicalRecords
        ),
        Of(
            GoalPartKind.Specialty,
            "teaching",
            @"trainer|training (people|users|staff|others)|teach(er|ing)?|instructor|enseñar|instructora?|capacitador[a]?"
        ),
        Of(
            GoalPartKind.Specialty,
            Automation,
            @"(?<!(test|qa|sdet|process|/) ?/? ?)automation(?! (test|qa|engineer in test))|automatización|controls|plc|scada",
            KnownOccupations.ElectronicsTechnicians
        ),
        Of(GoalPartKind.Specialty, "gis", @"gis|geospatial|mapping", KnownOccupations.GeographicSystems),
        Of(GoalPartKind.Specialty, Towers, TowerWords),
        Of(
            GoalPartKind.Specialty,
            Attacks,
            @"red team|pen ?-?test(er|ing)?|ethical hack(er|ing)|offensive",
            KnownOccupations.PenetrationTesters
        ),
        Of(
            GoalPartKind.Specialty,
            Defends,
            @"blue team|soc|incident respon\w+|threat hunt\w*|threat intel\w*|defensive",
            KnownOccupations.SecurityAnalysts,
            KnownOccupations.SecurityEngineers,
            KnownOccupations.ForensicsAnalysts
        ),
        Of(
            GoalPartKind.Schedule,
            "part-time",
            PartTimeWords
        ),
        Of(GoalPartKind.Schedule, "full-time", @"full[- ]?time|tiempo completo"),
        Of(
            GoalPartKind.Schedule,
            "days",
            @"days? (shift|only|job)|(?<![0-9r] )days|daytime|turno de d[ií]a|" + NoNights
        ),
        Of(
            GoalPartKind.Schedule,
            "evenings",
            // Who leaves the nights does not ask for them.
            $@"evenings?( only)?|(?<!\b{Leaving})night shift|(?<!\b{Leaving})noches"
        ),
        Of(GoalPartKind.Schedule, "no-weekends", @"no (more )?weekends?|weekdays"),
        Of(GoalPartKind.Schedule, "no-on-call", @"(no|not|less) (more )?on[- ]call"),
        Of(
            GoalPartKind.Schedule,
            "fewer-hours",
            @"(fewer|less|reduced) (hours|hrs)|[34] days|menos horas"
        ),
        Of(GoalPartKind.Place, "remote", @"remote(ly)?|wfh|(work )?from home|desde casa|remot[oa]"),
        Of(GoalPartKind.Place, "hybrid", @"hybrid|híbrido"),
        Of(GoalPartKind.Place, "indoors", @"indoors?|inside (job|work)"),
        Of(
            GoalPartKind.Employer,
            "federal",
            @"federal(?! way\b)|gov(ernment|t)?|dod|gs-?\d*|cleared|(?<!no )defense|gobierno"
        ),
        Of(GoalPartKind.Employer, "school", @"school|k-?12|district|escuela"),
        // "Cut Bank MT", "Red Bank, NJ": a place, by its capitals and those of its state.
        Of(
            GoalPartKind.Employer,
            "bank",
            @"bank(?!(?<=(?-i:\b\p{Lu}\p{L}+ Bank)),? (?-i:(?!IT\b)[A-Z]{2})\b)|banco|banking"
        ),
        Of(GoalPartKind.Employer, "benefits", @"benefits|beneficios"),
    ];

    // "civilian, no more gov": everything after the negation is ruled out.
    private static readonly Regex s_denied = new(
        @"\b(no more|not|no|non|without|sin)[- ](gov\w*|dod|federal|defense|military|school|remote|training)\b",
        Patterns.Options,
        s_patience
    );

    // Insurance is not a line of work, and a school mentioned this way is not the employer wanted.
    private static readonly Regex s_others = new(
        @"health insurance|mental health|health benefits|high school|trade school|back to school"
            + @"|school (hours|hrs|schedule|days?)|(kids|children) (are )?(in|at) school"
            // Time at school, and an end of it.
            + @"|(\d+|one|two|few|more) (yrs?|years?|months?|semesters?) (of |in )?school(?! (district|system))"
            + @"|(finish\w*|done with|no more|go(ing)? to|while in|after|before|during) school(?! (district|system))"
            + @"|(\d+|un|dos|m[aá]s) (años?|meses) de escuela|terminar la escuela",
        Patterns.Options,
        s_patience
    );

    /// <summary>The parts named in a goal, specialties first; empty for none.</summary>
    /// <param name="stated">The goal as written.</param>
    public static ImmutableArray<GoalPart> Of(string stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        if (stated.Length == 0)
            return [];
        var text = s_others.Replace(s_denied.Replace(CareWords.Spelled(stated), " "), " ");
        return [.. s_parts.Where(p => p.Said.IsMatch(text)).Select(p => p.Part)];
    }

    private static (GoalPart, Regex) Of(
        GoalPartKind kind,
        string code,
        string words,
        params ImmutableArray<string> occupations
    ) =>
        (
            new GoalPart(kind, code, occupations),
            new Regex(
                $@"\b({words})\b",
                Patterns.Options,
                s_patience
            )
        );
}
