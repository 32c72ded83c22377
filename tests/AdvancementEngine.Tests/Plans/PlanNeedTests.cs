using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What the person needs and what there is for it: pay, a free program, a computer, the page in Spanish; people and programs are
/// made up.</summary>
public class PlanNeedTests
{
    [Theory]
    [InlineData(-1000, "Lower pay reaches the ")]
    [InlineData(1000, "Middle pay reaches it.")]
    [InlineData(90000, "Middle pay is, too.")]
    public void Pay_OfAJobThatComesLater_IsHeldAgainstTheNeedInOneSentence(int above, string said)
    {
        string[] all = ["Lower pay reaches the ", "Middle pay reaches it.", "Middle pay is, too."];
        var entry = DemoPlans.Planner.Plan(Somebody.Wanting(target: NetworkSupport), null, AsOf).Target!.EntryPay!.Value;
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, floor: entry + above));
        var text = Aim(plan, NetworkSupport);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.All(all.Where(a => a != said), other => Assert.DoesNotContain(other, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("15-1299.04")]
    [InlineData("15-1299.05")]
    [InlineData("15-1299.09")]
    public void Pay_NotPublishedForTheJob_IsThatOfItsGroupAndHeldAgainstNothing(string job)
    {
        var plan = Plan(Somebody.Working(SecurityAnalyst, 40).Wanting(target: job, floor: 50000));
        var text = Aim(plan, job);
        Assert.Contains("Pay is not published for this job alone. The bigger group it is in pays about $", text, StringComparison.Ordinal);
        Assert.DoesNotContain("$50,000", text, StringComparison.Ordinal);
        plan = Plan(Somebody.Working(SecurityAnalyst, 40).Wanting(target: job, floor: 190000));
        Assert.Contains("gets the $190,000 a year you asked for. Ask before you apply.", Aim(plan, job), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "7", true)]
    [InlineData("400", "7", false)]
    [InlineData("0", "12", false)]
    public void FreeProgram_ForSomebodyInNone_IsNamedWhereItIsFreeAndTakesThem(string cost, string reading, bool isNamed)
    {
        var program = Program(
            Fact(ProgramFacts.Cost, string.Empty, cost),
            Fact(ProgramFacts.FeeSupport, "comptia-a-plus", "100"),
            Fact(ProgramFacts.EntryRequirement, "academic:reading-grade-level", "at-least " + reading)
        );
        var person = Somebody.Wanting(target: HelpDesk, money: 0) with
        {
            Facts = [new ParticipantFact("reading-grade-level", "9", Said)],
        };
        var plan = DemoPlans.Planner.Plan(person, null, AsOf, null, [program]);
        Assert.Equal(isNamed, plan.FreeProgram is not null);
        Assert.Equal(isNamed, Text(plan).Contains("Made-up program", StringComparison.Ordinal));
        // Whoever is in one is sent to no other.
        Assert.Null(DemoPlans.Planner.Plan(person with { Program = "T-PRG" }, program, AsOf, null, [program]).FreeProgram);
    }

    // One who was at a help desk, whatever came after it, and one without the diploma that it asks for.
    [Theory]
    [InlineData(false, AdvancementEngine.Catalog.EducationLevel.HighSchool, true)]
    [InlineData(true, AdvancementEngine.Catalog.EducationLevel.HighSchool, false)]
    [InlineData(false, AdvancementEngine.Catalog.EducationLevel.NoFormalCredential, false)]
    public void FreeProgram_ForWhoWorkedInItOrMayNotEnter_IsNone(
        bool worked,
        AdvancementEngine.Catalog.EducationLevel level,
        bool isNamed
    )
    {
        var program = Program(
            Fact(ProgramFacts.Cost, string.Empty, "0"),
            Fact(ProgramFacts.EntryRequirement, "academic:education", "at-least high-school")
        );
        var person = Somebody.Wanting(target: HelpDesk, money: 0) with { Education = new EducationRecord(level, Said) };
        if (worked)
            person = person.Left(HelpDesk, 3, 100).Left("35-3023.00", 60, 2);
        Assert.Equal(isNamed, DemoPlans.Planner.Plan(person, null, AsOf, null, [program]).FreeProgram is not null);
    }

    // Somebody who earns the middle pay of one job reads that the other one begins lower, with a need on record or without.
    [Theory]
    [InlineData(null, 5000)]
    [InlineData(null, 0)]
    [InlineData(20000, 5000)]
    public void Pay_AtTheStartLessThanToday_IsSaid(int? floor, int more)
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport));
        var today = plan.Present!.MedianPay!.Value;
        var job = plan.Target! with { EntryPay = today - 1000, MedianPay = today + more };
        var text = Aim(plan with { WageFloor = floor, Aims = [plan.Aims[0] with { Job = job }] }, NetworkSupport);
        Assert.Contains("Lower pay here is less than the middle pay for your kind of job now.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "loan laptop", "program-computer")]
    [InlineData("shared", "loan laptop", "program-computer")]
    [InlineData("none", "none", "no-computer")]
    [InlineData("shared", "none", "shared-computer")]
    public void Computer_OfTheProgram_IsOfferedToWhoHasNoneOfTheirOwn(string access, string support, string code)
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Program = "T-PRG",
            Facts = [new ParticipantFact("computer-access", access, Said)],
        };
        var plan = DemoPlans.Planner.Plan(person, Program(Fact(ProgramFacts.Support, "equipment", support)), AsOf);
        Assert.Contains(code, plan.Situations);
    }

    [Fact]
    public void Program_ExamsItPaysFor_StandOnceBesideTheFirstAction()
    {
        var program = Program(
            Fact(ProgramFacts.CredentialOffered, "foa-cfot", "included"),
            Fact(ProgramFacts.FeeSupport, "foa-cfot", "100"),
            Fact(ProgramFacts.TestSite, string.Empty, "on-site")
        );
        var person = Somebody.Wanting(target: HelpDesk) with { Program = "T-PRG" };
        var plan = DemoPlans.Planner.Plan(person, program, AsOf);
        var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true);
        var part = document.Sections.Single(s => s.Id == "now").Parts.Single(p => p.Heading == "What your program offers");
        Assert.Contains(part.Sentences, s => s.Contains("Certified Fiber Optic Technician", StringComparison.Ordinal));
        Assert.Contains("You can take the test there.", part.Sentences);
        Assert.Single(document.Sentences, s => s.StartsWith("It pays for this:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ayudante de cocina", "soporte técnico", true)]
    [InlineData("limpieza en hotel, de noche", "trabajo con computadoras", true)]
    [InlineData("programadora Java - Banesco", "programadora", true)]
    [InlineData("cashier, Los Angeles", "help desk in Las Vegas", false)]
    [InlineData("line cook", "soporte técnico", false)]
    [InlineData("line cook", "help desk", false)]
    public void Page_OfARecordInSpanish_SaysThatItIsThereInSpanish(string job, string goal, bool isSpanish)
    {
        var person = Somebody.Wanting(target: HelpDesk);
        person = person with
        {
            Goals = person.Goals with { Stated = goal },
            Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-20), null, Said) { Stated = job }],
        };
        var lines = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(Plan(person), true).Lines;
        Assert.Equal(isSpanish, lines.Any(l => l.StartsWith("También en español", StringComparison.Ordinal)));
        var spanish = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.Es).Compose(Plan(person), true).Lines;
        Assert.Equal(!isSpanish, spanish.Any(l => l.StartsWith("Also in English", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("help desk with retirement plan", false)]
    [InlineData("help desk, good retirement plan 401k", false)]
    [InlineData("help desk, good retirement", false)]
    [InlineData("help desk til I retire", true)]
    [InlineData("part time and retire at 65", true)]
    [InlineData("part time with retiring in mind", true)]
    public void Situation_APlanForRetirement_IsABenefitAndNoEndOfWork(string goal, bool isEnding)
    {
        var person = Somebody.Wanting(target: HelpDesk);
        var plan = Plan(person with { Goals = person.Goals with { Stated = goal } });
        Assert.Equal(isEnding, plan.Situations.Contains("retirement"));
    }

    [Fact]
    public void Situation_LaidOffAndAtWorkAgain_AsksForNoUnemploymentPay()
    {
        var lost = new WorkSpell(HelpDesk, AsOf.AddMonths(-40), AsOf.AddMonths(-5), new Source("laid off", null, string.Empty));
        var again = new WorkSpell(NetworkSupport, AsOf.AddMonths(-3), null, Said);
        var person = Somebody.Wanting(target: Administrator);
        Assert.Contains("laid-off", Plan(person with { Work = [lost] }).Situations);
        Assert.DoesNotContain("laid-off", Plan(person with { Work = [lost, again] }).Situations);
    }

    private static string Aim(Plan plan, string job)
    {
        var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true);
        var at = plan.Aims.Index().First(a => a.Item.Job.Code == job).Index;
        return string.Join(' ', document.Sections.Single(s => s.Id == "aims").Parts[at].Sentences);
    }

    private static ProgramFact Fact(string name, string about, string value) => new(name, about, value, null, null, Source.Unsaid);

    private static TrainingProgram Program(params ProgramFact[] facts) =>
        new()
        {
            Id = "T-PRG",
            Name = "Made-up program",
            Targets = [new ProgramTarget(HelpDesk, false)],
            Facts = [.. facts],
        };

    private static Plan Plan(Participant person) => DemoPlans.Planner.Plan(person, null, AsOf);

    private static string Text(Plan plan) =>
        string.Join(' ', new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true).Sentences);
}
