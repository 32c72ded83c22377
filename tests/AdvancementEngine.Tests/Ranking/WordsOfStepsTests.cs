using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Steps;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Words of a record or a goal from which a step follows: what they mean, and what they do not. The texts are made up.</summary>
public sealed class WordsOfStepsTests
{
    private static Participant Doing(string text) =>
        Somebody with
        {
            UnreadEvidence = [new UnreadEvidence(text, EvidenceKind.Used, Said)],
        };

    [Theory]
    [InlineData("fiber or data center tech", true)]
    [InlineData("low voltage, not more conduit", true)]
    [InlineData("no more pulling cable, help desk", false)]
    [InlineData("network tech, not fiber", false)]
    [InlineData("help desk, tired of low voltage", false)]
    [InlineData("network support", false)]
    public void IsOfCables_Goal_IsWhatItAsksFor(string goal, bool expected) =>
        Assert.Equal(expected, GoalWork.IsOfCables(Goals.None with { Stated = goal }));

    [Theory]
    [InlineData("pulled cat6 in two schools", true)]
    [InlineData("conduit, low voltage", true)]
    [InlineData("replaced battery and brake cables", false)]
    [InlineData("carbon fiber layup", false)]
    [InlineData("terminated employees for cause", false)]
    public void DoesCabling_Item_IsWiringOfDataOrBuildings(string text, bool expected) =>
        Assert.Equal(expected, DutyWords.DoesCabling(Doing(text), AsOf));

    [Theory]
    [InlineData("user research for two apps", true)]
    [InlineData("usability testing with riders", true)]
    [InlineData("customer case studies for sales", false)]
    [InlineData("user testing of the new payroll system", false)]
    public void ResearchesUsers_Item_IsResearchForDesigns(string text, bool expected) =>
        Assert.Equal(expected, DutyWords.ResearchesUsers(Doing(text), AsOf));

    [Theory]
    [InlineData("taught coworkers the new software", true)]
    [InlineData("enseño el sistema a las nuevas", true)]
    [InlineData("was trained on the new software in orientation", false)]
    [InlineData("me entrenaba en un programa de boxeo", false)]
    [InlineData("capacitaba al personal en el programa de seguridad", false)]
    public void IsKeyUser_Item_IsHelpThatOthersGet(string text, bool expected) =>
        Assert.Equal(expected, DutyWords.IsKeyUser(Doing(text), AsOf));

    [Theory]
    [InlineData("led two migrations", true)]
    [InlineData("budget tracking", true)]
    [InlineData("handled invoices, scheduled appointments", false)]
    [InlineData("installed printers and filled orders", false)]
    public void LeadsProjects_Item_IsLeading(string text, bool expected) =>
        Assert.Equal(expected, new WordsOnRecord(Doing(text), AsOf).LeadsProjects);

    [Theory]
    [InlineData("designed window displays")]
    [InlineData("handled the schedule of nine stores")]
    public void NextStep_LostJobOfSomebodyWhoLedNothing_IsTheFirstExam(string text)
    {
        var person = Doing(text).Left("41-2031.00", 70, 3).Wanting(target: HelpDesk, months: 8, money: 1500);
        Assert.Equal(NextStepKind.Earn, person.Advice().NextStep!.Kind);
    }
}
