using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Words a plan: second person, short sentences, one idea each. Says nothing that is not in the plan's JSON.</summary>
/// <param name="catalog">The catalog of the plan's bundle, for names.</param>
/// <param name="language">The language to write in.</param>
public sealed partial class PlanComposer(CareerCatalog catalog, PlanLanguage language)
{
    private const int NoteLines = 4;
    private const int MostWhy = 3;

    private static readonly string s_next = EnumNames.Of(OpportunityGroup.Next);

    // Area name used by the wage data for the whole country.
    private const string WholeCountry = "U.S.";

    private readonly PlanTexts _texts = PlanTexts.Of(language);
    private readonly StageWords _stages = new(catalog, PlanTexts.Of(language));

    /// <summary>Composes the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="since">What happened since an earlier plan; null if there is none.</param>
    /// <param name="madeUp">True if the person is made up; stated at the top.</param>
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
                .. Changes(plan).Any() ? (PlanSection[])[Section("change", [Plain(Changes(plan))])] : [],
                Section("unknown", [Plain(Unknown(plan))]),
                Section("support", [Plain(Supports(plan))]),
                Section("notes", [new PlanPart(string.Empty, [_texts.Say("notes.who")]) { NoteLines = NoteLines }]),
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

    private IEnumerable<string> Where(Plan plan) => Work(plan).Concat(Holds(plan)).DefaultIfEmpty(_texts.Say("where.little"));

    private IEnumerable<string> Work(Plan plan)
    {
        if (plan.UnreadJob.Length > 0)
            yield return _texts.Say("where.unread-job", plan.UnreadJob);
        if (plan.Present is { } job)
        {
            if (plan.PresentStated.Length > 0)
                yield return _texts.Say(plan.PresentEnded is null ? "where.job-words" : "where.last-job-words", plan.PresentStated);
            yield return plan.PresentStated.Length > 0 ? _texts.Say("where.job-list", Small(job))
                : _texts.Say(plan.PresentEnded is null ? "where.job" : "where.last-job", Small(job));
            yield return job.MedianPay is { } pay ? _texts.Say("where.job-pay", PlanTexts.Dollars(pay)) : _texts.Say("where.job-no-pay");
            if (plan.LeadsDesk)
                yield return _texts.Say("where.job-wide");
        }
        else if (plan.Work == Plan.PresentWork)
        {
            if (plan.UnreadJob.Length == 0)
                yield return plan.OtherJob.Length > 0
                    ? _texts.Say("where.other-job-named", plan.OtherJob)
                    : _texts.Say("where.other-job");
            if (plan.Last is { } before)
                yield return _texts.Say("where.before-job", Small(before));
        }
        else if (plan.Last is { } last)
        {
            if (plan.PresentStated.Length > 0)
                yield return _texts.Say("where.last-job-words", plan.PresentStated);
            yield return _texts.Say(plan.PresentStated.Length > 0 ? "where.job-list" : "where.last-job", Small(last));
        }
        else if (plan.Work == Plan.PastWork)
            yield return plan.OtherJob.Length > 0
                ? _texts.Say("where.other-last-named", plan.OtherJob)
                : _texts.Say("where.other-last");
        else if (plan.Work == Plan.NoWork)
            yield return _texts.Say("where.no-work");
        foreach (var also in plan.AlsoWorks)
            yield return _texts.Say("where.also", also);
        if (!plan.PastStated.IsEmpty)
            yield return _texts.Say("where.past-words", Quoted(plan.PastStated));
        foreach (var sentence in Skills(plan))
            yield return sentence;
        foreach (var sentence in Goal(plan))
            yield return sentence;
    }

    // What the person can do, in their own words: used, taught, then stated.
    private IEnumerable<string> Skills(Plan plan)
    {
        if (!plan.AlsoKnown.IsEmpty)
            yield return _texts.Say(plan.AlsoKnown.Length > 1 ? "where.also-known.many" : "where.also-known", Quoted(plan.AlsoKnown));
        if (Names(s => s.Kind <= EvidenceKind.Used) is { Length: > 0 } used)
            yield return _texts.Say("where.tools", used);
        if (Names(s => s.Kind == EvidenceKind.Taught) is { Length: > 0 } taught)
            yield return _texts.Say("where.taught", taught);
        if (Names(s => s.Kind == EvidenceKind.SelfReported) is { Length: > 0 } told)
            yield return _texts.Say("where.told", told);
        var done = plan.ActivitiesDone.Select(a => _texts.Find("activity." + a)).OfType<string>().ToArray();
        if (done.Length > 0)
            yield return _texts.Say("where.activities", _texts.List(done));
        if (plan.ActivitiesDone.Any(s_meets.Contains))
            yield return _texts.Say("where.go-back");

        string Names(Func<PlanSkill, bool> isOfKind) =>
            _texts.List([.. plan.Skills.Where(isOfKind).Select(SkillName).Where(n => n.Length > 0)]);
    }

