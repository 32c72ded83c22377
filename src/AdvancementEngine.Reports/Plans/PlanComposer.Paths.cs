using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Paths;

namespace AdvancementEngine.Reports.Plans;

/// <summary>The paths, or why there are none.</summary>
public sealed partial class PlanComposer
{
    private IEnumerable<PlanPart> Paths(Plan plan)
    {
        if (plan.Status != PlanStatus.Planned)
        {
            yield return Plain(WhyNone(plan).Concat(plan.Paths.IsEmpty ? Means(plan) : []));
            if (plan.Paths.IsEmpty)
            {
                if (plan.Barriers.Any(b => b.Kind == PlanBarrier.Program))
                    yield return new PlanPart(_texts.Say("beside"), [.. Program(plan)]);
                yield break;
            }
        }

        if (plan.GradeWanted.Length > 0)
            yield return Plain([_texts.Say("path.grade", plan.GradeWanted)]);
        if (FirstOfAll(plan) is { Length: > 0 } first)
            yield return new PlanPart(_texts.Say("before"), [.. Before(plan, first)]);
        if (Beside(plan) is { Length: > 0 } beside)
            yield return new PlanPart(_texts.Say("beside"), [.. beside.SelectMany(b => Barrier(plan, b))]);
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var p = 0; p < plan.Paths.Length; p++)
        {
            var path = plan.Paths[p];
            yield return new PlanPart(
                Heading(plan, p),
                [
                    .. Totals(plan, path, p == 0),
                    .. p == 0 && plan.Now is not null ? Agrees(plan, path) : [],
                    .. Alike(plan, p, 0) is >= 0 and var alike && !IsBeyond(plan, path)
                        ? [_texts.Say("path.begins-alike", alike + 1)]
                        : (string[])[],
                ]
            )
            {
                Drawn = p,
            };
            for (var s = 0; s < path.Stages.Length; s++)
            {
                if (IsSeen(plan, p, s))
                    continue;
                yield return new PlanPart(
                    StepTitle(s, path.Stages[s]),
                    p > 0 && HasSameSteps(plan.Paths[0], path)
                        ? [_texts.Say("stage.same-steps", 1)]
                        : [.. _stages.Of(plan, path, s, said)]
                )
                {
                    IsMore = p > 0,
                };
            }
        }

