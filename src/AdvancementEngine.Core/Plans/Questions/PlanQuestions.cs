using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Elements;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Questions;

/// <summary>The list of questions to ask the person: nothing already known, and nothing general where a question can be specific.</summary>
internal static partial class PlanQuestions
{
    private const int Most = 5;
    private const int MostFacts = 3;
    private const int MostUnread = 2;
    private const int MostGaps = 2;
    private const int MostEntry = 2;
    private const string Credentials = "credentials";
    private const string RequirementPrefix = "requirement:";

    // Computer use is common knowledge: no question asks who observed it.
    private static readonly string[] s_basic = ["technology:microsoft-windows", "technology:microsoft-office-software"];

    // Tested when a person enters a program, or covered by a question of its own.
    private static readonly string[] s_tested = ["reading-grade-level", "mathematics-grade-level", "hours-available"];

    // General ones are asked by name, of the jobs on the path.
    private static readonly string[] s_general = ["1c.local-requirement", "1c.entry-requirement"];

    /// <summary>The questions.</summary>
    /// <param name="recommendation">The ranking, with what it would ask next.</param>
    /// <param name="participant">The person.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="plan">The plan with certificates, action and paths.</param>
    /// <param name="open">Names of requirements of the path's jobs that are not known to be met.</param>
    /// <param name="catalog">The catalog, for the issuers it knows.</param>
    public static ImmutableArray<PlanQuestion> Of(
        Recommendation recommendation,
        Participant participant,
        Standing standing,
        Plan plan,
        IEnumerable<string> open,
        CareerCatalog catalog
    )
    {
        var questions = new List<PlanQuestion>();
        string[] jobs = [.. plan.Aims.Select(a => a.Job.Code).Append(plan.Target?.Code ?? string.Empty)];
        if (standing.UnreadPresentWork is { } job)
            questions.Add(new PlanQuestion("job-meant", job.Text, job.Candidates));
        else if (Generalist(participant) is { } title)
            questions.Add(new PlanQuestion("job-meant", title, []));
        if (participant.Goals is { TargetOccupation: null, Unread: { } goal })
            questions.Add(
                (GoalWishes.Of(goal.Text) & GoalWish.Undecided) != 0 && !plan.Aims.IsEmpty && goal.Candidates.IsEmpty
                    ? new PlanQuestion("goal-open", string.Empty, [])
                    : new PlanQuestion("goal-meant", goal.Text, goal.Candidates)
            );
        // A goal that is not sure, or that names more than one job, is the first thing to talk about.
        if (
            participant.Goals is { TargetOccupation: not null, Unread: null }
            && recommendation.Status != RecommendationStatus.NotEnoughKnown
        )
        {
            var isUnsure = (GoalWishes.Of(participant.Goals.Stated) & GoalWish.Undecided) != 0;
            if (isUnsure && plan.Aims.Length > 1)
                questions.Add(new PlanQuestion("goal-open", string.Empty, []));
            else if (isUnsure || !participant.Goals.Alternatives.IsEmpty)
                questions.Add(new PlanQuestion("goal-first", string.Empty, []));
        }

        if (recommendation.Status == RecommendationStatus.NotEnoughKnown)
        {
            AskUnread();
            Ask(recommendation.AskNext.Select(q => q.Fact).Where(f => !IsListed(f)).Take(MostFacts));
            return [.. questions];
        }

        // Unconfirmed claims on the record are asked about before facts that it lacks.
        if (PlanCare.HasClaim(participant))
            Ask(["claim"]);
        foreach (var certificate in plan.Certificates.Where(c => c is { State: CertificateState.MayHaveEnded, IsBeneath: false }))
            questions.Add(new PlanQuestion("renewed", certificate.Name, []));
        Ask(
            open.Where(o => !(plan.HoursAssumed && o == ParticipantFacts.HoursAvailable) && !IsShown(o)).Select(o => RequirementPrefix + o)
        );
        // A person in a program was tested there.
        Ask(
            plan.Entry.Where(e => !e.IsKnown && !s_tested.Contains(e.Fact, StringComparer.Ordinal) && !IsShown(e.Fact))
                .Select(e => RequirementPrefix + e.Fact)
                .Take(MostEntry)
        );
        if (
            participant.UnreadEvidence.Select(e => e.Text).Concat(participant.UnreadCredentials).FirstOrDefault(ClearanceText.Is)
                is { } clearance
            && !ClearanceActive.IsMatch(clearance)
        )
            Ask([LapseWords.IsIn(clearance) ? "clearance-ended" : "clearance"]);
        if (participant.Goals is { TargetOccupation: null, Unread: null } && plan.Target is null && plan.Now is not { Kind: "CLARIFY" })
            Ask(["goal.target"]);
        var facts = recommendation.AskNext.Select(q => q.Fact).Where(f => !s_general.Contains(f, StringComparer.Ordinal) && !IsKnown(f));
        Ask(facts.Take(MostFacts));
        AskUnread();
        if (!participant.CredentialsKnown && plan.Certificates.IsEmpty && !IsListed(Credentials))
            Ask([Credentials]);
        if (participant.Education is null)
            Ask(["education"]);
        // A path that begins at once takes no hours of study first.
        if (plan.HoursAssumed && (plan.Paths is [{ MonthsHigh: > 0f }, ..] || plan.Now is { Start: not null }))
            Ask(["hours"]);
        if (plan.Paths.Any(p => p.Stages[0].ProgramHours is not null))
            Ask(["program-left"]);
        if (Told(plan) is { } told && !standing.Map.Fields.IsGeneral(told) && !s_basic.Contains(told, StringComparer.Ordinal))
            questions.Add(new PlanQuestion("told", told, []));
        questions.AddRange(Gaps(participant, plan).Take(MostGaps));
        return [.. questions.DistinctBy(q => (q.Fact, q.Words)).Take(Most)];

        void Ask(IEnumerable<string> facts) => questions.AddRange(facts.Select(f => new PlanQuestion(f, string.Empty, [])));

        // An item of a list that was not read is asked for by its name, not the list as a whole; where certificates were
        // read, an item that is also among the skills is a skill.
        void AskUnread() =>
            questions.AddRange(
                participant
                    .UnreadCredentials.Where(c => plan.Certificates.IsEmpty || participant.UnreadEvidence.All(e => e.Text != c))
                    .Take(MostUnread)
                    .Where(c => !LicenseWords.IsForLife(c) && !LicenseWords.IsNone(c) && !ClearanceText.Is(c))
                    // No question about credentials that never expire, are retired, or no job on the page requires.
                    .Where(c => !RecordWords.HasNoEnd(c) && !RecordWords.IsOfDeadProduct(c) && !IsOfJob(participant, c))
                    .Where(c => !LicenseWords.IsOfState(c) || LicenseWords.IsAskedIn(c, jobs))
                    .Select(c => new PlanQuestion(
                        RecordWords.IsLost(c) ? "credential-lost"
                            : LicenseWords.IsOfState(c) ? "license-state"
                            : LicenseWords.NamesIssuer(c, catalog) ? "credential-good"
                            : "credential-meant",
                        c,
                        []
                    ))
            );

        // A list that was given, or said to be empty, is not asked for again.
        bool IsListed(string fact) =>
            fact is Credentials or "advancement.credentials"
            && (participant.CredentialsKnown || !participant.UnreadCredentials.IsEmpty);

        // Papers to work are shown by a year of work, by service, and by a clearance.
        bool IsShown(string requirement) => requirement == WorkPapers && HasWorked(participant, plan.AsOf);

        // Facts already on record are not asked for.
        bool IsKnown(string fact) =>
            fact switch
            {
                _ when IsListed(fact) => true,
                "4a.hands-on-for-occupation" or "4a.participant-hands-on" => !participant.Work.IsEmpty || !participant.Activities.IsEmpty,
                "4b.participant-assessed" => participant.Evidence.Any(e => e.Kind <= EvidenceKind.Used),
                "5a.participant-explored" => participant.Goals.TargetOccupation is not null,
                "advancement.step" =>
                    standing.UnreadPresentWork is not null
                    || plan is { Present: not null } or { Last: not null } or { OtherJob.Length: > 0 },
                "work" or "readiness.level" => standing.UnreadPresentWork is not null,
                "5b.need-met" => !participant.Needs.IsEmpty,
                "goal.target" => true,
                _ => false,
            };
    }