    // Activities in which the person spoke with someone at a workplace.
    private static readonly string[] s_meets = ["job-shadow", "workplace-tour", "informational-interview"];

    private string SkillName(PlanSkill skill) => skill.Stated.Length > 0 ? skill.Stated : _texts.Tool(skill.Name);

    // An element in the person's own words, or by its everyday name.
    private string Named(Plan plan, string element) =>
        plan.Skills.FirstOrDefault(s => s.Element == element) is { } skill
            ? SkillName(skill)
            : _texts.Tool(catalog.FindElement(element)?.Name ?? element);

    private string Quoted(IEnumerable<string> words) => _texts.List([.. words.Select(w => _texts.Say("quoted", w))]);

    // The goal in the person's own words, how it was interpreted, and the parts that no occupation covers.
    private IEnumerable<string> Goal(Plan plan)
    {
        if (plan.UnreadGoal.Length > 0)
            yield return _texts.Say("where.unread-goal", plan.UnreadGoal);
        else if (plan.GoalStated.Length > 0)
        {
            yield return _texts.Say("where.goal", plan.GoalStated);
            if (plan is { Target: { } target, Options.Target: null })
                yield return _texts.Say(
                    "where.goal-read",
                    string.Join("; ", plan.Aims.Where(a => a.IsGoal).Select(a => Small(a.Job)).Prepend(Small(target)).Distinct())
                );
        }

        var beside = plan
            .GoalParts.Where(p => p.Kind != GoalPartKind.Specialty || (plan.Target is { } job && p.IsMissedBy(job.Code)))
            .Select(p => p.Code)
            .Concat(plan.Wishes)
            .Distinct(StringComparer.Ordinal)
            // "Sin noches" mentions nights only to rule them out.
            .Where(code => code != "evenings" || !plan.Wishes.Contains("days"))
            .Select(code => _texts.Find("goal-part." + code))
            .OfType<string>()
            .ToArray();
        if (beside.Length > 0)
            yield return _texts.Say("where.goal-parts", _texts.List(beside));
        var limits = plan.Limits.Select(code => _texts.Find("limit." + code)).OfType<string>().ToArray();
        if (limits.Length > 0)
            yield return _texts.Say("where.limits", _texts.List(limits));
    }

    // Schooling, the program and certificates, each listed once with its status.
    private IEnumerable<string> Holds(Plan plan)
    {
        if (_texts.Find("education." + plan.Education) is { } school)
            yield return _texts.Say("where.education", school);
        if (_texts.Find("education." + plan.StudiesFor) is { } next)
            yield return _texts.Say("where.studies-for", next);
        else if (plan.StudiesNow)
            yield return _texts.Say("where.studies-now");
        if (plan.IsNotEvaluated)
            yield return _texts.Say("where.not-evaluated");
        if (plan.ProgramDone && plan.ProgramName.Length > 0)
            yield return _texts.Say("where.program-done");
        var held = plan.Certificates.Where(c => c.State == CertificateState.Held).ToArray();
        if (held.Length > 0)
            yield return _texts.Say("where.holds", _texts.List([.. held.Select(Dated)]));
        foreach (var retired in held.Where(c => c.IsRetired))
            yield return _texts.Say("where.retired", Own(retired));
        if (!plan.AlsoHeld.IsEmpty)
            yield return _texts.Say("where.also-held", Quoted(plan.AlsoHeld));
        var proven = plan.Proven.Select(p => _texts.Find("proven." + p)).OfType<string>().ToArray();
        if (proven.Length > 0)
            yield return _texts.Say("where.proven", _texts.List(proven));
        foreach (var certificate in plan.Certificates)
        {
            switch (certificate.State)
            {
                case CertificateState.EndsSoon:
                    yield return _texts.Say("where.ends-soon", certificate.Name, _texts.Day(certificate.Ends!.Value));
                    break;
                case CertificateState.MayHaveEnded:
                    yield return certificate.Ends is { } perhaps
                        ? _texts.Say("where.may-have-ended", certificate.Name, _texts.Month(perhaps))
                        : _texts.Say("where.check-old", certificate.Name, _texts.Month(certificate.Earned!.Value));
                    if (certificate.PaidPercent > 0f)
                        yield return _texts.Say("where.program-retake-pays", PlanTexts.Number(certificate.PaidPercent));
                    else if (certificate.ProgramOffers)
                        yield return _texts.Say("where.program-retake");
                    break;
                case CertificateState.Ended:
                    yield return certificate.Ends is { } ended
                        ? _texts.Say(
                            certificate.IsEndedOnRecord ? "where.ended" : "where.probably-ended",
                            certificate.Name,
                            _texts.Month(ended)
                        )
                        : _texts.Say("where.ended-undated", certificate.Name);
                    break;
            }
        }

        if (plan.HoursNone)
            yield return _texts.Say("where.hours-none");
        if (!plan.HoursAssumed)
            yield return _texts.Say("where.hours", _texts.Hours(plan.HoursAWeek));
    }

