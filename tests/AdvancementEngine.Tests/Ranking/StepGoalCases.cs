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
        var aide = outside with { StartsInHealthCare = true, HasEmployer = true };
        var lost = outside with { IsOutOfWork = true, MonthsAvailable = 3f, MonthsWorked = 60f };
        var user = inIt with { IsNext = false, HasServed = false, EmployerHasIt = true, ToolOfGoal = [Tool] };
        var serving = inIt with
        {
            IsServing = true,
            HasEmployer = false,
            HasServed = false,
            Credential = Certificate,
            CredentialCostUsd = 200f,
        };
        var learner = outside with { Program = "P-1", ProgramLeads = true, ReadingGrade = 6f };
        var graduate = outside with
        {
            Toward = "15-1252.00",
            IsNext = false,
            IsNewGraduate = true,
            IsDevelopment = true,
            IsGoal = true,
            TechnologiesShown = 2,
        };
        return new()
        {
            [("next-step.apply-own-trade", "met")] = outside with { IsOwnTrade = true, HasEmployer = true },
            [("next-step.apply-own-trade", "not-met")] = outside with { HasEmployer = true },
            [("next-step.apply-leaving-service", "met")] = serving,
            [("next-step.apply-leaving-service", "not-met")] = serving with { IsServing = false, HasEmployer = true },
            [("next-step.apply-leaving-service", "not-met-new")] = serving with { ItMonths = 12f },
            [("next-step.apply-leaving-service", "not-met-later")] = serving with { IsNext = false },
            [("next-step.apply-soon", "met")] = lost with { IsGoal = true, Credential = string.Empty, CredentialCostUsd = null },
            [("next-step.apply-soon", "not-met")] = lost with { Credential = string.Empty, CredentialCostUsd = null },
            [("next-step.apply-soon", "not-met-months")] = lost with
            {
                IsGoal = true,
                MonthsAvailable = 9f,
                Credential = string.Empty,
                CredentialCostUsd = null,
            },
            [("next-step.apply-soon", "not-met-exam")] = lost with { IsGoal = true },
            [("next-step.ask-before-paying", "met")] = lost with { IsGoalUnread = true },
            [("next-step.ask-before-paying", "not-met")] = lost,
            [("next-step.ask-before-paying", "not-met-program")] = lost with { IsGoalUnread = true, Program = "P-1" },
            [("next-step.ask-before-paying", "not-met-months")] = lost with { IsGoalUnread = true, MonthsAvailable = 9f },
            [("next-step.health-records", "met")] = aide,
            [("next-step.health-records", "not-met")] = aide with { StartsInHealthCare = false },
            [("next-step.health-records", "not-met-goal")] = aide with { IsGoal = true },
            [("next-step.goal-tool", "met")] = user,
            [("next-step.goal-tool", "not-met")] = user with { ToolOfGoal = [] },
            [("next-step.goal-tool", "not-met-exam")] = user with { Credential = Certificate, CredentialCostUsd = 200f },
            [("next-step.program-tutoring", "met")] = learner with { Needs = [new("tutoring", true, false, true, false)] },
            [("next-step.program-tutoring", "not-met-served")] = learner with { Needs = [new("tutoring", true, true, true, false)] },
            [("next-step.program-tutoring", "not-met")] = learner,
            [("next-step.program-tutoring", "not-met-reads")] = learner with
            {
                Needs = [new("tutoring", true, false, true, false)],
                ReadingGrade = 9f,
            },
            [("next-step.apply-graduate", "met")] = graduate,
            [("next-step.apply-graduate", "not-met")] = graduate with { IsNewGraduate = false },
            [("next-step.apply-graduate", "not-met-tools")] = graduate with { TechnologiesShown = 0 },
            [("next-step.refresh", "not-met-lately")] = inIt with
            {
                IsReturning = true,
                IsInIt = false,
                ToRefresh = Tool,
                RefreshesOwnTool = true,
                UsedLately = true,
            },
            [("next-step.apply-again", "met-lately")] = outside with { IsReturning = true, UsedLately = true, MonthsDone = 40f },
            [("next-step.explore", "not-met-lost")] = inIt with
            {
                HasGoal = false,
                Choices = ["15-1232.00"],
                IsInIt = false,
                IsOutOfWork = true,
                HasLostJob = true,
                MonthsDone = 60f,
            },
            [("next-step.explore", "met-long-ago")] = inIt with
            {
                HasGoal = false,
                Choices = ["15-1232.00"],
                IsInIt = false,
                IsOutOfWork = true,
                MonthsDone = 60f,
            },
            [("next-step.computer", "not-met-internet")] = outside with
            {
                Needs = [new("equipment", false, false, true, false)],
                NeedsInternet = true,
            },
            [("next-step.clarify", "met-between")] = inIt with { Unclear = "goal", IsBetweenGoals = true },
            [("next-step.clarify", "not-met-held")] = inIt with { Unclear = "goal", IsBetweenGoals = true, IsHeld = true },
            [("next-step.apply-again", "not-met-other-goal")] = outside with { MonthsMaybe = 60f },
            [("next-step.lead", "not-met-lost")] = inIt with { LeadsWork = true, IsOutOfWork = true },
        };
    }
}
