using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>The program on the page: its rules for entry, what it offers and pays, and what goes on beside a first action; people and
/// program are made up.</summary>
public class PlanProgramTests
{
    [Theory]
    [InlineData("reading-grade-level", "academic:reading-grade-level", "8", "5", "It asks for reading level 8. Yours on record is 5.")]
    [InlineData("mathematics-grade-level", "academic:mathematics-grade-level", "9", "7", "It asks for math level 9. Yours on record is 7.")]
    [InlineData("hours-available", "employability:hours-available", "20", "6", "It asks for 20 hours a week. You said 6.")]
    public void Entry_ARuleThatIsNotMet_IsSaidWithBothNumbers(string fact, string about, string asked, string has, string said)
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact(fact, has, Said)] };
        var text = Text(Plan(person, Fact(ProgramFacts.EntryRequirement, about, "at-least " + asked)));
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("Talk with your program about its rules for entry.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Keep going with your program", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eligibility:work-authorization", "equals documented", "Do you have papers that show you may work in the U.S.?")]
    [InlineData("technical:computer-access", "equals own", "Do you have a computer to use?")]
    public void Entry_ARuleOfWhichNothingIsKnown_IsAsked(string about, string value, string asked)
    {
        var rule = Fact(ProgramFacts.EntryRequirement, about, value);
        var person = Somebody.Wanting(target: HelpDesk);
        Assert.Contains(asked, Text(Plan(person, rule)), StringComparison.Ordinal);
        // Whoever attends is in.
        var attends = person with { Facts = [new ParticipantFact("attendance", "94", Said)] };
        Assert.DoesNotContain(asked, Text(Plan(attends, rule)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on-the-job-training", "paid training on the job")]
    [InlineData("internship", "an internship")]
    [InlineData("apprenticeship", "an apprenticeship")]
    public void Offers_ForAnotherJobThanThePath_AreSaidWithTheJob(string activity, string said)
    {
        var text = Text(Plan(Somebody.Wanting(target: HelpDesk), Fact(ProgramFacts.Activity, activity, "200", Administrator)));
        Assert.Contains($"Your program also offers {said} (Network and computer systems administrator).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_BelowTheWorkDone_AreNoOffers()
    {
        var person = Somebody.Working(Administrator, 40).Wanting(target: SecurityAnalyst);
        Assert.Empty(Plan(person, Fact(ProgramFacts.Activity, "on-the-job-training", "200", HelpDesk)).ProgramOffers);
    }

    [Fact]
    public void Offers_ADayWithSomebodyAtWork_IsForWhoHasNotWorkedInIt()
    {
        var shadow = Fact(ProgramFacts.Activity, "job-shadow", "8");
        Assert.Contains(Plan(Somebody.Wanting(target: HelpDesk), shadow).ProgramOffers, o => o.Kind == "job-shadow");
        Assert.Empty(Plan(Somebody.Working(HelpDesk, 30).Wanting(target: Administrator), shadow).ProgramOffers);
    }

    [Fact]
    public void Cost_OfTheProgram_NamesWhoMayPay() =>
        Assert.Contains(
            "Who may help pay for it: public job-training money",
            Text(Plan(Somebody.Wanting(target: HelpDesk), Fact(ProgramFacts.Cost, string.Empty, "900"))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("comptia-a-plus", "100")]
    [InlineData("comptia-network-plus", "50")]
    [InlineData("comptia-security-plus", "75")]
    public void Certificate_ThatMayHaveRunOut_CanBeTakenAgainWhereTheProgramPays(string code, string percent)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: Administrator);
        person = person with { Evidence = [.. person.Evidence, Old(code)] };
        var text = Text(Plan(person, Fact(ProgramFacts.CredentialOffered, code, "included"), Fact(ProgramFacts.FeeSupport, code, percent)));
        Assert.Contains($"Your program offers this exam and pays {percent} percent of it.", text, StringComparison.Ordinal);
    }

    // A need that the first action does not name holds nobody back.
    [Theory]
    [InlineData("child-care")]
    [InlineData("housing")]
    [InlineData("equipment")]
    public void Needs_BesideAFirstActionToApply_HoldNothingBack(string need)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: Administrator) with { Needs = [new SupportNeed(need, Said)] };
        var plan = DemoPlans.Planner.Plan(person, null, AsOf);
        Assert.NotEmpty(plan.Paths);
        plan = plan with { Now = plan.Now! with { Kind = "APPLY", Toward = Administrator } };
        var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true);
        var headings = document.Sections.SelectMany(s => s.Parts).Select(p => p.Heading).ToArray();
        Assert.Contains("At the same time", headings);
        Assert.DoesNotContain("Before step 1", headings);
        Assert.DoesNotContain("The months below start after that.", document.Sentences);
    }

    [Theory]
    [InlineData("secret clearance", "Is your clearance active?")]
    [InlineData("TS/SCI", "Is your clearance active?")]
    [InlineData("Top Secret (expired)", "When did your clearance end?")]
    public void Questions_AClearance_IsAskedFor(string text, string asked)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: Administrator) with
        {
            UnreadEvidence = [new UnreadEvidence(text, EvidenceKind.SelfReported, Said)],
        };
        Assert.Contains(asked, Text(Plan(person)), StringComparison.Ordinal);
        // In the list of certificates it is the same question, and no paper is asked for.
        var listed = Text(Plan(person with { UnreadEvidence = [], UnreadCredentials = [text], CredentialsKnown = true }));
        Assert.Contains(asked, listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Bring the paper", listed, StringComparison.Ordinal);
    }

    private static Evidence Old(string code) =>
        new("credential:" + code, EvidenceKind.Assessed, Said with { When = AsOf.AddMonths(-40) });

    private static ProgramFact Fact(string name, string about, string value, string? occupation = null) =>
        new(name, about, value, occupation, null, Source.Unsaid);

    private static Plan Plan(Participant person, params ProgramFact[] facts)
    {
        var program = new TrainingProgram { Id = "T-PRG", Name = "Made-up program", Facts = [.. facts] };
        return DemoPlans.Planner.Plan(person with { Program = "T-PRG" }, program, AsOf);
    }
}
