using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Offers;

namespace AdvancementEngine.Reports.Plans;

/// <summary>What the program offers beside the first action, each once: exams and where they are taken, hands-on work, agreements,
/// employers.</summary>
public sealed partial class PlanComposer
{
    private IEnumerable<PlanPart> FromProgram(Plan plan)
    {
        if (plan.FreeProgram is { } free)
            yield return Plain(PaidIn(plan, free) is > 0f and var paid ? [Free(free), PaidThere(paid)] : [Free(free)]);
        string[] offers = [.. Exams(plan).Concat(OffersOf(plan)).Distinct(StringComparer.Ordinal)];
        if (offers.Length > 0)
            yield return new PlanPart(_texts.Say("program.offers"), plan.ProgramDone ? [.. offers, StillOpen(plan)] : [.. offers]);
    }

    private string Free(PlanFreeProgram program)
    {
        var name = program.Provider.Length > 0 ? $"{program.Name}, {program.Provider}" : program.Name;
        return program.Pays.IsEmpty
            ? _texts.Say("program.free", name)
            : _texts.Say("program.free-pays", name, _texts.List(program.Pays));
    }

    private string PaidThere(float paid) => _texts.Say("program.free-saves", PlanTexts.Dollars(paid));

    // What the first path counts for exams that the free program pays: the page must not charge what it says is free.
    private static float PaidIn(Plan plan, PlanFreeProgram program) =>
        plan.Paths is [var path, ..]
            ? path.Stages.SelectMany(s => s.Credentials)
                .Where(c => program.Pays.Contains(c.Name))
                .Sum(c => c.Price(PathwayAssumptions.Default.UnknownFeeUsd))
            : 0f;

    // Of the exam that is the first action the action itself says who pays.
    private IEnumerable<string> Exams(Plan plan)
    {
        var first = plan.Now?.Credential?.Name;
        string[] paid = [.. plan.ProgramPaidExams.Concat(plan.ProgramAlsoPaid).Where(e => e != first)];
        var ofFirstStep = plan.Paths.IsEmpty ? [] : plan.Paths[0].Stages[0].ProgramExams;
        string[] offered = [.. plan.ProgramGoalExams.Concat(ofFirstStep).Distinct().Except(paid).Where(e => e != first)];
        if (paid.Length > 0)
            yield return _texts.Say("before.program-pays", _texts.List(paid));
        if (offered.Length > 0)
            yield return _texts.Say("before.program-exams", _texts.List(offered));
        string[] named = [.. paid, .. offered, .. first is not null && plan.ProgramExams.Contains(first) ? [first] : (string[])[]];
        string[] here = [.. plan.ProgramTests.Where(named.Contains)];
        if (here.Length > 0)
            yield return here.Length == named.Length ? _texts.Say("program.tests-all") : _texts.Say("program.tests", _texts.List(here));
    }

    // For the job applied for or the first step, then for other jobs.
    private IEnumerable<string> OffersOf(Plan plan) =>
        FirstOffers(plan).Select(_stages.Offer).Concat(plan.ProgramOffers.Select(OfferBeside));

    private static IEnumerable<PlanOffer> FirstOffers(Plan plan) =>
        plan.Now is { Kind: "APPLY" } apply ? apply.Offers
        : plan.Paths.IsEmpty ? []
        : plan.Paths[0].Stages[0].Offers;

    private string OfferBeside(PlanOffer offer)
    {
        var partners = _texts.List([.. offer.Partners]);
        if (offer.Job.Length == 0)
            return _stages.Offer(offer);
        var job = AfterColon(_texts.Title(offer.Job, offer.Title));
        if (offer.Kind == PlanOffer.Placement)
            return _texts.Say("offer.placement-for", partners, job);
        var what = _texts.Find("offer." + offer.Kind) ?? offer.Kind;
        return partners.Length > 0 ? _texts.Say("offer.for-at", what, job, partners) : _texts.Say("offer.for", what, job);
    }
}
