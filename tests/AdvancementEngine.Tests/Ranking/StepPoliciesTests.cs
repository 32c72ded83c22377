using System.Collections.Concurrent;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Facts.Steps;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The policies of the next step, each where its conditions are met, where one is not, and where a fact is unknown. The facts are
/// made up.</summary>
public sealed class StepPoliciesTests
{
    private const string Desk = "15-1232.00";
    private const string Certificate = "credential:comptia-a-plus";

    private static readonly StepContext s_outside = new()
    {
        Toward = Desk,
        Job = new() { IsNext = true, TakesBeginners = true },
        Goal = new() { IsStated = true },
        Credential = new() { Id = Certificate, CostUsd = 200f },
    };

    private static readonly StepContext s_inIt = new()
    {
        Toward = "15-1244.00",
        Goal = new() { IsStated = true },
        Job = new() { IsNext = true },
        Employer = new() { CanBeAsked = true },
        ItWork = new() { IsPresent = true, Months = 60f, MonthsInJob = 40f },
        Experience = new() { HasUsualMonths = true },
    };

    private static readonly StepContext s_held = s_inIt with
    {
        Job = s_inIt.Job with { IsNext = false, IsHeld = true },
        Experience = s_inIt.Experience with { MonthsDone = 15f, HasUsualMonths = false },
        ItWork = s_inIt.ItWork with { Months = 15f, MonthsInJob = 15f },
    };

    // Two years in the field, a certificate held, and none in the way; the design is what the goal names.
    private static readonly StepContext s_ready = s_inIt with
    {
        Experience = s_inIt.Experience with { FieldMonths = 30f },
        Credential = s_inIt.Credential with { UsualHeld = 1 },
        Tools = s_inIt.Tools with { Shown = 1, Core = string.Empty },
    };

    private static readonly StepContext s_lost = new()
    {
        Toward = "15-2051.01",
        Job = new() { IsGoal = true, AsksNoCertificate = true },
        Work = new() { HasLostJob = true, IsOutOfWork = true },
        Tools = new() { IsOwnUsedLately = true, Used = 3, ToRefresh = "technology:tableau", RefreshesOwn = true },
        ItWork = new() { IsReturning = true },
    };

    private static StepContext Started(StepContext step, UnfinishedCredential started) =>
        step with
        {
            Credential = step.Credential with { ToFinish = started },
        };

    private static readonly UnfinishedCredential s_started = new(Certificate, Unfinished.Failed, 200f, 2f, [], false, false);

