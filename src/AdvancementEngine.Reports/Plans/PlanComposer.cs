using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Puts a plan in words: second person, short sentences, one idea each. Says nothing that the plan's JSON does not hold.</summary>
/// <param name="catalog">The catalog of the plan's bundle, for names.</param>
/// <param name="language">The language.</param>
public sealed class PlanComposer(CareerCatalog catalog, PlanLanguage language)
{
    private const int NoteLines = 4;
    private const int MostWhy = 3;

    // As the wage release names the nation.
    private const string WholeCountry = "U.S.";

    private readonly PlanTexts _texts = PlanTexts.Of(language);
    private readonly StageWords _stages = new(catalog, PlanTexts.Of(language));

    /// <summary>The plan in words.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="since">What became of an earlier plan; null for none.</param>
    /// <param name="madeUp">True where the person is made up: said at the top.</param>
    public PlanDocument Compose(Plan plan, bool madeUp, PlanSince? since = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var lines = new List<string> { _texts.Say("made-for", plan.Participant, _texts.Day(plan.AsOf)) };
        if (plan.ProgramName.Length > 0)
            lines.Add(_texts.Say("program", plan.ProgramName));
        if (madeUp)
            lines.Add(_texts.Say("made-up"));
        return new PlanDocument(
            language,
            _texts.Say("title"),
            [.. lines],
            [
                .. since is null ? [] : (PlanSection[])[Section("since", [Plain(Since(plan, since))])],
                Section("where", [Plain(Where(plan))]),
                Section("aims", Aims(plan)),
                Section("now", Now(plan)),
                Section("path", Paths(plan)),
                .. plan.Paths.IsEmpty ? [] : (PlanSection[])[Section("change", [Plain(Changes(plan))])],
                Section("unknown", [Plain(Unknown(plan))]),
                Section("support", [Plain(Supports(plan))]),
                Section("notes", [new PlanPart(string.Empty, []) { NoteLines = NoteLines }]),
                Section("links", [Links(plan)]),
                Section("limits", [Plain(Limits(plan))]),
            ]
        );
    }

    private static PlanPart Plain(IEnumerable<string> sentences) => new(string.Empty, [.. sentences]);

    private PlanSection Section(string key, IEnumerable<PlanPart> parts) => new(key, _texts.Say(key), [.. parts]);

    private IEnumerable<string> Since(Plan plan, PlanSince since)
    {
        yield return _texts.Say("since.then", _texts.Day(since.Then));
        if (since.Action.Length > 0)
            yield return _texts.Say(since.ActionDone ? "since.done" : "since.not-done", since.Action);
        var others = since.Earned.Where(e => e != since.Action || !since.ActionDone).ToArray();
        if (others.Length > 0)
            yield return _texts.Say("since.earned", string.Join(", ", others));
        if (since.JobChanged && plan.Present is { } job)
            yield return _texts.Say("since.job", _texts.Title(job));
        foreach (var code in since.AimsNew)
            yield return _texts.Say("since.new-aim", Title(code));
        foreach (var code in since.AimsGone)
            yield return _texts.Say("since.gone-aim", Title(code));
        if (since is { MonthsThen: { } then, MonthsNow: { } now })
        {
            var months = _texts.Months(MathF.Abs(now - then), MathF.Abs(now - then));
            yield return MathF.Abs(now - then) < 1f
                ? _texts.Say("since.same")
                : _texts.Say(now < then ? "since.sooner" : "since.later", months);
        }

        if (!since.Causes.IsEmpty)
            yield return _texts.Say("since.why", string.Join(", ", since.Causes.Select(c => _texts.Say("cause." + c))));
    }

    private IEnumerable<string> Where(Plan plan)
    {
        if (plan.Present is { } job)
        {
            yield return _texts.Say("where.job", _texts.Title(job));
            yield return job.MedianPay is { } pay ? _texts.Say("where.job-pay", PlanTexts.Dollars(pay)) : _texts.Say("where.job-no-pay");
        }
        else
        {
            yield return _texts.Say("where.no-job");
        }

        yield return plan.Held.IsEmpty ? _texts.Say("where.holds-none") : _texts.Say("where.holds", _texts.List(plan.Held));
        yield return _texts.Say(plan.HoursAssumed ? "where.hours-assumed" : "where.hours", Number(plan.HoursAWeek));
    }

