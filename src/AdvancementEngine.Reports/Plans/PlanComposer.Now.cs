using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Records;

namespace AdvancementEngine.Reports.Plans;

/// <summary>The first action: what to do, by when, who can help and what it costs.</summary>
public sealed partial class PlanComposer
{
    private IEnumerable<PlanPart> Now(Plan plan)
    {
        var sentences = new List<string>();
        foreach (var certificate in plan.Certificates.Where(c => c.State == CertificateState.EndsSoon))
            sentences.Add(_texts.Say("now.renew", certificate.Name, _texts.Day(certificate.Ends!.Value), certificate.Vendor));
        if (sentences.Count > 0 && plan.Now is not null)
            sentences.Add(_texts.Say("now.after-renewal"));
        if (plan.Now is not { } now)
            sentences.Add(_texts.Say("now.answer"));
        else
            sentences.AddRange(First(plan, now));
        yield return Plain(sentences);
        foreach (var part in FromProgram(plan))
            yield return part;
    }

    private IEnumerable<string> First(Plan plan, PlanAction now)
    {
        string[] doubtful =
        [
            .. plan.Certificates.Where(c => c is { State: CertificateState.MayHaveEnded, IsBeneath: false }).Take(2).Select(c => c.Name),
        ];
        if (now.Kind == "APPLY" && doubtful.Length > 0)
            yield return _texts.Say("now.check-first", _texts.List(doubtful));
        yield return Action(plan, now);
        // Whoever serves has no employer with openings.
        foreach (var said in plan.Serves ? [] : now.Says.Select(code => _texts.Find($"now.says.{now.Kind}.{code}")).OfType<string>())
            yield return said;
        if (now.Toward.Length > 0 && now.Kind is not ("APPLY" or "CLARIFY" or "REVIEW"))
        {
            var isHeld = plan.PresentEnded is null && plan.Present?.Code == now.Toward;
            yield return _texts.Say(
                now.Kind is "SUPPORT" or "SATISFY" ? "now.then-go"
                    : isHeld ? "now.helps-job"
                    : "now.helps",
                _texts.Within(Title(now.Toward))
            );
        }

        if (now.Start is { } start)
            yield return _texts.Say("now.start", _texts.Day(start));
        if (now.AssumedHours is { } assumed)
            yield return _texts.Say("now.hours-learn", PlanTexts.Number(assumed), PlanTexts.Number(plan.HoursAWeek));
        // Published hours are the length of a course; nobody publishes how much practice is needed in addition.
        if (now.InProgram)
            yield return _texts.Say("now.in-program");
        if (now.Credential is { StudyHours: > 0 and var hours } && !now.InProgram)
            yield return _texts.Say("now.hours", PlanTexts.Number(MathF.Round(hours)));
        if (now.By != now.Start)
            yield return _texts.Say(By(now), _texts.Day(now.By), PlanTexts.Number(plan.HoursAWeek));
        if (now.Credential is { } credential)
        {
            foreach (var sentence in Costs(credential, plan))
                yield return sentence;
            // If there is a path, Money compares the total of both with the person's money.
            if (
                plan is { MoneyUsd: { } money, Paths.IsEmpty: true }
                && credential.FeeUsd * (100f - credential.PaidPercent) / 100f is > 0f and var left
            )
                yield return left <= money
                    ? left + (plan.ProgramCost ?? 0f) > money
                        ? _texts.Say("path.money-not-program", PlanTexts.Dollars(money), PlanTexts.Dollars(plan.ProgramCost!.Value))
                        : _texts.Say("path.money-covers", PlanTexts.Dollars(money))
                    : _texts.Say("path.money-short", PlanTexts.Dollars(money), PlanTexts.Dollars(left - money));
        }

        if (now.Credential is { } dear && dear.Price(0f) > plan.MoneyUsd && !plan.Paths.IsEmpty && !IsPaidFree(plan))
            yield return _texts.Say("now.too-much", PlanTexts.Dollars(plan.MoneyUsd!.Value));
        foreach (var sentence in Then(plan, now))
            yield return sentence;
        if (Meanwhile(plan, now) is { } meanwhile)
            yield return meanwhile;
        if (!now.Hosts.IsEmpty)
            yield return _texts.Say("now.hosts", _texts.List(now.Hosts));
        if (plan.ProgramDone && (!now.Hosts.IsEmpty || now.Credential?.PaidPercent > 0))
            yield return StillOpen(plan);
        // Say who helps with a need or requirement only once, by name.
        yield return plan.Barriers.FirstOrDefault(b => now.Kind is "SUPPORT" or "SATISFY" && b.Code.Length > 0) is { } barrier
                ? Call(plan, barrier)
            : plan.ProgramName.Length > 0 && !plan.ProgramDone ? _texts.Say("now.ask-program")
            : _texts.Say("now.ask", PlanHelp.JobCenterPhone);
        if (plan.HasServed)
        {
            yield return _texts.Say("now.ask-served", PlanHelp.JobCenterPhone);
            if (now.Credential is null && !plan.Payers.Contains(Participants.Payers.VeteranReadiness))
                yield return _texts.Say("now.served-money");
        }

        if (plan.Serves)
            yield return _texts.Say(plan.ServesInPart ? "now.serves-part" : "now.serves");
    }

    // Whoever has just left a job lives on something while they study: the work they can do now.
    private string? Meanwhile(Plan plan, PlanAction now)
    {
        if (plan.PresentEnded is null || now.Kind is not ("EARN" or "LEARN" or "EXPERIENCE") || plan.Present is not { } job)
            return null;
        var last = plan.PresentStated.Length > 0 ? _texts.Say("quoted", plan.PresentStated) : Small(job);
        return _texts.Say(catalog.FindOccupation(job.Code) is { UsualOrigin: false } ? "now.apply-too" : "now.work-too", last);
    }