        if (plan is { Status: PlanStatus.Planned, PaysMore: false, Nearest: { } up })
            yield return Plain([_texts.Say("path.next-up", Small(up))]);
        else if (plan is { Status: PlanStatus.Planned, PaysMore: false })
        {
            var starts = plan.Paths.Max(p => p.Stages[^1].Job.EntryPay);
            var below = plan is { Present.MedianPay: { } today, PresentEnded: null } && today >= starts;
            yield return Plain([_texts.Say(below ? "path.none-pay" : "path.none-beyond")]);
        }
    }

    private string StepTitle(int at, PlanStage stage) =>
        _texts.Say(
            stage.Kind switch
            {
                StageKind.NextGrade => "stage.next-grade",
                StageKind.FirstInLine => StageWords.HasFirstJobs(stage) ? "stage.first-in-line" : "stage.toward",
                _ => "stage",
            },
            at + 1,
            stage.Kind == StageKind.Job ? _texts.Title(stage.Job) : Small(stage.Job)
        );

    // Months and dollars, compared with what the person has.
    private IEnumerable<string> Totals(Plan plan, PlanPath path, bool first)
    {
        // A first step is not the whole way: what follows it nobody has counted.
        var isWhole = path.Stages[^1].Kind == StageKind.Job;
        yield return path.MonthsHigh > 0f
                ? _texts.Say(
                    isWhole ? "path.total" : "path.total-first",
                    _texts.Months(path.MonthsLow, path.MonthsHigh),
                    _texts.Cost(path.DollarsLow, path.DollarsHigh)
                )
            : path.DollarsHigh > 0f ? _texts.Say("path.total-apply", _texts.Cost(path.DollarsLow, path.DollarsHigh))
            : _texts.Say(FirstOfAll(plan).Length == 0 ? "path.total-now" : "path.total-then");
        var (advised, extra) = (plan.Now?.Credential, 0f);
        if (
            advised is { FeeUsd: > 0 and { } fee, PaidPercent: < 100 }
            && !path.Stages.SelectMany(s => s.Credentials).Any(c => c.Code == advised.Code)
        )
            yield return _texts.Say("path.plus-action", PlanTexts.Dollars(extra = fee * (100f - advised.PaidPercent) / 100f));
        foreach (var sentence in Money(plan, path, extra, first))
            yield return sentence;
        // The months beyond a goal are mostly paid work, so they are not compared with the time available to prepare.
        if (!first && IsBeyond(plan, path))
        {
            if (path.MonthsHigh > plan.MonthsAvailable)
                yield return _texts.Say("path.beyond-time");
            yield break;
        }

        if (plan.MonthsAvailable is not { } months)
            yield break;
        if (MathF.Round(path.MonthsHigh) <= months)
        {
            if (path.MonthsHigh > 0f && first && isWhole)
                yield return _texts.Say("path.fits", _texts.MonthsTold(months));
            yield break;
        }

        yield return _texts.Say(MathF.Round(path.MonthsLow) > months ? "path.longer" : "path.may-be-longer", _texts.MonthsTold(months));
        var reached = path.Stages.Select((_, s) => path.Stages.Take(s + 1).Sum(b => b.MonthsHigh)).Count(m => m <= months);
        if (first && reached > 0)
            yield return _texts.Say("path.by-then", reached);
        else if (path.ByThen is { } then)
            yield return ByThen(then, path.Stages[0], _texts.MonthsTold(months));
    }

    // What can be done in the months there are, where no step fits into them.
    private string ByThen(PlanByThen then, PlanStage stage, string months)
    {
        var tools = _texts.Tools(then.Learned);
        var exams = _texts.List([.. then.Earned]);
        return exams.Length > 0 && tools.Length > 0 ? _texts.Say("path.by-then-both", months, exams, tools)
            : exams.Length > 0 ? _texts.Say("path.by-then-earned", months, exams)
            : tools.Length > 0 ? _texts.Say("path.by-then-learned", months, tools)
            : then.Course ? _texts.Say("path.by-then-course", months, _texts.List([.. stage.Credentials.Select(c => c.Name)]))
            : then.Hours < 1f ? _texts.Say("path.by-then-begun", months)
            : _texts.Say(
                stage.ProgramHours is null ? "path.by-then-hours" : "path.by-then-program",
                months,
                PlanTexts.Number(MathF.Round(then.Hours))
            );
    }

    // Without a path: what the time is for.
    private IEnumerable<string> Means(Plan plan)
    {
        if (plan is { MonthsAvailable: > 0 and var months, Now.Kind: "EARN" or "LEARN" or "EXPERIENCE" })
            yield return _texts.Say("path.have-months", _texts.MonthsTold(months));
    }

    // Compares the cost of the first action and the path together with the person's money, and names who may pay for what is missing,
    // payers on record first.
    private IEnumerable<string> Money(Plan plan, PlanPath path, float extra, bool first)
    {
        var (low, high) = (path.DollarsLow + extra, path.DollarsHigh + extra);
        if (extra > 0f && high > extra)
            yield return _texts.Say("path.together", _texts.Cost(low, high));
        if (plan.MoneyUsd is not { } money)
            yield break;
        var price = plan.ProgramCost ?? 0f;
        if (high <= money)
        {
            if (first && high + price > money)
                yield return _texts.Say("path.money-not-program", PlanTexts.Dollars(money), PlanTexts.Dollars(price));
            else if (first && (high > 0f || price > 0f))
                yield return _texts.Say("path.money-covers", PlanTexts.Dollars(money));
            yield break;
        }

        // Later steps are paid for out of earnings on the path.
        if (path.Stages.Length > 1 && path.Stages[0].DollarsHigh + extra <= money)
        {
            // Said once on a page.
            if (!first && plan.Paths[0].Stages.Length > 1)
                yield break;
            yield return money > 0f ? _texts.Say("path.money-first", PlanTexts.Dollars(money)) : _texts.Say("path.money-first-free");
            yield break;
        }

        // Who pays stands above the path.
        if (first && IsPaidFree(plan))
            yield break;
        // What has to be found now is what step 1 costs.
        low = path.Stages.Length > 1 ? path.Stages[0].DollarsLow + extra : low;
        yield return low > money
            ? _texts.Say("path.money-short", PlanTexts.Dollars(money), PlanTexts.Dollars(low - money))
            : _texts.Say("path.money-may-be-short", PlanTexts.Dollars(money));
        var payers = Payers(plan, path.Stages.SelectMany(s => s.Credentials).Prepend(plan.Now?.Credential).OfType<PlanCredential>());
        yield return payers.Count > 0
            ? _texts.Say("path.money-ask", _texts.List(payers))
            : _texts.Say("path.money-job-center", PlanHelp.JobCenterPhone);
    }

    // Who may pay for any of the credentials: payers on record first, then those who commonly pay.
    private List<string> Payers(Plan plan, IEnumerable<PlanCredential> credentials)
    {
        PlanCredential[] paid = [.. credentials.Where(c => c is { PaidPercent: < 100, FeeUsd: not 0 })];
        return [.. OnRecord(plan, paid).Concat(Commonly(plan, paid)).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> OnRecord(Plan plan, PlanCredential[] paid) =>
        plan.Payers.Where(p => paid.Any(c => Participants.Payers.Fits(p, c.Payers)))
            .Select(p => _texts.Find("payer-on-record." + p))
            .OfType<string>();

    // An employer only counts for someone who works there, and a payer on record is not repeated.
    private IEnumerable<string> Commonly(Plan plan, PlanCredential[] paid) =>
        paid.SelectMany(c => c.Payers)
            .Distinct(StringComparer.Ordinal)
            // A voucher is a way to pay, and nobody who pays.
            .Where(p => p != "voucher")
            .Where(p => p != "employer" || (plan.Work == Plan.PresentWork && plan.PresentEnded is null))
            .Where(p => !plan.Payers.Any(r => Participants.Payers.Common(r) == p))
            .Select(p => _texts.Find("payer." + p))
            .OfType<string>();

    // True for a step already described in an earlier path; it is not repeated.
    private static bool IsSeen(Plan plan, int path, int step) => Alike(plan, path, step) >= 0;

    // The first of the earlier paths that is the same up to a step; -1 for none.
    private static int Alike(Plan plan, int path, int step) =>
        Enumerable
            .Range(0, path)
            .Where(p => step < plan.Paths[p].Stages.Length && Same(plan.Paths[p], plan.Paths[path], step))
            .FirstOrDefault(-1);

    private static bool Same(PlanPath before, PlanPath path, int at) =>
        Enumerable
            .Range(0, at + 1)
            .All(s =>
                before.Stages[s].Job == path.Stages[s].Job
                && before.Stages[s].MonthsHigh == path.Stages[s].MonthsHigh
                && before.Stages[s].Credentials.Select(c => c.Code).SequenceEqual(path.Stages[s].Credentials.Select(c => c.Code))
            );

    // Two jobs that are prepared for alike.
    private static bool HasSameSteps(PlanPath first, PlanPath path) =>
        first.Stages.Length == path.Stages.Length
        && first
            .Stages.Zip(path.Stages)
            .All(s =>
                s.First.MonthsLow == s.Second.MonthsLow
                && s.First.MonthsHigh == s.Second.MonthsHigh
                && s.First.From == s.Second.From
                && s.First.Offers.IsEmpty
                && s.Second.Offers.IsEmpty
                && s.First.Technologies.SequenceEqual(s.Second.Technologies)
                && s.First.Credentials.Select(c => c.Code).SequenceEqual(s.Second.Credentials.Select(c => c.Code))
            );

    private IEnumerable<string> Agrees(Plan plan, PlanPath path) =>
        path.First switch
        {
            FirstStage.OtherJob when plan.Status == PlanStatus.TargetOutOfReach && plan.Now!.Toward == plan.Target?.Code =>
            [
                _texts.Say("path.other-nearest"),
            ],
            FirstStage.OtherJob => [_texts.Say("path.other", AfterColon(Title(plan.Now!.Toward)))],
            // Step 1 says that it begins with it.
            FirstStage.Helps when plan.Now!.Kind == "EXPERIENCE" => [],
            FirstStage.Helps or FirstStage.HelpsLater =>
            [
                _texts.Say("path.first", 1 + path.Stages.TakeWhile(s => s.Job.Code != plan.Now!.Toward).Count()),
            ],
            _ => [],
        };

    private string Heading(Plan plan, int path)
    {
        return IsBeyond(plan, plan.Paths[path]) ? _texts.Say("path.beyond")
            : plan.Paths.Length > 1 ? _texts.Say("path.many", path + 1)
            : string.Empty;
    }

    private static bool IsBeyond(Plan plan, PlanPath path) =>
        plan is { Target: { } target, Status: PlanStatus.Planned } && path.Stages[^1].Job.Code != target.Code;

    private IEnumerable<string> WhyNone(Plan plan)
    {
        var target = plan.Target is { } job ? Small(job) : string.Empty;
        if (plan is { Status: PlanStatus.TargetIsPresentJob, GoalStated.Length: > 0, Options.Target: null })
        {
            if (plan.Now is { Kind: "REVIEW", Subject: "keep" or "hours" })
            {
                yield return _texts.Say("path.stay");
                yield break;
            }

            yield return _texts.Say("path.present-words");
            if (plan.Now is { Kind: "REVIEW" } review)
            {
                if (review.Subject == "scope")
                    yield return _texts.Say("path.present-scope");
            }
            else
            {
                // Beyond the occupation, the person asked for something specific: hours, place or employer.
                var wish = plan.GoalParts.Any(p => p.Kind != GoalPartKind.Specialty);
                if (wish || plan.Paths.IsEmpty)
                    yield return _texts.Say(wish ? "path.present-wish" : "path.present-next");
                string[] unused =
                [
                    .. plan
                        .Skills.Where(k => k.Kind > EvidenceKind.Used && ElementKinds.Of(k.Element) == ElementKinds.Technology)
                        .Select(k => _texts.Tool(k.Name))
                        .Where(n => n.Length > 0)
                        .Distinct(StringComparer.Ordinal)
                        .Take(MostWhy),
                ];
                if (unused.Length > 0)
                    yield return _texts.Say("path.use-at-work", _texts.List(unused));
            }

            if (plan.Nearest is { } up)
                yield return _texts.Say("path.next-up", Small(up));
            yield break;
        }

        // The way is drawn; what it costs stands there.
        if (plan is { NearestNeedsHelp: true, OutOfReach: OutOfReachReason.Money, Paths: [{ Stages: [.., { Job: var end }] }] }
            && (plan.Target is null || plan.Target.Code == end.Code))
        {
            yield return _texts.Say("path.money-way", Small(end), PlanTexts.Dollars(plan.MoneyUsd ?? 0f));
            yield return _texts.Say(IsPaidFree(plan) ? "path.money-free" : "path.money-find");
            yield break;
        }

        if (plan is { NearestNeedsHelp: true, OutOfReach: OutOfReachReason.Money, Nearest: { } begin, Paths.IsEmpty: false })
        {
            yield return _texts.Say("path.money-begin", target, Small(begin), PlanTexts.Dollars(plan.MoneyUsd ?? 0f));
            yield return _texts.Say(IsPaidFree(plan) ? "path.money-free" : "path.money-find");
            yield break;
        }

        if (plan is { Status: PlanStatus.NoPath, Now: { Kind: not "CLARIFY", Toward: { Length: > 0 } next } })
        {
            yield return _texts.Say("path.none-yet", AfterColon(Title(next)));
            yield break;
        }

        if (plan is { Status: PlanStatus.NoPath, Now.Kind: "CLARIFY" })
        {
            yield return _texts.Say("path.choose");
            yield break;
        }

        // Where the first action leads to the goal by itself, no rule and no price stands in the way of beginning.
        var direct =
            plan is { Status: PlanStatus.TargetOutOfReach, Now: { Kind: "EARN" or "LEARN" or "EXPERIENCE" } step }
            && step.Toward == plan.Target?.Code
            && (plan.OutOfReach == OutOfReachReason.Money || (plan.OutOfReach == OutOfReachReason.Requirement && !Named(plan).Any()));
        yield return plan.Status switch
        {
            _ when direct => _texts.Say("path.direct", target),
            PlanStatus.TargetIsPresentJob => _texts.Say("path.present"),
            PlanStatus.TargetOutOfReach => plan.OutOfReach switch
            {
                OutOfReachReason.Time => _texts.Say("path.time", target, _texts.Years(plan.Options.Years)),
                OutOfReachReason.Money => _texts.Say("path.money", target, PlanTexts.Dollars(plan.MoneyUsd ?? 0f)),
                OutOfReachReason.Requirement => _texts.Say(Named(plan).Any() ? "path.requirement" : "path.requirement-unnamed", target),
                _ => _texts.Say("path.no-steps", target),
            },
            _ => _texts.Say(plan.Status == PlanStatus.NotEnoughKnown ? "path.not-enough" : "path.none"),
        };
        foreach (var rule in Named(plan))
            yield return rule;
        var begun = plan is { Status: PlanStatus.TargetOutOfReach, Now.Kind: "EARN" or "LEARN" or "EXPERIENCE" };
        if (begun && plan.Now!.Toward == plan.Target?.Code)
        {
            yield return _texts.Say("path.step-toward");
            foreach (var usual in plan.Usual.Where(c => c.Code != plan.Now.Credential?.Code))
            {
                yield return _texts.Say("path.usual-certificate", usual.Name);
                foreach (var sentence in Costs(usual, plan))
                    yield return sentence;
            }

            var hasFirstJobs = plan.Target is { Level: > OccupationLevel.Entry and < OccupationLevel.Senior };
            if (hasFirstJobs && plan is { Paths.IsEmpty: true, OutOfReach: OutOfReachReason.Requirement })
                yield return _texts.Say("path.junior");
        }

        if (plan.NeedsMonths is { } months)
            yield return _texts.Say("path.needs-months", _texts.Years((int)MathF.Ceiling(months / 12f)));
        if (plan.NeedsUsd is { } dollars && !direct)
            yield return _texts.Say("path.needs-money", PlanTexts.Dollars(dollars));
        if (plan.Nearest is { } nearest)
            yield return _texts.Say(
                plan.Status == PlanStatus.TargetIsPresentJob ? "path.next-up"
                    : plan.NearestNeedsHelp ? "path.nearest-helped"
                    : "path.nearest",
                Small(nearest)
            );
    }

    // True where the free program pays for all of step 1: each exam that costs something, and no other training with a price.
    private static bool IsPaidFree(Plan plan) =>
        plan is { FreeProgram: { Pays.IsEmpty: false } free, Paths: [{ Stages: [var first, ..] }, ..] }
        && first.Training is null or { CostUsd: 0f }
        && first.Credentials.All(c => c.Price(PathwayAssumptions.Default.UnknownFeeUsd) <= 0f || free.Pays.Contains(c.Name));

    private IEnumerable<string> Named(Plan plan) =>
        plan.Rules.Where(r => IsOfTarget(plan, r)).Select(r => Rule(plan, r)).Distinct().Take(MostWhy);

    // The rules apply to the first job out of reach, but the sentences are about the goal: anything they say about pay or a first job must
    // also be true of the goal and of the pay shown for it.
    private static bool IsOfTarget(Plan plan, PlanRule rule) =>
        rule.Policy switch
        {
            "advancement.floor" when plan.WageFloor is { } floor && plan.Target?.EntryPay >= floor => false,
            "advancement.floor" or "advancement.pay" or "advancement.usual-start" => rule.Job == plan.Target?.Code,
            _ => true,
        };

    // Describes a rule, with the value it requires where its text has one.
    private string Rule(Plan plan, PlanRule rule) =>
        rule.Policy switch
        {
            "readiness.level" or "advancement.sight" when plan.UnreadJob.Length > 0 => _texts.Say("rule.advancement.job-known"),
            "readiness.experience" when rule.NeededNumber is { } months => _texts.Say(
                "rule.readiness.experience",
                PlanTexts.Number(months)
            ),
            "readiness.schooling" when _texts.Find("education." + rule.NeededCode) is { } school => _texts.Say(
                "rule.readiness.schooling",
                school
            ),
            "1c.local-requirement" => _texts.Say("rule.1c.local-requirement", Requirement(rule.Detail)),
            _ when _texts.Find("rule." + rule.Policy) is { } said && !said.Contains('{', StringComparison.Ordinal) => said,
            _ => _texts.Say("rule.other"),
        };
}
