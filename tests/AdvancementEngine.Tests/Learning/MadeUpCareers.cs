using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Tests.Learning;

/// <summary>Made-up careers in coarse codes: support leads to administration, retail to customer service; nobody real is behind a
/// row.</summary>
internal static class MadeUpCareers
{
    public const string Support = "census-1050";
    public const string Administration = "census-1105";
    public const string Retail = "census-4760";
    public const string Service = "census-5240";
    public const string Rare = "census-110";

    private static readonly string[] s_codes = [Rare, Support, Administration, Retail, Service];

    public static IReadOnlyList<CareerLink> Links { get; } =
    [
        new(Rare, "Managers", "11-3021.00", 1),
        new(Support, "Support", "15-1231.00", 0.5),
        new(Support, "Support", "15-1232.00", 0.5),
        new(Administration, "Administration", "15-1244.00", 0.5),
        new(Administration, "Administration", "15-1212.00", 0.5),
        new(Retail, "Retail", "41-2031.00", 1),
        new(Service, "Service", "43-4051.00", 1),
    ];

    /// <summary>A move a person, dates apart; every seventh person goes elsewhere.</summary>
    public static ObservationSet Of(int people)
    {
        Element[] elements =
        [
            new("education:bachelor", "bachelor"),
            new("education:high-school", "high-school"),
            .. s_codes.Select(c => new Element($"occupation:{c}", c)),
            new("soc-minor:15-1", "15-1"),
            new("soc-minor:41-2", "41-2"),
        ];
        elements = [.. elements.OrderBy(e => e.Id, StringComparer.Ordinal)];
        int At(string id) => Array.FindIndex(elements, e => e.Id == id);
        Opportunity[] opportunities =
        [
            .. s_codes.Select(c => new Opportunity($"occupation:{c}", c)).OrderBy(o => o.Id, StringComparer.Ordinal),
        ];
        var states = new List<ObservedState>();
        var outcomes = new List<ObservedOutcome>();
        for (var person = 0; person < people; person++)
        {
            var support = person % 2 == 0;
            var to =
                person % 70 == 6 ? Rare
                : person % 7 == 6 ? (support ? Service : Support)
                : support ? Administration
                : Service;
            int[] own =
            [
                At($"occupation:{(support ? Support : Retail)}"),
                At(support ? "soc-minor:15-1" : "soc-minor:41-2"),
                At(person % 3 == 0 ? "education:bachelor" : "education:high-school"),
            ];
            states.Add(
                new ObservedState(
                    $"S-{person}",
                    $"P-{person}",
                    new DateOnly(2010, 12, 31),
                    [.. own.Order().Select(e => new WeightedElement(e, 1f))]
                )
            );
            outcomes.Add(
                new ObservedOutcome(
                    person,
                    Array.FindIndex(opportunities, o => o.Id == $"occupation:{to}"),
                    OutcomeKind.Entered,
                    support ? 0.6f : 0.5f,
                    new DateOnly(2011, 1, 1),
                    null
                )
            );
        }

        return new ObservationSet
        {
            Info = new ObservationInfo("next-occupation", "Made up for a test.", "made up", false) { Values = OutcomeValues.WageChange },
            Elements = [.. elements],
            Opportunities = [.. opportunities],
            States = states,
            Outcomes = outcomes,
            Subsets = [.. states.Select((s, i) => (s, i)).Where(p => p.i % 2 == 0).Select(p => new StateSubset(p.i, "touches IT"))],
            Pay = [.. opportunities.Select((_, o) => new OpportunityPay(o, 10 + o, 10))],
            Groups = [.. states.Select((s, i) => new GroupMembership(s.Person, "gender", i % 4 < 2 ? "Women" : "Men"))],
        };
    }

    public static ObservedRows Rows(ObservationSet set) => ObservedRows.Of(set, "occupation", AdvancementEngine.State.StateOptions.Default);
}
