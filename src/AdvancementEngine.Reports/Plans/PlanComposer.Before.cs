using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;

namespace AdvancementEngine.Reports.Plans;

/// <summary>What has to be settled before a path and what to do alongside it: the program, its entry rules, and support needs.</summary>
public sealed partial class PlanComposer
{
    // A path waits for the subject of the first action, for a requirement and for the program. A need that the first action does not name
    // is met alongside the path.
    internal static PlanBarrier[] FirstOfAll(Plan plan) => [.. plan.Barriers.Where(b => IsFirst(plan, b))];

    private static PlanBarrier[] Beside(Plan plan) => [.. plan.Barriers.Where(b => !IsFirst(plan, b))];

    private static bool IsFirst(Plan plan, PlanBarrier barrier) =>
        barrier.Kind switch
        {
            PlanBarrier.Program => plan.Now is not { Kind: "APPLY" },
            PlanBarrier.Support => plan.Now is null or { Kind: "SUPPORT" or "SATISFY" },
            // Whoever can apply now reads and has the use of a computer for it.
            _ when barrier.Code is "reading-grade-level" or "computer-access" => plan.Now is not { Kind: "APPLY" },
            _ => true,
        };

    private static bool IsAction(Plan plan, PlanBarrier barrier) =>
        plan.Now switch
        {
            { Kind: "SUPPORT" } now => barrier is { Kind: PlanBarrier.Support } && barrier.Code == now.Subject,
            { Kind: "SATISFY" } now => barrier is { Kind: PlanBarrier.Requirement } && barrier.Code == Requirements(now.Subject),
            { Kind: "STUDY", Subject: "program" } => barrier.Kind == PlanBarrier.Program,
            { Kind: "STUDY", Subject: "typing" } => barrier is { Kind: PlanBarrier.Requirement, Code: "typing-speed" },
            _ => false,
        };

    private IEnumerable<string> Before(Plan plan, PlanBarrier[] first)
    {
        foreach (var sentence in first.SelectMany(b => Barrier(plan, b)))
            yield return sentence;
        // An exam of the current program is earned while the program continues.
        var goesOn =
            (plan.Now?.Credential is { } exam && plan.ProgramExams.Contains(exam.Name))
            || plan.Paths.Any(p => p.Stages[0].ProgramHours is not null);
        if (plan.Paths.IsEmpty)
            yield break;
        if (first.Any(b => b is { Kind: PlanBarrier.Requirement, Code: Participants.ParticipantFacts.Education }))
        {
            yield return _texts.Say("before.school-time");
            if (plan.MonthsAvailable is { } months)
                yield return _texts.Say("before.school-fits", _texts.MonthsTold(months));
        }
        else if (first.Any(b => b.Kind != PlanBarrier.Program || !goesOn))
        {
            yield return _texts.Say("before.months");
        }
    }

    private IEnumerable<string> Barrier(Plan plan, PlanBarrier barrier)
    {
        var above = IsAction(plan, barrier);
        switch (barrier.Kind)
        {
            case PlanBarrier.Program:
                foreach (var sentence in Program(plan))
                    yield return sentence;
                break;
            case PlanBarrier.Support:
                yield return above
                    ? _texts.Say("before.above", Need(plan, barrier.Code))
                    : _texts.Say("before.support", Need(plan, barrier.Code), Call(plan, barrier));
                break;
            default:
                yield return above
                    ? _texts.Say("before.above", Requirement(barrier.Code))
                    : _texts.Say("before.requirement", Requirement(barrier.Code), Call(plan, barrier));
                break;
        }
    }

