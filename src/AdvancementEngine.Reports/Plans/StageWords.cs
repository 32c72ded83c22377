using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Plans.Records;

namespace AdvancementEngine.Reports.Plans;

/// <summary>Words for one stage of a planned path.</summary>
internal sealed class StageWords(CareerCatalog catalog, PlanTexts texts)
{
    private const string Experience = "EXPERIENCE";

    // Months beside study and the program that are not worth a word.
    private const float Slack = 2f;

    // A fit distance above this is mentioned; 1 is one interquartile range below the median fit.
    private const float Far = 1f;

    /// <summary>Returns the sentences for a stage.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">The path.</param>
    /// <param name="at">Index of the stage in the path, from 0.</param>
    /// <param name="said">Sentences and keys of sentences already used on the page; each is used only once.</param>
    public IEnumerable<string> Of(Plan plan, PlanPath path, int at, HashSet<string> said)
    {
        var stage = path.Stages[at];
        var ready = stage.ApplyNow || stage.MonthsHigh <= 0f;
        var isFirst = at == 0 && path == plan.Paths[0];
        var isBeside = isFirst && plan.Now is { Kind: Experience } && path.First == FirstStage.Helps;
        if (isBeside)
            yield return texts.Say("stage.begin");
        if (!stage.Credentials.IsEmpty)
            yield return texts.Say(
                isBeside ? "stage.earn-beside" : "stage.earn",
                texts.List([.. stage.Credentials.Select(c => c.IsHalfPassed ? texts.Say("stage.other-exam", c.Name) : c.Name)])
            );
        else if (stage.Held.Length > 0)
            yield return stage.HeldFromStep > 0
                ? texts.Say("stage.held-from", stage.Held, stage.HeldFromStep)
                : texts.Say(IsInForce(plan, stage.Held) ? "stage.held" : "stage.held-maybe", stage.Held);
        var practiced = stage.StudyMonths * (1f + PathwayAssumptions.Default.PracticeShare);
        var study = practiced + (stage.LearningHours / (plan.HoursAWeek * PathwayAssumptions.WeeksAMonth));
        var inProgram = stage.ProgramHours is null ? 0f : plan.ProgramMonths ?? 0f;
        if (!ready && !stage.Refreshes && stage.Training is null && stage.MonthsHigh > study + inProgram + Slack)
        {
            yield return Waiting(plan, stage, at);
            // The rest of these months no hours of study make up.
            if (at == 0 && study > 0f)
                yield return texts.Say("stage.parts", texts.Months(study - practiced + stage.StudyMonths, study));
        }

        if (stage.Refreshes)
            yield return texts.Say("stage.refresh");
        if (stage.ByLeading)
            yield return texts.Say("stage.by-leading");
        if (stage is { ProgramHours: { } program, Training: null })
        {
            var most = plan.ProgramMonths ?? 0f;
            yield return plan.ProgramWeeks is { } weeks
                ? texts.Say("stage.program-weeks", Whole(program), PlanTexts.Number(weeks), texts.Months(most, most))
                : texts.Say(
                    plan.HoursAssumed ? "stage.program-hours-assumed" : "stage.program-hours",
                    Whole(program),
                    texts.Months(most, most),
                    texts.Hours(plan.HoursAWeek)
                );
        }

        foreach (var sentence in Training(plan, stage))
            yield return sentence;
        // What the head of the path says is not said again.
        if (ready && stage.Credentials.IsEmpty && path is not { MonthsHigh: <= 0f, DollarsHigh: <= 0f })
            yield return texts.Say(PlanComposer.FirstOfAll(plan).Length == 0 ? "stage.apply" : "stage.apply-then");
        else if (!stage.Credentials.IsEmpty && stage.MonthsHigh < stage.StudyMonths)
            yield return texts.Say("stage.while", texts.Months(stage.StudyMonths, practiced));
        // Those for the first step stand beside the first action.
        foreach (var offer in isFirst ? [] : stage.Offers.Select(Offer).Where(said.Add))
            yield return offer;
        if (texts.Tools(stage.Technologies) is { Length: > 0 } tools)
            yield return texts.Say(
                stage.ApplyNow || stage.Modeled ? "stage.asked"
                    : stage.LearningHours > 0f ? "stage.learn"
                    : "stage.on-job",
                tools
            );
        if (!ready && !stage.Modeled && stage is { LearningHours: > 0f, Technologies.IsEmpty: false })
            yield return texts.Say("stage.learn-hours", Whole(stage.LearningHours));
        if (!ready)
        {
            // What the months are made of, where nothing else says it.
            if (!stage.Modeled && stage is { StudyMonths: > 0f, HoursUnknown: false, ProgramHours: null })
            {
                var hours = stage.StudyMonths * plan.HoursAWeek * PathwayAssumptions.WeeksAMonth;
                yield return texts.Say("stage.study-hours", Whole(hours), Whole(hours * (1f + PathwayAssumptions.Default.PracticeShare)));
            }

            if (path.Stages.Length > 1)
                yield return texts.Say("stage.time", texts.Months(stage.MonthsLow, stage.MonthsHigh));
            if (stage.HoursUnknown)
                yield return texts.Say("stage.hours-assumed");
            else if (
                stage is { Modeled: false, ProgramHours: null, Training: null }
                && PlanTexts.IsWide(stage.MonthsLow, stage.MonthsHigh)
            )
                yield return texts.Say("stage.range");
        }

        foreach (var sentence in Costs(plan, path, at, ready))
            yield return sentence;
        var helped = (!isFirst && !stage.Offers.IsEmpty) || stage.Credentials.Any(c => c.PaidPercent > 0 || c.ProgramOffers);
        if (plan.ProgramDone && helped && said.Add("stage.still-open"))
            yield return texts.Say("stage.still-open");
        if (stage.Kind != StageKind.Job)
        {
            yield return After(plan, stage);
            yield break;
        }

        foreach (var sentence in StagePay(plan, stage.Job))
            yield return sentence;
        if (stage.FitDistance > Far)
            yield return texts.Say("stage.far");
        if (stage.Modeled && said.Add("stage.modeled"))
            yield return texts.Say("stage.modeled");
    }

