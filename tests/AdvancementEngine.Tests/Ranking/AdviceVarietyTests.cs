using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Advice over the simulated population of <c>advance simulate</c>: nobody in it is real. Origins are the occupations that steps
/// of the catalog leave, with what O*NET lists for them; training, credentials, needs and goals are drawn as docs/data-formats.md
/// says.</summary>
public sealed class AdviceVarietyTests
{
    [Fact]
    public void Rank_SimulatedPopulation_GetsVariedAdvice()
    {
        var people = 0;
        var firstThree = new Dictionary<string, int>(StringComparer.Ordinal);
        var steps = new Dictionary<NextStepKind, int>();
        var credentials = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var person in SimulatedCohort.Participants(
                AdviceFixture.Catalog,
                new SimulationOptions
                {
                    Participants = 1_200,
                    Seed = 20_261_001,
                    AsOf = AdviceFixture.AsOf,
                }
            )
        )
        {
            // A program of the simulation has requirements of its own; here people come without one.
            var result = (person with { Program = null }).Advice(5);
            if (result.Status != RecommendationStatus.Ranked)
                continue;
            people++;
            foreach (var item in result.Occupations.Where(o => o.Rank <= 3 && o.Group != OpportunityGroup.Other))
                firstThree[item.Code] = firstThree.GetValueOrDefault(item.Code) + 1;
            if (result.NextStep is { } step)
                steps[step.Kind] = steps.GetValueOrDefault(step.Kind) + 1;
            credentials.UnionWith(result.Credentials.Select(c => c.Code));
        }

        var said =
            $"{people}: "
            + string.Join(", ", firstThree.OrderByDescending(f => f.Value).Take(6).Select(f => $"{f.Key} {f.Value}"))
            + "; "
            + string.Join(", ", steps.OrderBy(s => s.Key))
            + $"; {credentials.Count} credentials";
        Assert.True(firstThree.Values.Max() <= 0.3 * people, said);
        Assert.True(credentials.Count >= 25, said);
        // A requirement needs a program that asks it: tried elsewhere.
        Assert.All(
            Enum.GetValues<NextStepKind>().Where(k => k != NextStepKind.Satisfy).AtLeastOne(),
            kind => Assert.True(steps.ContainsKey(kind), $"{kind}; {said}")
        );
    }
}
