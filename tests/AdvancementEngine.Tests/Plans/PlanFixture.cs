using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;

namespace AdvancementEngine.Tests.Plans;

/// <summary>Plans of made-up people, and what their pages say.</summary>
internal static class PlanFixture
{
    /// <summary>The plan of a person without a program.</summary>
    /// <param name="person">The person.</param>
    public static Plan Plan(Participant person) => DemoPlans.Planner.Plan(person, null, AdviceFixture.AsOf);

    /// <summary>The sentences of the English page, without its headings and addresses.</summary>
    /// <param name="plan">The plan.</param>
    public static string Sentences(Plan plan) =>
        string.Join(
            ' ',
            new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En)
                .Compose(plan, true)
                .Sections.SelectMany(s => s.Parts)
                .SelectMany(p => p.Sentences)
        );

    /// <summary>The English page as one line, with single spaces.</summary>
    /// <param name="plan">The plan.</param>
    public static string Text(Plan plan) =>
        string.Join(
            ' ',
            PlanTextPage
                .Write(new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
