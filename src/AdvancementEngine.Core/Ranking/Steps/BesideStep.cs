using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Facts.Steps;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Finds what is said beside a step: what the record says of the step itself, needs, and one question.</summary>
internal sealed partial class BesideStep(StepQuestions questions, Func<string, string> titleOf)
{
    /// <summary>The codes of what is said, in the order in which it is said.</summary>
    public ImmutableArray<string> Of(StepContext step, StepProposal proposed, PolicyCase @case, Standing standing)
    {
        var person = @case.Participant;
        var beside = ImmutableArray.CreateBuilder<string>();
        var route = StatusRoute.Of(step, proposed, @case);
        Said(step, proposed, @case, route, beside);
        if (route is not null)
            beside.Add(route);
        // There is no work to ask at: the last one was in IT and has ended.
        if (
            proposed.Kind == NextStepKind.Learn
            && !step.Employer.CanBeAsked
            && !step.Employer.IsOwnBoss
            && !step.Service.IsServing
            && standing.Work.Present >= 0
        )
            beside.Add(SaidCodes.AtHome);
        beside.AddRange(StepNeeds.Beside(step, person, proposed.Kind == NextStepKind.Support ? proposed.Subject : string.Empty));
        if (
            step.Employer.CanBeAsked
            && !step.Service.IsServing
            && step.Needs.IsOpen("health")
            && StepNeeds.Named(person, "health") == "health"
        )
            beside.Add(SaidCodes.Adjust);
        if (person.Goals is { TargetOccupation: null, Unread: null } && proposed.Kind != NextStepKind.Clarify)
            beside.Add(BesideCodes.Goal);
        // What was not read, and does not come first, is asked beside the step: one question at most.
        var asks = proposed.Kind == NextStepKind.Clarify;
        if (
            !asks
            && person.Goals is { TargetOccupation: null, Unread: { } goal }
            && StepQuestions.IsAsked(goal, person.Goals.Wish)
            && !IsSameWorkElsewhere(goal, step)
        )
        {
            asks = true;
            beside.AddRange(questions.Meant(goal, standing).Select(c => BesideCodes.Meant + c).DefaultIfEmpty(BesideCodes.Meant));
        }

        if (
            !asks
            && step.Needs.WorkAuthorization != "none"
            && standing.UnreadPresentWork is { } work
            && !EmployerWords.IsGig(work.Text)
            && !work.Candidates.Contains(proposed.Toward, StringComparer.Ordinal)
        )
            beside.Add(BesideCodes.Work);
        return beside.ToImmutable();
    }

    // The job can begin now, or so few months are missing that nobody waits for them.
    private static bool IsShownWhenApplying(StepContext step) =>
        step.Job.IsNext || (step.BuildsMeanwhile && step.Job.MonthsMissing > 0f && step.Job.MonthsMissing <= step.Limits.NewInJob);

    // "Remote" of a person who applies for the work done before is plain.
    private static bool IsSameWorkElsewhere(UnreadText goal, StepContext step) =>
        step.Experience.MonthsDone > 0f && goal.Candidates.IsEmpty && GoalWishes.IsOnlyPlaceOrHours(goal.Text);

    // Who applies for a first job without a certificate prepares for the first one meanwhile, where there is the money for it.
    private static bool IsFirstExam(StepContext step, Participant person) =>
        step.Job.TakesBeginners
        && step.ItWork.Months == 0f
        && step.Credential.UsualHeld == 0
        && step.Credential.CostUsd <= person.Goals.MoneyAvailableUsd;

    // What employers ask is shown already: the exam, or the tool begun, goes on beside.
    private static bool IsBesideApplying(StepProposal proposed) =>
        proposed.Policy.Code == ApplyReady.Info.Code
        || proposed.Policy.Code == ApplyHeld.Info.Code
        || proposed.Policy.Code == ApplyGrade.Info.Code;

