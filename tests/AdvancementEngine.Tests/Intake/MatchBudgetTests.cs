using System.Globalization;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Tests.Data.Cohorts;

namespace AdvancementEngine.Tests.Intake;

public sealed class MatchBudgetTests
{
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(SmallCatalog.Value);
    private static readonly SourceText s_nothing = new(string.Empty, string.Empty, string.Empty);

    [Theory]
    [InlineData(MatchBudget.MaxTexts, 10, false)]
    [InlineData(MatchBudget.MaxTexts + 1, 10, true)]
    [InlineData(100, 500, false)]
    [InlineData(101, 500, true)]
    public void Evidence_MoreTextThanIsMatched_IsOneProblem(int texts, int length, bool isTooMuch)
    {
        var intake = Intake(new());
        for (var i = 0; i < texts; i++)
            Evidence(intake, Text(i, length));
        if (!isTooMuch)
        {
            Assert.Empty(intake.Problems);
            return;
        }

        var problem = Assert.Single(intake.Problems);
        Assert.Contains("at most 1000 texts and 50000 characters", problem.Needed, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_Codes_AreNoTextToMatch()
    {
        var intake = Intake(new());
        var code = SmallCatalog.Value.Elements.First(e => IntakeMatchers.IsEvidenced(e.Kind)).Id;
        for (var i = 0; i < 2 * MatchBudget.MaxTexts; i++)
            Evidence(intake, code);
        Assert.Empty(intake.Problems);
    }

    [Fact]
    public void EachField_CallGivenUp_StopsBeforeTheNextText()
    {
        using var stop = new CancellationTokenSource();
        var intake = Intake(new(stop.Token));
        Evidence(intake, Text(1, 20));
        stop.Cancel();
        var open = false;
        Assert.Throws<OperationCanceledException>(() => Evidence(intake, Text(2, 20)));
        Assert.Throws<OperationCanceledException>(() => intake.Credential(f => f, Text(2, 20), s_nothing));
        Assert.Throws<OperationCanceledException>(() => intake.Occupation("target", Text(2, 20)));
        Assert.Throws<OperationCanceledException>(() => intake.Work(f => f, Text(2, 20), "2024-01", string.Empty, s_nothing, ref open));
        Assert.Throws<OperationCanceledException>(() => intake.Unknown("code", "abc", "code", ["abd"]));
    }

    private static FactIntake Intake(MatchBudget budget) =>
        new(SmallCatalog.Value, s_matchers, new DateOnly(2026, 10, 1), budget);

    private static void Evidence(FactIntake intake, string text) => intake.Evidence(f => f, text, EvidenceKind.Used, s_nothing);

    private static string Text(int number, int length) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(6, '0').PadRight(length, 'x')[..length];
}
