using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Reports.Plans;

namespace AdvancementEngine.BrowserTests;

/// <summary>The plan pages of the made-up demo cohort.</summary>
internal static class PlanPages
{
    private static readonly Lazy<IReadOnlyList<(string Id, Plan Plan)>> s_plans = new(Make);

    private static readonly Bundles.Bundle s_bundle = BundleReader.Read(null, null, null);

    public static IReadOnlyList<(string Id, Plan Plan)> All => s_plans.Value;

    public static string Html(Plan plan, PlanLanguage language) =>
        PlanPage.Write(new PlanComposer(s_bundle.Catalog, language).Compose(plan, true), plan);

    private static List<(string, Plan)> Make()
    {
        var cohort = CohortReader.Open(Path.Combine(Root(), "data", "demo"), s_bundle.Catalog, null, new DateOnly(2026, 10, 1));
        var planner = new Planner(new Ranker(s_bundle));
        var plans = new List<(string, Plan)>();
        foreach (var person in cohort.Rows().Select(r => r.Participant).OfType<Participants.Participant>())
            plans.Add(
                (
                    person.Id,
                    planner.Plan(person, person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null, cohort.AsOf)
                )
            );
        return plans;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AdvancementEngine.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the checkout");
    }
}