    private const string WorkPapers = "work-authorization";
    private const int PapersMonths = 12;

    // Schooling or papers from abroad leave the question open.
    private static bool HasWorked(Participant participant, DateOnly asOf)
    {
        if (PlanSituations.IsNewcomer(participant))
            return false;
        // A person with a job showed work papers there.
        var since = asOf.AddMonths(-PapersMonths);
        return participant.Work.Any(w => !w.IsNoJob && (w.Start <= since || w.IsPresent(asOf)))
            || participant.UnreadWork.Any(w => w.Start <= since || w.IsPresent(asOf))
            || participant.UnreadEvidence.Any(e => ClearanceText.Is(e.Text))
            || participant.Work.Any(Payers.IsService);
    }

    [GeneratedRegex(
        @"(?<!\b(not|no|never|isn'?t|was)( longer| currently| now| yet| est[aá])* )"
            + @"\b(active|current|thru|through|until|valid|activ[oa]|vigente)\b",
        Patterns.Options
    )]
    private static partial Regex ClearanceActive { get; }

    // A vendor's own training, for a person who works with the vendor's products: the job shows it.
    private static bool IsOfJob(Participant participant, string credential)
    {
        var words = NameKeys.Words(credential).Where(w => w.Length > 3).ToArray();
        return participant
            .Work.Select(w => w.Stated)
            .Concat(participant.UnreadWork.Select(w => w.Text))
            .SelectMany(NameKeys.Words)
            .Any(words.Contains);
    }