    // Where the study leads: to words that such jobs have in their titles, the person's own among them.
    private string After(Plan plan, PlanStage stage) =>
        stage.Kind == StageKind.FirstInLine ? texts.Say(HasFirstJobs(stage) ? "stage.junior" : "stage.just-below")
        : plan.GoalStated is { Length: > 0 and <= LongestSearch } goal ? texts.Say("stage.grade-words", texts.Say("quoted", goal))
        : texts.Say("stage.grade");

    /// <summary>True if the job is of a line that beginners enter below it: no senior one.</summary>
    public static bool HasFirstJobs(PlanStage stage) => !(stage.Job.Level >= OccupationLevel.Senior);

    // More words than these find nothing.
    private const int LongestSearch = 30;

    /// <summary>What a job pays: its own pay, or else that of the group it is a part of.</summary>
    public IEnumerable<string> Pay(PlanJob job)
    {
        if (job is { EntryPay: { } entry, MedianPay: { } median })
            yield return texts.Say("aim.pay", PlanTexts.Dollars(entry), PlanTexts.Dollars(median));
        else
            yield return texts.Say("aim.no-pay");
        if (job.IsPayOfGroup)
            yield return texts.Say("aim.pay-group");
        if (job is { GroupEntryPay: { } low, GroupMedianPay: { } middle })
            yield return texts.Say("aim.group-pay", PlanTexts.Dollars(low), PlanTexts.Dollars(middle));
    }

