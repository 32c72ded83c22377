using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Who is asked to pay before an exam takes much of a person's money. Over the shipped bundle; the people are made up.</summary>
public sealed class PayersFirstTests
{
    private const string Agent = "43-4051.00";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    private static string[] Payers(Participant person) =>
        [.. person.Advice().NextStep!.Beside.Where(b => b.StartsWith("payer/", StringComparison.Ordinal))];

    private static Participant At(string title, string employer, int money) =>
        (
            Somebody with
            {
                Work = [new WorkSpell(Agent, AsOf.AddMonths(-50), null, new Source(employer, null, string.Empty)) { Stated = title }],
            }
        ).Wanting(target: HelpDesk, months: 9, money: money);

    [Theory]
    [InlineData(600)]
    [InlineData(900)]
    public void NextStep_ExamOfMuchOfTheMoney_AsksTheEmployerFirst(int money)
    {
        var person = At("claims agent, insurance company", "employer", money);
        Assert.Equal(NextStepKind.Earn, person.Advice().NextStep!.Kind);
        Assert.Equal(["payer/employers-team"], Payers(person));
        Assert.StartsWith("Ask where you work first", s_words.Step(person.Advice().NextStep!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1500)]
    [InlineData(4000)]
    public void NextStep_ExamOfLittleOfTheMoney_AsksNobodyFirst(int money) =>
        Assert.Empty(Payers(At("claims agent, insurance company", "employer", money)));

    [Fact]
    public void NextStep_ExamOfMuchOfTheMoneyOfSomebodyInIt_AsksTheEmployerAboutExamsOnly() =>
        Assert.Equal(
            ["payer/employer"],
            Payers(Somebody.Working(HelpDesk, 30).Holding("comptia-a-plus").Wanting(target: NetworkSupport, months: 9, money: 500))
        );

    [Theory]
    [InlineData("Army National Guard 92Y, weekends")]
    [InlineData("Navy Reserve IT2")]
    public void NextStep_ServesInTheGuardOrReserve_AsksTheUnitFirst(string unit)
    {
        var person = At("claims agent", "self", 2000);
        person = person with
        {
            Work = person.Work.Add(
                new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-40), null, new Source("self", null, string.Empty))
                {
                    Stated = unit,
                }
            ),
        };
        Assert.Equal(["payer/unit"], Payers(person));
    }
}