    // A tool that only the person vouches for, where a job to aim at rests on it.
    private static string? Told(Plan plan) =>
        plan.Aims.SelectMany(a => a.Why).FirstOrDefault(w => w.Kind == ReasonKind.Told) is { } reason ? reason.Elements[0] : null;

    // Facts that a plan needs and the record lacks, most important first.
    private static IEnumerable<PlanQuestion> Gaps(Participant participant, Plan plan)
    {
        if (WorkGap(participant, plan.AsOf) is { } gap)
            yield return new PlanQuestion("work-gap", gap, []);
        var costs = plan.Now?.Credential is { FeeUsd: not 0, PaidPercent: < 100 } || plan.Paths.Any(p => p.DollarsHigh > 0f);
        if (plan.MoneyUsd is null && costs)
            yield return new PlanQuestion("goal.money", string.Empty, []);
        if (plan.MonthsAvailable is null && plan.Paths.Any(p => p.MonthsHigh > 0f))
            yield return new PlanQuestion("goal.months", string.Empty, []);
        // A person who stays in the job is not asked about pay.
        if (plan.WageFloor is null && plan.Now is not { Kind: "REVIEW", Subject: "keep" or "hours" })
            yield return new PlanQuestion("goal.wage-floor", string.Empty, []);
    }

    // The latest year or more between two jobs, or since the last, within ten years, as two months; the second is empty for until now.
    private static string? WorkGap(Participant participant, DateOnly asOf)
    {
        // A person waiting for work papers was not free to work; time between two countries is left to the conversation.
        if (PlanSituations.IsNewcomer(participant))
            return null;
        if (participant.UnreadWork.Any(w => w.Start is null || (w.End is null && w.IsPresent(asOf))))
            return null;
        var spells = participant
            .Work.Where(w => w.IsStartKnown)
            .Select(w => (w.Start, w.End))
            .Concat(participant.UnreadWork.Select(w => (Start: w.Start!.Value, w.End)))
            .Where(w => w.Start <= asOf)
            .OrderBy(w => w.Start)
            .ToArray();
        if (spells.Length == 0 || participant.Work.Any(w => !w.IsStartKnown))
            return null;
        string? found = null;
        var worked = spells[0].Start;
        foreach (var (start, end) in spells)
        {
            if (worked.AddMonths(GapMonths) <= start && start > asOf.AddYears(-GapYears))
                found = Months(worked, start);
            worked = (end ?? asOf) > worked ? end ?? asOf : worked;
        }

        return worked.AddMonths(GapMonths) <= asOf && worked > asOf.AddYears(-GapYears) ? Months(worked, null) : found;
    }

    private static string Months(DateOnly from, DateOnly? to) =>
        string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM}/{to:yyyy-MM}");

    // A year between two jobs, within ten years, is asked about. Ours.
    private const int GapMonths = 12;
    private const int GapYears = 10;

    // A sole IT person may do more than support.
    private static string? Generalist(Participant participant)
    {
        foreach (var work in participant.Work)
        {
            if (work is { End: null, Occupation: KnownOccupations.UserSupport } && GeneralistWords.TitleIn(work.Source) is { } title)
                return title;
        }

        return null;
    }
}