    /// <summary>One sentence that holds the pay of a job against the least that the person needs, or where that is not known, against the
    /// pay of the job held.</summary>
    public IEnumerable<string> Compared(Plan plan, PlanJob job)
    {
        if (plan is { Present: { MedianPay: { } today } held, PresentEnded: null, PresentIsService: false } && held.Code != job.Code)
        {
            if (job.MedianPay is { } middle && (middle < today || (middle > today && plan.WageFloor is null)))
                yield return texts.Say(middle > today ? "aim.more" : "aim.less", PlanTexts.Dollars(Math.Abs(middle - today)));
            // The start may pay less even where the middle pays more. Where the middle pays less, that is said.
            if (job.EntryPay < today && !(job.MedianPay < today))
                yield return texts.Say("aim.below-job");
        }

        if (plan.WageFloor is not { } floor)
            yield break;
        var need = PlanTexts.Dollars(floor);
        if (PayAt(job, plan) is not { } start)
        {
            // The group's pay is nothing to hold against, but a need above its middle is not passed over.
            if (!(job.GroupMedianPay >= floor))
                yield return texts.Say("need.unpublished", need, texts.Within(texts.Title(job.Code, job.Title)));
            yield break;
        }

        yield return start >= floor
                ? IsReady(plan, job)
                    ? texts.Say("need.met", need, PlanTexts.Dollars(start))
                    : texts.Say("need.reached", need)
            : !(MiddleAt(job, plan) >= floor) ? texts.Say("aim.below-need-both", need)
            // Whoever has done such work can ask for it.
            : texts.Say(IsDone(plan, job) && !IsPart(plan) ? "aim.below-need-middle" : "aim.below-need-reached", need);
    }

    // Called enough only for a full-time job to apply for now: nobody knows what a job that comes later, or fewer hours, will pay.
    private static bool IsReady(Plan plan, PlanJob job) =>
        plan.Paths is [{ Stages: [{ Kind: StageKind.Job } first, ..] }, ..]
        && first.Job.Code == job.Code
        && first is { ApplyNow: true } or { MonthsHigh: <= 0f }
        && PlanComposer.FirstOfAll(plan).Length == 0
        && !IsPart(plan);

    private static bool IsPart(Plan plan) => plan.HoursWanted is not null || IsHalf(plan);

    private static bool IsDone(Plan plan, PlanJob job)
    {
        return plan.Aims.Any(a => a.Job.Code == job.Code && a.Why.Any(w => w.Kind == ReasonKind.Work && w.Elements.Any(IsIt)));

        bool IsIt(string element) => element.EndsWith(job.Code, StringComparison.Ordinal);
    }

    /// <summary>True where neither lower nor middle pay of a job, for the hours asked for, is what the person needs.</summary>
    public static bool IsBelowNeed(Plan plan, PlanJob job) => MiddleAt(job, plan) < plan.WageFloor;

    /// <summary>True where part-time work is asked for and no number of hours: half of the hours are counted.</summary>
    public static bool IsHalf(Plan plan) =>
        plan.HoursWanted is null && (plan.Wishes.Contains(PartTime) || plan.GoalParts.Any(p => p.Code == PartTime));

    private const string PartTime = "part-time";

    /// <summary>Entry pay; if the person stated the hours they want, pay for those hours, rounded to $10, and for part time pay for half a
    /// week. Null if it is unpublished.</summary>
    public static float? PayAt(PlanJob job, Plan plan) => ForHours(job.EntryPay, plan);

    private static float? MiddleAt(PlanJob job, Plan plan) => ForHours(job.MedianPay, plan);

    private static float? ForHours(int? pay, Plan plan) =>
        pay is not { } full ? null
        : (plan.HoursWanted ?? (IsHalf(plan) ? FullWeek / 2f : FullWeek)) is < FullWeek and var hours
            ? MathF.Round(full * hours / (FullWeek * 10f)) * 10f
        : full;

    private const float FullWeek = 40f;

    private static bool IsInForce(Plan plan, string name) =>
        plan.Certificates.All(c => c.Name != name || c.State != CertificateState.MayHaveEnded);

    // What the time is spent on: the current job, the job of the step before, or practice.
    private string Waiting(Plan plan, PlanStage stage, int at)
    {
        var from = catalog.FindOccupation(stage.From);
        // People who return to earlier work are not in that job yet.
        if (from is not { UsualOrigin: false } || from.Code == stage.Job.Code)
            return Practice(plan, stage);
        // A job of long ago is no job to wait in.
        if (at == 0 && plan.Present?.Code != from.Code)
            return Practice(plan, stage);
        var title = texts.Within(texts.Title(from.Code, from.Title));
        if (at > 0 || plan.Present?.Code != from.Code || plan.PresentEnded is not null)
            return texts.Say("stage.work", title);
        return plan.PresentStated.Length > 0 ? texts.Say("stage.keep-words", plan.PresentStated) : texts.Say("stage.keep", title);
    }

