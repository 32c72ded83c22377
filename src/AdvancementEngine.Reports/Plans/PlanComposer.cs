using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Questions;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Plans.Records;
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
        // Whoever writes in the other language is told that the page is there in it.
        if (plan.WritesSpanish == (language == PlanLanguage.En))
            lines.Add(_texts.Say("also"));
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
        string[] asked =
        [
            .. plan
                .Questions.OrderBy(q => s_general.Contains(q.Fact, StringComparer.Ordinal))
                .Select(q => Question(plan, q))
                .OfType<string>()
                .Distinct()
                .Take(MostQuestions),
        ];
        yield return _texts.Say(asked.Length == 0 ? "unknown.none" : "unknown.ask");
        foreach (var question in asked)
            yield return question;
    }

    // Asked of anybody: what this person said comes first.
    private static readonly string[] s_general = ["credentials", "education", "hours", "goal.wage-floor", "goal.months", "goal.money"];

    private const int MostQuestions = 3;

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
        var situations = plan.Situations.Select(s => _texts.Find("situation." + s)).OfType<string>().ToArray();
        if (plan.Supports.IsEmpty && !plan.CaresForElder && situations.Length == 0)
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
        foreach (var situation in situations)
            yield return situation;
        if (plan.ProgramDone && plan.Supports.Any(s => s.Offered == true))
            yield return StillOpen(plan);
    }

    // A program that was finished helps for the months it says, counted from the day it was finished.
    private string StillOpen(Plan plan) =>
        plan is { ProgramCompleted: { } done, FollowUpMonths: > 0f and var months }
            ? done.AddMonths((int)months) is var end && end >= plan.AsOf
                ? _texts.Say("program.helps-until", _texts.Month(done), _texts.Month(end))
                : _texts.Say("program.help-over", _texts.Month(done), _texts.MonthsTold(months))
            : plan.ProgramCompleted is { } finished ? _texts.Say("program.finished", _texts.Month(finished))
            : _texts.Say("now.still-open");

    private static string SmallFirst(string sentence) => char.ToLower(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];

    // At most three: local help, a page about the first job, and the issuer of a credential to earn or renew. The JSON has all links.
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
            case ReasonKind.Work when reason.Years is { } years:
                return _texts.Say("why.work-years", Reason(plan, reason with { Years = null }), _texts.Years(years));
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
            case ReasonKind.Words:
                return _texts.Say("why.words", Quoted(reason.Elements));
            default:
                string[] named = Once(reason.Elements.Select(e => Named(plan, e)));
                if (reason.Elements.All(e => ElementKinds.Of(e) != ElementKinds.Technology))
                    return _texts.Say("why.words", Quoted(Once(reason.Elements.Select(e => OwnWords(plan, e)))));
                return _texts.List(named) is { Length: > 0 } tools
                    ? _texts.Say("why." + EnumNames.Of(reason.Kind).ToLowerInvariant(), tools)
                    : string.Empty;
        }
    }
}
