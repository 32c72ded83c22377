using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Tests.Plans;

/// <summary>The demo cohort's people with their plans by the shipped bundle, made once.</summary>
internal static class DemoPlans
{
    public static Bundle Bundle { get; } = ShippedBundle.Bundle;

    public static Planner Planner { get; } = new(new Ranker(Bundle));

    public static DateOnly AsOf { get; private set; }

    public static IReadOnlyList<(Participant Person, TrainingProgram? Program, Plan Plan)> All { get; } = Make();

    private static List<(Participant, TrainingProgram?, Plan)> Make()
    {
        var cohort = CohortReader.Open(Repository.PathOf("data", "demo"), Bundle.Catalog, null, new DateOnly(2026, 10, 1));
        AsOf = cohort.AsOf;
        var all = new List<(Participant, TrainingProgram?, Plan)>();
        foreach (var row in cohort.Rows())
        {
            if (row.Participant is not { } person)
                continue;
            var program = person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;
            all.Add((person, program, Planner.Plan(person, program, cohort.AsOf)));
        }

        return all;
    }
}
