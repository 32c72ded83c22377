using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Pathways;
using AdvancementEngine.Programs;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans;

/// <summary>The paths of one plan: found, held against the policies, and told apart where there are none.</summary>
internal sealed class PlanRun(Bundle bundle, PathwaySearch search, PathwayStart start, ModelStageFit fit, StagePolicies policies, PlanItems items, Standing standing, IReadOnlySet<string> evidenced)
{
    public Plan Fill(Plan plan, int target, PathwayOptions options)
    {
        if (target >= 0 && standing.Work.Present == target) return plan with { Status = PlanStatus.TargetIsPresentJob };
        options = options with { Target = target >= 0 ? target : null };
        if (target >= 0) options = options with { LeastPay = null };
        var found = target < 0 ? Onward(options) : WithWayBeyond(search.Find(start, options, fit, policies.Holds), options);
        if (found.IsEmpty) return target >= 0 ? OutOfReach(plan, target, options) : plan with { Status = PlanStatus.NoPath };
        return plan with { Status = PlanStatus.Planned, Paths = [.. found.Select(p => Path(p, options))], PaysMore = found.Any(PaysMore) };
    }

    private int? TodayPay => standing.Work.PresentMedianPay;

    private bool PaysMore(Pathway path) => path.Stages.Length >= 2 && path.Costs.Pay > (TodayPay ?? 0);

    // Without a goal a first step alone is no way: paths of two stages and better pay come first, shorter ones only where there are none.
    private ImmutableArray<Pathway> Onward(PathwayOptions options)
    {
        var longer = options with { FewestStages = 2, LeastPay = Math.Max(options.LeastPay ?? 0, (TodayPay ?? 0) + 1) };
        var found = search.Find(start, longer, fit, policies.Holds);
        return found.IsEmpty ? search.Find(start, options, fit, policies.Holds) : found;
    }

    // A goal is no end: where no path to it has two stages and better pay, the likeliest that goes on is shown last.
    private ImmutableArray<Pathway> WithWayBeyond(ImmutableArray<Pathway> found, PathwayOptions options) =>
        found.IsEmpty || found.Any(PaysMore) ? found
            : [.. found, .. Onward(options with { Target = null, First = PathwayPreference.Likeliest, Paths = 1 }).Where(PaysMore)];

    private Plan OutOfReach(Plan plan, int target, PathwayOptions options)
    {
        var reason = Reason(options);
        var nearest = Nearest(target, options);
        return plan with { Status = PlanStatus.TargetOutOfReach, OutOfReach = reason, Nearest = nearest is null ? null : items.Job(nearest.End), Paths = nearest is null ? [] : [Path(nearest, options)] };
    }

    private OutOfReachReason Reason(PathwayOptions options)
    {
        var longest = options with { HorizonMonths = 480, Paths = 1 };
        if (search.Find(start with { MoneyUsd = null }, longest, fit).IsEmpty) return OutOfReachReason.NoSteps;
        if (search.Find(start, longest, fit).IsEmpty) return OutOfReachReason.Money;
        return search.Find(start, options with { Paths = 1 }, fit).IsEmpty ? OutOfReachReason.Time : OutOfReachReason.Requirement;
    }

    // Jobs before the target on the ladder, the fewest steps from it first.
    private Pathway? Nearest(int target, PathwayOptions options)
    {
        var ladder = bundle.Catalog.Ladder;
        List<int> seen = [target], layer = [target];
        while (layer.Count > 0)
        {
            List<int> before = [.. layer.SelectMany(o => ladder.To(o)).Where(s => s.Kind == Catalog.StepKind.Up).Select(s => bundle.Catalog.OccupationIndex(s.From)).Distinct().Order().Where(o => !seen.Contains(o))];
            Pathway? best = null;
            foreach (var occupation in before.Where(o => !bundle.Catalog.Occupations[o].UsualOrigin))
            {
                if (search.Find(start, options with { Target = occupation, Paths = 1 }, fit, policies.Holds) is [var path, ..] && (best is null || path.CompareTo(best, options.First) < 0)) best = path;
            }

            if (best is not null) return best;
            seen.AddRange(before);
            layer = before;
        }

        return null;
    }

    private PlanPath Path(Pathway path, PathwayOptions options)
    {
        var stages = path.Stages.Select((_, s) => items.Stage(path, s, start, evidenced, policies.Unknown(path, s))).ToImmutableArray();
        var changes = PathwayChanges.Of(search, start, options, fit, path, PathwayAssumptions.Default);
        return new PlanPath(stages, stages.Sum(s => s.MonthsLow), stages.Sum(s => s.MonthsHigh), stages.Sum(s => s.DollarsLow), stages.Sum(s => s.DollarsHigh),
            [.. changes.Select(c => new PlanChange(c.Kind, c.Credential >= 0 ? bundle.Catalog.Credentials[c.Credential].Name : string.Empty, c.From, c.To, c.MonthsSaved))]);
    }
}