    // A retired certificate is shown with its date, which tells what it covers.
    private string Dated(PlanCertificate certificate) =>
        certificate is { IsRetired: true, Earned: { } earned } ? $"{Own(certificate)} ({_texts.Month(earned)})" : certificate.Name;

    private static string Own(PlanCertificate certificate) =>
        certificate.Stated.Length > 0 ? certificate.Stated : certificate.Name;

    private IEnumerable<PlanPart> Aims(Plan plan)
    {
        if (plan.Aims.IsEmpty)
            yield return Plain([_texts.Say("aims.none")]);
        foreach (var aim in plan.Aims)
        {
            var sentences = new List<string>();
            if (aim.IsGoal)
                sentences.Add(_texts.Say("aim.goal"));
            if (Later(plan, aim) is { } later)
                sentences.Add(_texts.Say(later));
            sentences.Add(
                aim.Job is { EntryPay: { } entry, MedianPay: { } median }
                    ? _texts.Say("aim.pay", PlanTexts.Dollars(entry), PlanTexts.Dollars(median))
                    : _texts.Say("aim.no-pay")
            );
            if (aim.Job.IsPayOfGroup)
                sentences.Add(_texts.Say("aim.pay-group"));
            if (aim == plan.Aims.FirstOrDefault(a => a.Job.EntryPay is not null) && IsPartTime(plan))
                sentences.Add(
                    plan.HoursWanted is { } week
                        ? _texts.Say("aim.pay-hours", PlanTexts.Number(week), PlanTexts.Dollars(StageWords.PayAt(aim.Job, plan)!.Value))
                        : _texts.Say("aim.pay-part")
                );
            if (aim.Job.MedianPay is { } there && plan is { Present.MedianPay: { } today, PresentEnded: null } && there != today)
                sentences.Add(_texts.Say(there > today ? "aim.more" : "aim.less", PlanTexts.Dollars(Math.Abs(there - today))));
            sentences.AddRange(_stages.Below(plan, aim.Job));
            if (Why(plan, aim.Why) is { Length: > 0 } why)
                sentences.Add(_texts.Say("aim.why", why));
            if (aim.Job.IsShrinking && MathF.Round(-aim.Job.PercentChange!.Value) is >= 1 and var fewer)
                sentences.Add(_texts.Say("aim.shrinking", PlanTexts.Number(fewer)));
            if (aim.Job.Openings is { } openings)
                sentences.Add(_texts.Say("aim.openings", openings.ToString("#,0", CultureInfo.InvariantCulture)));
            yield return new PlanPart(_texts.Title(aim.Job), [.. sentences]);
        }
    }

    private static bool IsPartTime(Plan plan) =>
        plan.HoursWanted is not null
        || plan.Wishes.Any(w => w is "part-time" or "fewer-hours")
        || plan.GoalParts.Any(p => p.Code is "part-time" or "fewer-hours");

    // A job that a path reaches after another job comes later, whatever its group; one the person can apply for now does not.
    private static string? Later(Plan plan, PlanAim aim)
    {
        var at = plan.Paths.SelectMany(p => p.Stages.Select((s, i) => (s, i))).Where(x => x.s.Job.Code == aim.Job.Code).ToArray();
        if (at.Any(x => x.s.ApplyNow) || (at.Length > 0 && at.All(x => x.i == 0 && aim.Group == s_next)))
            return null;
        return at.Length > 0 ? "aim.later"
            : aim.Group != s_next ? "aim.later-far"
            : null;
    }

