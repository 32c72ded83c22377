using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Questions;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>First action, path and program of a page are one plan; the people are made up.</summary>
public class PlanAgreementTests
{
    private const string Programmer = "15-1251.00";

    [Fact]
    public void Path_FirstActionIsToApplyForWorkHeldBefore_BeginsWithIt()
    {
        var person = Somebody.Left(Programmer, 200, 2).Showing("technology:cobol") with
        {
            Goals = Goals.None with { Stated = "same work if I can", Unread = new UnreadText("same work if I can", []) },
        };
        var plan = Plan(person);
        Assert.Equal(("APPLY", Programmer), (plan.Now!.Kind, plan.Now.Toward));
        Assert.Equal(Programmer, plan.Paths[0].Stages[0].Job.Code);
        Assert.True(plan.Paths[0].Stages[0].ApplyNow);
        Assert.Equal(FirstStage.Same, plan.Paths[0].First);
    }

    [Theory]
    [InlineData(FirstStage.Helps, NetworkSupport, "Your first action, above, helps with step 1.")]
    [InlineData(FirstStage.HelpsLater, Administrator, "Your first action, above, helps with step 2.")]
    public void Page_FirstActionOfAStage_NamesTheStage(FirstStage first, string toward, string said)
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: Administrator));
        var (network, administrator) = (plan.Paths[0].Stages[0], plan.Paths[0].Stages[^1]);
        var path = plan.Paths[0] with
        {
            First = first,
            Stages =
            [
                network with { Job = network.Job with { Code = NetworkSupport } },
                administrator with { Job = administrator.Job with { Code = Administrator } },
            ],
        };
        Assert.Contains(said, Sentences(plan with { Now = plan.Now! with { Toward = toward }, Paths = [path] }), StringComparison.Ordinal);
    }

    // Nobody is sent into another line of work by a page that begins with a step to the goal.
    [Fact]
    public void Path_FirstActionLeadsToAGoalOutOfReach_NoOtherLineOfWorkIsPlanned()
    {
        const string businessIntelligence = "15-2051.01";
        var person = Somebody
            .Left(businessIntelligence, 100, 1)
            .Holding("comptia-security-plus")
            .Wanting(target: SecurityAnalyst, months: 6, money: 2500) with
        {
            Education = new EducationRecord(AdvancementEngine.Catalog.EducationLevel.Bachelor, Said),
        };
        var plan = Plan(person);
        Assert.Equal(SecurityAnalyst, plan.Now!.Toward);
        Assert.Equal(PlanStatus.TargetOutOfReach, plan.Status);
        Assert.All(plan.Paths.SelectMany(p => p.Stages), s => Assert.Equal(SecurityAnalyst, s.Job.Code));
        Assert.Contains("Your first action, above, is a step toward it.", Sentences(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_GoalIsThePresentJobInOtherWords_SaysThatItIsClosest()
    {
        var working = Somebody.Working(Manager, 110).Wanting(target: Manager);
        var plan = Plan(working with { Goals = working.Goals with { Stated = "Director of IT" } });
        Assert.Equal(PlanStatus.TargetIsPresentJob, plan.Status);
        var text = Sentences(plan);
        Assert.Contains("“Director of IT”", text, StringComparison.Ordinal);
        Assert.Contains("the one you have now is closest to your goal", text, StringComparison.Ordinal);
        Assert.DoesNotContain("This is the kind of job you have now", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Path_ProgramPaysForExams_TheFirstStepBuysNoOther()
    {
        ImmutableArray<string> paid = ["comptia-network-plus", "comptia-security-plus", "cisco-ccna"];
        var program = new TrainingProgram
        {
            Id = "T-PRG",
            Name = "Made-up program",
            Facts =
            [
                .. paid.Select(c => new ProgramFact(ProgramFacts.CredentialOffered, c, "included", null, null, Source.Unsaid)),
                .. paid.Select(c => new ProgramFact(ProgramFacts.FeeSupport, c, "100", null, null, Source.Unsaid)),
                new ProgramFact(ProgramFacts.LengthHours, string.Empty, "400", null, null, Source.Unsaid),
                new ProgramFact(ProgramFacts.Cost, string.Empty, "0", null, null, Source.Unsaid),
            ],
        };
        var person = Somebody.Wanting(target: SecurityAnalyst, months: 12, money: 4000) with { Program = program.Id };
        var plan = DemoPlans.Planner.Plan(person, program, AsOf);
        var first = plan.Paths[0].Stages[0];
        Assert.Equal(0f, first.DollarsHigh);
        Assert.Contains(first.Credentials, c => paid.Contains(c.Code));
        // Without the program one has to be bought.
        Assert.True(Plan(person with { Program = null }).Paths[0].DollarsHigh > 0f);
    }

    [Fact]
    public void Questions_AnOpenClaimAndGapsInTheRecord_AreAskedBeforeNothingIsSaidToBeMissing()
    {
        var driver = new WorkSpell("53-3033.00", AsOf.AddMonths(-90), AsOf.AddMonths(-20), new Source("WC case", null, string.Empty));
        var person = Somebody.Wanting(target: HelpDesk, months: 8, money: 1500) with { Work = [driver] };
        var plan = Plan(person);
        Assert.Equal("claim", plan.Questions[0].Fact);
        Assert.Contains(plan.Questions, q => q is { Fact: "work-gap", Words: "2025-02/" });
        Assert.Contains(plan.Questions, q => q.Fact == "goal.wage-floor");
        var text = Sentences(plan);
        Assert.Contains("Is your workers' compensation case still open", text, StringComparison.Ordinal);
        Assert.Contains("Have you worked, studied or cared for family since February 2025?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("We have no questions today", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_AYearBetweenTwoJobs_IsAskedAboutByItsMonths()
    {
        var person = Somebody.Left(HelpDesk, 30, 60).Working(HelpDesk, 24).Wanting(target: NetworkSupport);
        Assert.Contains(Plan(person).Questions, q => q is { Fact: "work-gap", Words: "2021-10/2024-10" });
        Assert.Contains(
            "Did you work, study or care for family between October 2021 and October 2024?",
            Sentences(Plan(person)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Plan(Somebody.Working(HelpDesk, 24)).Questions, q => q.Fact == "work-gap");
    }

    [Fact]
    public void Questions_AToolOnlyThePersonVouchesFor_IsAskedAbout()
    {
        var asked = DemoPlans.All.Where(d => d.Plan.Questions.Any(q => q.Fact == "told")).ToArray();
        Assert.NotEmpty(asked);
        foreach (var (person, _, plan) in asked)
        {
            var element = plan.Questions.Single(q => q.Fact == "told").Words;
            Assert.Contains(person.Evidence, e => e.Element == element && e.Kind == EvidenceKind.SelfReported);
            Assert.DoesNotContain(person.Evidence, e => e.Element == element && e.Kind < EvidenceKind.SelfReported);
            Assert.Contains("Who has seen you use it?", Sentences(plan), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(WebDeveloper, 46, "freelance web (self)")]
    [InlineData(Administrator, 70, "sysadmin, active Secret clearance")]
    [InlineData(NetworkSupport, 30, "NOC, TS/SCI")]
    public void Path_FirstActionIsToApplyForTheJobHeld_IsToApplyForItNow(string job, int months, string written)
    {
        var working = Somebody.Working(job, months).Wanting(target: job);
        var plan = Plan(working with { Work = [.. working.Work.Select(w => w with { Stated = written })] });
        Assert.Equal(("APPLY", job), (plan.Now!.Kind, plan.Now.Toward));
        Assert.Equal(PlanStatus.Planned, plan.Status);
        Assert.True(plan.Paths[0].Stages[0].ApplyNow);
        Assert.NotEqual(job, plan.Nearest?.Code);
    }

    [Theory]
    [InlineData(WebDeveloper, 46, "web dev w/ benefits")]
    [InlineData(WebDeveloper, 5, "web dev")]
    [InlineData(Administrator, 4, "sysadmin")]
    public void Path_FirstActionForTheJobHeldIsAnother_IsNoPathToItself(string job, int months, string stated)
    {
        var person = Somebody.Working(job, months).Wanting(target: job);
        var plan = Plan(person with { Goals = person.Goals with { Stated = stated, Parts = GoalParts.Of(stated) } });
        Assert.NotEqual("APPLY", plan.Now?.Kind);
        Assert.Equal(PlanStatus.TargetIsPresentJob, plan.Status);
        Assert.NotEqual(job, plan.Nearest?.Code);
    }

    [Fact]
    public void Page_ToApplyNow_DoesNotWaitForTheProgram()
    {
        var program = new TrainingProgram { Id = "T-PRG", Name = "Made-up program" };
        var person = Somebody.Left(HelpDesk, 60, 1).Holding("comptia-a-plus").Wanting(target: HelpDesk) with { Program = program.Id };
        var plan = DemoPlans.Planner.Plan(person, program, AsOf);
        Assert.Equal("APPLY", plan.Now!.Kind);
        Assert.Equal(PlanBarrier.Program, Assert.Single(plan.Barriers).Kind);
        var text = Sentences(plan);
        Assert.Contains("Go on with your program while you apply.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Before step 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("After that, you can apply", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_SeveralGoals_NamesEachInTheWordsRead()
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport));
        var aims = plan.Aims.Select((a, i) => a with { IsGoal = i < 2 }).ToImmutableArray();
        Assert.True(aims.Length > 1);
        var text = Sentences(plan with { GoalStated = "net or admin", Aims = aims });
        var titles = aims.Take(2).Select(a => PlanTexts.Of(PlanLanguage.En).Title(a.Job));
        Assert.Contains($"Closest to it on our list: {string.Join("; ", titles)}.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_CertificateThatMayHaveRunOut_HelpsIfItIsStillGood()
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport));
        var certificate = new PlanCertificate("c", "Made-up", "Nobody", CertificateState.MayHaveEnded, null, "") { Earned = AsOf };
        var stage = plan.Paths[0].Stages[0] with { Credentials = [], Held = "Made-up", HeldFromStep = 0 };
        var path = plan.Paths[0] with { Stages = [stage] };
        var text = Sentences(plan with { Certificates = [certificate], Paths = [path] });
        Assert.Contains("Your Made-up helps here, if it is still good.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("You have Made-up. It helps here.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tutoring", "intake", "Tutoring: ask at a library or an adult school.")]
    [InlineData("tutoring", "intake/English", "An English class: ask at a library or an adult school.")]
    [InlineData("case-management", "intake", "A case manager: call an American Job Center")]
    [InlineData("transport", "intake", "Rides: call 211.")]
    public void Help_WithoutAProgram_GoesToWhoGivesIt(string support, string source, string said)
    {
        var (who, what) = (source.Split('/')[0], source.Contains('/') ? source.Split('/')[1] : string.Empty);
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport) with
        {
            Needs = [new SupportNeed(support, new Source(who, Said.When, what))],
        };
        Assert.Contains(said, Sentences(Plan(person)), StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_AFactOfTheProgram_IsNotAskedOfThePerson()
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport));
        var text = Sentences(plan with { Questions = [new PlanQuestion("6b.agreement-for-occupation", string.Empty, [])] });
        Assert.Contains("We have no questions today", text, StringComparison.Ordinal);
        Assert.DoesNotContain("anything else about you", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Path_RulesOfAnotherJobOnTheWay_AreNotSaidOfTheGoal()
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport));
        var reach = plan with { Paths = [], Status = PlanStatus.TargetOutOfReach, OutOfReach = OutOfReachReason.Requirement };
        string Said(int floor, string job) =>
            Sentences(
                reach with
                {
                    WageFloor = floor,
                    Rules =
                    [
                        new PlanRule("advancement.floor", string.Empty, string.Empty, floor, job),
                        new PlanRule("advancement.usual-start", string.Empty, string.Empty, null, job),
                    ],
                }
            );
        var entry = (int)plan.Target!.EntryPay!.Value;
        foreach (var text in new[] { Said(entry - 1, NetworkSupport), Said(entry + 1, HelpDesk), Said(entry - 1, HelpDesk) })
            Assert.DoesNotContain("It may pay less than you need.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("usual first job", Said(entry + 1, HelpDesk), StringComparison.Ordinal);
        Assert.Contains("It may pay less than you need.", Said(entry + 1, NetworkSupport), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_WorkOutsideTheCatalogAndASecondJob_StandInThePersonsOwnWords()
    {
        var rifleman = new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-60), AsOf.AddMonths(-1), Said) { Stated = "USMC 0311" };
        var last = Sentences(Plan(Somebody.Wanting(target: HelpDesk) with { Work = [rifleman] }));
        Assert.Contains("Your last job, in your words: “USMC 0311”.", last, StringComparison.Ordinal);
        var now = Sentences(Plan(Somebody.Wanting(target: HelpDesk) with { Work = [rifleman with { End = null }] }));
        Assert.Contains("Your job now, in your words: “USMC 0311”.", now, StringComparison.Ordinal);
        var counter = new WorkSpell("41-2031.00", AsOf.AddMonths(-44), null, Said) { Stated = "parts counter" };
        var guard = Somebody.Working(NetworkSupport, 48);
        Assert.Contains(
            "You also have this job: “parts counter”.",
            Sentences(Plan(guard with { Work = guard.Work.Add(counter) })),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Page_GoalIsTheJobHeld_NeverComparesItWithItselfNorHelpsBecomeIt()
    {
        var person = Somebody.Working(SecurityAnalyst, 5).Holding("comptia-security-plus").Wanting(target: SecurityAnalyst);
        var plan = Plan(person with { Goals = person.Goals with { Stated = "SOC, days", Parts = GoalParts.Of("SOC, days") } });
        Assert.Equal(PlanStatus.TargetIsPresentJob, plan.Status);
        Assert.Equal(SecurityAnalyst, plan.Now!.Toward);
        var text = Sentences(plan);
        Assert.DoesNotContain("It helps you become", text, StringComparison.Ordinal);
        Assert.Contains("It helps you in this kind of work, here or at another employer.", text, StringComparison.Ordinal);
        Assert.Contains("Ask at work if you can get what you want there.", text, StringComparison.Ordinal);
        var aim = plan.Aims.Single(a => a.Job.Code == SecurityAnalyst);
        Assert.DoesNotContain(
            "Lower pay here is less than the middle pay",
            Sentences(plan with { Aims = [aim], Paths = [] }),
            StringComparison.Ordinal
        );
        // The way up is to a job of the list.
        Assert.Contains(plan.Aims, a => a.Job.Code == plan.Nearest!.Code);
    }
}