    // Years of practice are lived on something: the job there is, or one to look for.
    private string Practice(Plan plan, PlanStage stage)
    {
        if (stage.MonthsHigh < Long)
            return texts.Say("stage.practice");
        // Without a job of the catalog, the words of the last one stand where those of the present one would.
        var own =
            plan.UnreadJob.Length > 0 ? plan.UnreadJob
            : plan.Present is null ? plan.OtherJob
            : plan.PresentStated;
        return plan.Work == Plan.PresentWork && plan.PresentEnded is null && own.Length > 0
            ? texts.Say("stage.practice-keep", own)
            : texts.Say("stage.practice-job");
    }

    // Months that nobody spends on study alone.
    private const float Long = 12f;

    private IEnumerable<string> Costs(Plan plan, PlanPath path, int at, bool ready)
    {
        var stage = path.Stages[at];
        if (ready && stage.Credentials.IsEmpty && stage.DollarsHigh <= 0f)
            yield break;
        // Of the exam that is the first action, the action says who pays.
        PlanCredential[] others = [.. stage.Credentials.Where(c => c.Code != plan.Now?.Credential?.Code)];
        var paid = others.Any(c => c is { PaidPercent: >= 100, FeeUsd: not 0 });
        if (paid)
            yield return texts.Say("stage.program-pays");
        else if (others.Any(c => c.ProgramOffers))
            yield return texts.Say("stage.program-offers");
        // The program helps with an exam only while it continues, and a later step begins after that.
        if (stage.Modeled && !plan.ProgramDone && stage.Credentials.Any(c => c.PaidPercent > 0 || c.ProgramOffers))
            yield return texts.Say("stage.exam-in-program");
        if (path.Stages.Length > 1 && stage.DollarsHigh > 0f)
            yield return texts.Say("stage.cost", texts.Cost(stage.DollarsLow, stage.DollarsHigh));
        if (stage.FeeUnknown)
            yield return texts.Say("stage.cost-assumed");
    }

    // The pay of a job in the list of aims is shown there.
    private IEnumerable<string> StagePay(Plan plan, PlanJob job)
    {
        if (plan.Aims.Any(a => a.Job.Code == job.Code))
            yield break;
        foreach (var sentence in Pay(job).Concat(Compared(plan, job)))
            yield return sentence;
        if (job.IsShrinking)
            yield return texts.Say("stage.shrinking");
    }

    /// <summary>Says what the program or its partners offer.</summary>
    public string Offer(PlanOffer offer)
    {
        var partners = texts.List([.. offer.Partners]);
        if (offer.Kind is PlanOffer.Placement or PlanOffer.Employer)
            return texts.Say("offer." + offer.Kind, partners);
        var what = texts.Find("offer." + offer.Kind) ?? offer.Kind;
        return partners.Length > 0 ? texts.Say("offer.at", what, partners) : texts.Say("offer", what);
    }

    private IEnumerable<string> Training(Plan plan, PlanStage stage)
    {
        if (stage.Training is not { } training)
            yield break;
        if (training is { IsOwn: true, Hours: { } own })
        {
            yield return texts.Say("stage.own-training", Whole(own));
            if (training.CostUsd is 0)
                yield return texts.Say("stage.program-free");
        }
        else if (training is { Programs: > 0, Hours: { } hours })
        {
            var months = hours / (plan.HoursAWeek * PathwayAssumptions.WeeksAMonth);
            var (time, week) = (texts.Months(months, months), texts.Hours(plan.HoursAWeek));
            yield return training.CostUsd is { } cost
                ? texts.Say("stage.course", Whole(hours), time, week, PlanTexts.Dollars(cost))
                : texts.Say("stage.course-hours", Whole(hours), time, week);
        }
        else
        {
            yield return texts.Say("stage.training-unknown");
        }
    }

    private static string Whole(float value) => MathF.Round(value).ToString("#,0", CultureInfo.InvariantCulture);
}