    private static readonly StepContext s_earning = s_held with
    {
        Experience = s_held.Experience with { MonthsDone = 30f },
        ItWork = s_held.ItWork with { Months = 30f },
        Credential = s_held.Credential with { Id = Certificate, CostUsd = 200f },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ChooseStep_ByItsFacts_IsThePolicys(string policy, string verdict)
    {
        if (verdict.StartsWith("met", StringComparison.Ordinal))
            Assert.Equal(policy, Choose(s_all.Value[(policy, verdict)]));
        else
            // Alone, so that no earlier policy hides a condition that is met.
            Assert.Empty(ChooseAmong(policy, s_all.Value[(policy, verdict)]));
    }

    [Fact]
    public void Policies_OfTheStep_EachHaveACaseMetAndOneNotMet() =>
        Assert.All(
            PolicyBook.Create().Policies.Where(p => p.IsNextStep).AtLeastOne(),
            p =>
            {
                Assert.Contains((p.Code, "met"), s_all.Value.Keys);
                Assert.Contains((p.Code, "not-met"), s_all.Value.Keys);
            }
        );

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (policy, verdict) in s_all.Value.Keys)
                data.Add(policy, verdict);
            return data;
        }
    }

    private static readonly ConcurrentDictionary<string, PolicyBook> s_alone = new(StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<(string Policy, string Verdict), StepContext>> s_all = new(() =>
        new(s_cases!.Concat(StepGoalCases.All(s_outside, s_inIt)))
    );

    private static readonly Dictionary<(string Policy, string Verdict), StepContext> s_cases = new()
    {
        [("next-step.housing", "met")] = s_outside with
        {
            Needs = s_outside.Needs with { Stated = [new("housing", false, false, true, false)] },
        },
        [("next-step.housing", "not-met")] = s_outside with
        {
            Needs = s_outside.Needs with { Stated = [new("housing", false, false, true, true)] },
        },
        [("next-step.housing", "unknown")] = s_outside,
        [("next-step.reading", "met")] = s_outside with
        {
            Needs = s_outside.Needs with { Stated = [new("tutoring", false, false, true, false)], MathGrade = 6f },
        },
        [("next-step.reading", "not-met")] = s_outside with
        {
            Needs = s_outside.Needs with { Stated = [new("tutoring", false, false, true, false)], MathGrade = 8f },
        },
        [("next-step.reading", "met-english")] = s_outside with
        {
            Needs = s_outside.Needs with
            {
                Stated = [new("tutoring", false, false, true, false)],
                AsksForEnglish = true,
                ReadingGrade = 7f,
            },
        },
        [("next-step.reading", "not-met-english")] = s_outside with
        {
            Needs = s_outside.Needs with
            {
                Stated = [new("tutoring", false, false, true, false)],
                AsksForEnglish = true,
                ReadingGrade = 8f,
            },
        },
        [("next-step.reading", "unknown")] = s_outside with
        {
            Needs = s_outside.Needs with { Stated = [new("tutoring", false, false, true, false)] },
        },
        [("next-step.stay", "met")] = s_inIt with { Goal = s_inIt.Goal with { Wish = GoalWish.Stay } },
        [("next-step.stay", "not-met")] = s_inIt with
        {
            Goal = s_inIt.Goal with { Wish = GoalWish.Stay },
            Employer = s_inIt.Employer with { CanBeAsked = false },
        },
        [("next-step.stay", "unknown")] = s_inIt,
        [("next-step.clarify", "met")] = s_inIt with { Unclear = "goal", Goal = s_inIt.Goal with { Wish = GoalWish.Undecided } },
        [("next-step.clarify", "not-met")] = s_outside with { Unclear = "goal" },
        [("next-step.clarify", "unknown")] = s_outside,
        [("next-step.clarify", "not-met-pay")] = s_inIt with
        {
            Unclear = "goal",
            Goal = s_inIt.Goal with { Wish = GoalWish.Undecided | GoalWish.BetterPay },
        },
        [("next-step.hands-on", "met")] = s_outside with { Credential = s_outside.Credential with { Id = string.Empty } },
        [("next-step.hands-on", "not-met")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty },
            Job = s_outside.Job with { IsHeld = true },
        },
        [("next-step.hands-on", "not-met-tools")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty },
            Job = s_outside.Job with { IsNext = false, AsksNoCertificate = true },
            Employer = s_outside.Employer with { HasComputerStaff = true },
            Tools = s_outside.Tools with { Used = 2 },
        },
        [("next-step.hands-on", "unknown")] = s_outside,
        [("next-step.typing", "met")] = s_outside with { Needs = s_outside.Needs with { TypingSpeed = 18f } },
        [("next-step.typing", "not-met")] = s_outside with { Needs = s_outside.Needs with { TypingSpeed = 25f } },
        [("next-step.typing", "not-met-hands")] = s_outside with
        {
            Needs = s_outside.Needs with { TypingSpeed = 18f },
            Job = s_outside.Job with { WorksWithHands = true },
        },
        [("next-step.typing", "unknown")] = s_outside,
        [("next-step.degree", "met")] = s_outside with
        {
            Goal = s_outside.Goal with { Degree = "education:bachelor", MonthsAvailable = 48f },
        },
        [("next-step.degree", "not-met")] = s_outside with
        {
            Goal = s_outside.Goal with { Degree = "education:bachelor", MonthsAvailable = 12f },
        },
        [("next-step.degree", "unknown")] = s_outside with { Goal = s_outside.Goal with { Degree = "education:bachelor" } },
        [("next-step.program-credential", "met")] = s_outside with
        {
            Program = s_outside.Program with { Id = "P-1" },
            Credential = s_outside.Credential with { IsInProgram = true },
        },
        [("next-step.program-credential", "not-met")] = s_outside with { Program = s_outside.Program with { Id = "P-1" } },
        [("next-step.apply-lost-job", "met")] = s_lost,
        [("next-step.apply-lost-job", "not-met")] = s_lost with { Tools = s_lost.Tools with { IsOwnUsedLately = false } },
        [("next-step.apply-lost-job", "not-met-certificate")] = s_lost with { Job = s_lost.Job with { AsksNoCertificate = false } },
        [("next-step.apply-lost-job", "unknown")] = s_outside,
        [("next-step.finish-started", "met")] = Started(s_inIt, s_started),
        [("next-step.finish-started", "met-undecided")] = Started(s_outside, s_started) with { Choices = [Desk] },
        [("next-step.finish-started", "not-met")] = Started(s_inIt, s_started with { IsPaid = true }),
        [("next-step.finish-started", "not-met-price")] = Started(s_inIt, s_started with { CostUsd = null }),
        [("next-step.finish-started", "unknown")] = s_inIt,
        [("next-step.program-credential", "unknown")] = s_outside,
        [("next-step.program", "met")] = s_outside with { Program = s_outside.Program with { Id = "P-1", LeadsToJob = true } },
        [("next-step.program", "not-met")] = s_outside with { Program = s_outside.Program with { Id = "P-1" } },
        [("next-step.program", "unknown")] = s_outside,
        [("next-step.try", "met")] = s_outside with { Goal = s_outside.Goal with { Wish = GoalWish.Undecided } },
        [("next-step.try", "not-met")] = s_outside with
        {
            Goal = s_outside.Goal with { Wish = GoalWish.Undecided },
            Experience = s_outside.Experience with { IsTrainedFor = true },
        },
        [("next-step.try", "unknown")] = s_outside,
        [("next-step.scope", "met")] = s_inIt with { Job = s_inIt.Job with { IsHeld = true, IsHighest = true } },
        [("next-step.scope", "not-met")] = s_inIt with { Job = s_inIt.Job with { IsHeld = true } },
        [("next-step.scope", "met-years")] = s_inIt with
        {
            Job = s_inIt.Job with { IsHeld = true, IsHighest = true },
            Experience = s_inIt.Experience with { MonthsDone = 40f },
            Credential = s_inIt.Credential with { Id = Certificate },
        },
        [("next-step.scope", "not-met-field")] = s_inIt with
        {
            Job = s_inIt.Job with { IsHeld = true, IsHighest = true },
            Experience = s_inIt.Experience with { MonthsDone = 40f },
            Credential = s_inIt.Credential with { Id = Certificate, IsOfNewField = true },
        },
        [("next-step.scope", "unknown")] = s_inIt,
        [("next-step.apply-same", "met")] = s_inIt with
        {
            Goal = s_inIt.Goal with { Wish = GoalWish.SameWork },
            Experience = s_inIt.Experience with { MonthsDone = 40f },
        },
        [("next-step.apply-same", "not-met")] = s_inIt with
        {
            Goal = s_inIt.Goal with { Wish = GoalWish.SameWork },
            Experience = s_inIt.Experience with { MonthsDone = 3f },
        },
        [("next-step.apply-same", "unknown")] = s_inIt with { Experience = s_inIt.Experience with { MonthsDone = 40f } },
        [("next-step.apply-same", "met-shift")] = s_inIt with
        {
            Goal = s_inIt.Goal with { WantsShift = true },
            Job = s_inIt.Job with { IsHeld = true },
            Experience = s_inIt.Experience with { MonthsDone = 40f },
        },
        [("next-step.apply-same", "not-met-shift")] = s_inIt with
        {
            Goal = s_inIt.Goal with { WantsShift = true },
            Experience = s_inIt.Experience with { MonthsDone = 40f },
        },
        [("next-step.refresh", "met")] = s_outside with
        {
            ItWork = s_outside.ItWork with { IsReturning = true },
            Tools = s_outside.Tools with { ToRefresh = "technology:linux", RefreshesOwn = true },
        },
        [("next-step.refresh", "not-met")] = s_outside with
        {
            ItWork = s_outside.ItWork with { IsReturning = true },
            Tools = s_outside.Tools with { ToRefresh = "technology:linux" },
        },
        [("next-step.refresh", "not-met-renewal")] = s_outside with
        {
            ItWork = s_outside.ItWork with { IsReturning = true },
            Tools = s_outside.Tools with { ToRefresh = "technology:linux", RefreshesOwn = true },
            Credential = s_outside.Credential with { IsRenewal = true },
        },
        [("next-step.refresh", "not-met-led")] = s_outside with
        {
            ItWork = s_outside.ItWork with { IsReturning = true },
            Tools = s_outside.Tools with { ToRefresh = "technology:servicenow", RefreshesOwn = true },
            Job = s_outside.Job with { LeadsWork = true },
            Experience = s_outside.Experience with { LedBefore = true },
        },
        [("next-step.refresh", "unknown")] = s_outside with { ItWork = s_outside.ItWork with { IsReturning = true } },
        [("next-step.apply-doing", "met")] = s_outside with { Experience = s_outside.Experience with { DoesDuty = true } },
        [("next-step.apply-doing", "met-trade")] = s_outside with
        {
            Work = s_outside.Work with { HasTradeYears = true },
            Job = s_outside.Job with { WorksWithHands = true },
        },
        [("next-step.apply-doing", "not-met-desk")] = s_outside with { Work = s_outside.Work with { HasTradeYears = true } },
        [("next-step.apply-doing", "not-met")] = s_outside with
        {
            Experience = s_outside.Experience with { DoesDuty = true, IsTrainedFor = true },
        },
        [("next-step.apply-doing", "unknown")] = s_outside,
        [("next-step.apply-employed", "met")] = s_inIt with
        {
            Employer = s_inIt.Employer with { CanBeAsked = false, IsOwnBoss = true },
            Job = s_inIt.Job with { IsHeld = true },
            Experience = s_inIt.Experience with { MonthsDone = 40f },
        },
        [("next-step.apply-employed", "not-met")] = s_inIt with
        {
            Employer = s_inIt.Employer with { CanBeAsked = false, IsOwnBoss = true },
            Job = s_inIt.Job with { IsHeld = true },
            Experience = s_inIt.Experience with { MonthsDone = 3f },
        },
        [("next-step.apply-employed", "unknown")] = s_inIt with
        {
            Employer = s_inIt.Employer with { CanBeAsked = false },
            Job = s_inIt.Job with { IsHeld = true },
            Experience = s_inIt.Experience with { MonthsDone = 40f },
        },
        [("next-step.apply-ready", "met")] = s_ready with
        {
            ItWork = s_ready.ItWork with { IsPresent = false },
            Tools = s_ready.Tools with { Shown = 0, Missing = ["technology:linux"] },
        },
        [("next-step.apply-ready", "met-tools")] = s_ready with
        {
            Credential = s_ready.Credential with { UsualHeld = 0 },
            Experience = s_ready.Experience with { HasUsualMonths = false },
            Job = s_ready.Job with { AsksNoCertificate = true },
            Tools = s_ready.Tools with { Used = 2 },
        },
        [("next-step.apply-ready", "met-out")] = s_ready with
        {
            Credential = s_ready.Credential with { UsualHeld = 0, Id = Certificate },
            Employer = s_ready.Employer with { CanBeAsked = false },
            ItWork = s_ready.ItWork with { IsPresent = false },
            Work = s_ready.Work with { IsOutOfWork = true },
            Experience = s_ready.Experience with { HasMostMonths = true },
        },
        [("next-step.apply-ready", "not-met")] = s_ready with { Experience = s_ready.Experience with { FieldMonths = 20f } },
        [("next-step.apply-ready", "not-met-usual")] = s_ready with { Credential = s_ready.Credential with { UsualHeld = 0 } },
        [("next-step.apply-held", "met")] = s_earning,
        [("next-step.apply-held", "met-entry")] = s_earning with
        {
            Credential = s_earning.Credential with { Id = string.Empty },
            Job = s_earning.Job with { IsEntry = true },
            Tools = s_earning.Tools with { Missing = ["technology:linux"], MainMissing = "technology:linux" },
        },
        [("next-step.license", "not-met-english")] = s_outside with
        {
            Job = s_outside.Job with { Drives = true },
            Needs = s_outside.Needs with { License = "none", ReadingGrade = 3f, Stated = [new("tutoring", false, false, true, false)] },
        },
        [("next-step.apply-held", "not-met")] = s_earning with { Experience = s_earning.Experience with { MonthsDone = 20f } },
        [("next-step.apply-held", "not-met-begun")] = s_earning with { Tools = s_earning.Tools with { Begun = "technology:python" } },
        [("next-step.apply-held", "not-met-door")] = s_earning with { Credential = s_earning.Credential with { LeadsOwnWork = true } },
        [("next-step.apply-grade", "met")] = s_held with { Goal = s_held.Goal with { WantsGrade = true } },
        [("next-step.apply-grade", "not-met")] = s_held,
        [("next-step.apply-grade", "not-met-exam")] = s_held with
        {
            Goal = s_held.Goal with { WantsGrade = true },
            Credential = s_held.Credential with { Id = Certificate },
        },
        [("next-step.apply-grade", "not-met-new")] = s_held with
        {
            Goal = s_held.Goal with { WantsGrade = true },
            Experience = s_held.Experience with { MonthsDone = 8f },
        },
        [("next-step.apply-again", "met")] = s_outside with
        {
            Experience = s_outside.Experience with { MonthsMaybe = 60f },
            Job = s_outside.Job with { IsGoal = true },
        },
        [("next-step.apply-again", "not-met")] = s_outside with { Experience = s_outside.Experience with { MonthsMaybe = 12f } },
        [("next-step.apply-again", "unknown")] = s_outside,
        [("next-step.apply-certified", "met")] = s_inIt with { Experience = s_inIt.Experience with { MonthsCertified = 60f } },
        [("next-step.apply-certified", "not-met")] = s_inIt with
        {
            Experience = s_inIt.Experience with { MonthsCertified = 60f },
            Job = s_inIt.Job with { IsHeld = true },
        },
        [("next-step.apply-certified", "not-met-far")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, MonthsMissing = 30f },
            Experience = s_inIt.Experience with { MonthsCertified = 60f },
        },
        [("next-step.apply-certified", "unknown")] = s_inIt,
        [("next-step.apply-federal", "met")] = s_inIt with
        {
            Service = s_inIt.Service with { WantsFederal = true, HoldsFederalBaseline = true },
            Employer = s_inIt.Employer with { CannotHelp = true },
        },
        [("next-step.apply-federal", "not-met")] = s_inIt with
        {
            Service = s_inIt.Service with { WantsFederal = true },
            Employer = s_inIt.Employer with { CannotHelp = true },
        },
        [("next-step.apply-federal", "unknown")] = s_inIt,
        [("next-step.apply-cleared", "met")] = s_inIt with
        {
            Service = s_inIt.Service with { IsCleared = true },
            Tools = s_inIt.Tools with { MainMissing = "technology:unix" },
        },
        [("next-step.apply-cleared", "met-held")] = s_inIt with
        {
            Service = s_inIt.Service with { IsCleared = true },
            Job = s_inIt.Job with { IsNext = false, IsHeld = true },
            Experience = s_inIt.Experience with { MonthsDone = 20f },
        },
        [("next-step.apply-cleared", "not-met")] = s_inIt with
        {
            Service = s_inIt.Service with { IsCleared = true },
            Experience = s_inIt.Experience with { HasUsualMonths = false, MonthsDone = 6f },
        },
        [("next-step.apply-cleared", "not-met-returning")] = s_inIt with
        {
            Service = s_inIt.Service with { IsCleared = true },
            ItWork = s_inIt.ItWork with { IsReturning = true },
        },
        [("next-step.apply-cleared", "not-met-leading")] = s_inIt with
        {
            Service = s_inIt.Service with { IsCleared = true },
            Job = s_inIt.Job with { LeadsWork = true },
        },
        [("next-step.apply-at-level", "met")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsAtLevel = true },
            Tools = s_inIt.Tools with { MainMissing = "technology:unix" },
        },
        [("next-step.apply-at-level", "not-met")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsAtLevel = true },
            ItWork = s_inIt.ItWork with { IsReturning = true },
        },
        [("next-step.apply-at-level", "not-met-renewal")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsAtLevel = true },
            Credential = s_inIt.Credential with { IsRenewal = true, Id = Certificate },
        },
        [("next-step.apply-at-level", "met-beside")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsSideways = true },
            Tools = s_inIt.Tools with { MainMissing = "technology:active-directory" },
        },
        [("next-step.apply-at-level", "met-below")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsAboveJob = true },
            Tools = s_inIt.Tools with { MainMissing = "technology:linux" },
        },
        [("next-step.apply-at-level", "not-met-credential")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsSideways = true },
            Credential = s_inIt.Credential with { Id = Certificate },
        },
        [("next-step.apply-at-level", "unknown")] = s_inIt,
        [("next-step.apply-elsewhere", "met-year")] = s_held,
        [("next-step.apply-elsewhere", "met-year-begun")] = s_held with { Tools = s_held.Tools with { Begun = "technology:r" } },
        [("next-step.apply-elsewhere", "not-met-tool")] = s_held with { Tools = s_held.Tools with { MainMissing = "technology:linux" } },
        [("next-step.apply-elsewhere", "met-field")] = s_held with
        {
            Tools = s_held.Tools with { MainMissing = "technology:linux", UsesFieldTools = true },
        },
        [("next-step.technology", "not-met-field")] = s_held with
        {
            Tools = s_held.Tools with { MainMissing = "technology:linux", UsesFieldTools = true },
        },
        [("next-step.side-tool", "not-met-field")] = s_held with
        {
            Tools = s_held.Tools with { Missing = ["technology:git"], UsesFieldTools = true },
        },
        [("next-step.apply-elsewhere", "not-met-new")] = s_held with { Experience = s_held.Experience with { MonthsDone = 8f } },
        [("next-step.apply-inside", "met")] = s_outside with
        {
            Employer = s_outside.Employer with { CanBeAsked = true },
            Experience = s_outside.Experience with { HasShadowed = true },
        },
        [("next-step.apply-inside", "met-tools")] = s_outside with
        {
            Employer = s_outside.Employer with { CanBeAsked = true, HasComputerStaff = true },
            Tools = s_outside.Tools with { Used = 2 },
        },
        [("next-step.apply-inside", "not-met")] = s_outside with { Experience = s_outside.Experience with { HasShadowed = true } },
        [("next-step.apply-inside", "not-met-waiter")] = s_outside with
        {
            Employer = s_outside.Employer with { CanBeAsked = true },
            Tools = s_outside.Tools with { Used = 2 },
        },
        [("next-step.apply-inside", "unknown")] = s_outside with { Employer = s_outside.Employer with { CanBeAsked = true } },
        [("next-step.inside", "met")] = s_outside with
        {
            Employer = s_outside.Employer with { CanBeAsked = true, HasComputerStaff = true },
            Tools = s_outside.Tools with { ToGrowWith = ["technology:epic-systems"] },
        },
        [("next-step.inside", "not-met")] = s_outside with { Tools = s_outside.Tools with { ToGrowWith = ["technology:epic-systems"] } },
        [("next-step.inside", "met-key-user")] = s_outside with
        {
            Employer = s_outside.Employer with { CanBeAsked = true, HasComputerStaff = true },
            Experience = s_outside.Experience with { IsKeyUser = true },
        },
        [("next-step.inside", "not-met-waiter")] = s_outside with
        {
            Employer = s_outside.Employer with { CanBeAsked = true },
            Tools = s_outside.Tools with { ToGrowWith = ["technology:epic-systems"] },
        },
        [("next-step.inside", "not-met-serving")] = s_outside with
        {
            Employer = s_outside.Employer with { CanBeAsked = true, HasComputerStaff = true },
            Tools = s_outside.Tools with { ToGrowWith = ["technology:epic-systems"] },
            Service = s_outside.Service with { IsServing = true },
        },
        [("next-step.inside", "unknown")] = s_outside with { Employer = s_outside.Employer with { CanBeAsked = true } },
        [("next-step.ask-work", "met")] = s_outside with { Work = s_outside.Work with { UnreadMonths = 60f } },
        [("next-step.ask-work", "not-met")] = s_outside with { Work = s_outside.Work with { UnreadMonths = 12f } },
        [("next-step.ask-work", "not-met-in-it")] = s_inIt with { Work = s_inIt.Work with { UnreadMonths = 60f } },
        [("next-step.ask-work", "unknown")] = s_outside,
        [("next-step.time", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, MonthsMissing = 6f },
            Experience = s_inIt.Experience with { HasUsualMonths = false },
        },
        [("next-step.time", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, MonthsMissing = 23f },
            Experience = s_inIt.Experience with { HasUsualMonths = false },
        },
        [("next-step.time", "unknown")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Experience = s_inIt.Experience with { HasUsualMonths = false },
        },
        [("next-step.technology", "met")] = s_inIt with { Tools = s_inIt.Tools with { MainMissing = "technology:linux" } },
        [("next-step.technology", "not-met")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty },
            Tools = s_outside.Tools with { MainMissing = "technology:linux" },
        },
        [("next-step.technology", "unknown")] = s_inIt,
        [("next-step.apply-open", "met")] = s_inIt,
        [("next-step.apply-open", "not-met")] = s_inIt with { Job = s_inIt.Job with { IsNext = false } },
        [("next-step.apply-open", "not-met-base")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty },
            Job = s_outside.Job with { IsHeld = true },
        },
        [("next-step.apply-open", "met-own-kind")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty },
            Job = s_outside.Job with { IsHeld = true, IsOfOwnKind = true },
        },
        [("next-step.apply-open", "unknown")] = s_inIt with { Toward = string.Empty, Job = s_inIt.Job with { IsNext = false } },
        [("next-step.papers", "met")] = s_outside with { Needs = s_outside.Needs with { WorkAuthorization = "none" } },
        [("next-step.papers", "not-met")] = s_outside with { Needs = s_outside.Needs with { WorkAuthorization = "documented" } },
        [("next-step.papers", "unknown")] = s_outside,
        [("next-step.requirement", "met")] = s_outside with
        {
            Job = s_outside.Job with { Requirement = "1c.entry-requirement/academic:education" },
        },
        [("next-step.requirement", "not-met")] = s_outside,
        [("next-step.diploma", "met")] = s_outside with
        {
            Needs = s_outside.Needs with { IsBelowDiploma = true },
            Job = s_outside.Job with { AsksDiploma = true },
        },
        [("next-step.diploma", "not-met")] = s_outside with { Needs = s_outside.Needs with { IsBelowDiploma = true } },
        [("next-step.diploma", "unknown")] = s_outside with { Job = s_outside.Job with { AsksDiploma = true } },
        [("next-step.license", "met")] = s_outside with
        {
            Job = s_outside.Job with { Drives = true },
            Needs = s_outside.Needs with { License = "none" },
        },
        [("next-step.license", "not-met")] = s_outside with
        {
            Job = s_outside.Job with { Drives = true },
            Needs = s_outside.Needs with { License = "held" },
        },
        [("next-step.license", "unknown")] = s_outside with { Job = s_outside.Job with { Drives = true } },
        [("next-step.computer", "met")] = s_outside with
        {
            Needs = s_outside.Needs with { Stated = [new("equipment", false, false, true, false)] },
        },
        [("next-step.computer", "not-met")] = s_outside with
        {
            Needs = s_outside.Needs with { Stated = [new("equipment", false, false, true, false)], ComputerAccess = "own" },
        },
        [("next-step.computer", "unknown")] = s_outside with { Needs = s_outside.Needs with { ComputerAccess = "none" } },
        [("next-step.settle", "met")] = s_inIt with { ItWork = s_inIt.ItWork with { MonthsInJob = 3f, Months = 3f } },
        [("next-step.settle", "not-met")] = s_inIt with { ItWork = s_inIt.ItWork with { MonthsInJob = 3f } },
        [("next-step.explore", "met")] = s_inIt with { Choices = [Desk], Goal = s_inIt.Goal with { IsStated = false } },
        [("next-step.explore", "not-met")] = s_inIt with { Goal = s_inIt.Goal with { IsStated = false } },
        [("next-step.explore", "unknown")] = s_inIt with { Choices = [Desk] },
        [("next-step.apply", "met")] = s_inIt with { Credential = s_inIt.Credential with { UsualHeld = 1 } },
        [("next-step.apply", "not-met")] = s_inIt with
        {
            Credential = s_inIt.Credential with { UsualHeld = 1 },
            Tools = s_inIt.Tools with { Core = "technology:linux" },
        },
        [("next-step.apply", "not-met-leads")] = s_inIt with
        {
            Credential = s_inIt.Credential with { UsualHeld = 1 },
            Job = s_inIt.Job with { LeadsWork = true },
        },
        [("next-step.apply-experienced", "met")] = s_inIt with { Experience = s_inIt.Experience with { MonthsDone = 12f } },
        [("next-step.apply-experienced", "met-first-job")] = s_outside with { ItWork = s_outside.ItWork with { Months = 12f } },
        [("next-step.apply-experienced", "not-met")] = s_inIt with { Experience = s_inIt.Experience with { MonthsDone = 11f } },
        [("next-step.apply-served", "not-met-field")] = s_inIt with
        {
            Experience = s_inIt.Experience with { HasMostMonths = true, IsWithoutField = true },
        },
        [("next-step.apply-at-level", "not-met-field")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsAtLevel = true, IsWithoutField = true },
        },
        [("next-step.apply-open", "not-met-field")] = s_inIt with { Experience = s_inIt.Experience with { IsWithoutField = true } },
        [("next-step.credential", "met-field")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsWithoutField = true },
            Credential = s_inIt.Credential with { UsualHeld = 1, Id = Certificate, CostUsd = 200f },
        },
        [("next-step.funding", "met-field")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsWithoutField = true },
            Credential = s_inIt.Credential with { UsualHeld = 1, ToFund = ["comptia-network-plus"] },
        },
        [("next-step.apply-served", "met")] = s_inIt with { Experience = s_inIt.Experience with { HasMostMonths = true } },
        [("next-step.apply-served", "not-met")] = s_inIt with
        {
            Experience = s_inIt.Experience with { HasMostMonths = true },
            Credential = s_inIt.Credential with { Id = Certificate },
        },
        [("next-step.apply-shown", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { AsksNoCertificate = true },
            Tools = s_inIt.Tools with { Shown = 2 },
        },
        [("next-step.apply-shown", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { AsksNoCertificate = true },
            Tools = s_inIt.Tools with { Shown = 1, Missing = ["technology:linux"] },
        },
        [("next-step.apply-trained", "met")] = s_outside with { Experience = s_outside.Experience with { IsTrainedFor = true } },
        [("next-step.apply-trained", "not-met-far")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, IsEarly = true, MonthsShort = 3f, MonthsMissing = 24f },
            Experience = s_inIt.Experience with { IsTrainedFor = true },
        },
        [("next-step.apply-trained", "not-met")] = s_outside with
        {
            Experience = s_outside.Experience with { IsTrainedFor = true },
            Credential = s_outside.Credential with { IsRenewal = true },
        },
        [("next-step.apply-finished", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, AsksNoCertificate = true },
            Program = s_inIt.Program with { CompletedForJob = true },
            Needs = s_inIt.Needs with { HasResume = true },
            Tools = s_inIt.Tools with { Shown = 2 },
        },
        [("next-step.apply-finished", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, AsksNoCertificate = true },
            Program = s_inIt.Program with { CompletedForJob = true },
            Tools = s_inIt.Tools with { Shown = 2 },
        },
        [("next-step.apply-led", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, LeadsWork = true },
            Experience = s_inIt.Experience with { LedBefore = true },
        },
        [("next-step.apply-led", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, LeadsWork = true },
            Experience = s_inIt.Experience with { LedBefore = true, HasUsualMonths = false },
        },
        [("next-step.lead", "met")] = s_inIt with { Job = s_inIt.Job with { LeadsWork = true } },
        [("next-step.lead", "met-led")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, LeadsWork = true, AnswersForStaff = true },
            Experience = s_inIt.Experience with { LedBefore = true, HasUsualMonths = false },
        },
        [("next-step.lead", "not-met-door")] = s_inIt with
        {
            Job = s_inIt.Job with { LeadsWork = true, AnswersForStaff = true, IsNext = false },
            ItWork = s_inIt.ItWork with { IsEstablished = true },
            Credential = s_inIt.Credential with { LeadsOwnWork = true, Id = "credential:isc2-cissp", CostUsd = 749f },
        },
        [("next-step.lead", "met-door-unknown")] = s_inIt with
        {
            Job = s_inIt.Job with { LeadsWork = true, AnswersForStaff = true, IsNext = false },
            ItWork = s_inIt.ItWork with { IsEstablished = true },
            Credential = s_inIt.Credential with { LeadsOwnWork = true, Id = "credential:isc2-cissp" },
        },
        [("next-step.lead", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { LeadsWork = true },
            Experience = s_inIt.Experience with { LedBefore = true },
        },
        [("next-step.credential", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Credential = s_inIt.Credential with { Id = Certificate, CostUsd = 200f },
        },
        [("next-step.credential", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, AsksNoCertificate = true },
            Credential = s_inIt.Credential with { Id = Certificate, CostUsd = 200f },
        },
        [("next-step.credential", "not-met-begun")] = s_held with
        {
            Tools = s_held.Tools with { Begun = "technology:python", MainMissing = "technology:linux" },
            Credential = s_held.Credential with { Id = Certificate, CostUsd = 200f },
        },
        [("next-step.technology", "met-begun")] = s_held with
        {
            Tools = s_held.Tools with { Begun = "technology:python", MainMissing = "technology:linux" },
        },
        [("next-step.technology", "not-met-years")] = s_held with
        {
            Experience = s_held.Experience with { MonthsDone = 60f },
            Tools = s_held.Tools with { MainMissing = "technology:linux" },
        },
        [("next-step.credential", "not-met-costly")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, IsHeld = true },
            Credential = s_inIt.Credential with { Id = Certificate, CostUsd = 2000f },
        },
        [("next-step.credential", "unknown")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Credential = s_inIt.Credential with { Id = Certificate },
        },
        [("next-step.credential-meanwhile", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, MonthsMissing = 6f },
            Experience = s_inIt.Experience with { HasUsualMonths = false },
            Credential = s_inIt.Credential with { Longer = Certificate, LongerCostUsd = 300f, LongerMonths = 8f },
        },
        [("next-step.credential-meanwhile", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, MonthsMissing = 6f },
            Experience = s_inIt.Experience with { HasUsualMonths = false },
            Credential = s_inIt.Credential with { Longer = Certificate, LongerCostUsd = 300f, LongerMonths = 9f },
        },
        [("next-step.credential-meanwhile", "unknown")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, MonthsMissing = 6f },
            Experience = s_inIt.Experience with { HasUsualMonths = false },
            Credential = s_inIt.Credential with { Longer = Certificate, LongerCostUsd = 300f },
        },
        [("next-step.funding", "met")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty, ToFund = ["comptia-a-plus"] },
        },
        [("next-step.funding", "not-met")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty, ToFund = ["comptia-a-plus"] },
            Job = s_outside.Job with { AsksNoCertificate = true },
        },
        [("next-step.project", "met")] = s_outside with
        {
            Job = s_outside.Job with { AsksNoCertificate = true },
            Tools = s_outside.Tools with { Central = "technology:figma" },
        },
        [("next-step.project", "not-met-begun")] = s_inIt with
        {
            Job = s_inIt.Job with { AsksNoCertificate = true },
            Tools = s_inIt.Tools with { Central = "technology:javascript", ShowsBegunFirst = true, Begun = "technology:react" },
        },
        [("next-step.begun", "met-shown-first")] = s_inIt with
        {
            Experience = s_inIt.Experience with { HasMostMonths = true },
            Tools = s_inIt.Tools with { ShowsBegunFirst = true, Begun = "technology:react" },
        },
        [("next-step.apply-at-level", "not-met-begun")] = s_inIt with
        {
            Experience = s_inIt.Experience with { IsAtLevel = true },
            Tools = s_inIt.Tools with { ShowsBegunFirst = true, Begun = "technology:react" },
        },
        [("next-step.project", "not-met")] = s_outside with
        {
            Job = s_outside.Job with { AsksNoCertificate = true },
            Tools = s_outside.Tools with { Central = "technology:figma" },
            Experience = s_outside.Experience with { MonthsDone = 5f },
        },
        [("next-step.core", "met")] = s_inIt with { Tools = s_inIt.Tools with { Core = "technology:python" } },
        [("next-step.core", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Tools = s_inIt.Tools with { Core = "technology:python" },
            ItWork = s_inIt.ItWork with { IsEstablished = true },
            Experience = s_inIt.Experience with { MonthsDone = 60f },
        },
        [("next-step.begun", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Tools = s_inIt.Tools with { Begun = "technology:linux" },
        },
        [("next-step.begun", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Tools = s_inIt.Tools with { Begun = "technology:linux" },
            ItWork = s_inIt.ItWork with { IsEstablished = true },
            Experience = s_inIt.Experience with { MonthsDone = 60f },
        },
        [("next-step.side-tool", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Tools = s_inIt.Tools with { Missing = ["technology:git"] },
        },
        [("next-step.side-tool", "not-met")] = s_outside with
        {
            Credential = s_outside.Credential with { Id = string.Empty },
            Job = s_outside.Job with { TakesBeginners = false },
            Tools = s_outside.Tools with { Missing = ["technology:git"] },
        },
        [("next-step.education", "met")] = s_inIt with { Job = s_inIt.Job with { IsNext = false, Schooling = "education:bachelor" } },
        [("next-step.education", "not-met")] = s_inIt with { Job = s_inIt.Job with { IsNext = false } },
        [("next-step.apply-elsewhere", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Experience = s_inIt.Experience with { MonthsDone = 24f },
        },
        [("next-step.apply-elsewhere", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Experience = s_inIt.Experience with { MonthsDone = 23f },
        },
        [("next-step.goal", "met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false },
            Goal = s_inIt.Goal with { IsStated = false },
        },
        [("next-step.goal", "not-met")] = s_inIt with { Job = s_inIt.Job with { IsNext = false } },
        [("next-step.review", "met")] = s_inIt with { Job = s_inIt.Job with { IsNext = false } },
        [("next-step.review", "not-met")] = s_inIt with
        {
            Job = s_inIt.Job with { IsNext = false, Requirement = "1c.entry-requirement/academic:education" },
        },
    };

    private static string Choose(StepContext context) => Choose(context, AdviceFixture.Bundle.Policies);

    private static string ChooseAmong(string policy, StepContext context) =>
        Choose(
            context,
            s_alone.GetOrAdd(
                policy,
                code =>
                    PolicyBook.Create(
                        new PolicyBookOptions
                        {
                            SwitchedOff = [.. PolicyBook.Create().Policies.Where(p => p.IsNextStep && p.Code != code).Select(p => p.Code)],
                        }
                    )
            )
        );

    private static string Choose(StepContext context, PolicyBook book)
    {
        // A copy of its own: cases share contexts, and a context keeps the step that was chosen.
        var own = context with { };
        book.ChooseStep(own, new PolicyEvaluation());
        return own.Chosen?.Policy.Code ?? string.Empty;
    }
}