    // Papers were applied for, by the note beside the fact.
    private static bool IsPending(StepContext step, StepProposal proposed, Participant person) =>
        step.Needs.WorkAuthorization == "none"
        && proposed.Subject.EndsWith("work-authorization", StringComparison.Ordinal)
        && StepNeeds.Latest(person, "work-authorization") is { } papers
        && Array.Exists(s_pending, w => (papers.Source.Who + " " + papers.Source.What).Contains(w, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] s_pending =
    [
        "pending",
        "applied",
        "filed",
        "waiting",
        "in process",
        "en trámite",
        "en tramite",
        "en proceso",
        "en espera",
    ];

    private static readonly string[] s_evaluated = ["wes ", "wes,", "wes(", "evaluat", "naces", "ece eval", "homolog"];

    // An evaluation of a degree is on record.
    private static bool IsEvaluated(EducationRecord education)
    {
        var text = string.Concat(education.All.Select(e => $"{e.Stated} {e.Source.Who} {e.Source.What} "));
        return Array.Exists(s_evaluated, w => text.Contains(w, StringComparison.OrdinalIgnoreCase)) && !EvaluationWords.AreMissing(text);
    }

    // Nobody asks for tasks with what is used already.
    private static bool IsOwnTool(StepContext step, StepProposal proposed) =>
        proposed.Policy.Code == ShowProject.Info.Code
        || (proposed.Policy.Code == Refresh.Info.Code && step.Tools.RefreshesOwn && proposed.Subject != step.Tools.Begun);

    // SkillBridge takes months of the service that are left.
    private const int FewestMonthsOfService = 2;

    // What is to change about the same work: the pay, hours or place.
    private static void SameWorkWish(StepContext step, Goals goals, ImmutableArray<string>.Builder beside)
    {
        if ((GoalWishes.Of(goals.Written) & GoalWish.BetterPay) != 0)
            beside.Add(SaidCodes.Pay);
        if (step.Goal.WantsHours || step.Goal.WantsShift || goals.Parts.Any(p => p.Kind is GoalPartKind.Schedule or GoalPartKind.Place))
            beside.Add(SaidCodes.Hours);
    }

    // A shop that repairs for customers has no posts above the bench, and full-time hours come before a higher grade.
    private static bool HasPostsAbove(StepContext step, Participant person) =>
        (step.Employer.HasComputerStaff || step.Employer.CannotHelp || !step.Employer.CanBeAsked)
        && !person.Goals.Parts.Any(p => p.Code == "full-time");

    private static bool LeavesSoon(Participant person, DateOnly asOf) =>
        person.Work.Any(w => w.End >= asOf && w.End < asOf.AddMonths(FewestMonthsOfService));

    private static string HowFar(UnfinishedCredential started) =>
        started.How switch
        {
            Unfinished.HalfPassed => SaidCodes.HalfPassed,
            Unfinished.Failed => SaidCodes.Failed,
            _ => SaidCodes.UnderWay,
        };

    // How far it is, and whether the work can be applied for now, too.
    private static void Finishing(StepContext step, ImmutableArray<string>.Builder beside)
    {
        beside.Add(HowFar(step.Credential.ToFinish!));
        if (step.Second?.Kind != NextStepKind.Apply && !(step.NeedsWorkSoon && step.Job.IsNext))
            return;
        beside.Add(SaidCodes.ApplyToo);
        if (step.Service.IsServing)
            beside.Add(SaidCodes.Serving);
    }

    // What the record says of the step itself, for its words.
    private void Said(
        StepContext step,
        StepProposal proposed,
        PolicyCase @case,
        string? route,
        ImmutableArray<string>.Builder beside
    )
    {
        var person = @case.Participant;
        switch (proposed.Kind)
        {
            case NextStepKind.Apply:
                if (proposed.Policy.Code == ApplySame.Info.Code)
                    SameWorkWish(step, person.Goals, beside);
                if (proposed.Policy.Code == ApplyGraduate.Info.Code)
                    beside.Add(SaidCodes.Graduate);
                if (
                    !step.Service.WantsFederal
                    && (GoalWork.IsNotForGovernment(person.Goals) || StepNeeds.Latest(person, "federal-work")?.Value == "none")
                )
                    beside.Add(SaidCodes.NoFederal);
                if (person.Goals.Parts.Any(p => p is { Kind: GoalPartKind.Place, Code: "remote" }))
                    beside.Add(SaidCodes.Remote);
                if (step.Experience.IsHostKnown)
                    beside.Add(SaidCodes.Host);
                if (proposed.Policy.Code == ApplyDoing.Info.Code && step.Job.WorksWithHands)
                    beside.Add(SaidCodes.Trade);
                if (step.Job.IsGoal && AdTitles.Of(person.Goals, titleOf(proposed.Toward)) is { Length: > 0 } title)
                    beside.Add(BesideCodes.AdTitle + title);
                if (step.Job.AsksNoCertificate && step.Experience is { IsTrainedFor: true, MonthsDone: 0f } && step.ItWork.Months == 0f)
                    beside.Add(SaidCodes.Junior);
                if (proposed.Policy.Code == ApplyCabling.Info.Code)
                    beside.Add(SaidCodes.Cabling);
                if (step.Employer.IsOwnBoss && step.Experience.MonthsDone > 0f)
                    beside.Add(SaidCodes.OwnBoss);
                else if (step.Service.IsServing)
                {
                    beside.Add(SaidCodes.Serving);
                    if (LeavesSoon(person, @case.AsOf))
                        beside.Add(SaidCodes.Leaving);
                }
                else if (
                    step.Job.IsOwnTrade
                    || proposed.Policy.Code == ApplyNamed.Info.Code
                    || (step.Experience.MonthsDone > 0f && step.ItWork.IsPresent && !step.Job.IsNext && HasPostsAbove(step, person))
                )
                {
                    var isNamed =
                        proposed.Policy.Code == ApplyNamed.Info.Code
                        || (proposed.Policy.Code != ApplySame.Info.Code && step.Goal.NamesOther);
                    beside.Add(isNamed ? SaidCodes.Named : SaidCodes.SameWork);
                    if (TitleRank.Of(person, @case.AsOf) is { Length: > 0 } rank)
                        beside.Add(rank);
                }

                if (
                    step.Employer.CanBeAsked
                    && !step.Employer.CannotHelp
                    && !EmployerWords.IsLettingGo(person, @case.AsOf)
                    && step.Employer.HasComputerStaff
                    && (
                        step.ItWork.IsPresent
                        || (step.ItWork.Months == 0f && step.Tools.Used >= step.Limits.ToolsEnoughUsed)
                        || EmployerPrograms.HasOwnStaff(person, @case.AsOf)
                    )
                )
                    beside.Add(SaidCodes.OwnEmployer);
                else if (step.Service.WantsFederal)
                    beside.Add(SaidCodes.Federal);
                if (step.Service.WantsFederal && beside.Contains(SaidCodes.Named) && !beside.Contains(SaidCodes.Federal))
                    beside.Add(SaidCodes.Federal);
                break;
            case NextStepKind.Experience when proposed.Subject == "inside" && step.Experience.IsKeyUser:
                beside.Add(SaidCodes.KeyUser);
                break;
            case NextStepKind.Experience when proposed.Subject == "lead" && step.Experience.LedBefore:
                beside.Add(SaidCodes.Led);
                if (step.Employer.CanBeAsked && !step.Employer.CannotHelp && !EmployerWords.IsLettingGo(person, @case.AsOf))
                    beside.Add(SaidCodes.OwnEmployer);
                break;
            case NextStepKind.Experience when proposed.Subject == "internship" && step.HasWorked:
                beside.Add(SaidCodes.Worked);
                break;
            case NextStepKind.Stay:
                if (step.Job.MonthsMissing > proposed.Months + 0.5f)
                    beside.Add(SaidCodes.PartWay);
                if (proposed.Policy.Code == GainTimeInJob.Info.Code && step.Tools.AtWork.IsEmpty && !step.Tools.ToPractice.IsEmpty)
                    beside.Add(SaidCodes.AtHome);
                break;
            case NextStepKind.Satisfy when IsPending(step, proposed, person):
                beside.Add(SaidCodes.Pending);
                break;
            case NextStepKind.Learn when step.Service.IsServing:
                beside.Add(SaidCodes.AtHome);
                break;
            case NextStepKind.Learn when step.Employer.IsOwnBoss:
                beside.Add(SaidCodes.OwnBoss);
                break;
            case NextStepKind.Learn when step.UsesToolsAtWork && !IsOwnTool(step, proposed):
                beside.Add(SaidCodes.AtWork);
                break;
            case NextStepKind.Learn
                when step.ItWork.IsPresent
                    && !step.Job.IsHeld
                    && !step.Tools.OfPresentJob.Contains(proposed.Subject, StringComparer.Ordinal):
                beside.Add(SaidCodes.AtHome);
                break;
            case NextStepKind.Study when proposed.Subject == "program" && @case.Words.HasLeft:
                beside.Add(SaidCodes.Left);
                break;
            case NextStepKind.Earn when proposed.Policy.Code == FinishStarted.Info.Code:
                Finishing(step, beside);
                break;
            case NextStepKind.Earn when step.Program.Id.Length > 0 && step.Credential.IsInProgram:
                beside.Add(SaidCodes.InProgram);
                if (step.Credential.ToFinish is { } started && started.Element == proposed.Subject)
                    beside.Add(HowFar(started));
                break;
            case NextStepKind.Earn when step.Credential.IsRenewal:
                beside.Add(SaidCodes.Renewal);
                break;
            case NextStepKind.Support when proposed.Subject == "exam-fee":
                if (Payers.IsSaid(person, StatusRoute.MyCaa))
                    beside.Add(SaidCodes.MyCaa);
                else if (!step.Employer.CanBeAsked)
                    beside.Add(SaidCodes.NoEmployer);
                break;
            case NextStepKind.Support when proposed.Policy.Code == ProgramTutoring.Info.Code:
                beside.Add(SaidCodes.Offered);
                break;
            case NextStepKind.Support when StepNeeds.Named(person, proposed.Subject) != proposed.Subject:
                beside.Add(SaidCodes.English);
                break;
            case NextStepKind.Support when proposed.Subject == "tutoring" && !(step.Needs.MathGrade < step.Limits.LeastMathGrade):
                beside.Add(SaidCodes.Reading);
                break;
            case NextStepKind.Support when proposed.Subject == "tutoring" && !(step.Needs.ReadingGrade < step.Limits.LeastReadingGrade):
                beside.Add(SaidCodes.Math);
                break;
            case NextStepKind.Support when step.Needs.Of(proposed.Subject) is { IsOffered: true }:
                beside.Add(SaidCodes.Offered);
                break;
            case NextStepKind.Support when step.Needs.Of(proposed.Subject) is { IsServed: true }:
                beside.Add(SaidCodes.Served);
                break;
            case NextStepKind.Satisfy when proposed.Subject.EndsWith("education", StringComparison.Ordinal) && step.Needs.StudiesForDiploma:
                beside.Add(SaidCodes.Begun);
                break;
            case NextStepKind.Satisfy
                when proposed.Subject.EndsWith("drivers-license", StringComparison.Ordinal)
                    && StepRequirements.LicenseFrom(person, @case.AsOf) is { } year:
                beside.Add(string.Create(CultureInfo.InvariantCulture, $"{SaidCodes.NotBefore}{year}"));
                break;
            default:
                break;
        }

        if (proposed.Kind == NextStepKind.Learn && !step.Service.IsServing && IsShownWhenApplying(step))
            beside.Add(SaidCodes.ThenApply);
        if (proposed is { Kind: NextStepKind.Support, Subject: "tutoring" } && step.Job.Drives && step.Needs.License == "none")
            beside.Add(SaidCodes.License);
        if (
            proposed.Kind == NextStepKind.Earn
            && proposed.CostUsd > 0f
            && !(step.Program.Id.Length > 0 && step.Credential.IsOfProgram(proposed.Subject))
        )
            beside.AddRange(PayersFirst.Of(step, proposed, @case, route));
        if (proposed.Kind == NextStepKind.Support && StepNeeds.Latest(person, "resume") is not null)
            beside.Add(SaidCodes.Resume);
        if (proposed.Kind is NextStepKind.Apply or NextStepKind.Experience && StepNeeds.OldResume(person, @case.AsOf) is { } written)
            beside.Add(string.Create(CultureInfo.InvariantCulture, $"{SaidCodes.OldResume}{written}"));
        if (step.Service.HasServed && (step.Needs.Has("housing") || step.Needs.Has("health")))
            beside.Add(SaidCodes.Veteran);
        if (step.Job.WorksWithHands && step.Needs.IsOpen("health") && StepNeeds.Named(person, "health") == "health")
            beside.Add(SaidCodes.Limits);
        // Papers for work on record stand for schooling that may have been abroad: no list of countries tells it better.
        if (
            person.Education is { Level: >= EducationLevel.Associate }
            && !IsEvaluated(person.Education)
            && StepNeeds.Latest(person, "work-authorization") is not null
            && !step.ItWork.IsPresent
        )
            beside.Add(SaidCodes.Evaluation);
        if (proposed.Kind == NextStepKind.Apply && step.Credential.Id.Length > 0 && !step.Job.AsksNoCertificate)
        {
            if (step.Credential.IsPaidByProgram)
                beside.Add(BesideCodes.Exam + step.Credential.Id);
            else if (@case.Payers.Contains(Payers.DislocatedWorker, StringComparer.Ordinal) && step.Credential.CostUsd.HasValue)
                beside.Add(BesideCodes.Retrain + step.Credential.Id);
            else if ((IsBesideApplying(proposed) || IsFirstExam(step, person)) && step.Credential.CostUsd.HasValue)
                beside.Add(BesideCodes.Alongside + step.Credential.Id);
        }
        else if (proposed.Kind == NextStepKind.Apply && IsBesideApplying(proposed) && step.Tools.Begun.Length > 0)
            beside.Add(BesideCodes.Alongside + step.Tools.Begun);

        if (proposed.Kind == NextStepKind.Apply && step.Service.HasServed && !step.Service.IsServing && !step.Employer.CanBeAsked)
            beside.Add(SaidCodes.ServedForces);
        if (step.Service.IsCleared && proposed.Kind is NextStepKind.Apply or NextStepKind.Earn)
            beside.Add(SaidCodes.Cleared);
        if (step.Program.Id.Length > 0 && proposed.Kind is (NextStepKind.Satisfy or NextStepKind.Support))
            beside.Add(SaidCodes.Program);
    }
}
