using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Plans.Records;

/// <summary>What the record says in the person's own words, and what it wishes or rules out: each is on the page. Words ours;
/// English and Spanish.</summary>
internal static partial class PlanRecord
{
    private const int MostWords = 90;
    private const int MostJobs = 2;
    private const int MostSkills = 4;
    private const int MostHeld = 4;
    private const int MostActivities = 3;
    private const float FullWeek = 40f;
    private const float Day = 8f;

    // Private matters: others at home may see the printed page.
    [GeneratedRegex(
        @"\b(felon\w*|convict\w*|parole|probation|prison\w*|jail|inmate|incarcerat\w*|doc|inside|case file|cdcr|tdcj|bop|sober|rehab"
            + @"|c[aá]rcel|shelter|disab\w*|injur\w*|surgery|ptsd|asylum|parolee|visa|ead|tps|ssn|divorc\w*)\b",
        Patterns.Options
    )]
    private static partial Regex Private { get; }

    // Clauses of a goal that a page leaves out.
    [GeneratedRegex(
        @"[.;,(-]?\s*[^.;,(-]*"
            + @"\b(felon\w*|convict\w*|parole|probation|prison\w*|jail|inmate|incarcerat\w*|off paper|ji|c[aá]rcel)\b"
            + @"[^.;,)]*\)?",
        Patterns.Options
    )]
    private static partial Regex PrivateClause { get; }

    [GeneratedRegex(
        @"\b((off|no|not|less|fewer|sin|nada de) (more )?(nights?|nites?|overnights?|graveyard|noches)|day ?shifts?|days only(?! not)"
            + @"|on days|daytime|turno de d[ií]a)\b",
        Patterns.Options
    )]
    private static partial Regex Days { get; }

    [GeneratedRegex(@"\b(year[- ]round|(12|twelve)[- ]months?|todo el año)\b", Patterns.Options)]
    private static partial Regex YearRound { get; }

    [GeneratedRegex(
        @"\b(school (hrs|hours|schedule)|summers off|(kids|children) (are )?(in|at) school|horario escolar)\b",
        Patterns.Options
    )]
    private static partial Regex SchoolHours { get; }

    [GeneratedRegex($@"\b({GoalParts.PartTimeWords})\b", Patterns.Options)]
    private static partial Regex PartTime { get; }

