using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
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

    private readonly StepMonths _months = new(parts);

    /// <summary>What holds of the person.</summary>
    /// <param name="target">Dense index of what the step is toward; -1 for none.</param>
    /// <param name="case">The person and the program.</param>
    /// <param name="standing">Where the person stands.</param>
    public StepContext Of(int target, PolicyCase @case, Standing standing)
    {
        var (unclear, choices) = questions.Of(@case, standing);
        var person = @case.Participant;
        var program =
            person.Program is { } attended && !(person.ProgramCompleted <= @case.AsOf) && @case.Program?.Record is not null
                ? attended
                : string.Empty;
        var unread = _months.Unread(person, @case.AsOf);
        var hasGoal = before.Goal >= 0 || standing.IsGoalReached || standing.UnreadGoal is not null;
        return new StepContext
        {
            Thresholds = parts.Bundle.Policies.Thresholds,
            Unclear = unclear,
            Choices = choices,
            Requirement = StepRequirements.First(
                before,
                target < 0 ? [] : before.Findings(target),
                person.ProgramCompleted <= @case.AsOf
            ),
            WorkAuthorization = StepNeeds.Latest(person, "work-authorization")?.Value ?? string.Empty,
            IsBelowDiploma = person.Education is { Level: < EducationLevel.HighSchool },
            StudiesForDiploma = StepRequirements.StudiesForDiploma(person),
            License = StepNeeds.Latest(person, "drivers-license")?.Value ?? string.Empty,
            Needs = StepNeeds.Stated(before, person, @case.AsOf),
            ComputerAccess = StepNeeds.Latest(person, "computer-access")?.Value ?? string.Empty,
            ReadingGrade = StepNeeds.Grade(person, "reading-grade-level"),
            TypingSpeed = StepNeeds.Grade(person, "typing-speed"),
            MathGrade = StepNeeds.Grade(person, "mathematics-grade-level"),
            HasEmployer = !EmployerWords.IsOwnBoss(person, @case.AsOf) && EmployerWords.HasJob(person, @case.AsOf),
            IsOwnBoss = EmployerWords.IsOwnBoss(person, @case.AsOf),
            EmployerHasIt = EmployerWords.HasComputerStaff(person, @case.AsOf),
            LeavesService = !@case.Words.IsPlainEmployer,
            // Work that was read and is not the job of now is no job to stay in.
            Wish = person.Goals.Unread is null && !standing.IsGoalReached ? person.Goals.Wish & ~GoalWish.Stay : person.Goals.Wish,
            WantsHours = HoursWords.IsHours(person.Goals.Written) || HoursWords.IsShift(person.Goals.Written),
            WantsShift = HoursWords.IsShift(person.Goals.Written),
            WantsFederal = StepNeeds.Says(person, ParticipantFacts.FederalWork, "wanted"),
            HoldsFederalBaseline = Array.Exists(s_federalBaseline, standing.Credentials.Has),
            MonthsAvailable = person.Goals.MonthsAvailable,
            Degree = Degree(),
            Program = program,
            HasGoal = hasGoal,
            HasLostJob = @case.Payers.Contains(Payers.DislocatedWorker, StringComparer.Ordinal),
            IsNewGraduate = Graduates.Are(person, @case.AsOf),
            NeedsInternet = StepNeeds.Named(person, "equipment") == "internet",
            IsGoalUnread = person.Goals.Unread is not null,
            IsBetweenGoals = StepQuestions.IsBetween(person.Goals),
            IsOutOfWork =
                !EmployerWords.HasJob(person, @case.AsOf) && !Payers.IsServing(person, @case.AsOf) && standing.UnreadPresentWork is null,
            StartsInHealthCare = HealthCareWork.IsStart(person, @case.AsOf),
            IsCleared = @case.Words.IsCleared,
            HasServedForces =
                @case.Payers.Contains(Payers.GiBill, StringComparer.Ordinal)
                || @case.Payers.Contains(Payers.ServiceCredentialing, StringComparer.Ordinal)
                || @case.Payers.Contains(Payers.VeteranReadiness, StringComparer.Ordinal),
            IsServing = Payers.IsServing(person, @case.AsOf),
            MonthsWorked = StepMonths.Worked(person, @case.AsOf),
            UnreadMonths = unread.Months,
            UnreadChoices = unread.Choices,
            WorkedInTrade = person.Work.Any(w =>
                Array.Exists(s_trades, t => w.Occupation.StartsWith(t, StringComparison.Ordinal))
                && StepMonths.Between(w.Start, w.End, @case.AsOf) >= Rule(StepThresholds.NextLevel)
            ),
        };
    }

    // The education from a bachelor's degree up that the goal asks and the person lacks.
    private string Degree()
    {
        if (before.Goal < 0 || parts.Bundle.Catalog.Occupations[before.Goal].TypicalEducation < EducationLevel.Bachelor)
            return string.Empty;
        return StepFindings.Schooling(before.Findings(before.Goal));
    }

    private float Rule(Threshold threshold) => (float)parts.Bundle.Policies.Thresholds[threshold];
}
