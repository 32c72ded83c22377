using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Training.Pages;

/// <summary>An evaluation as one HTML file with charts. Every number on it is in the evaluation's JSON.</summary>
public static class EvaluationPage
{
    /// <summary>The text of the file, to be written as UTF-8.</summary>
    public static string Write(EvaluationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new HtmlPage($"Evaluation of {document.Model.Name}", $"How well the model '{document.Model.Name}' performs");
        foreach (var note in document.Model.Notes.Distinct(StringComparer.Ordinal))
            page.Note(note);
        page.Facts([
            ("model files", string.Join(", ", document.Model.Files.Select(f => $"{f.Key} {f.Value}"))),
            ("trained on", document.Model.TrainedOn),
            ("observed outcomes in training", Numbers.Of(document.Model.ObservedOutcomes)),
            ("evaluation data", document.Data),
        ]);
        var method = document.Method;
        page.Note(
            $"In brackets: {Numbers.Of(method.Confidence)} % percentile bootstrap interval over people, "
                + $"{Numbers.Of(method.Resamplings)} seeded resamplings. Groups of fewer than {Numbers.Of(method.SmallestGroup)} people "
                + $"are hidden. Every number on this page is in the evaluation's JSON."
        );
        foreach (var list in document.Lists)
            RankingSections.Write(page, list);
        if (document.Values is { } values)
            ValueSections.Write(page, values);
        if (document.ExpectedOutcomes is { } expectedOutcomes)
            ExpectedOutcomeSections.Write(page, expectedOutcomes.Task, expectedOutcomes.Errors);
        return page.End();
    }
}