    private string By(PlanAction now) =>
        now.InProgram ? "now.by.SATISFY"
        : _texts.Find("now.by." + now.Kind + Special(now)) is not null ? "now.by." + now.Kind + Special(now)
        : _texts.Find("now.by." + now.Kind) is not null ? "now.by." + now.Kind
        : "now.by";

    // What comes next: certificates, tools to ask for at work, or a choice between jobs shown on the page.
    private IEnumerable<string> Then(Plan plan, PlanAction now)
    {
        if (now.Kind == "CLARIFY")
        {
            var shown = plan.Aims.Select(a => a.Job.Code).ToHashSet(StringComparer.Ordinal);
            shown.UnionWith(plan.Paths.SelectMany(p => p.Stages).Select(s => s.Job.Code));
            var jobs = now.Then.Where(shown.Contains).Select(t => AfterColon(Title(t))).ToArray();
            if (jobs.Length > 0)
                yield return _texts.Say(jobs.Length == 1 ? "do.choose.one" : "do.choose", string.Join("; ", jobs));
        }
        else if (now.Kind != "SUPPORT" && _texts.Tools(now.Then) is { Length: > 0 } then)
            yield return _texts.Say(now.Kind == "STAY" ? "do.ask-for" : "now.then", then);
    }

    // What it costs and who pays, in this order; the amount left to pay is in dollars.
    private IEnumerable<string> Costs(PlanCredential credential, Plan plan)
    {
        if (credential.FeeUsd is not { } fee)
            yield return _texts.Say("now.cost-unknown", credential.Vendor);
        else if (fee <= 0)
            yield return _texts.Say("now.cost-free");
        else
            yield return _texts.Say("now.cost", PlanTexts.Dollars(fee));
        if (credential is { PaidPercent: >= 100, FeeUsd: not 0 })
            yield return _texts.Say("now.program-pays");
        else if (credential is { PaidPercent: > 0, FeeUsd: > 0 })
            yield return _texts.Say(
                "now.cost-paid",
                PlanTexts.Number(credential.PaidPercent),
                PlanTexts.Dollars(credential.FeeUsd.Value * (100f - credential.PaidPercent) / 100f)
            );
        if (credential is not { PaidPercent: < 100, FeeUsd: not 0 })
            yield break;
        string[] known = [.. OnRecord(plan, [credential])];
        if (known.Length > 0)
            yield return _texts.Say("now.payers-on-record", _texts.List(known));
        string[] payers = [.. Commonly(plan, [credential])];
        if (payers.Length > 0)
            yield return _texts.Say(known.Length > 0 ? "now.payers-else" : "now.payers", _texts.List(payers));
    }

    // True if the record shows the element with this kind of evidence: a tool already used or known is not learned from scratch.
    private static bool IsShown(Plan plan, string element, EvidenceKind kind) =>
        plan.Skills.Any(s => s.Element == element && (s.Kind == kind || (kind == EvidenceKind.Used && s.Kind == EvidenceKind.Assessed)));

    private string Tool(Plan plan, PlanAction now) =>
        _texts.Tool(now.Name) is { Length: > 0 } tool ? tool
        : now.Name;

    private string Action(Plan plan, PlanAction now) =>
        now is { Kind: "EARN", Credential.IsHalfPassed: true } ? _texts.Say("do.EARN.rest", now.Name)
        : now.Kind == "EARN" && plan.Failed.Contains(now.Name) ? _texts.Say("do.EARN.failed", now.Name)
        : now.Kind == "EARN" && plan.Preparing.Contains(now.Name) ? _texts.Say("do.EARN.begun", now.Name)
        : now is { Kind: "EARN", IsRenewal: true } ? _texts.Say("do.EARN.again", now.Name)
        : now is { Kind: "REVIEW", Subject: "keep" } && IsPartTime(plan) ? _texts.Say("do.REVIEW.hours")
        : now.Kind == "LEARN" && IsShown(plan, now.Subject, EvidenceKind.SelfReported) ? _texts.Say("do.LEARN.told", Tool(plan, now))
        : now.Kind == "LEARN" && IsShown(plan, now.Subject, EvidenceKind.Taught) ? _texts.Say("do.LEARN.taught", Tool(plan, now))
        : now.Kind == "LEARN" && IsShown(plan, now.Subject, EvidenceKind.Used) ? _texts.Say("do.LEARN.used", Tool(plan, now))
        : _texts.Say(
            "do." + now.Kind + Special(now),
            now.Kind switch
            {
                "SUPPORT" when now.Subject == "exam-fee" => _texts.List(now.Then),
                "SUPPORT" => Need(plan, now.Subject),
                "STUDY" => _texts.Find("education." + Requirements(now.Subject)) ?? now.Name,
                "SATISFY" => Requirement(Requirements(now.Subject)),
                "APPLY" => _texts.Within(Title(now.Toward)),
                "LEARN" => Tool(plan, now),
                _ => now.Name,
            }
        );

    // Some subjects have wording of their own: leading work is not an internship, finishing a program is not a level of schooling, and
    // someone to pay for an exam is not a support need.
    private string Special(PlanAction now)
    {
        var subject = now.Kind == "SATISFY" ? Requirements(now.Subject) : now.Subject;
        return subject.Length > 0 && _texts.Find($"do.{now.Kind}.{subject}") is not null ? "." + subject : string.Empty;
    }
}
