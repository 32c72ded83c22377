using System.Globalization;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Intake.Titles;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>A plan as a reply.</summary>
internal static class PlanReplies
{
    /// <summary>Reads the options of a request.</summary>
    public static PlanOptions Options(Wire.V1.PlanPathwayRequest request, RankInput input, ServingBundle bundle)
    {
        var intake = new FactIntake(bundle.Catalog, bundle.Matchers, input.AsOf);
        if (request.Years is < 0 or > 40)
            intake.Problem(
                "years",
                request.Years.ToString(CultureInfo.InvariantCulture),
                "1 to 40, or 0 for 10",
                "choose a horizon in that range"
            );
        if (request.Paths is < 0 or > 20)
            intake.Problem("paths", request.Paths.ToString(CultureInfo.InvariantCulture), "1 to 20, or 0 for 2", "request fewer");
        var goal = request.Goal.Trim() is { Length: > 0 } text ? intake.Occupation("goal", text) : null;
        if (
            request.Goal.Trim().Length > 0
            && intake.Problems.Count == 0
            && (goal is null || bundle.Catalog.FindOccupation(goal)?.UsualOrigin != false)
        )
            intake.Problem(
                "goal",
                InputText.Quote(request.Goal),
                "an occupation that IT training leads to, by code or title",
                NearestTitles.Hint(
                    bundle.Catalog,
                    request.Goal.Trim(),
                    intake.Notes.Count > 0 ? intake.Notes[^1].Match : new(request.Goal, null, [])
                ) ?? "see ListOccupations"
            );
        RequestReader.Refuse([.. intake.Problems]);
        return PlanOptions.Default with
        {
            Target = goal,
            Years = request.Years == 0 ? PlanOptions.Default.Years : request.Years,
            Paths = request.Paths == 0 ? PlanOptions.Default.Paths : request.Paths,
        };
    }

    public static Wire.V1.PlanPathwayReply Of(Plan plan, Wire.V1.PlanLanguage asked, RankInput input, ServingBundle bundle)
    {
        var language = asked == Wire.V1.PlanLanguage.Es ? PlanLanguage.Es : PlanLanguage.En;
        return new()
        {
            Bundle = new()
            {
                Id = plan.Bundle.Id,
                Catalog = plan.Bundle.Catalog,
                Policies = plan.Bundle.Policies,
                Model = plan.Bundle.Model,
            },
            Digest = plan.Digest,
            Recommendation = plan.Recommendation,
            Pathways = { plan.Paths.Select(p => Path(p, PlanTexts.Of(language))) },
            Text = PlanTextPage.Write(new PlanComposer(bundle.Catalog, language).Compose(plan, false, null)),
            GoalStated = plan.GoalStated,
            GoalParts = { plan.GoalParts.Select(p => p.Code) },
            Matches = { input.Notes.SelectMany(Matches.Of) },
        };
    }

    private static Wire.V1.Pathway Path(PlanPath path, PlanTexts texts) =>
        new()
        {
            Steps = { path.Stages.Select(s => Step(s, texts)) },
            Months = path.MonthsHigh,
            MonthsLow = path.MonthsLow,
            CostUsd = path.DollarsHigh,
            CostLowUsd = path.DollarsLow,
        };

    // Uses the wording of the plan's text, so that the two match.
    private static Wire.V1.PathwayStep Step(PlanStage stage, PlanTexts texts) =>
        new()
        {
            Code = stage.Job.Code,
            Name = texts.Title(stage.Job),
            Months = stage.MonthsHigh,
            CostUsd = stage.DollarsHigh,
            Credentials = { stage.Credentials.Select(c => c.Code) },
            Sentence =
                $"{texts.Title(stage.Job)}. {texts.Say("stage.time", texts.Months(stage.MonthsLow, stage.MonthsHigh))} "
                + texts.Say("stage.cost", texts.Cost(stage.DollarsLow, stage.DollarsHigh)),
        };
}
