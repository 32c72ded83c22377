using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Plans;

namespace AdvancementEngine.Reports.Plans;

/// <summary>A stage of a planned path in words.</summary>
internal sealed class StageWords(CareerCatalog catalog, PlanTexts texts)
{
    // Farther than this from the middle job, in the middle half's range, is said.
    private const float Far = 1f;

    /// <summary>The sentences of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="asked">Questions asked on the plan so far; each is asked once.</param>
    public IEnumerable<string> Of(PlanStage stage, HashSet<string> asked)
    {
        var now = stage.MonthsHigh <= 0f && stage.Credentials.IsEmpty && stage.Training is null;
        if (!stage.Credentials.IsEmpty)
            yield return texts.Say("stage.earn", texts.List([.. stage.Credentials.Select(c => c.Name)]));
        else if (stage.Held.Length > 0)
            yield return texts.Say("stage.held", stage.Held);
        else if (!now)
            yield return texts.Say(Works(stage.From) ? "stage.stay" : "stage.train");
        if (now)
            yield return texts.Say("stage.apply");
        foreach (var sentence in Training(stage.Training))
            yield return sentence;
        foreach (var offer in stage.Offers)
            yield return Offer(offer);
        if (!stage.Technologies.IsEmpty)
            yield return texts.Say("stage.learn", texts.List([.. stage.Technologies.Select(TechnologyNames.Short)]));
        if (!now)
        {
            yield return texts.Say("stage.time", texts.Months(stage.MonthsLow, stage.MonthsHigh));
            if (stage.HoursUnknown)
                yield return texts.Say("stage.hours-assumed");
            yield return texts.Say("stage.cost", texts.Cost(stage.DollarsLow, stage.DollarsHigh));
            if (stage.FeeUnknown)
                yield return texts.Say("stage.cost-assumed");
        }

        yield return stage.Job is { EntryPay: { } entry, MedianPay: { } median }
            ? texts.Say("stage.pay", PlanTexts.Dollars(entry), PlanTexts.Dollars(median))
            : texts.Say("stage.no-pay");
        if (stage.Job.IsShrinking)
            yield return texts.Say("stage.shrinking");
        if (stage.FitDistance > Far)
            yield return texts.Say("stage.far");
        foreach (var question in stage.Unknown.Select(u => texts.Find("ask." + u)).OfType<string>().Distinct().Take(1).Where(asked.Add))
            yield return texts.Say("stage.unknown", question);
        if (stage.Modeled)
            yield return texts.Say("stage.modeled");
    }

    /// <summary>What the program or its partners offer.</summary>
    public string Offer(PlanOffer offer)
    {
        var partners = texts.List([.. offer.Partners]);
        if (offer.Kind == PlanOffer.Placement)
            return texts.Say("offer.placement", partners);
        var what = texts.Find("offer." + offer.Kind) ?? offer.Kind;
        return partners.Length > 0 ? texts.Say("offer.at", what, partners) : texts.Say("offer", what);
    }

    /// <summary>The middle of a list, with how many programs it is the middle of.</summary>
    public string Usual(float hours, PlanTraining training) =>
        training.CostUsd is { } cost
            ? texts.Say("class.hours-cost", Whole(hours), PlanTexts.Dollars(cost), training.Programs, training.Seen[..4])
            : texts.Say("class.hours", Whole(hours), training.Programs, training.Seen[..4]);

    private IEnumerable<string> Training(PlanTraining? training)
    {
        if (training is null)
            yield break;
        if (training is { IsOwn: true, Hours: { } own })
            yield return texts.Say("stage.own-training", Whole(own));
        else if (training is { Programs: > 0, Hours: { } hours })
            yield return Usual(hours, training);
        else
            yield return texts.Say("stage.training-unknown");
        if (!training.IsOwn && training.CostUsd is not null)
            yield return texts.Say("stage.training-paid");
    }

    // Work outside IT is no job to build up time in.
    private bool Works(string from) => catalog.FindOccupation(from) is { UsualOrigin: false };

    private static string Whole(float value) => MathF.Round(value).ToString("#,0", CultureInfo.InvariantCulture);
}
