using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Plans;

/// <summary>What a person's program offers on the way to a job: hands-on work, agreements with apprenticeship sponsors, partners who
/// hire.</summary>
internal static class PlanOffers
{
    /// <summary>The offers for an occupation, hands-on work first; empty without a program.</summary>
    public static ImmutableArray<PlanOffer> Of(ProgramRecord? program, Participant participant, string occupation, DateOnly asOf)
    {
        if (program is null)
            return [];
        var offers = new SortedDictionary<(int Order, string Kind), SortedSet<string>>();
        foreach (var fact in program.Holding(ProgramFacts.Activity))
        {
            if (
                !WorkBasedLearning.TryStage(fact.About, out var stage)
                || stage < LearningStage.Preparation
                || !Serves(fact, occupation)
                || Done(participant, fact.About, occupation, asOf)
            )
                continue;
            Add(0, fact.About, fact);
        }

        foreach (var fact in program.Holding(ProgramFacts.Agreement).Where(f => f.Occupation is not null && Serves(f, occupation)))
            Add(1, "agreement-" + fact.About, fact);
        foreach (var fact in program.Holding(ProgramFacts.PlacementPartner).Where(f => f.Occupation is not null && Serves(f, occupation)))
            Add(2, PlanOffer.Placement, fact);
        var named = offers.Where(o => o.Key.Order == 2).SelectMany(o => o.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var partner in program.Program.Partners)
        {
            if (
                partner.Kind is PartnerKind.ItEmployer or PartnerKind.NonItEmployer
                && partner.Name.Length > 0
                && !named.Contains(partner.Name)
                && partner.Occupations.Any(o => SocCodes.SameFamily(o, occupation))
            )
                Named(3, PlanOffer.Employer).Add(partner.Name);
        }

        return [.. offers.Where(o => o.Key.Order < 2 || o.Value.Count > 0).Select(o => new PlanOffer(o.Key.Kind, [.. o.Value]))];

        void Add(int order, string kind, ProgramFact fact)
        {
            var partners = Named(order, kind);
            if (program.Partner(fact.Partner)?.Name is { Length: > 0 } name)
                partners.Add(name);
        }

        SortedSet<string> Named(int order, string kind)
        {
            if (!offers.TryGetValue((order, kind), out var partners))
                offers.Add((order, kind), partners = new SortedSet<string>(StringComparer.Ordinal));
            return partners;
        }
    }

    private static bool Serves(ProgramFact fact, string occupation) =>
        fact.Occupation is null || SocCodes.SameFamily(fact.Occupation, occupation);

    // Hands-on work done for this job already is no offer any more.
    private static bool Done(Participant participant, string activity, string occupation, DateOnly asOf) =>
        participant.Activities.Any(a =>
            a.Activity == activity && !(a.Source.When > asOf) && (a.Occupation is null || SocCodes.SameFamily(a.Occupation, occupation))
        );
}
