using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

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
        IsNext = true,
        HasGoal = true,
        TakesBeginners = true,
        Credential = Certificate,
        CredentialCostUsd = 200f,
    };

    private static readonly StepContext s_inIt = new()
    {
        Toward = "15-1244.00",
        HasGoal = true,
        IsNext = true,
        HasEmployer = true,
        IsInIt = true,
        ItMonths = 60f,
        MonthsInItJob = 40f,
        HasServed = true,
    };

    private static readonly StepContext s_held = s_inIt with
    {
        IsNext = false,
        IsHeld = true,
        MonthsDone = 15f,
        ItMonths = 15f,
        MonthsInItJob = 15f,
        HasServed = false,
    };

    // Two years in the field, a certificate held, and none in the way; the design is what the goal names.
    private static readonly StepContext s_ready = s_inIt with
    {
        FieldMonths = 30f,
        UsualHeld = 1,
        TechnologiesShown = 1,
        Core = string.Empty,
    };

    private static readonly StepContext s_earning = s_held with
    {
        MonthsDone = 30f,
        ItMonths = 30f,
        Credential = Certificate,
        CredentialCostUsd = 200f,
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ChooseStep_ByItsFacts_IsThePolicys(string policy, string verdict)
    {
        var chosen = Choose(s_all.Value[(policy, verdict)]);
        if (verdict.StartsWith("met", StringComparison.Ordinal))
            Assert.Equal(policy, chosen);
        else
            Assert.NotEqual(policy, chosen);
    }

    [Fact]
    public void Policies_OfTheStep_EachHaveACaseMetAndOneNotMet() =>
        Assert.All(
            PolicyBook.Create().Policies.Where(p => p.IsNextStep),
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

    private static readonly Lazy<Dictionary<(string Policy, string Verdict), StepContext>> s_all = new(() =>
        new(s_cases!.Concat(StepGoalCases.All(s_outside, s_inIt)))
    );

    private static readonly Dictionary<(string Policy, string Verdict), StepContext> s_cases = new()
    {
        [("next-step.housing", "met")] = s_outside with { Needs = [new("housing", false, false, true, false)] },
        [("next-step.housing", "not-met")] = s_outside with { Needs = [new("housing", false, false, true, true)] },
        [("next-step.housing", "unknown")] = s_outside,
        [("next-step.reading", "met")] = s_outside with { Needs = [new("tutoring", false, false, true, false)], MathGrade = 6f },
        [("next-step.reading", "not-met")] = s_outside with { Needs = [new("tutoring", false, false, true, false)], MathGrade = 8f },
        [("next-step.reading", "met-english")] = s_outside with
        {
            Needs = [new("tutoring", false, false, true, false)],
            AsksForEnglish = true,
            ReadingGrade = 7f,
        },
        [("next-step.reading", "not-met-english")] = s_outside with
        {
            Needs = [new("tutoring", false, false, true, false)],
            AsksForEnglish = true,
            ReadingGrade = 8f,
        },
        [("next-step.reading", "unknown")] = s_outside with { Needs = [new("tutoring", false, false, true, false)] },
        [("next-step.stay", "met")] = s_inIt with { Wish = GoalWish.Stay },
        [("next-step.stay", "not-met")] = s_inIt with { Wish = GoalWish.Stay, HasEmployer = false },
        [("next-step.stay", "unknown")] = s_inIt,
        [("next-step.clarify", "met")] = s_inIt with { Unclear = "goal", Wish = GoalWish.Undecided },
        [("next-step.clarify", "not-met")] = s_outside with { Unclear = "goal" },
        [("next-step.clarify", "unknown")] = s_outside,
        [("next-step.clarify", "not-met-pay")] = s_inIt with { Unclear = "goal", Wish = GoalWish.Undecided | GoalWish.BetterPay },
        [("next-step.hands-on", "met")] = s_outside with { Credential = string.Empty },
        [("next-step.hands-on", "not-met")] = s_outside with { Credential = string.Empty, IsHeld = true },
        [("next-step.hands-on", "not-met-tools")] = s_outside with
        {
            Credential = string.Empty,
            IsNext = false,
            AsksNoCertificate = true,
            EmployerHasIt = true,
            TechnologiesUsed = 2,
        },
        [("next-step.hands-on", "unknown")] = s_outside,
        [("next-step.typing", "met")] = s_outside with { TypingSpeed = 18f },
        [("next-step.typing", "not-met")] = s_outside with { TypingSpeed = 25f },
        [("next-step.typing", "not-met-hands")] = s_outside with { TypingSpeed = 18f, WorksWithHands = true },
        [("next-step.typing", "unknown")] = s_outside,
        [("next-step.degree", "met")] = s_outside with { Degree = "education:bachelor", MonthsAvailable = 48f },
        [("next-step.degree", "not-met")] = s_outside with { Degree = "education:bachelor", MonthsAvailable = 12f },
        [("next-step.degree", "unknown")] = s_outside with { Degree = "education:bachelor" },
        [("next-step.program-credential", "met")] = s_outside with { Program = "P-1", IsInProgram = true },
        [("next-step.program-credential", "not-met")] = s_outside with { Program = "P-1" },
        [("next-step.program-credential", "unknown")] = s_outside,
        [("next-step.program", "met")] = s_outside with { Program = "P-1", ProgramLeads = true },
        [("next-step.program", "not-met")] = s_outside with { Program = "P-1" },
        [("next-step.program", "unknown")] = s_outside,
        [("next-step.try", "met")] = s_outside with { Wish = GoalWish.Undecided },
        [("next-step.try", "not-met")] = s_outside with { Wish = GoalWish.Undecided, IsTrainedFor = true },
        [("next-step.try", "unknown")] = s_outside,
        [("next-step.scope", "met")] = s_inIt with { IsHeld = true, IsHighest = true },
        [("next-step.scope", "not-met")] = s_inIt with { IsHeld = true },
        [("next-step.scope", "met-years")] = s_inIt with { IsHeld = true, IsHighest = true, MonthsDone = 40f, Credential = Certificate },
        [("next-step.scope", "not-met-field")] = s_inIt with
        {
            IsHeld = true,
            IsHighest = true,
            MonthsDone = 40f,
            Credential = Certificate,
            IsOfNewField = true,
        },
        [("next-step.scope", "unknown")] = s_inIt,
        [("next-step.apply-same", "met")] = s_inIt with { Wish = GoalWish.SameWork, MonthsDone = 40f },
        [("next-step.apply-same", "not-met")] = s_inIt with { Wish = GoalWish.SameWork, MonthsDone = 3f },
        [("next-step.apply-same", "unknown")] = s_inIt with { MonthsDone = 40f },
        [("next-step.apply-same", "met-shift")] = s_inIt with { WantsShift = true, IsHeld = true, MonthsDone = 40f },
        [("next-step.apply-same", "not-met-shift")] = s_inIt with { WantsShift = true, MonthsDone = 40f },
        [("next-step.refresh", "met")] = s_outside with { IsReturning = true, ToRefresh = "technology:linux", RefreshesOwnTool = true },
        [("next-step.refresh", "not-met")] = s_outside with { IsReturning = true, ToRefresh = "technology:linux" },
        [("next-step.refresh", "not-met-renewal")] = s_outside with
        {
            IsReturning = true,
            ToRefresh = "technology:linux",
            RefreshesOwnTool = true,
            IsRenewal = true,
        },
        [("next-step.refresh", "not-met-led")] = s_outside with
        {
            IsReturning = true,
            ToRefresh = "technology:servicenow",
            RefreshesOwnTool = true,
            LeadsWork = true,
            LedBefore = true,
        },
        [("next-step.refresh", "unknown")] = s_outside with { IsReturning = true },
        [("next-step.apply-doing", "met")] = s_outside with { DoesDuty = true },
        [("next-step.apply-doing", "met-trade")] = s_outside with { WorkedInTrade = true, WorksWithHands = true },
        [("next-step.apply-doing", "not-met-desk")] = s_outside with { WorkedInTrade = true },
        [("next-step.apply-doing", "not-met")] = s_outside with { DoesDuty = true, IsTrainedFor = true },
        [("next-step.apply-doing", "unknown")] = s_outside,
        [("next-step.apply-employed", "met")] = s_inIt with { HasEmployer = false, IsOwnBoss = true, IsHeld = true, MonthsDone = 40f },
        [("next-step.apply-employed", "not-met")] = s_inIt with { HasEmployer = false, IsOwnBoss = true, IsHeld = true, MonthsDone = 3f },
        [("next-step.apply-employed", "unknown")] = s_inIt with { HasEmployer = false, IsHeld = true, MonthsDone = 40f },
        [("next-step.apply-ready", "met")] = s_ready with
        {
            IsInIt = false,
            TechnologiesShown = 0,
            TechnologiesMissing = ["technology:linux"],
        },
        [("next-step.apply-ready", "met-tools")] = s_ready with
        {
            UsualHeld = 0,
            HasServed = false,
            AsksNoCertificate = true,
            TechnologiesUsed = 2,
        },
        [("next-step.apply-ready", "met-out")] = s_ready with
        {
            UsualHeld = 0,
            HasEmployer = false,
            IsInIt = false,
            IsOutOfWork = true,
            HasServedLong = true,
            Credential = Certificate,
        },
        [("next-step.apply-ready", "not-met")] = s_ready with { FieldMonths = 20f },
        [("next-step.apply-ready", "not-met-usual")] = s_ready with { UsualHeld = 0 },
        [("next-step.apply-held", "met")] = s_earning,
        [("next-step.apply-held", "met-entry")] = s_earning with
        {
            Credential = string.Empty,
            IsEntry = true,
            TechnologiesMissing = ["technology:linux"],
            MainMissing = "technology:linux",
        },
        [("next-step.license", "not-met-english")] = s_outside with
        {
            Drives = true,
            License = "none",
            ReadingGrade = 3f,
            Needs = [new("tutoring", false, false, true, false)],
        },
        [("next-step.apply-held", "not-met")] = s_earning with { MonthsDone = 20f },
        [("next-step.apply-held", "not-met-begun")] = s_earning with { Begun = "technology:python" },
        [("next-step.apply-held", "not-met-door")] = s_earning with { IsOwnDoor = true },
        [("next-step.apply-grade", "met")] = s_held with { WantsGrade = true },
        [("next-step.apply-grade", "not-met")] = s_held,
        [("next-step.apply-grade", "not-met-exam")] = s_held with { WantsGrade = true, Credential = Certificate },
        [("next-step.apply-grade", "not-met-new")] = s_held with { WantsGrade = true, MonthsDone = 8f },
        [("next-step.apply-again", "met")] = s_outside with { MonthsMaybe = 60f, IsGoal = true },
        [("next-step.apply-again", "not-met")] = s_outside with { MonthsMaybe = 12f },
        [("next-step.apply-again", "unknown")] = s_outside,
        [("next-step.apply-certified", "met")] = s_inIt with { MonthsCertified = 60f },
        [("next-step.apply-certified", "not-met")] = s_inIt with { MonthsCertified = 60f, IsHeld = true },
        [("next-step.apply-certified", "not-met-far")] = s_inIt with { IsNext = false, MonthsCertified = 60f, MonthsMissing = 30f },
        [("next-step.apply-certified", "unknown")] = s_inIt,
        [("next-step.apply-federal", "met")] = s_inIt with { WantsFederal = true, HoldsFederalBaseline = true, LeavesService = true },
        [("next-step.apply-federal", "not-met")] = s_inIt with { WantsFederal = true, LeavesService = true },
        [("next-step.apply-federal", "unknown")] = s_inIt,
        [("next-step.apply-cleared", "met")] = s_inIt with { IsCleared = true, MainMissing = "technology:unix" },
        [("next-step.apply-cleared", "met-held")] = s_inIt with { IsCleared = true, IsNext = false, IsHeld = true, MonthsDone = 20f },
        [("next-step.apply-cleared", "not-met")] = s_inIt with { IsCleared = true, HasServed = false, MonthsDone = 6f },
        [("next-step.apply-cleared", "not-met-returning")] = s_inIt with { IsCleared = true, IsReturning = true },
        [("next-step.apply-cleared", "not-met-leading")] = s_inIt with { IsCleared = true, LeadsWork = true },
        [("next-step.apply-at-level", "met")] = s_inIt with { IsAtLevel = true, MainMissing = "technology:unix" },
        [("next-step.apply-at-level", "not-met")] = s_inIt with { IsAtLevel = true, IsReturning = true },
        [("next-step.apply-at-level", "not-met-renewal")] = s_inIt with { IsAtLevel = true, IsRenewal = true, Credential = Certificate },
        [("next-step.apply-at-level", "met-beside")] = s_inIt with { IsBesideWork = true, MainMissing = "technology:active-directory" },
        [("next-step.apply-at-level", "met-below")] = s_inIt with { IsBelowWork = true, MainMissing = "technology:linux" },
        [("next-step.apply-at-level", "not-met-credential")] = s_inIt with { IsBesideWork = true, Credential = Certificate },
        [("next-step.apply-at-level", "unknown")] = s_inIt,
        [("next-step.apply-elsewhere", "met-year")] = s_held,
        [("next-step.apply-elsewhere", "met-year-begun")] = s_held with { Begun = "technology:r" },
        [("next-step.apply-elsewhere", "not-met-tool")] = s_held with { MainMissing = "technology:linux" },
        [("next-step.apply-elsewhere", "met-field")] = s_held with { MainMissing = "technology:linux", UsesFieldTools = true },
        [("next-step.technology", "not-met-field")] = s_held with { MainMissing = "technology:linux", UsesFieldTools = true },
        [("next-step.side-tool", "not-met-field")] = s_held with { TechnologiesMissing = ["technology:git"], UsesFieldTools = true },
        [("next-step.apply-elsewhere", "not-met-new")] = s_held with { MonthsDone = 8f },
        [("next-step.apply-inside", "met")] = s_outside with { HasEmployer = true, HasShadowed = true },
        [("next-step.apply-inside", "met-tools")] = s_outside with { HasEmployer = true, EmployerHasIt = true, TechnologiesUsed = 2 },
        [("next-step.apply-inside", "not-met")] = s_outside with { HasShadowed = true },
        [("next-step.apply-inside", "not-met-waiter")] = s_outside with { HasEmployer = true, TechnologiesUsed = 2 },
        [("next-step.apply-inside", "unknown")] = s_outside with { HasEmployer = true },
        [("next-step.inside", "met")] = s_outside with { HasEmployer = true, EmployerHasIt = true, GoalTools = ["technology:sql"] },
        [("next-step.inside", "not-met")] = s_outside with { GoalTools = ["technology:sql"] },
        [("next-step.inside", "met-key-user")] = s_outside with { HasEmployer = true, EmployerHasIt = true, IsKeyUser = true },
        [("next-step.inside", "not-met-waiter")] = s_outside with { HasEmployer = true, GoalTools = ["technology:sql"] },
        [("next-step.inside", "not-met-serving")] = s_outside with
        {
            HasEmployer = true,
            EmployerHasIt = true,
            GoalTools = ["technology:sql"],
            IsServing = true,
        },
        [("next-step.inside", "unknown")] = s_outside with { HasEmployer = true },
        [("next-step.ask-work", "met")] = s_outside with { UnreadMonths = 60f },
        [("next-step.ask-work", "not-met")] = s_outside with { UnreadMonths = 12f },
        [("next-step.ask-work", "not-met-in-it")] = s_inIt with { UnreadMonths = 60f },
        [("next-step.ask-work", "unknown")] = s_outside,
        [("next-step.time", "met")] = s_inIt with { IsNext = false, HasServed = false, MonthsMissing = 6f },
        [("next-step.time", "not-met")] = s_inIt with { IsNext = false, HasServed = false, MonthsMissing = 23f },
        [("next-step.time", "unknown")] = s_inIt with { IsNext = false, HasServed = false },
        [("next-step.technology", "met")] = s_inIt with { MainMissing = "technology:linux" },
        [("next-step.technology", "not-met")] = s_outside with { Credential = string.Empty, MainMissing = "technology:linux" },
        [("next-step.technology", "unknown")] = s_inIt,
        [("next-step.apply-open", "met")] = s_inIt,
        [("next-step.apply-open", "not-met")] = s_inIt with { IsNext = false },
        [("next-step.apply-open", "not-met-base")] = s_outside with { Credential = string.Empty, IsHeld = true },
        [("next-step.apply-open", "met-own-kind")] = s_outside with { Credential = string.Empty, IsHeld = true, IsOfOwnKind = true },
        [("next-step.apply-open", "unknown")] = s_inIt with { Toward = string.Empty, IsNext = false },
        [("next-step.papers", "met")] = s_outside with { WorkAuthorization = "none" },
        [("next-step.papers", "not-met")] = s_outside with { WorkAuthorization = "documented" },
        [("next-step.papers", "unknown")] = s_outside,
        [("next-step.requirement", "met")] = s_outside with { Requirement = "1c.entry-requirement/academic:education" },
        [("next-step.requirement", "not-met")] = s_outside,
        [("next-step.diploma", "met")] = s_outside with { IsBelowDiploma = true, AsksDiploma = true },
        [("next-step.diploma", "not-met")] = s_outside with { IsBelowDiploma = true },
        [("next-step.diploma", "unknown")] = s_outside with { AsksDiploma = true },
        [("next-step.license", "met")] = s_outside with { Drives = true, License = "none" },
        [("next-step.license", "not-met")] = s_outside with { Drives = true, License = "held" },
        [("next-step.license", "unknown")] = s_outside with { Drives = true },
        [("next-step.computer", "met")] = s_outside with { Needs = [new("equipment", false, false, true, false)] },
        [("next-step.computer", "not-met")] = s_outside with
        {
            Needs = [new("equipment", false, false, true, false)],
            ComputerAccess = "own",
        },
        [("next-step.computer", "unknown")] = s_outside with { ComputerAccess = "none" },
        [("next-step.settle", "met")] = s_inIt with { MonthsInItJob = 3f, ItMonths = 3f },
        [("next-step.settle", "not-met")] = s_inIt with { MonthsInItJob = 3f },
        [("next-step.explore", "met")] = s_inIt with { HasGoal = false, Choices = [Desk] },
        [("next-step.explore", "not-met")] = s_inIt with { HasGoal = false },
        [("next-step.explore", "unknown")] = s_inIt with { Choices = [Desk] },
        [("next-step.apply", "met")] = s_inIt with { UsualHeld = 1 },
        [("next-step.apply", "not-met")] = s_inIt with { UsualHeld = 1, Core = "technology:linux" },
        [("next-step.apply", "not-met-leads")] = s_inIt with { UsualHeld = 1, LeadsWork = true },
        [("next-step.apply-experienced", "met")] = s_inIt with { MonthsDone = 12f },
        [("next-step.apply-experienced", "met-first-job")] = s_outside with { ItMonths = 12f },
        [("next-step.apply-experienced", "not-met")] = s_inIt with { MonthsDone = 11f },
        [("next-step.apply-served", "not-met-field")] = s_inIt with { HasServedLong = true, IsWithoutField = true },
        [("next-step.apply-at-level", "not-met-field")] = s_inIt with { IsAtLevel = true, IsWithoutField = true },
        [("next-step.apply-open", "not-met-field")] = s_inIt with { IsWithoutField = true },
        [("next-step.credential", "met-field")] = s_inIt with
        {
            IsWithoutField = true,
            UsualHeld = 1,
            Credential = Certificate,
            CredentialCostUsd = 200f,
        },
        [("next-step.funding", "met-field")] = s_inIt with { IsWithoutField = true, UsualHeld = 1, ToFund = ["comptia-network-plus"] },
        [("next-step.apply-served", "met")] = s_inIt with { HasServedLong = true },
        [("next-step.apply-served", "not-met")] = s_inIt with { HasServedLong = true, Credential = Certificate },
        [("next-step.apply-shown", "met")] = s_inIt with { AsksNoCertificate = true, TechnologiesShown = 2 },
        [("next-step.apply-shown", "not-met")] = s_inIt with
        {
            AsksNoCertificate = true,
            TechnologiesShown = 1,
            TechnologiesMissing = ["technology:linux"],
        },
        [("next-step.apply-trained", "met")] = s_outside with { IsTrainedFor = true },
        [("next-step.apply-trained", "not-met-far")] = s_inIt with
        {
            IsNext = false,
            IsTrainedFor = true,
            IsEarly = true,
            MonthsShort = 3f,
            MonthsMissing = 24f,
        },
        [("next-step.apply-trained", "not-met")] = s_outside with { IsTrainedFor = true, IsRenewal = true },
        [("next-step.apply-finished", "met")] = s_inIt with
        {
            IsNext = false,
            CompletedProgramForIt = true,
            HasResume = true,
            AsksNoCertificate = true,
            TechnologiesShown = 2,
        },
        [("next-step.apply-finished", "not-met")] = s_inIt with
        {
            IsNext = false,
            CompletedProgramForIt = true,
            AsksNoCertificate = true,
            TechnologiesShown = 2,
        },
        [("next-step.apply-led", "met")] = s_inIt with { IsNext = false, LeadsWork = true, LedBefore = true },
        [("next-step.apply-led", "not-met")] = s_inIt with { IsNext = false, LeadsWork = true, LedBefore = true, HasServed = false },
        [("next-step.lead", "met")] = s_inIt with { LeadsWork = true },
        [("next-step.lead", "met-led")] = s_inIt with
        {
            IsNext = false,
            LeadsWork = true,
            AnswersForStaff = true,
            LedBefore = true,
            HasServed = false,
        },
        [("next-step.lead", "not-met-door")] = s_inIt with
        {
            LeadsWork = true,
            AnswersForStaff = true,
            IsEstablished = true,
            IsNext = false,
            IsOwnDoor = true,
            Credential = "credential:isc2-cissp",
            CredentialCostUsd = 749f,
        },
        [("next-step.lead", "met-door-unknown")] = s_inIt with
        {
            LeadsWork = true,
            AnswersForStaff = true,
            IsEstablished = true,
            IsNext = false,
            IsOwnDoor = true,
            Credential = "credential:isc2-cissp",
        },
        [("next-step.lead", "not-met")] = s_inIt with { LeadsWork = true, LedBefore = true },
        [("next-step.credential", "met")] = s_inIt with { IsNext = false, Credential = Certificate, CredentialCostUsd = 200f },
        [("next-step.credential", "not-met")] = s_inIt with
        {
            IsNext = false,
            Credential = Certificate,
            CredentialCostUsd = 200f,
            AsksNoCertificate = true,
        },
        [("next-step.credential", "not-met-begun")] = s_held with
        {
            Begun = "technology:python",
            MainMissing = "technology:linux",
            Credential = Certificate,
            CredentialCostUsd = 200f,
        },
        [("next-step.technology", "met-begun")] = s_held with { Begun = "technology:python", MainMissing = "technology:linux" },
        [("next-step.technology", "not-met-years")] = s_held with { MonthsDone = 60f, MainMissing = "technology:linux" },
        [("next-step.credential", "not-met-costly")] = s_inIt with
        {
            IsNext = false,
            IsHeld = true,
            Credential = Certificate,
            CredentialCostUsd = 2000f,
        },
        [("next-step.credential", "unknown")] = s_inIt with { IsNext = false, Credential = Certificate },
        [("next-step.credential-meanwhile", "met")] = s_inIt with
        {
            IsNext = false,
            HasServed = false,
            MonthsMissing = 6f,
            Longer = Certificate,
            LongerCostUsd = 300f,
            LongerMonths = 8f,
        },
        [("next-step.credential-meanwhile", "not-met")] = s_inIt with
        {
            IsNext = false,
            HasServed = false,
            MonthsMissing = 6f,
            Longer = Certificate,
            LongerCostUsd = 300f,
            LongerMonths = 9f,
        },
        [("next-step.credential-meanwhile", "unknown")] = s_inIt with
        {
            IsNext = false,
            HasServed = false,
            MonthsMissing = 6f,
            Longer = Certificate,
            LongerCostUsd = 300f,
        },
        [("next-step.funding", "met")] = s_outside with { Credential = string.Empty, ToFund = ["comptia-a-plus"] },
        [("next-step.funding", "not-met")] = s_outside with
        {
            Credential = string.Empty,
            ToFund = ["comptia-a-plus"],
            AsksNoCertificate = true,
        },
        [("next-step.project", "met")] = s_outside with { AsksNoCertificate = true, CentralTool = "technology:figma" },
        [("next-step.project", "not-met-begun")] = s_inIt with
        {
            AsksNoCertificate = true,
            CentralTool = "technology:javascript",
            ShowsBegunFirst = true,
            Begun = "technology:react",
        },
        [("next-step.begun", "met-shown-first")] = s_inIt with
        {
            HasServedLong = true,
            ShowsBegunFirst = true,
            Begun = "technology:react",
        },
        [("next-step.apply-at-level", "not-met-begun")] = s_inIt with
        {
            IsAtLevel = true,
            ShowsBegunFirst = true,
            Begun = "technology:react",
        },
        [("next-step.project", "not-met")] = s_outside with { AsksNoCertificate = true, CentralTool = "technology:figma", MonthsDone = 5f },
        [("next-step.core", "met")] = s_inIt with { Core = "technology:python" },
        [("next-step.core", "not-met")] = s_inIt with
        {
            IsNext = false,
            Core = "technology:python",
            IsEstablished = true,
            MonthsDone = 60f,
        },
        [("next-step.begun", "met")] = s_inIt with { IsNext = false, Begun = "technology:linux" },
        [("next-step.begun", "not-met")] = s_inIt with
        {
            IsNext = false,
            Begun = "technology:linux",
            IsEstablished = true,
            MonthsDone = 60f,
        },
        [("next-step.side-tool", "met")] = s_inIt with { IsNext = false, TechnologiesMissing = ["technology:git"] },
        [("next-step.side-tool", "not-met")] = s_outside with
        {
            Credential = string.Empty,
            TakesBeginners = false,
            TechnologiesMissing = ["technology:git"],
        },
        [("next-step.education", "met")] = s_inIt with { IsNext = false, Schooling = "education:bachelor" },
        [("next-step.education", "not-met")] = s_inIt with { IsNext = false },
        [("next-step.apply-elsewhere", "met")] = s_inIt with { IsNext = false, MonthsDone = 24f },
        [("next-step.apply-elsewhere", "not-met")] = s_inIt with { IsNext = false, MonthsDone = 23f },
        [("next-step.goal", "met")] = s_inIt with { IsNext = false, HasGoal = false },
        [("next-step.goal", "not-met")] = s_inIt with { IsNext = false },
        [("next-step.review", "met")] = s_inIt with { IsNext = false },
        [("next-step.review", "not-met")] = s_inIt with { IsNext = false, Requirement = "1c.entry-requirement/academic:education" },
    };

    private static string Choose(StepContext context)
    {
        AdviceFixture.Bundle.Policies.ChooseStep(context, new PolicyEvaluation());
        return context.Chosen?.Policy.Code ?? string.Empty;
    }
}
