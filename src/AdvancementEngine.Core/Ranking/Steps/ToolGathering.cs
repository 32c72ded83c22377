using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts.Steps;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers the tools of the job of a step: those shown, begun and missing.</summary>
internal sealed class ToolGathering(RankerParts parts, OccupationOrdering before)
{
    private const int MonthsOfYear = 12;

    private readonly ToolsOnRecord _tools = new(parts, before);

    /// <summary>The tools of the job.</summary>
    public ToolsOfStep Of(StepCase step)
    {
        var (occupation, known) = (step.Occupation.Code, step.Known);
        var tools = StepTools.Of(step.Target, parts, known, UsesListed(step), !step.ItWork.IsReturning);
        var central = CoreTechnology.Shown(occupation, parts, known) is { Length: > 0 } own ? own : tools.Central;
        var core = CoreTechnology.Missing(occupation, step.Standing, parts, known, step.Person.ProgramCompleted <= step.AsOf);
        var ofGoal = step.Standing.UnreadPresentWork is null ? _tools.OfGoal(known) : [];
        return new()
        {
            Shown = tools.Shown,
            Used = tools.Used,
            Missing = tools.Missing,
            MainMissing = BeforeSql(step, tools) ?? tools.MainMissing,
            Begun = tools.Begun,
            ShowsBegunFirst =
                StepMonths.Done(step.Target, step.Standing) == 0f
                && step.ItWork.IsPresent
                && BegunTools.AreMain(occupation, tools.Begun),
            UsesFieldTools = FieldTools.AreUsed(occupation, step.Person, step.AsOf),
            IsOwnUsedLately =
                tools.Own.Length > 0 && HasWorkedLately(step) && step.Person.Evidence.Any(e => IsOfLastYear(e, tools.Own, step)),
            Central = central,
            ForCaseStudy = ForCaseStudy(occupation, known),
            Core = core,
            ToRefresh = ToRefresh(step, tools, central, core),
            RefreshesOwn = tools.Begun.Length > 0 || tools.Own.Length > 0 || central.Length > 0,
            OfGoal = ofGoal,
            ToGrowWith = _tools.ToGrowWith(ofGoal, step.Person, step.AsOf),
            NamedByGoal = [.. _tools.NamedByGoal(step.Person, step.AsOf).Take(1)],
            OfPresentJob = _tools.OfJob(step.Standing),
        };
    }

    private const string Sql = "technology:structured-query-language-sql";
    private const string PowerBi = "technology:microsoft-power-bi";
    private const string Excel = "technology:microsoft-excel";

    // Whoever makes reports in Excel and has not begun SQL builds one of them in Power BI first: it is nearer.
    private string? BeforeSql(StepCase step, StepTools tools)
    {
        if (step.Occupation.Code != KnownOccupations.BusinessIntelligence || tools.MainMissing != Sql || step.ItWork.IsPresent)
            return null;
        bool Knows(string tool) => parts.Elements.IndexOf(tool) is >= 0 and var element && step.Known.Has(element);
        return step.Basics.Employer.CanBeAsked && Knows(Excel) && !Knows(PowerBi) ? PowerBi : null;
    }

    // What designs of sites and apps are drawn in. Ours.
    private static readonly string[] s_drawing = ["figma", "adobe-xd", "sketch"];

    private string ForCaseStudy(string occupation, KnownFacts known)
    {
        if (occupation != KnownOccupations.InterfaceDesigners)
            return string.Empty;
        var drawn = Array.Find(
            s_drawing,
            t => parts.Elements.IndexOf(ElementKinds.Id(ElementKinds.Technology, t)) is >= 0 and var tool && known.Has(tool)
        );
        return ElementKinds.Id(ElementKinds.Technology, drawn ?? s_drawing[0]);
    }

    // After a year in an IT job, what that job lists is used there every day.
    private bool UsesListed(StepCase step) =>
        step.ItWork.MonthsInJob >= (float)parts.Bundle.Policies.Thresholds[StepThresholds.YearOfWork] && !before.Held[step.Target];

    private string ToRefresh(StepCase step, StepTools tools, string central, string core) =>
        tools.Begun.Length > 0 && (tools.Own.Length == 0 || tools.Begun == core || !HasDoneLong(step)) ? tools.Begun
        : CoreTechnology.ToScript(step.Occupation.Code, parts, step.Known) is { Length: > 0 } script ? script
        : central.Length > 0 && AskedCredentials.AreNoneFor(step.Occupation.Code) ? central
        : tools.Own.Length > 0 ? tools.Own
        : tools.Missing.IsEmpty ? string.Empty
        : tools.Missing[0];

    // Whoever did this work for years comes back to its own tools, and not to what a course began, unless the work is done in that.
    private bool HasDoneLong(StepCase step) =>
        step.Standing.Work.Held.Any(h =>
            h.Occupation == step.Target && h.Months >= (float)parts.Bundle.Policies.Thresholds[StepThresholds.LongInWork]
        );

    // A tool on record counts as used at work only where there was work: otherwise its date is that of the interview.
    private static bool HasWorkedLately(StepCase step)
    {
        var since = step.AsOf.AddMonths(-MonthsOfYear);
        return step.Person.Work.Any(w => !(w.End < since) && !w.IsNoJob) || step.Person.UnreadWork.Any(w => !(w.End < since));
    }

    private static bool IsOfLastYear(Evidence evidence, string tool, StepCase step) =>
        evidence.Kind == EvidenceKind.Used
        && evidence.Element == tool
        && evidence.Source.When >= step.AsOf.AddMonths(-MonthsOfYear)
        && evidence.Source.When <= step.AsOf;
}
