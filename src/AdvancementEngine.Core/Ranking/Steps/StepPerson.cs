using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Facts.Steps;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers what a step is chosen from that holds whatever the step is toward: needs, employer, goal, program, service.</summary>
internal sealed class StepPerson(RankerParts parts, OccupationOrdering before, StepQuestions questions)
{
    // Credentials that federal and contractors' work on security asks at least (DoD 8140). Ours.
    private static readonly string[] s_federalBaseline =
    [
        "comptia-security-plus",
        "isc2-sscp",
        "isc2-cissp",
        "comptia-cysa-plus",
        "comptia-casp-plus",
        "comptia-securityx",
        "giac-gsec",
    ];

    // Building, installing and repairing, making: major groups of the SOC.
    private static readonly string[] s_trades = ["47-", "49-", "51-"];

    // Electricians and their helpers, installers of telecommunications, alarms and lines.
    private static readonly string[] s_wiring = ["47-2111", "47-3013", "49-2022", "49-2098", "49-9051", "49-9052"];

    private readonly StepMonths _months = new(parts);

    /// <summary>What holds of the person.</summary>
    /// <param name="case">The person and the program.</param>
    /// <param name="standing">Where the person stands.</param>
    public StepContext Of(PolicyCase @case, Standing standing)
    {
        var (unclear, choices) = questions.Of(@case, standing);
        return new StepContext
        {
            Unclear = unclear,
            Choices = choices,
            Limits = new() { Thresholds = parts.Bundle.Policies.Thresholds },
            Goal = Goal(@case.Participant, @case.AsOf, standing),
            Needs = Needs(@case.Participant, @case.AsOf),
            Work = Work(@case, standing),
            Employer = Employer(@case),
            Service = Service(@case, standing),
            Program = Program(@case),
        };
    }

    private GoalOfStep Goal(Participant person, DateOnly asOf, Standing standing)
    {
        var goals = person.Goals;
        return new()
        {
            NamesOther = NamedTitle.IsOther(person, asOf),
            NamesEmployer = goals.NamesEmployer,
            IsStated = before.Goal >= 0 || standing.IsGoalReached || standing.UnreadGoal is not null,
            IsUnread = goals.Unread is not null,
            IsBetweenSeveral = StepQuestions.IsBetween(goals),
            // Work that was read and is not the job of now is no job to stay in.
            Wish = goals.Unread is null && !standing.IsGoalReached ? goals.Wish & ~GoalWish.Stay : goals.Wish,
            WantsHours = HoursWords.IsHours(goals.Written) || HoursWords.IsShift(goals.Written),
            WantsShift = HoursWords.IsShift(goals.Written),
            MonthsAvailable = goals.MonthsAvailable,
            Degree = Degree(),
        };
    }

    private NeedsOfStep Needs(Participant person, DateOnly asOf) =>
        new()
        {
            Stated = StepNeeds.Stated(before, person, asOf),
            WorkAuthorization = StepNeeds.Latest(person, "work-authorization")?.Value ?? string.Empty,
            License = StepNeeds.Latest(person, "drivers-license")?.Value ?? string.Empty,
            ComputerAccess = StepNeeds.Latest(person, "computer-access")?.Value ?? string.Empty,
            NeedsInternet = StepNeeds.Named(person, "equipment") == "internet",
            IsBelowDiploma = person.Education is { Level: < EducationLevel.HighSchool },
            StudiesForDiploma = StepRequirements.StudiesForDiploma(person),
            ReadingGrade = StepNeeds.Grade(person, "reading-grade-level"),
            TypingSpeed = StepNeeds.Grade(person, "typing-speed"),
            MathGrade = StepNeeds.Grade(person, "mathematics-grade-level"),
        };

    private WorkOfStep Work(PolicyCase @case, Standing standing)
    {
        var (person, asOf) = (@case.Participant, @case.AsOf);
        var unread = _months.Unread(person, asOf);
        return new()
        {
            LongestMonths = StepMonths.Worked(person, asOf),
            UnreadMonths = unread.Months,
            UnreadChoices = unread.Choices,
            DoesCabling = GoalWork.IsOfCables(person.Goals) && DutyWords.DoesCabling(person, asOf),
            HasWiringYears = HasYearsIn(s_wiring, person, asOf),
            HasTradeYears = HasYearsIn(s_trades, person, asOf),
            HasLostJob = HasPayer(@case, Payers.DislocatedWorker),
            IsNewGraduate = Graduates.Are(person, asOf),
            IsOutOfWork =
                !EmployerWords.HasJob(person, asOf) && !Payers.IsServing(person, asOf) && standing.UnreadPresentWork is null,
        };
    }

    private bool HasYearsIn(string[] groups, Participant person, DateOnly asOf) =>
        person.Work.Any(w =>
            Array.Exists(groups, g => w.Occupation.StartsWith(g, StringComparison.Ordinal))
            && StepMonths.Between(w.Start, w.End, asOf) >= (float)parts.Bundle.Policies.Thresholds[StepThresholds.NextLevel]
        );

    private static EmployerOfStep Employer(PolicyCase @case)
    {
        var (person, asOf) = (@case.Participant, @case.AsOf);
        var isOwnBoss = EmployerWords.IsOwnBoss(person, asOf);
        return new()
        {
            CanBeAsked = !isOwnBoss && EmployerWords.HasJob(person, asOf),
            IsOwnBoss = isOwnBoss,
            HasComputerStaff = EmployerWords.HasComputerStaff(person, asOf),
            CannotHelp = !@case.Words.IsPlainEmployer,
            IsHealthCareForGoal = HealthCareWork.IsStart(person, asOf),
        };
    }

    private static ServiceOfStep Service(PolicyCase @case, Standing standing) =>
        new()
        {
            IsServing = Payers.IsServing(@case.Participant, @case.AsOf),
            HasServed =
                HasPayer(@case, Payers.GiBill)
                || HasPayer(@case, Payers.ServiceCredentialing)
                || HasPayer(@case, Payers.VeteranReadiness),
            IsCleared = @case.Words.IsCleared,
            WantsFederal = StepNeeds.Says(@case.Participant, ParticipantFacts.FederalWork, "wanted"),
            HoldsFederalBaseline = Array.Exists(s_federalBaseline, standing.Credentials.Has),
        };

    private static ProgramOfStep Program(PolicyCase @case) =>
        @case.Participant.Program is { } attended
        && !(@case.Participant.ProgramCompleted <= @case.AsOf)
        && @case.Program?.Record is not null
            ? new() { Id = attended }
            : new();

    private static bool HasPayer(PolicyCase @case, string payer) => @case.Payers.Contains(payer, StringComparer.Ordinal);

    // The education from a bachelor's degree up that the goal asks and the person lacks.
    private string Degree()
    {
        if (before.Goal < 0 || parts.Bundle.Catalog.Occupations[before.Goal].TypicalEducation < EducationLevel.Bachelor)
            return string.Empty;
        return StepFindings.Schooling(before.Findings(before.Goal));
    }
}
