using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Paths;

/// <summary>Finds the paths of one plan, checks them against the policies, and explains why there is none.</summary>
internal sealed class PlanRun(
    Bundle bundle,
    PathwaySearch search,
    PathwayStart start,
    ModelStageFit fit,
    StagePolicies policies,
    PlanItems items,
    Standing standing,
    ProgramRecord? program,
    Func<string, ImmutableArray<PlanOffer>> offers
)
{
    // Names of requirements of the jobs shown that are not known to be met, in order.
    private readonly List<string> _open = [];

    private readonly CareerMap _map = CareerMap.Of(bundle.Catalog);

    private readonly PathChoice _choice = new(bundle.Catalog, search, start, fit);

    private readonly PlanWay _way = new(bundle.Catalog, standing);

    /// <summary>Names of requirements of the jobs shown that are not known to be met.</summary>
    public IEnumerable<string> Open => _open.Distinct(StringComparer.Ordinal);

    public Plan Fill(Plan plan, int target, PathwayOptions options)
    {
        // A person returning to former work does not hold it now; a person about to apply for the same job elsewhere is on the way to it.
        var isPresent = target >= 0 && standing.Work.Present == target && plan.PresentEnded is null;
        if (isPresent && !start.Ready.Contains(target))
            return plan with { Status = PlanStatus.TargetIsPresentJob, Nearest = NextUp(plan, target, options) };
        var up = isPresent ? NextUp(plan, target, options) : null;
        options = options with { Target = target >= 0 ? target : null };
        if (target >= 0)
            options = options with { LeastPay = null };
        var found = target < 0 ? Onward(plan.Now, options) : WithWayBeyond(Toward(plan.Now, options), options);
        if (found.IsEmpty && Helped(plan, target, options) is { } helped)
            return helped;
        found = PathChoice.WithinMoney(found, start.MoneyUsd);
        if (found is [var unpaid, ..] && IsUnpaid(unpaid))
            return Unpaid(plan, target, unpaid, Path(unpaid, plan.Now, options));
        if (found.IsEmpty)
            return target >= 0 ? OutOfReach(plan, target, options) : plan with { Status = PlanStatus.NoPath };
        return plan with
        {
            Status = PlanStatus.Planned,
            Paths = [.. found.Select(p => Path(p, plan.Now, options))],
            PaysMore = found.Any(PaysMore),
            Aims = isPresent ? plan.Aims : Aims(plan.Aims, found),
            Nearest = found.All(p => p.Stages.Length == 1) ? up : null,
        };
    }

    // Where only money is missing, the path is shown anyway: its cost is the amount to find.
    private Plan? Helped(Plan plan, int target, PathwayOptions options)
    {
        var to = target >= 0 ? target : Leads(plan.Now);
        if (to < 0 || start.MoneyUsd is null || (target >= 0 && Leads(plan.Now) >= 0 && Leads(plan.Now) != target))
            return null;
        var freely = options with { Target = to, LeastPay = null, Paths = 1, First = PathwayPreference.LeastCost };
        var run = new PlanRun(bundle, search, start with { MoneyUsd = null }, fit, policies, items, standing, program, offers);
        if (run.Toward(plan.Now, freely) is not [var path, ..] || !IsUnpaid(path))
            return null;
        var drawn = run.Path(path, plan.Now, freely);
        _open.AddRange(run._open);
        return Unpaid(plan, target, path, drawn);
    }

    private bool IsUnpaid(Pathway path) => PathChoice.IsUnpaid(path, start.MoneyUsd);

    private Plan Unpaid(Plan plan, int target, Pathway path, PlanPath drawn) =>
        plan with
        {
            Status = target >= 0 ? PlanStatus.TargetOutOfReach : PlanStatus.NoPath,
            OutOfReach = OutOfReachReason.Money,
            NeedsUsd = path.Stages[0].Preparation.DollarsHigh,
            NearestNeedsHelp = true,
            Nearest = items.Job(path.End),
            Paths = [drawn],
        };

    // The first job on the way up from the job held: to a job of the list, else to any, independent of the next step.
    private PlanJob? NextUp(Plan plan, int held, PathwayOptions options)
    {
        var above = plan.Aims.Select(a => bundle.Catalog.OccupationIndex(a.Job.Code)).Where(a => a != held && !IsBelow(a, held));
        foreach (var aim in above)
        {
            if (Up(_choice.Find(options with { Target = aim, LeastPay = null, Paths = 1 }, HoldsInLine)) is { } listed)
                return listed;
        }

        return Up(Onward(plan.Now, options)) ?? Up(Onward(null, options));

        // Lower-paid work is not a step up.
        PlanJob? Up(ImmutableArray<Pathway> found)
        {
            var next = found.Take(1).SelectMany(p => p.Stages).Select(s => s.To).Where(s => s != held).Select(items.Job).FirstOrDefault();
            return next is { IsShrinking: false } ? next : null;
        }
    }

    private bool IsBelow(int job, int held) => held >= 0 && _map.Level(job) > 0 && _map.Level(job) < _map.Level(held);

    private int? TodayPay => standing.Work.PresentMedianPay;

    private bool PaysMore(Pathway path) => path.Stages.Length >= 2 && path.Costs.Pay > (TodayPay ?? 0);

    // The person's next step leads to a job: a path that begins with it comes before any other.
    private bool Begins(ImmutableArray<PathwayStage> stages, PlanAction? now) =>
        stages[0].To == Leads(now) && (start.Advised < 0 || stages[0].Preparation.Credentials.Contains(start.Advised));

    private int Leads(PlanAction? now) =>
        now is { Toward.Length: > 0, Kind: not "CLARIFY" } ? bundle.Catalog.OccupationIndex(now.Toward) : -1;

    // The job that the next step applies for, and a goal that can begin now, are taken as open now, as the ranking found.
    private bool Holds(ImmutableArray<PathwayStage> stages) =>
        (stages.Length == 1 && (start.Ready.Contains(stages[0].To) || start.Goal == stages[0].To)) || policies.Holds(stages);

    private bool HoldsInLine(ImmutableArray<PathwayStage> stages) => IsInLine(stages) && Holds(stages);

    // The goal, beginning with the person's next step where some path does.
    private ImmutableArray<Pathway> Toward(PlanAction? now, PathwayOptions options)
    {
        // A person who leads people advances by leading, not through other jobs.
        if (start.Led is not null && _choice.Find(options, s => s.Length == 1 && Holds(s)) is { IsEmpty: false } led)
            return led;
        if (Leads(now) < 0)
            return _choice.Find(options, OnTheWay);
        Func<ImmutableArray<PathwayStage>, bool>[] wanted =
        [
            // For a person who stays in the job held, the first step pays for no exam.
            s => WorksOn(now) && Begins(s, now) && s[0].Preparation.Credentials.IsEmpty,
            s => Begins(s, now),
            EarnsAdvised,
            s => LeadsThrough(s, now, options),
        ];
        foreach (var agrees in wanted)
        {
            if (_choice.Find(options, stages => agrees(stages) && OnTheWay(stages)) is { IsEmpty: false } found)
                return found;
        }

        return _choice.Find(options, OnTheWay);

        bool OnTheWay(ImmutableArray<PathwayStage> stages) => _way.Lies(stages, options.Target!.Value) && Holds(stages);
    }

    private bool WorksOn(PlanAction? now) => WorksInIt && now is { Kind: "STAY" or "EXPERIENCE" };

    private bool EarnsAdvised(ImmutableArray<PathwayStage> stages) =>
        start.Advised >= 0 && stages[0].Preparation.Credentials.Contains(start.Advised);

    // The job that the next step leads to is on the path, if not its first stage.
    private bool LeadsThrough(ImmutableArray<PathwayStage> stages, PlanAction? now, PathwayOptions options) =>
        stages[^1].To != options.Target || stages.Any(s => s.To == Leads(now));

    // Without a goal a first step alone is not a path: paths of two stages and better pay come first, shorter ones only where there are
    // none; before all, those that begin with the person's next step.
    private ImmutableArray<Pathway> Onward(PlanAction? now, PathwayOptions options)
    {
        var longer = options with { FewestStages = 2, LeastPay = Math.Max(options.LeastPay ?? 0, (TodayPay ?? 0) + 1) };
        var least = options with { LeastPay = null };
        if (Leads(now) >= 0)
        {
            foreach (var wanted in (PathwayOptions[])[longer, longer with { LeastPay = (TodayPay ?? 0) + 1 }, least])
            {
                if (
                    _choice.Find(wanted, stages => Begins(stages, now) && HoldsInLine(stages)) is { IsEmpty: false } begun
                )
                    return begun;
            }
        }

        // Where the next step leads to a job, a path to another one would be a second plan.
        if (now is { Kind: "LEARN" or "EARN" or "APPLY" or "EXPERIENCE" } && Leads(now) is >= 0 and var next)
            return IsBelow(next, standing.Work.Present) ? [] : Toward(now, least with { Target = next });
        foreach (var wanted in (PathwayOptions[])[longer, options, least])
        {
            if (_choice.Find(wanted, HoldsInLine) is { IsEmpty: false } found)
                return found;
        }

        return _choice.Find(least, HoldsInLine);
    }

    // Each job is in a field of the one before, or in security after networks and systems, and projects after leading people: a path
    // neither detours through another line of work nor returns to a level passed.
    private bool IsInLine(ImmutableArray<PathwayStage> stages)
    {
        var to = stages[^1].To;
        // A higher job with no credential and no technology to work on gives the person nothing to do toward it.
        if (
            stages.Length > 1
            && bundle.Catalog.Occupations[to].Level > OccupationLevel.Early
            && stages[^1].Preparation is { Credentials.IsEmpty: true, Held: < 0 }
            && start.ToLearn[to].IsEmpty
        )
            return false;
        if (!start.Ready.Contains(to) && stages.Length == 1 && !_way.IsStop(to, to))
            return false;
        var before = stages.Length > 1 ? _map.Fields.Of(stages[^2].To) : standing.Work.Fields;
        var after = _map.Fields.Of(to);
        if (before == CareerField.None || after == CareerField.None)
            return stages.Length == 1 || before == after;
        return (before & after) != 0
            || (after == CareerField.Project && standing.Work.Held.Any(h => h is { Leads: true, IsPresent: true }))
            || (after == CareerField.Security && (before & CareerField.Infrastructure) != 0);
    }

    // A path may go on beyond a goal: where no path to it has two stages and better pay, the likeliest that goes on from it in its line of
    // work to more pay is shown last.
    private ImmutableArray<Pathway> WithWayBeyond(ImmutableArray<Pathway> found, PathwayOptions options)
    {
        if (found.IsEmpty || found.Any(PaysMore) || options.Paths < 2)
            return found;
        var first = found[0].Stages;
        var goal = options.Target!.Value;
        // A person who wants to return to former work did not ask for more.
        if (start.Ready.Contains(goal) && standing.Work.Held.Any(h => h.Occupation == goal))
            return found;
        var least = Math.Max(TodayPay ?? 0, LadderMoves.EntryPay(bundle.Catalog.Occupations[goal]) ?? 0) + 1;
        var onward = search.Find(
            start,
            options with
            {
                Target = null,
                First = PathwayPreference.Likeliest,
                Paths = 10,
                FewestStages = Math.Min(first.Length + 1, options.MostStages),
                LeastPay = least,
            },
            fit,
            stages =>
                (stages.Length <= first.Length ? PathChoice.IsSame(stages[^1], first[stages.Length - 1]) : IsInLine(stages))
                && Holds(stages)
        );
        Pathway[] near = [.. onward.Where(p => p.Costs.Months <= MostMonthsBeyond)];
        var beyond = near.FirstOrDefault(p => !p.Stages.Any(_choice.IsThin)) ?? near.FirstOrDefault();
        return beyond is null ? found : [found[0], beyond];
    }

    // Longest plan beyond a goal: six years. Ours.
    private const float MostMonthsBeyond = 72f;

    // The goal, jobs that are next, and jobs of the paths; later jobs on no path shown are not jobs to aim for yet.
    private ImmutableArray<PlanAim> Aims(ImmutableArray<PlanAim> aims, ImmutableArray<Pathway> found)
    {
        var next = EnumNames.Of(OpportunityGroup.Next);
        var onPath = found.SelectMany(p => p.Stages).Select(s => bundle.Catalog.Occupations[s.To].Code).ToHashSet(StringComparer.Ordinal);
        var all = aims
            .Where(a => a.IsGoal || onPath.Contains(a.Job.Code) || (a.Group == next && a.Job.EntryPay is not null))
            .ToImmutableArray()
            .ToBuilder();
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
        // The job that the person's next step leads to is the nearest there is.
        var nearest = Leads(plan.Now) >= 0 ? Onward(plan.Now, options with { Target = Leads(plan.Now) }, start) : null;
        // Where the next step leads to a job, another job nearby would be a second plan.
        var isLed = Leads(plan.Now) >= 0 && plan.Now is { Kind: "LEARN" or "EARN" or "APPLY" or "EXPERIENCE" };
        if (!isLed)
            nearest ??= Nearest(target, options, start);
        var helped = nearest is null && reason == OutOfReachReason.Money;
        if (helped)
            nearest = Nearest(target, options with { First = PathwayPreference.LeastCost }, start with { MoneyUsd = null });
        // Where the first action leads to a job, a path to another line of work would be a second plan.
        if (Leads(plan.Now) < 0)
            nearest ??= Onward(plan.Now, options with { Target = null }) is [var best, ..] ? best : null;
        return plan with
        {
            Status = PlanStatus.TargetOutOfReach,
            OutOfReach = reason,
            NeedsMonths = reason == OutOfReachReason.Time ? Least(options, PathwayPreference.Soonest)?.Costs.Months : null,
            NeedsUsd =
                reason == OutOfReachReason.Money
                    ? Least(options, PathwayPreference.LeastCost)?.Stages[0].Preparation.DollarsHigh
                    : null,
            Usual = Leads(plan.Now) == target ? Usual(target) : [],
            NearestNeedsHelp = helped && nearest is not null,
            Rules = reason == OutOfReachReason.Requirement ? Rules(options) : [],
            Nearest = nearest is not null ? items.Job(nearest.End) : NextAim(plan)?.Job,
            Paths = nearest is null ? [] : [Path(nearest, plan.Now, options)],
        };
    }

    // The first usual credential of a job that the person can pay for.
    private ImmutableArray<PlanCredential> Usual(int target) =>
        [
            .. bundle
                .Catalog.Ladder.To(target)
                .SelectMany(s => s.Credentials)
                .Distinct(StringComparer.Ordinal)
                .Select(bundle.Catalog.CredentialIndex)
                .Where(c => c >= 0 && !start.Credentials.Contains(c))
                .Where(c => bundle.Catalog.Credentials[c].Facts.FeeUsd is { } fee && !(fee.Value > start.MoneyUsd))
                .OrderBy(c => bundle.Catalog.Credentials[c].Facts.Level?.Value ?? CredentialLevel.Expert)
                .Take(1)
                .Select(c => items.Credential(c, start, program)),
        ];

    // The first job of the list that can begin now, other than the target.
    private static PlanAim? NextAim(Plan plan) =>
        plan.Aims.FirstOrDefault(a => a.Group == EnumNames.Of(OpportunityGroup.Next) && a.Job.Code != plan.Target?.Code);

    private Pathway? Onward(PlanAction? now, PathwayOptions options, PathwayStart from) =>
        search.Find(from, options with { Paths = 1 }, fit, stages => Begins(stages, now) && Holds(stages)) is [var path, ..] ? path : null;

    // Taken from a realistic path where there is one: the rule that hides a detour says nothing about the goal.
    private ImmutableArray<PlanRule> Rules(PathwayOptions options)
    {
        var goal = options.Target!.Value;
        Func<ImmutableArray<PathwayStage>, bool>[] wanted = [s => s[^1].To == goal, s => _way.Lies(s, goal), _ => true];
        foreach (var way in wanted)
        {
            var found = search.Find(start, options with { Paths = 1 }, fit, way);
            if (found is [var path, ..] && policies.Broken(path) is { IsEmpty: false } rules)
                return rules;
        }

        return [];
    }

    private Pathway? Least(PathwayOptions options, PathwayPreference first) =>
        search.Find(
            start with
            {
                MoneyUsd = null,
            },
            options with { HorizonMonths = 480, Paths = 1, First = first },
            fit,
            s => options.Target is not { } goal || _way.Lies(s, goal)
        )
            is [var path, ..]
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
                    .Where(s => s.Kind == StepKind.Up)
                    .Select(s => bundle.Catalog.OccupationIndex(s.From))
                    .Distinct()
                    .Order()
                    .Where(o => !seen.Contains(o)),
            ];
            Pathway? best = null;
            foreach (var occupation in before.Where(o => !bundle.Catalog.Occupations[o].UsualOrigin && _way.IsStop(o, target)))
            {
                if (
                    search.Find(
                        from,
                        options with { Target = occupation, Paths = 1 },
                        fit,
                        s => (_way.Lies(s, occupation) || _way.Lies(s, target)) && Holds(s)
                    )
                        is [var path, ..]
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

    private FirstStage First(ImmutableArray<PathwayStage> stages, PlanAction? now)
    {
        if (now is null || now.Toward.Length == 0)
            return FirstStage.NotAboutIt;
        var to = bundle.Catalog.OccupationIndex(now.Toward);
        if (now.Kind == EnumNames.Of(NextStepKind.Apply))
            return stages[0].To == to ? FirstStage.Same : FirstStage.OtherJob;
        var earns = now.Kind == EnumNames.Of(NextStepKind.Earn);
        var learns = now.Kind == EnumNames.Of(NextStepKind.Learn);
        if (!earns && !learns && now.Kind != EnumNames.Of(NextStepKind.Experience))
            return FirstStage.NotAboutIt;
        if (earns && start.Advised >= 0 && stages[0].Preparation.Credentials.Contains(start.Advised))
            return FirstStage.Same;
        if (learns && stages[0].To == to && start.ToLearn[to].Contains(bundle.Catalog.ElementIndex(now.Subject)))
            return FirstStage.Same;
        return stages[0].To == to ? FirstStage.Helps
            : stages.Any(s => s.To == to) ? FirstStage.HelpsLater
            : FirstStage.OtherJob;
    }

    private bool WorksInIt => standing.Work is { Present: >= 0, HighestLevel: > 0 };

    // Partners with such jobs are named where the person can go to them now; a person who has done the job, or works in
    // IT, needs no internship for it.
    private ImmutableArray<PlanOffer> Offers(int job, int at) =>
        [
            .. offers(bundle.Catalog.Occupations[job].Code)
                // By a later stage the person works in IT.
                .Where(o => at == 0 || (o.Kind != PlanOffer.Employer && !PlanOffers.IsForBeginners(o.Kind)))
                .Where(o =>
                    (!standing.Work.Held.Any(h => h.Occupation == job) && !(WorksInIt && PlanOffers.IsForBeginners(o.Kind)))
                    || o.Kind is PlanOffer.Employer or PlanOffer.Placement
                    || o.Kind.StartsWith("agreement-", StringComparison.Ordinal)
                ),
        ];

    private PlanPath Path(Pathway path, PlanAction? now, PathwayOptions options)
    {
        var stages = path
            .Stages.Select(
                (stage, s) =>
                    items.Stage(path, s, start, program, policies.Unknown(path, s)) with
                    {
                        Offers = Offers(stage.To, s),
                    }
            )
            .ToImmutableArray();
        for (var s = 0; s < path.Stages.Length; s++)
            _open.AddRange(policies.Open(path, s));
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
            First = First(path.Stages, now),
        };
    }
}
