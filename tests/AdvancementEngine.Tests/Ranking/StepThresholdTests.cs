using AdvancementEngine.Bundles;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking;
using AdvancementEngine.Tests.Policies;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>A threshold of the next step that a policy file changes turns the choice at its own border. The facts are made up.</summary>
public sealed class StepThresholdTests
{
    private static readonly StepContext s_newcomer = new()
    {
        Toward = "15-1232.00",
        Goal = new() { IsStated = true },
        ItWork = new() { IsPresent = true, MonthsInJob = 3f, Months = 3f },
    };

    private static readonly StepContext s_working = s_newcomer with
    {
        ItWork = s_newcomer.ItWork with { MonthsInJob = 40f, Months = 60f },
    };

    private static readonly StepContext s_outside = new()
    {
        Toward = "15-1232.00",
        Goal = new() { IsStated = true },
        Job = new() { IsNext = true, TakesBeginners = true },
    };

    // The step of a threshold's policy at one value, and not at the other.
    private static readonly Dictionary<string, (StepContext Facts, string Policy, double Chosen, double Not)> s_cases = new()
    {
        ["step.new-months"] = (s_newcomer, "next-step.settle", 4, 3),
        ["step.year-months"] = (s_newcomer, "next-step.settle", 4, 3),
        ["step.stay-months"] = (s_working with { Job = s_working.Job with { MonthsMissing = 8f } }, "next-step.time", 8, 7),
        ["step.next-level-months"] = (s_working with
        {
            Experience = s_working.Experience with { MonthsDone = 20f },
        }, "next-step.apply-elsewhere", 20, 21),
        ["step.long-months"] = (
            s_working with
            {
                ItWork = s_working.ItWork with { IsEstablished = true },
                Experience = s_working.Experience with { MonthsDone = 48f },
                Tools = s_working.Tools with { MainMissing = "technology:linux" },
            },
            "next-step.technology",
            49,
            48
        ),
        ["step.goal-months"] = (s_working with
        {
            Choices = ["15-1244.00"],
            Goal = s_working.Goal with { IsStated = false },
        }, "next-step.explore", 60, 61),
        ["step.degree-months"] = (s_working with
        {
            Goal = s_working.Goal with { Degree = "education:bachelor", MonthsAvailable = 24f },
        }, "next-step.degree", 24, 25),
        ["step.nearly-months"] = (
            s_outside with
            {
                Job = s_outside.Job with { IsNext = false, MonthsShort = 4f },
                Experience = s_outside.Experience with { IsTrainedFor = true },
            },
            "next-step.apply-trained",
            4,
            3
        ),
        ["step.tools-shown"] = (
            s_working with
            {
                Program = s_working.Program with { CompletedForJob = true },
                Needs = s_working.Needs with { HasResume = true },
                Job = s_working.Job with { AsksNoCertificate = true },
                Tools = s_working.Tools with { Shown = 3 },
            },
            "next-step.apply-finished",
            3,
            4
        ),
        ["step.tools-used"] = (
            s_outside with
            {
                Employer = s_outside.Employer with { CanBeAsked = true, HasComputerStaff = true },
                Tools = s_outside.Tools with { Used = 3 },
            },
            "next-step.apply-inside",
            3,
            4
        ),
        ["step.overrun-months"] = (
            s_working with
            {
                Job = s_working.Job with { MonthsMissing = 6f },
                Credential = s_working.Credential with { Longer = "credential:cisco-ccna", LongerCostUsd = 300f, LongerMonths = 7f },
            },
            "next-step.credential-meanwhile",
            1,
            0
        ),
        ["step.english-grade"] = (
            s_outside with
            {
                Needs = s_outside.Needs with
                {
                    Stated = [new("tutoring", false, false, true, false)],
                    AsksForEnglish = true,
                    ReadingGrade = 7.5f,
                },
            },
            "next-step.reading",
            8,
            7
        ),
        ["step.mathematics-grade"] = (
            s_outside with { Needs = s_outside.Needs with { Stated = [new("tutoring", false, false, true, false)], MathGrade = 7.5f } },
            "next-step.reading",
            8,
            7
        ),
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ChooseStep_AtItsBorder_TurnsWithTheThreshold(string name)
    {
        var (facts, policy, chosen, not) = s_cases[name];
        Assert.Equal(policy, Choose(facts, name, chosen));
        Assert.NotEqual(policy, Choose(facts, name, not));
    }

    [Fact]
    public void Thresholds_OfTheStep_EachTurnAChoice() =>
        Assert.Equal(
            Thresholds.All.Select(t => t.Name).Where(n => n.StartsWith("step.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            s_cases.Keys.Append("step.far-off").Order(StringComparer.Ordinal)
        );

    // How far off is out of reach is asked before the facts of the step are gathered.
    [Fact]
    public void FarOff_ChangedByAFile_TurnsTheAdvice()
    {
        static string Policy(double times)
        {
            var shipped = AdviceFixture.Bundle;
            var bundle = Bundle.Create(shipped.Catalog, PolicyWorld.BookWith("step.far-off", times), shipped.Model);
            var ranker = new Ranker(bundle);
            var person = AdviceFixture.Somebody.Wanting(target: "15-1241.00", floor: 90_000, months: 6);
            return ranker.Rank(person, null, AdviceFixture.AsOf).NextStep!.Policy;
        }

        Assert.Equal("next-step.explore", Policy(1));
        Assert.NotEqual("next-step.explore", Policy(20));
    }

    private static string Choose(StepContext context, string name, double value)
    {
        var thresholds = Thresholds.Defaults.With([new(Thresholds.Find(name)!, value)]);
        var by = context with { Limits = context.Limits with { Thresholds = thresholds } };
        AdviceFixture.Bundle.Policies.ChooseStep(by, new PolicyEvaluation());
        return by.Chosen?.Policy.Code ?? string.Empty;
    }
}
