using System.Globalization;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>A model card as one HTML file with charts. Every number on it is in the card's JSON.</summary>
public static class ModelCardPage
{
    /// <summary>The text of the file, to be written as UTF-8.</summary>
    public static string Write(ModelCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var page = new HtmlPage($"Model card: {card.Name}", $"Model card: {card.Name}");
        if (card.Simulated)
            page.Mark(
                "SIMULATED: the data this model was trained on is not about real people. The model must not be used for real people."
            );
        if (card.ObservedOutcomes == 0)
            page.Mark("This model was not trained on observed outcomes of real people.");
        foreach (var note in card.Notes)
            page.Text(note);
        page.Head("What it is not evidence of");
        foreach (var sentence in card.NotEvidence)
            page.Text(sentence);
        TrainedOn(page, card);
        Fits(page, card);
        page.Head("How well it performs");
        if (card.Evaluations.Count == 0)
            page.Text("No one was held out. Evaluate the model on other data with 'advance evaluate'.");
        else
            page.Note(
                $"On the people held out from training. In brackets: {Numbers.Of(card.Method.Confidence)} % percentile bootstrap interval "
                    + $"over people, {Numbers.Of(card.Method.Resamplings)} seeded resamplings. Groups of fewer than "
                    + $"{Numbers.Of(card.Method.SmallestGroup)} people are hidden."
            );
        foreach (var report in card.Evaluations)
            RankingSections.Write(page, report);
        if (card.ExpectedOutcomes is { } expectedOutcomes)
            ExpectedOutcomeSections.Write(page, expectedOutcomes.Task, expectedOutcomes.Errors);
        page.Head("Options and versions");
        page.Note("Equal data, options and seeds produce byte-identical models and cards on any number of threads.");
        page.Facts(card.Versions.Concat(card.Options).Select(o => (o.Key, o.Value)));
        page.Note($"Every number on this page is in {ModelCard.JsonFile}.");
        return page.End();
    }

    private static void TrainedOn(HtmlPage page, ModelCard card)
    {
        page.Head("What it was trained on");
        page.Facts([
            ("data", card.Data),
            ("catalog", card.Catalog == card.Data ? "the data's own" : card.Catalog),
            .. card.Files.Select(f => ($"factor file '{f.Key}'", f.Value)),
        ]);
        page.Table(
            ["kind", "states", "people", "outcomes", "held out: states", "people", "elements", "opportunities", "dates"],
            card.Parts.Select(p =>
                (string[])
                    [
                        p.Kind,
                        Count(p.States),
                        Count(p.People),
                        Count(p.Outcomes),
                        Count(p.HeldBackStates),
                        Count(p.HeldBackPeople),
                        Numbers.Of(p.Elements),
                        Numbers.Of(p.Opportunities),
                        Dates(p),
                    ]
            )
        );
        page.Note("Protected attributes are not an input: groups are read only for figures by group.");
    }

    private static void Fits(HtmlPage page, ModelCard card)
    {
        page.Head("Learning");
        if (card.Fits.Count > 1)
            page.Note(
                "Several fits: one or more for each kind of opportunity. Fits of one kind differ only in their seed and are combined, so a "
                    + "score is the mean of their scores."
            );
        if (card.Fits.Count == 0)
            page.Text("The loss of each pass was not kept.");
        foreach (var fit in card.Fits)
        {
            var kept = fit.Passes.First(p => p.Epoch == fit.Kept);
            var validation = kept.ValidationLoss is { } held ? ", validation " + Numbers.Of(held) : string.Empty;
            page.Picture(
                ModelCharts.Curve("loss by pass", fit.Passes, fit.Kept),
                $"Fit {Numbers.Of(fit.Fit)}: loss ({card.Loss}) by pass. Pass {Numbers.Of(fit.Kept)} was kept: training "
                    + $"{Numbers.Of(kept.TrainingLoss)}{validation}."
            );
        }
    }

    private static string Count(long count) => count == 0 ? Numbers.None : Numbers.Of(count);

    private static string Dates(CardPart part) => part is { From: { } from, To: { } to } ? $"{Text(from)} to {Text(to)}" : "none given";

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
