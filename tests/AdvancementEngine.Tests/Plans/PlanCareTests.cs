using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>A need for health care names who is on record to help, and holds nobody back then; the people are made up.</summary>
public class PlanCareTests
{
    private const string Driver = "53-3033.00";

    [Theory]
    [InlineData("WC case", "intake", "workers-compensation", "You have a workers' compensation case.")]
    [InlineData("L&I file", "intake", "workers-compensation", "You have a workers' compensation case.")]
    [InlineData("resume", "VA", "veterans-affairs", "The VA is on your record.")]
    [InlineData("VR&E counselor", "intake", "veterans-affairs", "The VA is on your record.")]
    [InlineData("VR counselor", "intake", "state-rehabilitation", "You have a vocational rehabilitation counselor.")]
    [InlineData("DD214", "intake", "served", "You have served. Ask the VA")]
    [InlineData("resume", "intake/needs insurance", "insurance", "Medicaid office")]
    public void Health_SomebodyIsOnRecord_IsNamedAndNoGate(string job, string need, string code, string said)
    {
        var plan = Plan(Person(job, need));
        Assert.Equal(code, Assert.Single(plan.Supports).OnRecord);
        Assert.DoesNotContain(plan.Barriers, b => b.Kind == PlanBarrier.Support);
        Assert.Contains(said, Text(plan), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("211", Support(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resume", "intake")]
    [InlineData("resume", "clinic in Norfolk, VA")]
    public void Health_NobodyIsOnRecord_ComesFirstAndGoesToTheGeneralLine(string job, string need)
    {
        var plan = Plan(Person(job, need));
        Assert.Contains(plan.Barriers, b => b is { Kind: PlanBarrier.Support, Code: "health" });
        Assert.Contains("211", Support(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Health_OfSomebodyWhoWorks_IsNoGate()
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport) with { Needs = [Need("intake")] };
        Assert.DoesNotContain(Plan(person).Barriers, b => b.Kind == PlanBarrier.Support);
    }

    private static SupportNeed Need(string source) =>
        new("health", source.Contains('/') ? new(source.Split('/')[0], Said.When, source.Split('/')[1]) : new(source, Said.When, ""));

    private static Participant Person(string job, string need) =>
        Somebody.Wanting(target: HelpDesk) with
        {
            Work = [new WorkSpell(Driver, AsOf.AddMonths(-60), AsOf.AddMonths(-14), new Source(job, null, string.Empty))],
            Needs = [Need(need)],
        };

    private static PlanDocument Document(Plan plan) => new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true);

    private static string Support(Plan plan) =>
        string.Join(' ', Document(plan).Sections.Single(s => s.Id == "support").Parts.SelectMany(p => p.Sentences));
}
