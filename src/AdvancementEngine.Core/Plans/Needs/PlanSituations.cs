using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Ranking.Steps;

namespace AdvancementEngine.Plans.Needs;

/// <summary>Recorded situations that a public office or program can help with, as codes: each is one line of the page.
/// Words ours; English and Spanish.</summary>
internal static partial class PlanSituations
{
    // Years after high school in which a person is under 25 as a rule. Ours.
    private const int YouthYears = 6;

    /// <summary>Support code of computers and tools.</summary>
    public const string Equipment = "equipment";

    private const string Papers = "work-authorization";
    private const string None = "none";

    // Where schooling, papers or help of another country are named.
    private const RecordParts NewcomerParts =
        RecordParts.Needs | RecordParts.Evidence | RecordParts.UnreadEvidence | RecordParts.Work;

    // A retirement plan is a benefit of a job; it does not mean that the person has retired.
    [GeneratedRegex(
        @"\bretir(e|es|ed|ing)\b|(?<!\b(with|and|good|plan de) )\b(retirement|jubil\w*|retiro)\b(?! (plan|saving|benefit|account|match))",
        Patterns.Options
    )]
    private static partial Regex Retirement { get; }

    [GeneratedRegex(
        @"\b(resettlement|refugee agency|irc|hias|lirs|lutheran|catholic charities|welcome center|case ?workers?|case managers?|agency)\b",
        Patterns.Options
    )]
    private static partial Regex Agency { get; }

    [GeneratedRegex(@"\b(interpreter|resettlement|via int[eé]rprete|EAD|i-?94)\b|" + EvaluationWords.Stated, Patterns.Options)]
    private static partial Regex Abroad { get; }

    /// <summary>The codes in the order of the page.</summary>
    /// <param name="plan">The plan with work, needs and payers.</param>
    /// <param name="participant">The person.</param>
    /// <param name="hasComputers">True where the program under way lends computers.</param>
    public static ImmutableArray<string> Of(Plan plan, Participant participant, bool hasComputers)
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
        if (plan.Supports.All(s => s.Support != Equipment))
        {
            var (none, shared) = (Has(None), Has("shared"));
            Add((none || shared) && hasComputers, "program-computer");
            Add(none && !hasComputers, "no-computer");
            Add(shared && !hasComputers, "shared-computer");
        }

        Add(
            participant.UnreadEvidence.Any(e => RecordWords.IsLearningEnglish(e.Text)) && plan.Supports.All(s => s.Support != "tutoring"),
            "english"
        );
        return [.. found];

        bool Has(string access) => StepNeeds.Says(participant, "computer-access", access);

        void Add(bool holds, string code)
        {
            if (holds)
                found.Add(code);
        }
    }

    /// <summary>True where recorded schooling, papers or help show that the person is new to the country. Veterans never count as
    /// new.</summary>
    public static bool IsNewcomer(Participant participant) =>
        !participant.Work.Any(Payers.IsService)
        && (StepNeeds.Says(participant, Papers, None) || IsFromAbroad(participant));

    private static bool IsFromAbroad(Participant participant) =>
        participant.Facts.Any(f => f.Name == Papers && (Abroad.IsMatch(f.Source.Who) || Abroad.IsMatch(f.Source.What)))
        || (participant.Education?.All.Any(e => Abroad.IsMatch($"{e.Stated} {e.Source.Who} {e.Source.What}")) ?? false)
        || RecordTexts.Sources(participant, NewcomerParts).Any(s => Abroad.IsMatch(s.Who) || Abroad.IsMatch(s.What));

    /// <summary>True where a source names an agency or a case worker.</summary>
    public static bool IsOfAgency(Source source) => Agency.IsMatch(source.Who) || Agency.IsMatch(source.What);

    private static bool IsServedByAgency(Participant participant) =>
        participant.Needs.Any(n => IsOfAgency(n.Source))
        || participant.Facts.Any(f => f.Name == Papers && IsOfAgency(f.Source))
        || participant.Work.Any(w => IsOfAgency(w.Source));

    // The last job ended recently with none after it, or the current one is being lost. Said: the record states a layoff.
    private static (bool Lost, bool Served, bool Said) Lost(Plan plan, Participant participant)
    {
        var since = plan.AsOf.AddMonths(-Payers.LostMonths);
        var last = participant.Work.Where(w => !w.IsPresent(plan.AsOf) && !w.IsNoJob).MaxBy(w => w.End);
        var isOut = plan.Work == Plan.PastWork || (plan.Work == Plan.PresentWork && plan.PresentEnded is not null);
        var said = participant.Work.Any(w => w.IsPresent(isOut ? since : plan.AsOf) && Payers.IsLaidOff(w));
        return last is null || !isOut || !last.IsPresent(since) ? (said, false, said) : (true, Payers.IsService(last), said);
    }

    private static bool IsYoung(Participant participant, DateOnly asOf)
    {
        var since = asOf.AddYears(-YouthYears);
        return participant.Education is { Level: EducationLevel.HighSchool, Source.When: { } finished } school
            && !school.Stated.Contains("GED", StringComparison.OrdinalIgnoreCase)
            && finished >= since
            && participant.Work.All(w => w.Start >= finished.AddYears(-2));
    }
}
