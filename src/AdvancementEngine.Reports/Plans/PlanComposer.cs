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

    private readonly PlanTexts _texts = PlanTexts.Of(language);

    /// <summary>The plan in words.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="since">What became of an earlier plan; null for none.</param>
    /// <param name="madeUp">True where the person is made up: said at the top.</param>
    public PlanDocument Compose(Plan plan, bool madeUp, PlanSince? since = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var lines = new List<string> { _texts.Say("made-for", plan.Participant, _texts.Day(plan.AsOf)) };
        if (plan.ProgramName.Length > 0) lines.Add(_texts.Say("program", plan.ProgramName));
        if (madeUp) lines.Add(_texts.Say("made-up"));
        return new PlanDocument(language, _texts.Say("title"), [.. lines],
        [
            .. since is null ? [] : (PlanSection[])[Section("since", [Plain(Since(plan, since))])],
            Section("where", [Plain(Where(plan))]),
            Section("aims", Aims(plan)),
            Section("now", Now(plan)),
            Section("path", Paths(plan)),
            Section("change", [Plain(Changes(plan))]),
            Section("unknown", [Plain(Unknown(plan))]),
            Section("support", [Plain(Supports(plan))]),
            Section("notes", [new PlanPart(string.Empty, []) { NoteLines = NoteLines }]),
            Section("links", [Links(plan)]),
            Section("limits", [Plain(Limits(plan))]),
        ]);
    }

    private static PlanPart Plain(IEnumerable<string> sentences) => new(string.Empty, [.. sentences]);

    private PlanSection Section(string key, IEnumerable<PlanPart> parts) => new(key, _texts.Say(key), [.. parts]);

    private IEnumerable<string> Since(Plan plan, PlanSince since)
    {
        yield return _texts.Say("since.then", _texts.Day(since.Then));
        if (since.Action.Length > 0) yield return _texts.Say(since.ActionDone ? "since.done" : "since.not-done", since.Action);
        var others = since.Earned.Where(e => e != since.Action || !since.ActionDone).ToArray();
        if (others.Length > 0) yield return _texts.Say("since.earned", string.Join(", ", others));
        if (since.JobChanged && plan.Present is { } job) yield return _texts.Say("since.job", _texts.Title(job));
        foreach (var code in since.AimsNew) yield return _texts.Say("since.new-aim", Title(code));
        foreach (var code in since.AimsGone) yield return _texts.Say("since.gone-aim", Title(code));
        if (since is { MonthsThen: { } then, MonthsNow: { } now })
        {
            var months = _texts.Months(MathF.Abs(now - then), MathF.Abs(now - then));
            yield return MathF.Abs(now - then) < 1f ? _texts.Say("since.same") : _texts.Say(now < then ? "since.sooner" : "since.later", months);
        }

        if (!since.Causes.IsEmpty) yield return _texts.Say("since.why", string.Join(", ", since.Causes.Select(c => _texts.Say("cause." + c))));
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

        yield return plan.Held.IsEmpty ? _texts.Say("where.holds-none") : _texts.Say("where.holds", string.Join(", ", plan.Held));
        yield return _texts.Say(plan.HoursAssumed ? "where.hours-assumed" : "where.hours", Number(plan.HoursAWeek));
    }

    private IEnumerable<PlanPart> Aims(Plan plan)
    {
        if (plan.Aims.IsEmpty) yield return Plain([_texts.Say("aims.none")]);
        foreach (var aim in plan.Aims)
        {
            var sentences = new List<string>();
            if (aim.IsGoal) sentences.Add(_texts.Say("aim.goal"));
            sentences.Add(aim.Job is { EntryPay: { } entry, MedianPay: { } median } ? _texts.Say("aim.pay", PlanTexts.Dollars(entry), PlanTexts.Dollars(median)) : _texts.Say("aim.no-pay"));
            if (aim.Job.MedianPay is { } there && plan.Present?.MedianPay is { } today && there != today)
                sentences.Add(_texts.Say(there > today ? "aim.more" : "aim.less", PlanTexts.Dollars(Math.Abs(there - today))));
            if (!aim.Why.IsEmpty) sentences.Add(_texts.Say("aim.why", string.Join(", ", aim.Why.Take(MostWhy).Select(Why))));
            if (aim.Job.IsShrinking) sentences.Add(_texts.Say("aim.shrinking", Number(MathF.Round(-aim.Job.PercentChange!.Value))));
            else if (aim.Job.Openings is { } openings) sentences.Add(_texts.Say("aim.openings", openings.ToString("#,0", CultureInfo.InvariantCulture)));
            yield return new PlanPart(_texts.Title(aim.Job), [.. sentences]);
        }
    }

    private IEnumerable<PlanPart> Now(Plan plan)
    {
        if (plan.Now is not { } now)
        {
            yield return Plain([_texts.Say("now.ask")]);
            yield break;
        }

        var sentences = new List<string> { Action(now) };
        if (now.Kind == "CLARIFY")
        {
            var jobs = now.Then.Where(t => catalog.FindOccupation(t) is not null).Select(Title).ToArray();
            if (jobs.Length > 0) sentences.Add(_texts.Say("do.choose", string.Join("; ", jobs)));
        }
        else if (!now.Then.IsEmpty) sentences.Add(_texts.Say(now.Kind == "STAY" ? "do.ask-for" : "do.then", string.Join(", ", now.Then)));
        if (now.Toward.Length > 0) sentences.Add(_texts.Say("now.helps", Title(now.Toward)));
        sentences.Add(_texts.Say("now.by", _texts.Day(now.By)));
        if (now.Credential is { } credential)
        {
            if (credential.StudyHours is { } hours) sentences.Add(_texts.Say("now.hours", Number(hours)));
            if (credential.Class is { Hours: { } taught } usual) sentences.Add(_texts.Say("now.class", Usual(taught, usual)));
            sentences.Add(credential.FeeUsd is { } fee ? _texts.Say("now.cost", fee > 0 ? PlanTexts.Dollars(fee) : _texts.Say("dollars.none")) : _texts.Say("now.cost-unknown", credential.Vendor));
            if (credential.PaidPercent > 0 && credential.FeeUsd is not 0) sentences.Add(_texts.Say("now.cost-paid", Number(credential.PaidPercent)));
            var payers = credential.Payers.Select(p => _texts.Find("payer." + p)).OfType<string>().ToArray();
            if (payers.Length > 0 && credential.PaidPercent < 100) sentences.Add(_texts.Say("now.payers", string.Join(", ", payers)));
        }

        if (!now.Hosts.IsEmpty) sentences.Add(_texts.Say("now.hosts", string.Join(", ", now.Hosts)));
        sentences.Add(_texts.Say("now.ask"));
        yield return Plain(sentences);
    }

    private IEnumerable<PlanPart> Paths(Plan plan)
    {
        if (plan.Status != PlanStatus.Planned)
        {
            yield return Plain(WhyNone(plan));
            if (plan.Paths.IsEmpty) yield break;
        }

        if (plan.Status == PlanStatus.Planned && !plan.PaysMore && plan.Present is not null) yield return Plain([_texts.Say("path.none-pay")]);
        for (var p = 0; p < plan.Paths.Length; p++)
        {
            var path = plan.Paths[p];
            yield return new PlanPart(Heading(plan, p),
                [_texts.Say("path.total", _texts.Months(path.MonthsLow, path.MonthsHigh), _texts.Cost(path.DollarsLow, path.DollarsHigh))])
            { Drawn = p };
            for (var s = 0; s < path.Stages.Length; s++)
                yield return new PlanPart(_texts.Say("stage", s + 1, _texts.Title(path.Stages[s].Job)), [.. Stage(path.Stages[s])]) { IsMore = p > 0 };
        }
    }

    private string Heading(Plan plan, int path)
    {
        var beyond = plan.Target is { } target && plan.Status == PlanStatus.Planned && plan.Paths[path].Stages[^1].Job.Code != target.Code;
        return beyond ? _texts.Say("path.beyond") : plan.Paths.Length > 1 ? _texts.Say("path.many", path + 1) : string.Empty;
    }

    private IEnumerable<string> Stage(PlanStage stage)
    {
        if (!stage.Credentials.IsEmpty) yield return _texts.Say("stage.earn", string.Join(", ", stage.Credentials.Select(c => c.Name)));
        else if (stage.Held.Length > 0) yield return _texts.Say("stage.held", stage.Held);
        else if (stage.MonthsHigh <= 0f) yield return _texts.Say("stage.apply");
        else yield return _texts.Say(Works(stage.From) ? "stage.stay" : "stage.train");
        foreach (var sentence in Training(stage.Training)) yield return sentence;
        if (!stage.Technologies.IsEmpty) yield return _texts.Say("stage.learn", string.Join(", ", stage.Technologies));
        yield return _texts.Say("stage.time", _texts.Months(stage.MonthsLow, stage.MonthsHigh));
        if (stage.HoursUnknown) yield return _texts.Say("stage.hours-assumed");
        yield return _texts.Say("stage.cost", _texts.Cost(stage.DollarsLow, stage.DollarsHigh));
        if (stage.FeeUnknown) yield return _texts.Say("stage.cost-assumed");
        yield return stage.Job is { EntryPay: { } entry, MedianPay: { } median } ? _texts.Say("stage.pay", PlanTexts.Dollars(entry), PlanTexts.Dollars(median)) : _texts.Say("stage.no-pay");
        if (stage.Job.IsShrinking) yield return _texts.Say("stage.shrinking");
        foreach (var question in stage.Unknown.Select(u => _texts.Find("ask." + u)).OfType<string>().Distinct().Take(1)) yield return _texts.Say("stage.unknown", question);
        if (stage.Modeled) yield return _texts.Say("stage.modeled");
    }

    private IEnumerable<string> Training(PlanTraining? training)
    {
        if (training is null) yield break;
        if (training is { IsOwn: true, Hours: { } own }) yield return _texts.Say("stage.own-training", Number(own));
        else if (training is { Programs: > 0, Hours: { } hours }) yield return Usual(hours, training);
        else yield return _texts.Say("stage.training-unknown");
        if (!training.IsOwn && training.CostUsd is not null) yield return _texts.Say("stage.training-paid");
    }

    // The middle of a list, with how many programs it is the middle of.
    private string Usual(float hours, PlanTraining training) => training.CostUsd is { } cost
        ? _texts.Say("class.hours-cost", Number(hours), PlanTexts.Dollars(cost), training.Programs, training.Seen[..4])
        : _texts.Say("class.hours", Number(hours), training.Programs, training.Seen[..4]);

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
            _ => _texts.Say("path.none", _texts.Say("now.ask")),
        };
        if (plan.Nearest is { } nearest) yield return _texts.Say("path.nearest", _texts.Title(nearest));
    }

    private IEnumerable<string> Changes(Plan plan)
    {
        var changes = plan.Paths.IsEmpty ? [] : plan.Paths[0].Changes;
        if (changes.IsEmpty) yield return _texts.Say("change.none");
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
        foreach (var question in plan.Questions.Select(q => Question(q.Fact)).Distinct().Take(MostWhy)) yield return question;
    }

    private IEnumerable<string> Supports(Plan plan)
    {
        if (plan.Supports.IsEmpty) yield return _texts.Say("support.none");
        foreach (var support in plan.Supports)
            yield return _texts.Say(support.Offered switch { true => "support.offered", false => "support.not-offered", null => "support.unknown" }, _texts.Find("need." + support.Support) ?? support.Support);
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

        var credentials = plan.Paths.SelectMany(p => p.Stages).SelectMany(s => s.Credentials).Concat(plan.Now?.Credential is { } now ? [now] : []);
        foreach (var credential in credentials.Where(c => c.Url.Length > 0).DistinctBy(c => c.Code)) links.Add((credential.Name, credential.Url));
        return new PlanPart(string.Empty, []) { Links = [.. links] };
    }

    private IEnumerable<string> Limits(Plan plan)
    {
        yield return _texts.Say("limits.decide");
        if (plan.Aims.Select(a => a.Job.PayArea).FirstOrDefault(a => a.Length > 0) is { } area) yield return _texts.Say("limits.pay", area);
        yield return _texts.Say("limits.dates");
        yield return _texts.Say("limits.onet");
    }

    private string Action(PlanAction now) => _texts.Say("do." + now.Kind + Special(now), now.Kind switch
    {
        "SUPPORT" => _texts.Find("need." + now.Subject) ?? now.Name,
        "STUDY" => _texts.Find("education." + now.Subject[(now.Subject.IndexOf(':', StringComparison.Ordinal) + 1)..]) ?? now.Name,
        "SATISFY" => _texts.Find("requirement." + now.Subject[(now.Subject.LastIndexOfAny([':', '/', '.']) + 1)..]) ?? _texts.Say("requirement.other"),
        _ => now.Name,
    });

    // Leading work is no internship, and finishing a program is no level of school.
    private static string Special(PlanAction now) => now is { Kind: "EXPERIENCE", Subject: "lead" } or { Kind: "STUDY", Subject: "program" } ? "." + now.Subject : string.Empty;

    // Work outside IT is no job to build up time in.
    private bool Works(string from) => catalog.FindOccupation(from) is { UsualOrigin: false };

    private string Question(string fact) => _texts.Find("ask." + fact) ?? _texts.Say("ask.other", fact);

    private string Title(string code) => _texts.Title(code, catalog.FindOccupation(code)?.Title ?? code);

    private string Why(string element) => string.Format(CultureInfo.InvariantCulture, _texts.Find("why." + ElementKinds.Of(element)) ?? "{0}", Name(element));

    private string Name(string element) => ElementKinds.Of(element) == ElementKinds.Occupation ? Title(element[(ElementKinds.Occupation.Length + 1)..]) : catalog.FindElement(element)?.Name ?? element;

    private static string Number(float value) => MathF.Round(value, 1).ToString("#,0.#", CultureInfo.InvariantCulture);
}
