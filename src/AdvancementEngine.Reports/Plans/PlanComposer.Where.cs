using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Records;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Where the person is: work, skills, goal, schooling and certificates, each once and with its status.</summary>
public sealed partial class PlanComposer
{
    private IEnumerable<string> Where(Plan plan) => Work(plan).Concat(Holds(plan)).DefaultIfEmpty(_texts.Say("where.little"));

    private IEnumerable<string> Work(Plan plan)
    {
        if (plan.UnreadJob.Length > 0)
            yield return _texts.Say("where.unread-job", plan.UnreadJob);
        if (plan.Present is { } job)
        {
            if (plan.PresentStated.Length > 0)
                yield return _texts.Say(plan.PresentEnded is null ? "where.job-words" : "where.last-job-words", plan.PresentStated);
            if (!IsOwnWordsOnly(plan))
            {
                var listed =
                    plan.PresentStated.Length > 0 ? _texts.Say("where.job-list", Small(job))
                    : _texts.Say(plan.PresentEnded is null ? "where.job" : "where.last-job", Small(job));
                var key = IsBelowMiddle(plan.PresentStated) ? "where.job-pay-all" : "where.job-pay";
                yield return job.MedianPay is { } pay ? $"{listed} {_texts.Say(key, PlanTexts.Dollars(pay))}" : listed;
            }

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
                yield return plan.PresentStated.Length > 0
                    ? _texts.Say("where.before-words", plan.PresentStated)
                    : _texts.Say("where.before-job", Small(before));
        }
        else if (plan.Last is { } last)
        {
            if (plan.PresentStated.Length > 0)
                yield return _texts.Say("where.last-job-words", plan.PresentStated);
            if (!IsOwnWordsOnly(plan))
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

    // The middle of a whole occupation is not the pay of somebody new to it, or on a contract.
    private static bool IsBelowMiddle(string stated) => JuniorWords.IsSaid(stated) || Contract.IsMatch(stated);

    [GeneratedRegex(
        @"\b(contract(or)?|temp|seasonal|freelance|part[- ]time|own shop|small shop|per diem)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Contract { get; }

    // Rank and years of the forces have no civilian title: a title outside IT would be one below them.
    private bool IsOwnWordsOnly(Plan plan) =>
        plan.PresentIsService
        && plan.PresentStated.Length > 0
        && catalog.FindOccupation((plan.Present ?? plan.Last)!.Code) is { UsualOrigin: true };

    // What the person can do, in their own words: used, taught, then stated.
    private IEnumerable<string> Skills(Plan plan)
    {
        // What names no tool is quoted, and nobody is said to have "used" it.
        string[] known = [.. plan.AlsoKnown, .. plan.Skills.Where(s => s.Kind <= EvidenceKind.Used && !IsTool(s)).Select(Words)];
        if (known.Length > 0)
            yield return _texts.Say(known.Length > 1 ? "where.also-known.many" : "where.also-known", Quoted(known));
        if (Names(s => s.Kind <= EvidenceKind.Used && IsTool(s)) is { Length: > 0 } used)
            yield return _texts.Say("where.tools", used);
        if (Names(s => s.Kind == EvidenceKind.Taught) is { Length: > 0 } taught)
            yield return _texts.Say("where.taught", taught);
        string[] told =
        [
            .. plan
                .Skills.Where(s => s.Kind == EvidenceKind.SelfReported)
                .Select(s => s.Stated.Length > 0 && !s.Name.Contains(s.Stated, StringComparison.OrdinalIgnoreCase)
                    ? _texts.Say("quoted", s.Stated)
                    : SkillName(s)
                )
                .Where(n => n.Length > 0),
        ];
        if (told.Length > 0)
            yield return _texts.Say("where.told", _texts.List(told));
        var done = plan.ActivitiesDone.Select(a => _texts.Find("activity." + a)).OfType<string>().ToArray();
        if (done.Length > 0)
            yield return _texts.Say("where.activities", _texts.List(done));
        if (plan.ActivitiesDone.Any(s_meets.Contains))
            yield return _texts.Say("where.go-back");

        string Names(Func<PlanSkill, bool> isOfKind) =>
            _texts.List([.. Once(plan.Skills.Where(isOfKind).Select(SkillName))]);
    }

    private static bool IsTool(PlanSkill skill) => ElementKinds.Of(skill.Element) == ElementKinds.Technology;

    // "HTML/CSS" says HTML already: a name that stands in another's words is left out.
    private static string[] Once(IEnumerable<string> names)
    {
        string[] all = [.. names.Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        return [.. all.Where(n => !all.Any(o => o.Length > n.Length && Key(o).Contains(Key(n), StringComparison.Ordinal)))];
    }

    // Activities in which the person spoke with someone at a workplace.
    private static readonly string[] s_meets = ["job-shadow", "workplace-tour", "informational-interview"];

    private string Words(PlanSkill skill) => skill.Stated.Length > 0 ? skill.Stated : _texts.Tool(skill.Name);

    // A remark is quoted, and a tool typed without capitals is written as it is published.
    private string SkillName(PlanSkill skill) =>
        IsRemark(skill.Stated) ? _texts.Say("quoted", skill.Stated)
        : skill.Stated.Length > 0 && !skill.Stated.Any(char.IsUpper) && Published(skill) is { Length: > 0 } name ? name
        : Words(skill);

    private string? Published(PlanSkill skill) =>
        IsTool(skill)
        && (
            skill.Name.StartsWith(skill.Stated, StringComparison.OrdinalIgnoreCase)
            || skill.Name.EndsWith(skill.Stated, StringComparison.OrdinalIgnoreCase)
        )
            ? _texts.Tool(skill.Name)
            : null;

    // More words than a tool has in its name, or a comma.
    private static bool IsRemark(string stated) =>
        stated.Contains(',', StringComparison.Ordinal) || stated.Count(c => c == ' ') >= RemarkSpaces;

    private const int RemarkSpaces = 4;

    // An element in the person's own words, or by its everyday name.
    private string Named(Plan plan, string element) =>
        plan.Skills.FirstOrDefault(s => s.Element == element) is { } skill
            ? SkillName(skill)
            : _texts.Tool(catalog.FindElement(element)?.Name ?? element);

    private string OwnWords(Plan plan, string element) =>
        plan.Skills.FirstOrDefault(s => s.Element == element) is { } skill
            ? Words(skill)
            : _texts.Tool(catalog.FindElement(element)?.Name ?? element);

    private string Quoted(IEnumerable<string> words) => _texts.List([.. words.Select(w => _texts.Say("quoted", w))]);

    // The goal in the person's own words, how it was interpreted, and the parts that no occupation covers.
    private IEnumerable<string> Goal(Plan plan)
    {
        if (plan.UnreadGoal.Length > 0)
            yield return _texts.Say("where.unread-goal", plan.UnreadGoal);
        else if (plan.GoalStated.Length > 0)
        {
            yield return _texts.Say("where.goal", Codes.Replace(plan.GoalStated, m => AfterColon(Title(m.Value))));
            if (IsGoalRead(plan) && plan.Target is { } target)
                yield return _texts.Say(
                    "where.goal-read",
                    string.Join("; ", plan.Aims.Where(a => a.IsGoal).Select(a => Small(a.Job)).Prepend(Small(target)).Distinct())
                );
        }

        if (plan is { GoalStated.Length: 0, UnreadGoal.Length: 0, Target: { } goal, Options.Target: null })
            yield return _texts.Say("where.goal-job", Small(goal));
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
            yield return string.Join(' ', [_texts.Say("where.goal-parts", _texts.List(beside)), .. WhereToAsk(plan)]);
        var limits = plan.Limits.Select(code => _texts.Find("limit." + code)).OfType<string>().ToArray();
        if (limits.Length > 0)
            yield return _texts.Say("where.limits", _texts.List(limits));
    }

    private static bool IsGoalRead(Plan plan) =>
        plan is { UnreadGoal.Length: 0, GoalStated.Length: > 0, Target: not null, Options.Target: null };

    // Nobody says a code: it is no word of the person.
    [GeneratedRegex(@"\b\d{2}-\d{4}\.\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Codes { get; }

    // Kinds of employers, and what is asked of the present one; a kind of place is looked for and not asked about.
    private IEnumerable<string> WhereToAsk(Plan plan)
    {
        var wanted = plan.GoalParts.Where(p => p.Kind != GoalPartKind.Specialty).Select(p => p.Code).Concat(plan.Wishes).ToHashSet();
        var isHeld = plan is { Work: Plan.PresentWork, PresentEnded: null };
        var stays = isHeld && plan is { Status: PlanStatus.TargetIsPresentJob } or { Now: { Kind: "REVIEW", Subject: "keep" or "hours" } };
        if (wanted.Any(w => !s_employers.Contains(w)))
            yield return _texts.Say(stays ? "wish.boss" : isHeld && !plan.Serves ? "wish.work" : "wish.interview");
        if (stays)
            yield break;
        if (wanted.Contains("federal"))
            yield return _texts.Say(plan.HasServed || plan.Serves ? "wish.federal-served" : "wish.federal");
        if (wanted.Overlaps(["benefits", "insurance"]))
            yield return _texts.Say("wish.benefits");
        foreach (var place in s_places.Where(wanted.Contains))
            yield return _texts.Say("wish." + place);
    }

    // Parts of a goal that name an employer or a field and no condition of work.
    private static readonly string[] s_employers =
        ["federal", "school", "health", "bank", "cloud", "grc", "medical-records", "not-retail", "hands-on"];

    private static readonly string[] s_places = ["school", "health"];

    // Schooling, the program and certificates, each listed once with its status.
    private IEnumerable<string> Holds(Plan plan)
    {
        if (plan.EducationStated.Length > 0)
            yield return _texts.Say("where.education-words", plan.EducationStated);
        else if (_texts.Find("education." + plan.Education) is { } school)
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
        foreach (var (key, names) in Unfinished(plan))
            yield return _texts.Say(key, _texts.List([.. names]));
        if (!plan.AlsoHeld.IsEmpty)
            yield return _texts.Say("where.also-held", Quoted(plan.AlsoHeld));
        var proven = plan.Proven.Select(p => _texts.Find("proven." + p)).OfType<string>().ToArray();
        if (proven.Length > 0)
            yield return _texts.Say("where.proven", _texts.List(proven));
        foreach (var certificate in plan.Certificates.Where(c => IsSaid(plan, c)))
        {
            switch (certificate.State)
            {
                case CertificateState.EndsSoon:
                    yield return _texts.Say("where.ends-soon", certificate.Name, _texts.Day(certificate.Ends!.Value));
                    break;
                case CertificateState.MayHaveEnded:
                    yield return certificate.Ends is { } perhaps && perhaps.AddMonths(LongAgoMonths) >= plan.AsOf
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

    // Certificates begun and not held.
    private static IEnumerable<(string Key, ImmutableArray<string> Names)> Unfinished(Plan plan)
    {
        (string, ImmutableArray<string> Names)[] all =
        [
            ("where.half-passed", plan.HalfPassed),
            ("where.failed", plan.Failed),
            ("where.preparing", plan.Preparing),
        ];
        return all.Where(u => !u.Names.IsEmpty);
    }

    // Nothing is said of one beneath a higher one, nor of one that ran out years before the work of a middle or higher job.
    private static bool IsSaid(Plan plan, PlanCertificate certificate) =>
        certificate is { State: CertificateState.EndsSoon } or { IsEndedOnRecord: true }
        || !(
            certificate.IsBeneath
            || (
                plan.Present?.Level >= OccupationLevel.Middle
                && plan.Now?.Credential?.Code != certificate.Code
                && certificate is { State: CertificateState.Ended, Ends: { } ended }
                && ended.AddYears(ForgottenYears) < plan.AsOf
            )
        );

    private const int ForgottenYears = 5;

    // A year past its day, what is kept up by education and dues has most likely been renewed: its age is said, and no end.
    private const int LongAgoMonths = 12;

    // A retired certificate is shown with its date, which tells what it covers.
    private string Dated(PlanCertificate certificate) =>
        certificate is { IsRetired: true, Earned: { } earned } ? $"{Own(certificate)} ({_texts.Month(earned)})" : certificate.Name;

    private static string Own(PlanCertificate certificate) =>
        certificate.Stated.Length > 0 ? certificate.Stated : certificate.Name;
}