    [GeneratedRegex(
        @"\b(?<hours>\d{1,2})( ?- ?\d{1,2})? ?(hrs?|hours|horas)\b"
            + @"|\b(?<days>[1-4]) ?(days?|d[ií]as?) ?(a |per |/|por |a la )?(wk|week|semana)\b"
            + @"|\((?<days>[1-4]) days\)|\b(?<days>[1-4]) days$",
        Patterns.Options | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Hours { get; }

    [GeneratedRegex(
        @"\b(health insurance|keep (my )?insurance|insurance|seguro (m[eé]dico|de salud))\b",
        Patterns.Options
    )]
    private static partial Regex Insurance { get; }

    [GeneratedRegex(
        @"\b(near (?![\d$])|staying in |within \d+ ?(min|mi)|close to home|cerca de (mi )?casa)",
        Patterns.Options
    )]
    private static partial Regex Near { get; }

    [GeneratedRegex(@"\b(cloud|nube)\b", Patterns.Options)]
    private static partial Regex Cloud { get; }

    [GeneratedRegex(@"\b(hands[- ]on|not (behind )?(a )?desk|no desk)\b", Patterns.Options)]
    private static partial Regex HandsOn { get; }

    [GeneratedRegex(@"\b(not|no|out of|off) (in )?(retail|sales)\b", Patterns.Options)]
    private static partial Regex NotRetail { get; }

    [GeneratedRegex(
        @"\b(car(e|ing) (for|of) (my )?(mom|mother|dad|father|parents?|grand(ma|pa|mother|father|parents?)|husband|wife)"
            + @"|cuid(o|ar|ando) (a|de) mi (mam[aá]|madre|pap[aá]|padre))\b",
        Patterns.Options
    )]
    private static partial Regex Elder { get; }

    // Schooling from another country that has not been evaluated.
    [GeneratedRegex(
        EvaluationWords.Missing + @"|\bpapers? lost\b|\blost papers\b|\bsin papeles\b",
        Patterns.Options
    )]
    private static partial Regex NotEvaluated { get; }

    // The clause of it that says so: it has a line of its own.
    [GeneratedRegex(
        @"\s*[,;(-]\s*[^,;(]*\b(eval\w*|unevaluated|apostill\w*|papers lost|lost papers)\b[^,;]*$",
        Patterns.Options
    )]
    private static partial Regex NotEvaluatedClause { get; }

    [GeneratedRegex(
        @"\b(in progress|currently enrolled|still (in|going)|now enrolled|en curso)\b",
        Patterns.Options
    )]
    private static partial Regex InProgress { get; }

    private const string Held = "held";
    private const string BackgroundCheck = "background-check";

    // Employers run a new check after that. Ours.
    private const int CheckYears = 3;

    private static readonly string[] s_proven = ["drivers-license", "background-check", "resume"];

    private static readonly (WorkLimits Limit, string Code)[] s_limits =
    [
        (WorkLimits.Climbing, "climbing"),
        (WorkLimits.Lifting, "lifting"),
        (WorkLimits.Driving, "driving"),
        (WorkLimits.NightDriving, "night-driving"),
        (WorkLimits.Standing, "standing"),
    ];

    [GeneratedRegex(@"\b(grc|governance|compliance|risk (analyst|management))\b", Patterns.Options)]
    private static partial Regex RulesAndRisk { get; }

    [GeneratedRegex(
        @"\b((medical|health|patient) (records?|coding|coder|billing)|med recs?|rhit|rhia|expedientes m[eé]dicos)\b",
        Patterns.Options
    )]
    private static partial Regex MedicalRecords { get; }

    // Health information technologists and medical registrars.
    private const string RecordsWork = "29-2072";

    // A post that leads a help desk or a team, not all of IT.
    [GeneratedRegex(
        @"\b(help ?desk|service ?desk|desktop|deskside|support|mesa de ayuda|soporte)\b",
        Patterns.Options
    )]
    private static partial Regex Desk { get; }

    // Parts of a goal that say how many hours are wanted.
    private static readonly string[] s_fewer = ["part-time", "fewer-hours"];

    /// <summary>The plan with the record's own words, wishes and limits.</summary>
    public static Plan Fill(Plan plan, Participant participant, CareerCatalog catalog)
    {
        var asOf = plan.AsOf;
        var goal = participant.Goals.Stated;
        var hours = HoursWanted(goal);
        var present = (plan.Present ?? plan.Last) is { } job
            ? participant.Work.Where(w => w.Occupation == job.Code && w.Start <= asOf).MaxBy(w => w.End ?? DateOnly.MaxValue)
            : null;
        var payers = plan.Payers;
        var skills = PlanSkills.Of(participant, catalog, asOf);
        var spelled = SpelledWords.Of(catalog);
        return plan with
        {
            GoalStated = PrivateClause.Replace(plan.GoalStated, string.Empty).Trim(),
            UnreadGoal = PrivateClause.Replace(plan.UnreadGoal, string.Empty).Trim(),
            PresentStated = Shown(present?.Stated ?? string.Empty),
            PresentIsService = present is not null && Payers.IsService(present),
            PastStated =
            [
                .. participant
                    .Work.Where(w => w != present && w.Start <= asOf && w.Stated.Length > 0 && !IsNote(w.Stated))
                    .Select(w => (w.Stated, w.End))
                    .Concat(participant.UnreadWork.Where(w => w.Text != plan.UnreadJob).Select(w => (Stated: w.Text, w.End)))
                    .OrderByDescending(w => w.End ?? asOf)
                    .Select(w => Shown(w.Stated))
                    .Where(w => w.Length > 0 && w != plan.OtherJob && !plan.AlsoWorks.Contains(w))
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Take(MostJobs),
            ],
            AlsoKnown =
            [
                .. participant
                    .UnreadEvidence.Where(e => e.Source.IsKnownBy(asOf) && RecordedLimits.Of(e.Text) == WorkLimits.None)
                    // The strongest proof first.
                    .OrderBy(e => e.Kind)
                    .Where(e => RecordWords.IsStrength(e.Text))
                    .Select(e => spelled.Mended(Shown(e.Text)))
                    .Where(t => t.Length > 0 && !PlanSkills.Has(skills, t))
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Take(MostSkills),
            ],
            Skills = skills,
            AlsoHeld =
            [
                .. participant
                    .UnreadCredentials.Where(c => !LicenseWords.IsNone(c) && participant.UnreadEvidence.All(e => e.Text != c))
                    .Where(RecordWords.IsStrength)
                    .Select(Shown)
                    .Where(t => t.Length > 0)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Take(MostHeld),
            ],
            Proven = [.. s_proven.Where(name => IsProven(participant, name, asOf))],
            ActivitiesDone =
            [
                .. participant
                    .Activities.Where(a => a.Source.IsKnownBy(asOf))
                    .OrderByDescending(a => a.Source.When ?? DateOnly.MinValue)
                    .Select(a => a.Activity)
                    .Distinct(StringComparer.Ordinal)
                    .Take(MostActivities),
            ],
            StudiesFor = participant.Education?.Pursued?.Code() ?? string.Empty,
            StudiesNow = participant.Education is { Pursued: null } && Schooling(participant).Any(InProgress.IsMatch),
            EducationStated =
                participant.Education is { Stated.Length: > 0 } written
                && (written.Level == EducationLevel.PostsecondaryNondegree || Schooling(participant).Any(NotEvaluated.IsMatch))
                    ? Shown(Closed(NotEvaluatedClause.Replace(written.Stated, string.Empty).Trim()))
                    : string.Empty,
            IsNotEvaluated = Schooling(participant).Any(NotEvaluated.IsMatch),
            Wishes = Wishes(participant, goal, hours, plan.Target?.Code),
            Limits = Limits(participant, goal, asOf),
            HoursWanted = hours,
            HasServed = payers.Contains(Payers.GiBill) || payers.Contains(Payers.VeteranReadiness),
            LeadsDesk = plan.Present?.Code == KnownOccupations.ItManagers && Desk.IsMatch(present?.Stated ?? string.Empty),
            Serves = payers.Contains(Payers.ServiceCredentialing),
            ServesInPart = participant.Work.Any(w => w.IsPresent(asOf) && ForcesWords.IsPartTime(w.Stated))
                || participant.UnreadWork.Any(w => w.IsPresent(asOf) && ForcesWords.IsPartTime(w.Text)),
            CaresForElder = Elder.IsMatch(goal),
            WritesSpanish = SpanishWords.IsMost(participant),
        };
    }

    // The clause may have ended in brackets that it did not begin.
    private static string Closed(string text) => text.LastIndexOf('(') > text.LastIndexOf(')') ? $"{text.TrimEnd('.')})" : text;

    // Own words, short, and none that others need not read.
    internal static string Shown(string text) =>
        text.Length == 0 || Private.IsMatch(text) ? string.Empty
        : text.Length <= MostWords ? text
        : text[..EndOfWord(text)].TrimEnd(' ', ',', ';', '(', '-') + "…";

    private static int EndOfWord(string text) => text.LastIndexOf(' ', MostWords - 1) is > 0 and var end ? end : MostWords - 1;

    /// <summary>True for a note among the jobs that says there was none: it is not a job, even if it says more.</summary>
    public static bool IsNote(string stated) => Note.IsMatch(stated);

    [GeneratedRegex(
        @"^\s*(none|nothing|no (other |paid |prior |previous )?(jobs?|work|employment)|n/a|ninguno|ningún trabajo|sin trabajo)\b",
        Patterns.Options
    )]
    private static partial Regex Note { get; }

    private static IEnumerable<string> Schooling(Participant participant) =>
        participant.Education?.All.SelectMany(e => new[] { e.Stated, e.Source.Who, e.Source.What }) ?? [];

    // What speaks for a person by its value: a license held, the day of a check passed.
    private static bool IsProven(Participant participant, string name, DateOnly asOf)
    {
        foreach (var fact in participant.Facts)
        {
            if (fact.Name == name && fact.Source.IsKnownBy(asOf))
                return fact.Value == Held
                    || (
                        DateOnly.TryParseExact(fact.Value, "yyyy-MM-dd", out var day)
                        && day <= asOf
                        && (name != BackgroundCheck || day >= asOf.AddYears(-CheckYears))
                    );
        }

        return false;
    }

    private static float? HoursWanted(string goal)
    {
        if (Hours.Match(goal) is not { Success: true } match)
            return null;
        var week = match.Groups["hours"].Success
            ? float.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture)
            : Day * float.Parse(match.Groups["days"].Value, CultureInfo.InvariantCulture);
        return week is >= Day and < FullWeek ? week : null;
    }

    private static ImmutableArray<string> Wishes(Participant participant, string goal, float? hours, string? target)
    {
        var wishes = new List<string>();
        Add(Days.IsMatch(goal), "days");
        Add(YearRound.IsMatch(goal), "year-round");
        Add(SchoolHours.IsMatch(goal), "school-hours");
        Add(PartTime.IsMatch(CareWords.Spelled(goal)), "part-time");
        Add(hours is not null && !participant.Goals.Parts.Any(p => s_fewer.Contains(p.Code, StringComparer.Ordinal)), "fewer-hours");
        Add(Insurance.IsMatch(goal), "insurance");
        Add(Near.IsMatch(goal), "near-home");
        Add(Cloud.IsMatch(goal) && target != KnownOccupations.SystemsArchitects, "cloud");
        Add(HandsOn.IsMatch(goal), "hands-on");
        Add(RulesAndRisk.IsMatch(goal), "grc");
        Add(MedicalRecords.IsMatch(goal) && target?.StartsWith(RecordsWork, StringComparison.Ordinal) != true, "medical-records");
        Add(NotRetail.IsMatch(goal), "not-retail");
        Add((LimitWords.Of(goal) & GoalLimits.Phones) != 0, "no-phones");
        Add(participant.Facts.LastOrDefault(f => f.Name == "federal-work") is { Value: "wanted" }, "federal");
        return [.. wishes];

        void Add(bool said, string code)
        {
            if (said)
                wishes.Add(code);
        }
    }

    private static ImmutableArray<string> Limits(Participant participant, string goal, DateOnly asOf)
    {
        var limits = RecordedLimits.Of(participant, asOf) | RecordedLimits.Of(goal);
        return
        [
            .. s_limits
                .Where(l => (limits & l.Limit) != 0)
                .Select(l => l.Code),
        ];
    }
}
