using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>A threshold of the next step that a policy file changes turns the choice at its own border. The facts are made up.</summary>
public sealed class StepThresholdTests
{
    private static readonly StepContext s_newcomer = new()
    {
        Toward = "15-1232.00",
        HasGoal = true,
        IsInIt = true,
        MonthsInItJob = 3f,
        ItMonths = 3f,
    };

    private static readonly StepContext s_administrator = s_newcomer with { MonthsInItJob = 40f, ItMonths = 60f };

    [Theory]
    [InlineData("step.new-months", 3, 4, "next-step.settle")]
    [InlineData("step.year-months", 3, 4, "next-step.settle")]
    public void ChooseStep_FirstMonths_StaysBelowTheThreshold(string name, double below, double above, string policy)
    {
        Assert.NotEqual(policy, Choose(s_newcomer, name, below));
        Assert.Equal(policy, Choose(s_newcomer, name, above));
    }

    [Fact]
    public void ChooseStep_MonthsMissing_StaysUpToTheThreshold()
    {
        var waiting = s_administrator with { MonthsMissing = 8f };
        Assert.Equal("next-step.time", Choose(waiting, "step.stay-months", 8));
        Assert.NotEqual("next-step.time", Choose(waiting, "step.stay-months", 7));
    }

    [Fact]
    public void ChooseStep_MonthsForADegree_StudiesFromTheThreshold()
    {
        var student = s_administrator with { Degree = "education:bachelor", MonthsAvailable = 24f };
        Assert.Equal("next-step.degree", Choose(student, "step.degree-months", 24));
        Assert.NotEqual("next-step.degree", Choose(student, "step.degree-months", 25));
    }

    [Fact]
    public void ChooseStep_YearsInTheWork_LearnsNoToolFromTheThreshold()
    {
        var lasting = s_administrator with { IsEstablished = true, MonthsDone = 48f, MainMissing = "technology:linux" };
        Assert.Equal("next-step.technology", Choose(lasting, "step.long-months", 49));
        Assert.NotEqual("next-step.technology", Choose(lasting, "step.long-months", 48));
    }

    private static string Choose(StepContext context, string name, double value)
    {
        var thresholds = Thresholds.Defaults.With([new(Thresholds.Find(name)!, value)]);
        var by = context with { Thresholds = thresholds };
        AdviceFixture.Bundle.Policies.ChooseStep(by, new PolicyEvaluation());
        return by.Chosen?.Policy.Code ?? string.Empty;
    }
}
