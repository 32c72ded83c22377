using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Tests.Learning;

/// <summary>Simulated observations with a planted truth, two states a person, groups of several sizes, some outcomes recommended
/// before.</summary>
internal static class PlantedObservations
{
    private const int Elements = 24;
    private const int Occupations = 8;

    public static ObservationSet Of(int people, bool simulated = true, OutcomeKind kind = OutcomeKind.Entered)
    {
        var draws = TrainingDraws.Stream(5, 1);
        var states = new List<ObservedState>();
        var outcomes = new List<ObservedOutcome>();
        var groups = new List<GroupMembership>();
        for (var p = 0; p < people; p++)
        {
            for (var s = 0; s < 2; s++)
            {
                var target = draws.Below(Occupations);
                var own = new SortedSet<int> { target, target + Occupations, draws.Below(Elements), draws.Below(Elements) };
                outcomes.Add(new ObservedOutcome(states.Count, target, kind, null, null, p % 9 == 0 ? 1 : null));
                states.Add(
                    new ObservedState($"S-{states.Count:000}", $"P-{p:000}", null, [.. own.Select(e => new WeightedElement(e, 1f))])
                );
            }

            groups.Add(new GroupMembership($"P-{p:000}", "region", p % 3 == 0 ? "north <1>" : "south"));
            if (p % 50 == 0)
                groups.Add(new GroupMembership($"P-{p:000}", "region", "island"));
        }

        return new ObservationSet
        {
            Info = new ObservationInfo("planted", "A planted truth.", "drawn here", simulated),
            Elements = [.. Enumerable.Range(0, Elements).Select(e => new Element($"skill:{e:00}", $"Skill & {e}"))],
            Opportunities = [.. Enumerable.Range(0, Occupations).Select(o => new Opportunity($"occupation:{o}", $"Occupation {o}"))],
            States = states,
            Outcomes = outcomes,
            Groups = groups,
        };
    }
}