    private IEnumerable<PlanPart> Aims(Plan plan)
    {
        if (plan.Aims.IsEmpty)
            yield return Plain([_texts.Say("aims.none")]);
        foreach (var aim in plan.Aims)
        {
            var sentences = new List<string>();
            if (aim.IsGoal)
                sentences.Add(_texts.Say("aim.goal"));
            sentences.Add(
                aim.Job is { EntryPay: { } entry, MedianPay: { } median }
                    ? _texts.Say("aim.pay", PlanTexts.Dollars(entry), PlanTexts.Dollars(median))
                    : _texts.Say("aim.no-pay")
            );
            if (aim.Job.MedianPay is { } there && plan.Present?.MedianPay is { } today && there != today)
                sentences.Add(_texts.Say(there > today ? "aim.more" : "aim.less", PlanTexts.Dollars(Math.Abs(there - today))));
            if (!aim.Why.IsEmpty)
                sentences.Add(_texts.Say("aim.why", Why(aim.Why)));
            if (aim.Rank == 0)
                sentences.Add(_texts.Say("aim.later"));
            if (aim.Job.IsShrinking && MathF.Round(-aim.Job.PercentChange!.Value) is >= 1 and var fewer)
                sentences.Add(_texts.Say("aim.shrinking", Number(fewer)));
            if (aim.Job.Openings is { } openings)
                sentences.Add(_texts.Say("aim.openings", openings.ToString("#,0", CultureInfo.InvariantCulture)));
            yield return new PlanPart(_texts.Title(aim.Job), [.. sentences]);
        }
    }

    private IEnumerable<PlanPart> Now(Plan plan)
    {
        if (plan.Now is not { } now)
        {
            yield return Plain([_texts.Say("now.answer")]);
            yield break;
        }

        var sentences = new List<string> { Action(now) };
        if (now.Toward.Length > 0 && now.Kind != "APPLY")
            sentences.Add(_texts.Say(now.Kind is "SUPPORT" or "SATISFY" ? "now.then-go" : "now.helps", _texts.Within(Title(now.Toward))));
        if (now.Start is { } start)
            sentences.Add(_texts.Say("now.start", _texts.Day(start)));
        sentences.Add(_texts.Say(_texts.Find("now.by." + now.Kind) is null ? "now.by" : "now.by." + now.Kind, _texts.Day(now.By)));
        if (now.Credential is { } credential)
            sentences.AddRange(Costs(credential, plan));
        if (now.Kind == "CLARIFY")
        {
            var jobs = now.Then.Where(t => catalog.FindOccupation(t) is not null).Select(t => _texts.Within(Title(t))).ToArray();
            if (jobs.Length > 0)
                sentences.Add(_texts.Say("do.choose", string.Join("; ", jobs)));
        }
        else if (!now.Then.IsEmpty)
            sentences.Add(
                _texts.Say(now.Kind == "STAY" ? "do.ask-for" : "do.then", _texts.List([.. now.Then.Select(TechnologyNames.Short)]))
            );
        sentences.AddRange(now.Offers.Select(_stages.Offer));
        if (now.Kind == "SUPPORT" && plan.Supports.FirstOrDefault(s => s.Support == now.Subject) is { Offered: { } offered })
            sentences.Add(_texts.Say(offered ? "now.program-has" : "now.program-has-not"));
        if (!now.Hosts.IsEmpty)
            sentences.Add(_texts.Say("now.hosts", string.Join(", ", now.Hosts)));
        sentences.Add(_texts.Say("now.ask"));
        yield return Plain(sentences);
    }

