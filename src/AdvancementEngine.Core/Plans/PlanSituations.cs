using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Plans;

/// <summary>What a record says of a person's situation that an office or a public program answers, as codes: each is one line of the page.
/// Words ours; English and Spanish.</summary>
internal static partial class PlanSituations
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Months after the end of a job, or of service, in which unemployment pay is asked for. Ours.
    private const int LostMonths = 12;

    // Years after high school in which a person is under 25 as a rule. Ours.
    private const int YouthYears = 6;

    private const string Papers = "work-authorization";
    private const string None = "none";

    [GeneratedRegex(@"\b(retir(e|es|ed|ing|ement)|jubil\w*|retiro)\b", Options)]
    private static partial Regex Retirement { get; }

    [GeneratedRegex(@"\b(laid[- ]?off|lay[- ]?off|rif|warn|dw|dislocated|plant clos\w*|rapid response|despid\w*)\b", Options)]
    private static partial Regex LaidOff { get; }

    [GeneratedRegex(
        @"\b(resettlement|refugee agency|irc|hias|lirs|lutheran|catholic charities|welcome center|case ?workers?|case managers?|agency)\b",
        Options
    )]
    private static partial Regex Agency { get; }

    [GeneratedRegex(@"\b(interpreter|resettlement|via int[eé]rprete|EAD|i-?94)\b|" + EvaluationWords.Missing, Options)]
    private static partial Regex Abroad { get; }

    /// <summary>The codes in the order of the page.</summary>
    /// <param name="plan">The plan with work, needs and payers.</param>
    /// <param name="participant">The person.</param>
    public static ImmutableArray<string> Of(Plan plan, Participant participant)
    {
        var found = new List<string>();
        var (lost, served, said) = Lost(plan, participant);
        // Unemployment pay and public training money ask for papers to work.
        var hasPapers = !participant.Facts.Any(f => f is { Name: Papers, Value: None });
        Add(hasPapers && served, "separated");
        Add(hasPapers && lost && !served, said ? "laid-off" : "lost-job");
        Add(hasPapers && lost && !served && plan.Supports.All(s => s.Support != PlanCare.Health), "health-cover");
        Add(IsNewcomer(participant), IsServedByAgency(participant) ? "newcomer-agency" : "newcomer");
        Add(IsYoung(participant, plan.AsOf) && hasPapers && !plan.Serves, "youth");
        Add(Retirement.IsMatch(participant.Goals.Stated), "retirement");
        if (plan.Supports.All(s => s.Support != "equipment"))
        {
            Add(IsFact(participant, "computer-access", None), "no-computer");
            Add(IsFact(participant, "computer-access", "shared"), "shared-computer");
        }

        Add(
            participant.UnreadEvidence.Any(e => RecordWords.IsLearningEnglish(e.Text)) && plan.Supports.All(s => s.Support != "tutoring"),
            "english"
        );
        return [.. found];

        void Add(bool holds, string code)
        {
            if (holds)
                found.Add(code);
        }
    }

    /// <summary>True for schooling, papers or help on record that only people new to the country have; nobody who served is new.</summary>
    public static bool IsNewcomer(Participant participant) =>
        !participant.Work.Any(Payers.IsService)
        && (IsFact(participant, Papers, None) || IsFromAbroad(participant));

    private static bool IsFromAbroad(Participant participant) =>
        participant.Facts.Any(f => f.Name == Papers && (Abroad.IsMatch(f.Source.Who) || Abroad.IsMatch(f.Source.What)))
        || (participant.Education is { } school && Abroad.IsMatch($"{school.Stated} {school.Source.Who} {school.Source.What}"))
        || Sources(participant).Any(s => Abroad.IsMatch(s.Who) || Abroad.IsMatch(s.What));

    /// <summary>True where a source names an agency or a case worker.</summary>
    public static bool IsOfAgency(Source source) => Agency.IsMatch(source.Who) || Agency.IsMatch(source.What);

    private static bool IsServedByAgency(Participant participant) =>
        participant.Needs.Any(n => IsOfAgency(n.Source))
        || participant.Facts.Any(f => f.Name == Papers && IsOfAgency(f.Source))
        || participant.Work.Any(w => IsOfAgency(w.Source));

    private static IEnumerable<Source> Sources(Participant participant) =>
        participant
            .Work.Select(w => w.Source)
            .Concat(participant.Evidence.Select(e => e.Source))
            .Concat(participant.UnreadEvidence.Select(e => e.Source))
            .Concat(participant.Needs.Select(n => n.Source));

    // The last job ended lately and none came after it; said to be lost, or ended without a word why.
    private static (bool Lost, bool Served, bool Said) Lost(Plan plan, Participant participant)
    {
        var last = participant.Work.Where(w => w.End < plan.AsOf && !w.IsNoJob).MaxBy(w => w.End);
        var isOut = plan.Work == Plan.PastWork || (plan.Work == Plan.PresentWork && plan.PresentEnded is not null);
        var said = participant.Work.Any(w => !(w.End < plan.AsOf.AddMonths(-LostMonths)) && IsLaidOff(w));
        if (last is null || !isOut || last.End < plan.AsOf.AddMonths(-LostMonths))
            return (said, false, said);
        return (true, Payers.IsService(last), said);
    }

    private static bool IsLaidOff(WorkSpell work) =>
        LaidOff.IsMatch(work.Stated) || LaidOff.IsMatch(work.Source.Who) || LaidOff.IsMatch(work.Source.What);

    private static bool IsYoung(Participant participant, DateOnly asOf)
    {
        var since = asOf.AddYears(-YouthYears);
        return participant.Education is { Level: EducationLevel.HighSchool, Source.When: { } finished } school
            && !school.Stated.Contains("GED", StringComparison.OrdinalIgnoreCase)
            && finished >= since
            && participant.Work.All(w => w.Start >= finished.AddYears(-2));
    }

    private static bool IsFact(Participant participant, string name, string value) =>
        participant.Facts.LastOrDefault(f => f.Name == name)?.Value == value;
}
