using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Pathways;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans;

/// <summary>The paths of one plan: found, held against the policies, and told apart where there are none.</summary>
internal sealed class PlanRun(
    Bundle bundle,
    PathwaySearch search,
    PathwayStart start,
    ModelStageFit fit,
    StagePolicies policies,
    PlanItems items,
    Standing standing,
    Func<string, ImmutableArray<PlanOffer>> offers,
    IReadOnlySet<string> evidenced
)
{
    public Plan Fill(Plan plan, int target, PathwayOptions options)
    {
        if (target >= 0 && standing.Work.Present == target)
            return plan with { Status = PlanStatus.TargetIsPresentJob };
        options = options with { Target = target >= 0 ? target : null };
        if (target >= 0)
            options = options with { LeastPay = null };
        var found = target < 0 ? Onward(options) : WithWayBeyond(Find(options), options);
        if (found.IsEmpty)
            return target >= 0 ? OutOfReach(plan, target, options) : plan with { Status = PlanStatus.NoPath };
        return plan with
        {
            Status = PlanStatus.Planned,
            Paths = [.. found.Select(p => Path(p, plan.Now, options))],
            PaysMore = found.Any(PaysMore),
            Aims = Aims(plan.Aims, found),
        };
    }

    private int? TodayPay => standing.Work.PresentMedianPay;

    private bool PaysMore(Pathway path) => path.Stages.Length >= 2 && path.Costs.Pay > (TodayPay ?? 0);

    // Without a goal a first step alone is no way: paths of two stages and better pay come first, shorter ones only where there are none.
    private ImmutableArray<Pathway> Onward(PathwayOptions options)
    {
        var longer = options with { FewestStages = 2, LeastPay = Math.Max(options.LeastPay ?? 0, (TodayPay ?? 0) + 1) };
        var found = Find(longer);
        return found.IsEmpty ? Find(options) : found;
    }

    // A goal is no end: where no path to it has two stages and better pay, the likeliest that goes on to more pay is shown last, through
    // the goal where one does.
    private ImmutableArray<Pathway> WithWayBeyond(ImmutableArray<Pathway> found, PathwayOptions options)
    {
        if (found.IsEmpty || found.Any(PaysMore))
            return found;
        var goal = options.Target!.Value;
        var least = Math.Max(TodayPay ?? 0, LadderMoves.EntryPay(bundle.Catalog.Occupations[goal]) ?? 0) + 1;
        var onward = search.Find(
            start,
            options with
            {
                Target = null,
                First = PathwayPreference.Likeliest,
                Paths = 10,
                FewestStages = 2,
                LeastPay = least,
            },
            fit,
            policies.Holds
        );
        var beyond = onward.FirstOrDefault(p => p.Stages.Any(s => s.To == goal)) ?? onward.FirstOrDefault();
        return beyond is null ? found : [.. found, beyond];
    }

    // A way that only adds jobs to an earlier one of no leaps, and saves neither months nor money, is no choice to offer.
    private ImmutableArray<Pathway> Find(PathwayOptions options)
    {
        var found = search.Find(start, options with { Paths = Math.Min(20, 2 * options.Paths) }, fit, policies.Holds);
        return [.. found.Where((path, i) => !found.Take(i).Any(before => IsDetour(before, path))).Take(options.Paths)];
    }

    private static bool IsDetour(Pathway before, Pathway path)
    {
        float months = 0,
            dollars = 0;
        for (var s = 0; s < before.Stages.Length; s++)
        {
            var stage = before.Stages[s];
            if (stage.LevelsCrossed > 1)
                return false;
            (months, dollars) = (months + stage.Preparation.MonthsHigh, dollars + stage.Preparation.DollarsHigh);
            if (stage.To != path.End)
                continue;
            return months <= path.Costs.Months
                && dollars <= path.Costs.Dollars
                && s + 1 < path.Stages.Length
                && (s + 1 < before.Stages.Length || GoesThrough(path, before));
        }

        return false;
    }

    private static bool GoesThrough(Pathway path, Pathway jobs)
    {
        var at = 0;
        foreach (var stage in path.Stages)
        {
            if (stage.To == jobs.Stages[at].To && ++at == jobs.Stages.Length)
                return true;
        }

        return false;
    }

    // Jobs at the ends of the paths where the ranking gives fewer than three to aim at.
    private ImmutableArray<PlanAim> Aims(ImmutableArray<PlanAim> aims, ImmutableArray<Pathway> found)
    {
        var all = aims.ToBuilder();
        foreach (var end in found.Select(p => p.End).Concat(found.SelectMany(p => p.Stages).Select(s => s.To)))
        {
            if (all.Count >= Planner.Aims)
                break;
            var job = items.Job(end);
            if (all.All(a => a.Job.Code != job.Code) && standing.Work.Present != end)
                all.Add(new PlanAim(job, EnumNames.Of(OpportunityGroup.Later), 0, false, []));
        }

        return all.ToImmutable();
    }

    private Plan OutOfReach(Plan plan, int target, PathwayOptions options)
    {
        var reason = Reason(options);
        var nearest = Nearest(target, options, start);
        var helped = nearest is null && reason == OutOfReachReason.Money;
        if (helped)
            nearest = Nearest(target, options, start with { MoneyUsd = null });
        return plan with
        {
            Status = PlanStatus.TargetOutOfReach,
            OutOfReach = reason,
            NeedsMonths = reason == OutOfReachReason.Time ? Least(options, PathwayPreference.Soonest)?.Costs.Months : null,
            NeedsUsd = reason == OutOfReachReason.Money ? Least(options, PathwayPreference.LeastCost)?.Costs.Dollars : null,
            NearestNeedsHelp = helped && nearest is not null,
            Nearest = nearest is null ? null : items.Job(nearest.End),
            Paths = nearest is null ? [] : [Path(nearest, plan.Now, options)],
        };
    }

    private Pathway? Least(PathwayOptions options, PathwayPreference first) =>
        search.Find(start with { MoneyUsd = null }, options with { HorizonMonths = 480, Paths = 1, First = first }, fit) is [var path, ..]
            ? path
            : null;

    private OutOfReachReason Reason(PathwayOptions options)
    {
        var longest = options with { HorizonMonths = 480, Paths = 1 };
        if (search.Find(start with { MoneyUsd = null }, longest, fit).IsEmpty)
            return OutOfReachReason.NoSteps;
        if (search.Find(start, longest, fit).IsEmpty)
            return OutOfReachReason.Money;
        return search.Find(start, options with { Paths = 1 }, fit).IsEmpty ? OutOfReachReason.Time : OutOfReachReason.Requirement;
    }

    // Jobs before the target on the ladder, the fewest steps from it first.
    private Pathway? Nearest(int target, PathwayOptions options, PathwayStart from)
    {
        var ladder = bundle.Catalog.Ladder;
        List<int> seen = [target],
            layer = [target];
        while (layer.Count > 0)
        {
            List<int> before =
            [
                .. layer
                    .SelectMany(o => ladder.To(o))
                    .Where(s => s.Kind == Catalog.StepKind.Up)
                    .Select(s => bundle.Catalog.OccupationIndex(s.From))
                    .Distinct()
                    .Order()
                    .Where(o => !seen.Contains(o)),
            ];
            Pathway? best = null;
            foreach (var occupation in before.Where(o => !bundle.Catalog.Occupations[o].UsualOrigin))
            {
                if (
                    search.Find(from, options with { Target = occupation, Paths = 1 }, fit, policies.Holds) is [var path, ..]
                    && (best is null || path.CompareTo(best, options.First) < 0)
                )
                    best = path;
            }

            if (best is not null)
                return best;
            seen.AddRange(before);
            layer = before;
        }

        return null;
    }

    private FirstStage First(PathwayStage stage, PlanAction? now)
    {
        if (now is null || now.Toward.Length == 0)
            return FirstStage.NotAboutIt;
        var same = bundle.Catalog.Occupations[stage.To].Code == now.Toward;
        if (now.Kind == EnumNames.Of(NextStepKind.Earn))
            return start.Advised >= 0 && stage.Preparation.Credentials.Contains(start.Advised) ? FirstStage.Same
                : same ? FirstStage.Helps
                : FirstStage.OtherJob;
        if (now.Kind == EnumNames.Of(NextStepKind.Apply))
            return same ? FirstStage.Same : FirstStage.OtherJob;
        return same && (now.Kind == EnumNames.Of(NextStepKind.Learn) || now.Kind == EnumNames.Of(NextStepKind.Experience))
            ? FirstStage.Helps
            : FirstStage.NotAboutIt;
    }

    private PlanPath Path(Pathway path, PlanAction? now, PathwayOptions options)
    {
        var stages = path
            .Stages.Select(
                (stage, s) =>
                    items.Stage(path, s, start, evidenced, policies.Unknown(path, s)) with
                    {
                        Offers = offers(bundle.Catalog.Occupations[stage.To].Code),
                    }
            )
            .ToImmutableArray();
        var changes = PathwayChanges.Of(search, start, options, fit, path, PathwayAssumptions.Default);
        return new PlanPath(
            stages,
            stages.Sum(s => s.MonthsLow),
            stages.Sum(s => s.MonthsHigh),
            stages.Sum(s => s.DollarsLow),
            stages.Sum(s => s.DollarsHigh),
            [
                .. changes.Select(c => new PlanChange(
                    c.Kind,
                    c.Credential >= 0 ? bundle.Catalog.Credentials[c.Credential].Name : string.Empty,
                    c.From,
                    c.To,
                    c.MonthsSaved
                )),
            ]
        )
        {
            First = First(path.Stages[0], now),
        };
    }
}