    // What it takes, what it costs, who pays: in this order, with what is left to pay in dollars.
    private IEnumerable<string> Costs(PlanCredential credential, Plan plan)
    {
        if (credential.StudyHours is { } hours)
            yield return _texts.Say("now.hours", Number(MathF.Round(hours)), Number(plan.HoursAWeek));
        if (credential.FeeUsd is not { } fee)
            yield return _texts.Say("now.cost-unknown", credential.Vendor);
        else if (fee <= 0)
            yield return _texts.Say("now.cost-free");
        else
            yield return _texts.Say("now.cost", PlanTexts.Dollars(fee));
        if (credential is { PaidPercent: >= 100, FeeUsd: not 0 })
            yield return _texts.Say("now.cost-all-paid");
        else if (credential is { PaidPercent: > 0, FeeUsd: > 0 })
            yield return _texts.Say(
                "now.cost-paid",
                Number(credential.PaidPercent),
                PlanTexts.Dollars(credential.FeeUsd.Value * (100f - credential.PaidPercent) / 100f)
            );
        var payers = credential
            .Payers.Where(p => p != "employer" || plan.Present is not null)
            .Select(p => _texts.Find("payer." + p))
            .OfType<string>()
            .ToArray();
        if (payers.Length > 0 && credential.PaidPercent < 100 && credential.FeeUsd is not 0)
            yield return _texts.Say("now.payers", _texts.List(payers));
        if (credential.Class is { Hours: { } taught } usual)
            yield return _texts.Say("now.class", _stages.Usual(taught, usual));
    }

    private IEnumerable<PlanPart> Paths(Plan plan)
    {
        if (plan.Status != PlanStatus.Planned)
        {
            yield return Plain(WhyNone(plan));
            if (plan.Paths.IsEmpty)
                yield break;
        }

        var asked = new HashSet<string>(StringComparer.Ordinal);
        if (plan.Status == PlanStatus.Planned && !plan.PaysMore && plan.Present is not null)
            yield return Plain([_texts.Say("path.none-pay")]);
        for (var p = 0; p < plan.Paths.Length; p++)
        {
            var path = plan.Paths[p];
            var total =
                path.MonthsHigh <= 0f && path.DollarsHigh <= 0f
                    ? _texts.Say("path.total-now")
                    : _texts.Say(
                        "path.total",
                        _texts.Months(path.MonthsLow, path.MonthsHigh),
                        _texts.Cost(path.DollarsLow, path.DollarsHigh)
                    );
            yield return new PlanPart(Heading(plan, p), [total, .. p == 0 && plan.Now is { } now ? Agrees(path, now) : []]) { Drawn = p };
            for (var s = 0; s < path.Stages.Length; s++)
            {
                // What the program offers for a job is told once.
                var told =
                    plan.Paths.Take(p).SelectMany(b => b.Stages).Concat(path.Stages.Take(s)).Any(b => b.Job.Code == path.Stages[s].Job.Code)
                    || plan.Now is { Kind: "APPLY" } apply && apply.Toward == path.Stages[s].Job.Code;
                var seen = plan
                    .Paths.Take(p)
                    .Select((before, i) => (before, i))
                    .FirstOrDefault(b => s < b.before.Stages.Length && Same(b.before, path, s));
                yield return new PlanPart(
                    _texts.Say("stage", s + 1, _texts.Title(path.Stages[s].Job)),
                    seen.before is null
                        ? [.. _stages.Of(told ? path.Stages[s] with { Offers = [] } : path.Stages[s], asked)]
                        : [_texts.Say("stage.as-before", seen.i + 1)]
                )
                {
                    IsMore = p > 0,
                };
            }
        }
    }

    // A step told in an earlier path is not told again.
    private static bool Same(PlanPath before, PlanPath path, int at) =>
        Enumerable
            .Range(0, at + 1)
            .All(s =>
                before.Stages[s].Job == path.Stages[s].Job
                && before.Stages[s].MonthsHigh == path.Stages[s].MonthsHigh
                && before.Stages[s].Credentials.Select(c => c.Code).SequenceEqual(path.Stages[s].Credentials.Select(c => c.Code))
            );

    private IEnumerable<string> Agrees(PlanPath path, PlanAction now) =>
        path.First switch
        {
            FirstStage.Helps => [_texts.Say("path.helps", _texts.Within(_texts.Title(path.Stages[0].Job)))],
            FirstStage.OtherJob => [_texts.Say("path.other", _texts.Within(Title(now.Toward)))],
            _ => [],
        };

