using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans.Offers;
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

        foreach (var fact in program.Holding(ProgramFacts.Agreement).Where(f => Covers(program, f, occupation)))
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

    /// <summary>What the program offers for jobs that are on no path of a plan and not below the work done, and what it offers for any
    /// job before hands-on work: a day of job shadowing.</summary>
    public static ImmutableArray<PlanOffer> Beside(ProgramRecord? program, Participant participant, Plan plan, CareerCatalog catalog)
    {
        if (program is null || plan.ProgramDone)
            return [];
        var shown = plan.Paths.SelectMany(p => p.Stages).Select(s => s.Job.Code).ToHashSet(StringComparer.Ordinal);
        if (plan.Now is { Kind: "APPLY" } apply)
            shown.Add(apply.Toward);
        var jobs = program
            .Holding(ProgramFacts.Activity)
            .Concat(program.Holding(ProgramFacts.PlacementPartner))
            .Concat(program.Holding(ProgramFacts.Agreement))
            .Select(f => f.Occupation)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(o => !shown.Any(s => SocCodes.SameFamily(s, o)) && IsNext(o));
        return
        [
            .. Shadowing(program, participant, plan),
            .. jobs.SelectMany(job =>
                Of(program, participant, job, plan.AsOf)
                    .Where(o => o.Kind != PlanOffer.Employer && !(WorksInIt(plan) && IsForBeginners(o.Kind)))
                    .Select(o => o with { Job = job, Title = catalog.FindOccupation(job)?.Title ?? string.Empty })
            ),
        ];

        bool IsNext(string job) =>
            catalog.FindOccupation(job) is { UsualOrigin: false } there
            && there.Code != plan.Present?.Code
            && !(there.Level < plan.Present?.Level);
    }

    /// <summary>Unpaid work for people who have not worked in the field: training on the job is work, and paid.</summary>
    public static bool IsForBeginners(string kind) =>
        WorkBasedLearning.TryStage(kind, out _) && kind is not ("on-the-job-training" or "apprenticeship");

    private static bool WorksInIt(Plan plan) => plan is { Present.Level: not null, PresentEnded: null };

    private const string Shadow = "job-shadow";

    // For a person who has not worked in IT.
    private static IEnumerable<PlanOffer> Shadowing(ProgramRecord program, Participant participant, Plan plan) =>
        plan is { Present.Level: null, Last.Level: null } or { Present: null, Last: null }
        && program.Holding(ProgramFacts.Activity).Any(f => f.About == Shadow)
        && participant.Activities.All(a => a.Activity != Shadow)
            ? [new PlanOffer(Shadow, [])]
            : [];

    private static bool Serves(ProgramFact fact, string occupation) =>
        fact.Occupation is null || SocCodes.SameFamily(fact.Occupation, occupation);

    // An agreement that names no job is about those of its partner, or else those the program trains for.
    private static bool Covers(ProgramRecord program, ProgramFact agreement, string occupation) =>
        agreement.Occupation is { } named ? SocCodes.SameFamily(named, occupation)
        : program.Partner(agreement.Partner) is { Occupations.IsEmpty: false } partner
            ? partner.Occupations.Any(o => SocCodes.SameFamily(o, occupation))
        : program.StatedTargets.Any(o => SocCodes.SameFamily(o, occupation));

    // Hands-on work already done for this job is not offered again.
    private static bool Done(Participant participant, string activity, string occupation, DateOnly asOf) =>
        participant.Activities.Any(a =>
            a.Activity == activity && a.Source.IsKnownBy(asOf) && (a.Occupation is null || SocCodes.SameFamily(a.Occupation, occupation))
        );
}
