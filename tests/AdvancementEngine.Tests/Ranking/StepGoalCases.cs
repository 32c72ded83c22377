using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Cases of the policies that ask how a step stands to the goal, and to the work held or lost; see
/// <see cref="StepPoliciesTests"/>.</summary>
internal static class StepGoalCases
{
    private const string Certificate = "credential:comptia-a-plus";
    private const string Tool = "technology:epic-systems";

    /// <summary>The cases, from a person outside IT and one in it.</summary>
    public static Dictionary<(string Policy, string Verdict), StepContext> All(StepContext outside, StepContext inIt)
    {
        var aide = outside with { Employer = outside.Employer with { IsHealthCareForGoal = true, CanBeAsked = true } };
        var lost = outside with
        {
            Work = outside.Work with { IsOutOfWork = true, LongestMonths = 60f },
            Goal = outside.Goal with { MonthsAvailable = 3f },
        };
        var user = inIt with
        {
            Job = inIt.Job with { IsNext = false },
            Experience = inIt.Experience with { HasUsualMonths = false },
            Employer = inIt.Employer with { HasComputerStaff = true },
            Tools = inIt.Tools with { NamedByGoal = [Tool] },
        };
        var serving = inIt with
        {
            Service = inIt.Service with { IsServing = true },
            Employer = inIt.Employer with { CanBeAsked = false },
            Experience = inIt.Experience with { HasUsualMonths = false },
            Credential = inIt.Credential with { Id = Certificate, CostUsd = 200f },
        };
        var learner = outside with
        {
            Program = outside.Program with { Id = "P-1", LeadsToJob = true },
            Needs = outside.Needs with { ReadingGrade = 6f },
        };
        var graduate = outside with
        {
            Toward = "15-1252.00",
            Job = outside.Job with { IsNext = false, IsDevelopment = true, IsGoal = true },
            Work = outside.Work with { IsNewGraduate = true },
            Tools = outside.Tools with { Shown = 2 },
        };
        var designer = outside with
        {
            Toward = "15-1255.00",
            Job = outside.Job with { AsksNoCertificate = true },
            Tools = outside.Tools with { ForCaseStudy = "technology:figma" },
        };
        var electrician = outside with
        {
            Work = outside.Work with { HasWiringYears = true, DoesCabling = true },
            Job = outside.Job with { IsNetworkSupport = true },
        };
        var led = outside with
        {
            Toward = "13-1082.00",
            Job = outside.Job with { IsGoal = true, TakesBeginners = false, LeadsProjects = true },
            Work = outside.Work with { IsOutOfWork = true, HasLostJob = true },
            Experience = outside.Experience with { LedBefore = true },
        };
        var elsewhere = inIt with
        {
            Job = inIt.Job with { IsNext = false, IsHeld = true },
            Goal = inIt.Goal with { NamesEmployer = true },
            Experience = inIt.Experience with { MonthsDone = 40f, HasUsualMonths = false },
            Credential = inIt.Credential with { Id = Certificate, CostUsd = 200f, UsualHeld = 1 },
        };
        // An exam of five months leads to the job, the one before it is held, and its tools are in use.
        var ready = inIt with
        {
            Experience = inIt.Experience with { FieldMonths = 30f },
            Credential = inIt.Credential with { Id = Certificate, CostUsd = 500f, Months = 5f, HoldsBeforeUsual = true },
            Tools = inIt.Tools with { Used = 2 },
        };
        return new()
        {
            [("next-step.apply-own-trade", "met")] = outside with
            {
                Job = outside.Job with { IsOwnTrade = true },
                Employer = outside.Employer with { CanBeAsked = true },
            },
            [("next-step.apply-own-trade", "not-met")] = outside with { Employer = outside.Employer with { CanBeAsked = true } },
            [("next-step.apply-leaving-service", "met")] = serving,
            [("next-step.apply-leaving-service", "not-met")] = serving with
            {
                Service = serving.Service with { IsServing = false },
                Employer = serving.Employer with { CanBeAsked = true },
            },
            [("next-step.apply-leaving-service", "not-met-new")] = serving with { ItWork = serving.ItWork with { Months = 12f } },
            [("next-step.apply-leaving-service", "not-met-later")] = serving with { Job = serving.Job with { IsNext = false } },
            [("next-step.apply-soon", "met")] = lost with
            {
                Job = lost.Job with { IsGoal = true },
                Credential = lost.Credential with { Id = string.Empty, CostUsd = null },
            },
            [("next-step.apply-soon", "not-met")] = lost with { Credential = lost.Credential with { Id = string.Empty, CostUsd = null } },
            [("next-step.apply-soon", "not-met-months")] = lost with
            {
                Job = lost.Job with { IsGoal = true },
                Goal = lost.Goal with { MonthsAvailable = 9f },
                Credential = lost.Credential with { Id = string.Empty, CostUsd = null },
            },
            [("next-step.apply-soon", "not-met-exam")] = lost with { Job = lost.Job with { IsGoal = true } },
            [("next-step.ask-before-paying", "met")] = lost with { Goal = lost.Goal with { IsUnread = true } },
            [("next-step.ask-before-paying", "not-met")] = lost,
            [("next-step.ask-before-paying", "not-met-program")] = lost with
            {
                Goal = lost.Goal with { IsUnread = true },
                Program = lost.Program with { Id = "P-1" },
            },
            [("next-step.ask-before-paying", "not-met-months")] = lost with
            {
                Goal = lost.Goal with { IsUnread = true, MonthsAvailable = 9f },
            },
            [("next-step.health-records", "met")] = aide,
            [("next-step.health-records", "not-met")] = aide with { Employer = aide.Employer with { IsHealthCareForGoal = false } },
            [("next-step.health-records", "not-met-goal")] = aide with { Job = aide.Job with { IsGoal = true } },
            [("next-step.goal-tool", "met")] = user,
            [("next-step.goal-tool", "not-met")] = user with { Tools = user.Tools with { NamedByGoal = [] } },
            [("next-step.goal-tool", "not-met-exam")] = user with
            {
                Credential = user.Credential with { Id = Certificate, CostUsd = 200f },
            },
            [("next-step.program-tutoring", "met")] = learner with
            {
                Needs = learner.Needs with { Stated = [new("tutoring", true, false, true, false)] },
            },
            [("next-step.program-tutoring", "not-met-served")] = learner with
            {
                Needs = learner.Needs with { Stated = [new("tutoring", true, true, true, false)] },
            },
            [("next-step.program-tutoring", "not-met")] = learner,
            [("next-step.program-tutoring", "not-met-reads")] = learner with
            {
                Needs = learner.Needs with { Stated = [new("tutoring", true, false, true, false)], ReadingGrade = 9f },
            },
            [("next-step.case-study", "met")] = designer,
            [("next-step.case-study", "not-met")] = designer with { Experience = designer.Experience with { MonthsDone = 20f } },
            [("next-step.case-study", "not-met-research")] = designer with
            {
                Experience = designer.Experience with { ResearchesUsers = true },
            },
            [("next-step.case-study", "unknown")] = designer with { Tools = designer.Tools with { ForCaseStudy = string.Empty } },
            [("next-step.apply-lost-lead", "met")] = led,
            [("next-step.apply-lost-lead", "not-met")] = led with { Work = led.Work with { HasLostJob = false } },
            [("next-step.apply-lost-lead", "not-met-led")] = led with { Experience = led.Experience with { LedBefore = false } },
            [("next-step.apply-lost-lead", "not-met-desk")] = led with { Job = led.Job with { LeadsProjects = false } },
            [("next-step.apply-lost-lead", "not-met-later")] = led with { Job = led.Job with { IsNext = false } },
            [("next-step.apply-cabling", "met")] = electrician,
            [("next-step.apply-cabling", "not-met")] = electrician with { Work = electrician.Work with { DoesCabling = false } },
            [("next-step.apply-cabling", "not-met-trade")] = electrician with
            {
                Work = electrician.Work with { HasWiringYears = false },
            },
            [("next-step.apply-cabling", "not-met-desk")] = electrician with { Job = electrician.Job with { IsNetworkSupport = false } },
            [("next-step.apply-named", "met")] = elsewhere,
            [("next-step.apply-named", "not-met")] = elsewhere with { Goal = elsewhere.Goal with { NamesEmployer = false } },
            [("next-step.apply-named", "not-met-new")] = elsewhere with
            {
                Experience = elsewhere.Experience with { MonthsDone = 10f },
            },
            [("next-step.apply-named", "not-met-lapsed")] = elsewhere with
            {
                Credential = elsewhere.Credential with { IsRenewal = true },
            },
            [("next-step.time", "not-met-certified")] = user with
            {
                Job = user.Job with { MonthsMissing = 6f },
                Tools = user.Tools with { Begun = Tool },
                Credential = user.Credential with { UsualHeld = 1 },
            },
            [("next-step.time", "not-met-before-usual")] = user with
            {
                Job = user.Job with { MonthsMissing = 6f },
                Tools = user.Tools with { MainMissing = Tool },
                Credential = user.Credential with { HoldsBeforeUsual = true },
            },
            [("next-step.try", "not-met-health")] = aide with { Goal = aide.Goal with { Wish = GoalWish.Undecided } },
            [("next-step.apply-ready", "met-long-exam")] = ready,
            [("next-step.apply-ready", "not-met-short-exam")] = ready with { Credential = ready.Credential with { Months = 2f } },
            [("next-step.apply-ready", "not-met-long-exam-tools")] = ready with { Tools = ready.Tools with { Used = 0 } },
            [("next-step.apply-graduate", "met")] = graduate,
            [("next-step.apply-graduate", "not-met")] = graduate with { Work = graduate.Work with { IsNewGraduate = false } },
            [("next-step.apply-graduate", "not-met-tools")] = graduate with { Tools = graduate.Tools with { Shown = 0 } },
            [("next-step.refresh", "not-met-lately")] = inIt with
            {
                ItWork = inIt.ItWork with { IsReturning = true, IsPresent = false },
                Tools = inIt.Tools with { ToRefresh = Tool, RefreshesOwn = true, IsOwnUsedLately = true },
            },
            [("next-step.apply-again", "met-lately")] = outside with
            {
                ItWork = outside.ItWork with { IsReturning = true },
                Tools = outside.Tools with { IsOwnUsedLately = true },
                Experience = outside.Experience with { MonthsDone = 40f },
            },
            [("next-step.explore", "not-met-lost")] = inIt with
            {
                Choices = ["15-1232.00"],
                Goal = inIt.Goal with { IsStated = false },
                ItWork = inIt.ItWork with { IsPresent = false },
                Work = inIt.Work with { IsOutOfWork = true, HasLostJob = true },
                Experience = inIt.Experience with { MonthsDone = 60f },
            },
            [("next-step.explore", "met-long-ago")] = inIt with
            {
                Choices = ["15-1232.00"],
                Goal = inIt.Goal with { IsStated = false },
                ItWork = inIt.ItWork with { IsPresent = false },
                Work = inIt.Work with { IsOutOfWork = true },
                Experience = inIt.Experience with { MonthsDone = 60f },
            },
            [("next-step.computer", "not-met-internet")] = outside with
            {
                Needs = outside.Needs with { Stated = [new("equipment", false, false, true, false)], NeedsInternet = true },
            },
            [("next-step.clarify", "met-between")] = inIt with { Unclear = "goal", Goal = inIt.Goal with { IsBetweenSeveral = true } },
            [("next-step.clarify", "not-met-held")] = inIt with
            {
                Unclear = "goal",
                Goal = inIt.Goal with { IsBetweenSeveral = true },
                Job = inIt.Job with { IsHeld = true },
            },
            [("next-step.apply-again", "not-met-other-goal")] = outside with
            {
                Experience = outside.Experience with { MonthsMaybe = 60f },
            },
            [("next-step.lead", "not-met-lost")] = inIt with
            {
                Job = inIt.Job with { LeadsWork = true },
                Work = inIt.Work with { IsOutOfWork = true },
            },
        };
    }
}