    private string Heading(Plan plan, int path)
    {
        var beyond = plan.Target is { } target && plan.Status == PlanStatus.Planned && plan.Paths[path].Stages[^1].Job.Code != target.Code;
        return beyond ? _texts.Say(plan.Paths[path].Stages.Any(s => s.Job.Code == plan.Target!.Code) ? "path.beyond" : "path.another")
            : plan.Paths.Length > 1 ? _texts.Say("path.many", path + 1)
            : string.Empty;
    }

    private IEnumerable<string> WhyNone(Plan plan)
    {
        var target = plan.Target is { } job ? _texts.Title(job) : string.Empty;
        yield return plan.Status switch
        {
            PlanStatus.TargetIsPresentJob => _texts.Say("path.present"),
            PlanStatus.TargetOutOfReach => plan.OutOfReach switch
            {
                OutOfReachReason.Time => _texts.Say("path.time", target, plan.Options.Years),
                OutOfReachReason.Money => _texts.Say("path.money", target),
                OutOfReachReason.Requirement => _texts.Say("path.requirement", target),
                _ => _texts.Say("path.no-steps", target),
            },
            _ => _texts.Say(plan.Status == PlanStatus.NotEnoughKnown ? "path.not-enough" : "path.none", _texts.Say("now.ask")),
        };
        if (plan.NeedsMonths is { } months)
            yield return _texts.Say("path.needs-months", Number(MathF.Ceiling(months / 12f)));
        if (plan.NeedsUsd is { } dollars)
            yield return _texts.Say("path.needs-money", PlanTexts.Dollars(dollars));
        if (plan.Nearest is null && plan.Status == PlanStatus.TargetOutOfReach)
            yield return _texts.Say("now.ask");
        if (plan.Nearest is { } nearest)
            yield return _texts.Say(plan.NearestNeedsHelp ? "path.nearest-helped" : "path.nearest", _texts.Title(nearest));
    }

    private IEnumerable<string> Changes(Plan plan)
    {
        // What saves less than a month is no reason to change a life.
        var changes = plan.Paths.IsEmpty ? [] : plan.Paths[0].Changes.Where(c => c.MonthsSaved >= 1f).ToImmutableArray();
        if (changes.IsEmpty)
            yield return _texts.Say("change.none");
        foreach (var change in changes.Take(MostWhy))
        {
            var sooner = _texts.Months(change.MonthsSaved, MathF.Max(1f, change.MonthsSaved));
            yield return change.Kind switch
            {
                PathwayChangeKind.HoursAWeek => _texts.Say("change.hours", Number(change.To), Number(change.From), sooner),
                PathwayChangeKind.Money => _texts.Say("change.money", PlanTexts.Dollars(change.To), PlanTexts.Dollars(change.From), sooner),
                _ => _texts.Say("change.credential", change.Name, sooner),
            };
        }
    }

    private IEnumerable<string> Unknown(Plan plan)
    {
        if (plan.Questions.IsEmpty)
        {
            yield return _texts.Say("unknown.none");
            yield break;
        }

        yield return _texts.Say("unknown.ask");
        foreach (var question in plan.Questions.Select(q => Question(q.Fact)).Distinct().Take(MostWhy))
            yield return question;
    }

    private IEnumerable<string> Supports(Plan plan)
    {
        if (plan.Supports.IsEmpty)
            yield return _texts.Say("support.none");
        foreach (var support in plan.Supports)
            yield return _texts.Say(
                support.Offered switch
                {
                    true => "support.offered",
                    false => "support.not-offered",
                    null => "support.unknown",
                },
                _texts.Find("need." + support.Support) ?? support.Support
            );
    }