    private IEnumerable<string> Changes(Plan plan)
    {
        // Saving less than a month is not worth changing anything. Certificates already held are asked about below.
        foreach (var change in plan.Paths.IsEmpty ? [] : plan.Paths[0].Changes.Where(c => c.MonthsSaved >= 1f))
        {
            var sooner = _texts.Months(change.MonthsSaved, MathF.Max(1f, change.MonthsSaved));
            // Nobody chooses the pace of a program.
            if (change.Kind == PathwayChangeKind.HoursAWeek && !plan.HoursAssumed && !IsProgramPaced(plan))
                yield return _texts.Say("change.hours", _texts.Hours(change.To), PlanTexts.Number(change.From), sooner);
            else if (change.Kind == PathwayChangeKind.Money && plan.MoneyUsd < plan.Paths[0].Stages[0].DollarsHigh)
                yield return _texts.Say("change.money", PlanTexts.Dollars(change.To - change.From), sooner);
        }
    }

    private static bool IsProgramPaced(Plan plan) =>
        plan.ProgramWeeks is not null && plan.Paths[0].Stages[0] is { ProgramHours: not null } or { Training.IsOwn: true };

    private IEnumerable<string> Unknown(Plan plan)
    {
        // A question without wording here is not one for the person: it is about the program, or about how the list was made.
        string[] asked = [.. plan.Questions.Select(q => Question(plan, q)).OfType<string>().Distinct()];
        yield return _texts.Say(asked.Length == 0 ? "unknown.none" : "unknown.ask");
        foreach (var question in asked)
            yield return question;
    }

    private string? Question(Plan plan, PlanQuestion question)
    {
        if (question.Fact.StartsWith("requirement:", StringComparison.Ordinal))
            return _texts.Find("ask.requirement." + question.Fact["requirement:".Length..]) ?? _texts.Say("ask.requirement.other");
        var asked = question.Fact switch
        {
            "told" => Named(plan, question.Words) is { Length: > 0 } tool
                ? _texts.Say("ask.told", tool)
                : _texts.Say("ask.4b.participant-assessed"),
            "work-gap" => WorkGap(question.Words),
            "hours" => _texts.Say("ask.hours", PlanTexts.Number(plan.HoursAWeek)),
            _ when _texts.Find("ask." + question.Fact) is not null => _texts.Say("ask." + question.Fact, question.Words),
            _ => null,
        };
        if (asked is null)
            return null;
        var meant = question.Choices.Where(c => catalog.FindOccupation(c) is not null).Take(MostWhy).Select(Title).ToArray();
        return meant.Length > 0 ? asked + " " + _texts.Say("ask.meant", string.Join("; ", meant)) : asked;
    }

    private string WorkGap(string months)
    {
        var at = months.IndexOf('/', StringComparison.Ordinal);
        var (from, to) = (Month(months[..at]), months[(at + 1)..]);
        return to.Length == 0 ? _texts.Say("ask.work-since", from) : _texts.Say("ask.work-between", from, Month(to));
    }

