using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The order beside the shipped ladder.</summary>
public sealed class LadderAdviceTests
{
    private const int Months = 32;

    [Fact]
    public void Rank_LowerJobForSomeYearsWithItsCredentials_HasTheUpperFirst()
    {
        var (steps, three, five, reversible, above) = (0, 0, 0, 0, 0);
        var missed = new List<string>();
        foreach (var step in Sourced())
        {
            var upper = Person(step.From, step).Advice(RankOptions.LongestList);
            var place = upper.PlaceOf(step.To);
            steps++;
            // A place among what is not told is none.
            var told = Told(upper, step.To) < 2;
            if (told && place <= 3)
                three++;
            if (told && place <= 5)
                five++;
            else
                missed.Add($"{step.From} to {step.To}: place {place}{(told ? string.Empty : ", not told")}");
            if (AdviceFixture.Catalog.FindOccupation(step.From)!.UsualOrigin)
                continue;
            // Above the reverse: higher for the lower job's person than the lower is for the upper job's.
            reversible++;
            // What is told goes before what is not.
            var reverse = Person(step.To, step).Advice(RankOptions.LongestList);
            if (
                Told(upper, step.To) < Told(reverse, step.From)
                || (Told(upper, step.To) == Told(reverse, step.From) && place < reverse.PlaceOf(step.From))
            )
                above++;
            else
                missed.Add($"{step.From} to {step.To}: place {place}, reverse {reverse.PlaceOf(step.From)}");
        }

        Assert.True(steps >= 20, $"{steps} sourced steps");
        var said =
            $"{steps} steps: first three {three}, first five {five}; above the reverse {above} of {reversible}; "
            + $"{string.Join("; ", missed)}";
        Assert.True(three >= 0.75 * steps, said);
        Assert.True(five >= 0.9 * steps, said);
        Assert.True(above >= 0.95 * reversible, said);
        TestContext.Current.TestOutputHelper?.WriteLine(said);
    }

    [Fact]
    public void Rank_EveryUpStepOfTheLadder_IsNeverCalledAStepBack()
    {
        foreach (var step in AdviceFixture.Catalog.Ladder.Steps.Where(s => s.Kind == StepKind.Up && IsListed(s.To)).AtLeastOne())
        {
            var item = Person(step.From, step).Advice(RankOptions.LongestList).Occupations.Single(o => o.Code == step.To);
            Assert.DoesNotContain(item.Findings, f => f.Policy.Code == "advancement.direction" && f.Verdict == Verdict.NotMet);
        }
    }

    // 0 for next, 1 for later, 2 for what is not told.
    private static int Told(Recommendation result, string code) =>
        (int)(result.Occupations.FirstOrDefault(o => o.Code == code)?.Group ?? OpportunityGroup.Other);

    private static IEnumerable<LadderStep> Sourced() =>
        AdviceFixture.Catalog.Ladder.Steps.Where(s => s.Kind == StepKind.Up && !s.Source.IsOurs && Apart(s) <= 1 && IsListed(s.To));

    // A usual origin is no step on.
    private static bool IsListed(string code) => !AdviceFixture.Catalog.FindOccupation(code)!.UsualOrigin;

    private static int Apart(LadderStep step) =>
        (int)(AdviceFixture.Catalog.FindOccupation(step.To)!.Level ?? 0)
        - (int)(AdviceFixture.Catalog.FindOccupation(step.From)!.Level ?? OccupationLevel.Entry);

    private static Participant Person(string job, LadderStep step) =>
        (AdviceFixture.Somebody with { Education = new(EducationLevel.Bachelor, AdviceFixture.Said) })
            .Working(job, Months)
            .Holding([.. step.Credentials.Take(2)]);
}