    private PlanPart Links(Plan plan)
    {
        var links = new List<(string, string)>();
        foreach (var aim in plan.Aims)
        {
            var next = language == PlanLanguage.Es ? OccupationLinks.MiProximoPaso(aim.Job.Code) : OccupationLinks.MyNextMove(aim.Job.Code);
            links.Add(($"{_texts.Title(aim.Job)}: {(language == PlanLanguage.Es ? "Mi Próximo Paso" : "My Next Move")}", next));
            links.Add(($"{_texts.Title(aim.Job)}: O*NET OnLine", OccupationLinks.OnetOnline(aim.Job.Code)));
            links.Add(($"{_texts.Title(aim.Job)}: CareerOneStop", OccupationLinks.CareerOneStop(aim.Job.Code)));
        }

        var credentials = plan
            .Paths.SelectMany(p => p.Stages)
            .SelectMany(s => s.Credentials)
            .Concat(plan.Now?.Credential is { } now ? [now] : []);
        foreach (var credential in credentials.Where(c => c.Url.Length > 0).DistinctBy(c => c.Code))
            links.Add((credential.Name, credential.Url));
        links.Insert(0, (_texts.Say("links.job-centers", PlanHelp.JobCenterPhone), PlanHelp.JobCenters));
        links.Insert(1, (_texts.Say("links.community", PlanHelp.CommunityPhone), PlanHelp.Community));
        return new PlanPart(string.Empty, []) { Links = [.. links] };
    }

    private IEnumerable<string> Limits(Plan plan)
    {
        yield return _texts.Say("limits.decide");
        if (plan.Aims.Select(a => a.Job.PayArea).FirstOrDefault(a => a.Length > 0) is { } area)
            yield return area == WholeCountry ? _texts.Say("limits.pay-us") : _texts.Say("limits.pay", area);
        if (!plan.Paths.IsEmpty)
            yield return _texts.Say("limits.months");
        yield return _texts.Say("limits.dates");
        yield return _texts.Say("limits.onet");
    }

    private string Action(PlanAction now) =>
        _texts.Say(
            "do." + now.Kind + Special(now),
            now.Kind switch
            {
                "SUPPORT" => _texts.Find("need." + now.Subject) ?? now.Name,
                "STUDY" => _texts.Find("education." + now.Subject[(now.Subject.IndexOf(':', StringComparison.Ordinal) + 1)..]) ?? now.Name,
                "SATISFY" => _texts.Find("requirement." + now.Subject[(now.Subject.LastIndexOfAny([':', '/', '.']) + 1)..])
                    ?? _texts.Say("requirement.other"),
                "APPLY" => _texts.Within(Title(now.Toward)),
                "LEARN" => TechnologyNames.Short(now.Name),
                _ => now.Name,
            }
        );

    // Leading work is no internship, and finishing a program is no level of school.
    private static string Special(PlanAction now) =>
        now is { Kind: "EXPERIENCE", Subject: "lead" } or { Kind: "STUDY", Subject: "program" } ? "." + now.Subject : string.Empty;

    private string Question(string fact) => _texts.Find("ask." + fact) ?? _texts.Say("ask.other", fact);

    private string Title(string code) => _texts.Title(code, catalog.FindOccupation(code)?.Title ?? code);

    // Work, then certificates, then tools: each kind once.
    private string Why(ImmutableArray<string> elements)
    {
        var told = elements.Take(MostWhy).ToLookup(ElementKinds.Of, StringComparer.Ordinal);
        var parts = new List<string>();
        foreach (var kind in (string[])[ElementKinds.Occupation, ElementKinds.Credential, ElementKinds.Technology])
        {
            var names = told[kind].Select(Name).ToArray();
            if (names.Length > 0)
                parts.Add(_texts.Say("why." + kind, _texts.List(names)));
        }

        return string.Join("; ", parts);
    }

    private string Name(string element) =>
        ElementKinds.Of(element) switch
        {
            ElementKinds.Occupation => _texts.Within(Title(element[(ElementKinds.Occupation.Length + 1)..])),
            ElementKinds.Technology => TechnologyNames.Short(catalog.FindElement(element)?.Name ?? element),
            _ => catalog.FindElement(element)?.Name ?? element,
        };

    private static string Number(float value) => MathF.Round(value, 1).ToString("#,0.#", CultureInfo.InvariantCulture);
}