    private string Month(string month) => _texts.Month(DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture));

    private IEnumerable<string> Supports(Plan plan)
    {
        if (plan.Supports.IsEmpty && !plan.CaresForElder)
            yield return _texts.Say("support.none");
        foreach (var support in plan.Supports)
        {
            var need = Need(plan, support.Support);
            need = char.ToUpper(need[0], CultureInfo.InvariantCulture) + need[1..];
            if (support.Offered == true)
                yield return language == PlanLanguage.En && support.Detail.Length > 0
                    ? _texts.Say("support.offered-as", need, support.Detail)
                    : _texts.Say("support.offered", need);
            else
                yield return need + ": " + SmallFirst(Call(plan, new PlanBarrier(PlanBarrier.Support, support.Support, support.Offered)));
        }

        if (plan.CaresForElder)
            yield return _texts.Say("support.elder");
        if (plan.ProgramDone && plan.Supports.Any(s => s.Offered == true))
            yield return _texts.Say("now.still-open");
    }

    private static string SmallFirst(string sentence) => char.ToLower(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];

    // At most four: local help, two pages about the first job, and the issuer of a credential to earn or renew. The JSON has all links.
    private PlanPart Links(Plan plan)
    {
        var links = new List<(string, string)>
        {
            (_texts.Say("links.english", _texts.Say("links.job-centers", PlanHelp.JobCenterPhone)), PlanHelp.JobCenters),
        };
        var first = plan.Paths.IsEmpty ? plan.Aims.FirstOrDefault()?.Job : plan.Paths[0].Stages[0].Job;
        if (first is { } job)
        {
            var next = language == PlanLanguage.Es ? OccupationLinks.MiProximoPaso(job.Code) : OccupationLinks.MyNextMove(job.Code);
            links.Add(($"{_texts.Title(job)}: {(language == PlanLanguage.Es ? "Mi Próximo Paso" : "My Next Move")}", next));
            links.Add((_texts.Say("links.english", $"{_texts.Title(job)}: O*NET OnLine"), OccupationLinks.OnetOnline(job.Code)));
        }

        var issuers = plan
            .Certificates.Where(c => c.State == CertificateState.EndsSoon)
            .Select(c => (c.Name, c.Url))
            .Concat(plan.Now?.Credential is { } now ? [(now.Name, now.Url)] : [])
            .Concat(plan.Paths.SelectMany(p => p.Stages).SelectMany(s => s.Credentials).Select(c => (c.Name, c.Url)));
        foreach (var (name, url) in issuers.Where(c => c.Url.Length > 0).Take(1))
            links.Add((_texts.Say("links.english", name), url));
        return new PlanPart(string.Empty, []) { Links = [.. links] };
    }

    private IEnumerable<string> Limits(Plan plan)
    {
        yield return _texts.Say("limits.decide");
        var areas = plan.Aims.Select(a => a.Job.PayArea).Append(plan.Present?.PayArea ?? string.Empty);
        if (areas.FirstOrDefault(a => a.Length > 0) is { } area)
            yield return area == WholeCountry ? _texts.Say("limits.pay-us") : _texts.Say("limits.pay", area);
        if (plan.Paths.Any(p => p.MonthsHigh > 0f))
            yield return _texts.Say("limits.months");
        if (plan.Now?.Credential is not null || plan.Paths.SelectMany(p => p.Stages).Any(s => !s.Credentials.IsEmpty))
            yield return _texts.Say("limits.dates");
        if (!plan.Aims.IsEmpty)
            yield return _texts.Say("limits.onet");
        if (_texts.Say("limits.titles") is { Length: > 0 } titles)
            yield return titles;
    }

    private static string Requirements(string subject) => subject[(subject.LastIndexOfAny([':', '/', '.']) + 1)..];

    private string Need(Plan plan, string support)
    {
        var named = plan.Supports.FirstOrDefault(s => s.Support == support)?.Named ?? support;
        return _texts.Find("need." + named) ?? named;
    }

    private string Requirement(string name) => _texts.Find("requirement." + name) ?? _texts.Say("requirement.other");

    private string Title(string code) => _texts.Title(code, catalog.FindOccupation(code)?.Title ?? code);

    // A title after a colon: lowercase in Spanish, unchanged in English.
    private string Small(PlanJob job) => AfterColon(_texts.Title(job));

    private string AfterColon(string title) => language == PlanLanguage.Es ? _texts.Within(title) : title;

    private string Why(Plan plan, ImmutableArray<PlanReason> reasons) =>
        string.Join("; ", reasons.Select(r => Reason(plan, r)).Where(r => r.Length > 0));

    private string Reason(Plan plan, PlanReason reason)
    {
        var element = reason.Elements[0];
        switch (reason.Kind)
        {
            case ReasonKind.HandsOn:
                var activity = _texts.Find("offer." + element) ?? element;
                return reason.Hours is { } hours
                    ? _texts.Say("why.hands-on-hours", activity, PlanTexts.Number(hours))
                    : _texts.Say("why.hands-on", activity);
            case ReasonKind.Work:
                var code = element[(element.IndexOf(':', StringComparison.Ordinal) + 1)..];
                return plan.PresentStated.Length > 0 && (plan.Present ?? plan.Last)?.Code == code
                    ? _texts.Say("why.work-words", plan.PresentStated)
                    : _texts.Say("why.work", _texts.Within(Title(code)));
            case ReasonKind.Certificate:
                return _texts.Say("why.certificate", catalog.FindElement(element)?.Name ?? element);
            default:
                string[] named =
                [
                    .. reason
                        .Elements.Select(e => Named(plan, e))
                        .Where(n => n.Length > 0)
                        .Distinct(StringComparer.OrdinalIgnoreCase),
                ];
                return _texts.List(named) is { Length: > 0 } tools
                    ? _texts.Say("why." + EnumNames.Of(reason.Kind).ToLowerInvariant(), tools)
                    : string.Empty;
        }
    }
}