    // The program: entry rules not met, its price and who may pay it, and what it teaches.
    private IEnumerable<string> Program(Plan plan)
    {
        PlanEntry[] missed = [.. plan.Entry.Where(e => e.IsKnown)];
        yield return _texts.Say(
            missed.Length > 0 ? "before.program-entry"
                : IsFirst(plan, new PlanBarrier(PlanBarrier.Program, string.Empty, true)) ? "before.program"
                : "before.program-apply"
        );
        foreach (var entry in missed)
            yield return Entry(entry);
        if (
            plan is { ProgramHours: { } hours, ProgramWeeks: { } weeks, HoursAssumed: false }
            && MathF.Round(hours / weeks) is var pace
            && pace > plan.HoursAWeek
        )
            yield return _texts.Say(
                "before.program-pace",
                PlanTexts.Number(weeks),
                PlanTexts.Number(pace),
                PlanTexts.Number(plan.HoursAWeek)
            );
        if (plan.ProgramCost is > 0f and var cost)
        {
            yield return _texts.Say("before.program-cost", PlanTexts.Dollars(cost));
            yield return _texts.Say("before.program-payers", _texts.List([.. TrainingPayers(plan)]));
        }

        if (_texts.Tools(plan.ProgramTeaches) is { Length: > 0 } taught)
            yield return _texts.Say("before.program-teaches", taught);
        if (plan is { ProgramHours: { } length, ProgramMonths: { } most, ProgramWeeks: null, HoursAssumed: false, Paths.IsEmpty: true })
        {
            yield return _texts.Say(
                "stage.program-hours",
                PlanTexts.Number(MathF.Round(length)),
                _texts.Months(most, most),
                _texts.Hours(plan.HoursAWeek)
            );
        }
    }

    private string Entry(PlanEntry entry) =>
        entry is { Needed: { } needed, Found: { } found } && _texts.Find("entry." + entry.Fact) is not null
            ? _texts.Say("entry." + entry.Fact, PlanTexts.Number(needed), PlanTexts.Number(found))
        : _texts.Find("education." + entry.NeededCode) is { } school ? _texts.Say("before.entry-school", school)
        : _texts.Say("before.entry", Requirement(entry.Fact));

    // Payers on record, and the public money that pays for training.
    private IEnumerable<string> TrainingPayers(Plan plan) =>
        plan
            .Payers.Select(p => _texts.Find("payer-on-record." + p))
            .OfType<string>()
            .Append(plan.Payers.Any(p => Participants.Payers.Common(p) == "wioa-ita") ? string.Empty : _texts.Say("payer.wioa-ita"))
            .Where(p => p.Length > 0);

    // Whom to ask about something that has to be settled first.
    private string Call(Plan plan, PlanBarrier barrier)
    {
        if (barrier.Offered == true)
            return plan.ProgramDone ? StillOpen(plan) : _texts.Say("call.program");
        // A contact on record takes precedence over general help.
        if (plan.Supports.FirstOrDefault(s => s.Support == barrier.Code) is { OnRecord: { Length: > 0 } known })
            return _texts.Say("call." + known);
        var aside = plan.ProgramName.Length == 0 || barrier.Offered == false;
        if (barrier.Kind == PlanBarrier.Requirement && barrier.Code is "reading-grade-level" or "mathematics-grade-level")
            return _texts.Say("call.tutoring");
        if (barrier.Kind == PlanBarrier.Requirement && barrier.Code == "computer-access")
            return _texts.Say("call.computer", PlanHelp.JobCenterPhone);
        if (barrier.Code == "tutoring" && aside)
            return _texts.Say("call.tutoring");
        if (barrier.Code == "equipment" && aside)
            return _texts.Say("call.equipment", PlanHelp.JobCenterPhone);
        if (barrier.Code == "health" && aside)
            return _texts.Say("call.health");
        if (barrier.Code == "work-authorization" && plan.Situations.Contains("newcomer-agency"))
            return _texts.Say("call.agency");
        if (barrier.Code == "work-authorization")
            return _texts.Say("call.legal-aid");
        if (barrier.Kind == PlanBarrier.Requirement || barrier.Code == "exam-fee" || (barrier.Code == "case-management" && aside))
            return _texts.Say("call.job-center", PlanHelp.JobCenterPhone);
        return plan.ProgramName.Length == 0 ? _texts.Say("call.211")
            : barrier.Offered == false ? _texts.Say("call.program-not")
            : _texts.Say("call.ask-program");
    }
}
