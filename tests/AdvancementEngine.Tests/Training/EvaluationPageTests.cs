using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;
using AdvancementEngine.Tests.Learning;
using AdvancementEngine.Tests.Reports;
using AdvancementEngine.Training.Pages;

namespace AdvancementEngine.Tests.Training;

public class EvaluationPageTests
{
    private static readonly EvaluationDocument s_ranked = Document(PlantedObservations.Of(200));

    [Fact]
    public void Write_RankingModel_ShowsNoNumberTheJsonDoesNotHave()
    {
        var shown = PageNumbers.Of(EvaluationPage.Write(s_ranked));
        Assert.True(shown.Count > 200, $"only {shown.Count} numbers were found on the page");
        Assert.Empty(PageNumbers.Missing(shown, s_ranked.ToJson()));
    }

    [Fact]
    public void Missing_NumberThatIsNowhere_IsNamed() =>
        Assert.Equal(["0.1234"], PageNumbers.Missing(PageNumbers.Of("<p>0.1234 and 0.5</p>"), """{ "a": 0.49999 , "b": 0.12 }"""));

    [Fact]
    public void Write_RankingModel_HoldsEverySectionAndItsPicturesAreWellFormed()
    {
        var html = EvaluationPage.Write(s_ranked);
        foreach (
            var said in (string[])
                [
                    "SIMULATED",
                    "Recall@5 by opportunity",
                    "Predicted and observed probabilities",
                    "By group",
                    "Without states that have a recommended outcome",
                    "popularity",
                    "200 nearest neighbors",
                    "co-occurrence",
                    "multinomial logistic regression",
                    "macro recall@5",
                    "coverage@5",
                    "mrr",
                ]
        )
            Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.Equal(6, PageNumbers.Pictures(html).Count);
        Assert.Contains("north &lt;1&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("island", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameDocument_GivesTheSameBytes() =>
        Assert.Equal(EvaluationPage.Write(s_ranked), EvaluationPage.Write(Document(PlantedObservations.Of(200))));

    [Theory]
    [InlineData(OutcomeKind.Present, "Not evidence about next steps: the rows tell what people do at present")]
    [InlineData(OutcomeKind.Wished, "Not evidence about next steps: the rows tell what people said they wish")]
    [InlineData(OutcomeKind.Entered, "Outcomes of real people")]
    public void Write_KindOfOutcome_SaysWhatItIsEvidenceOf(OutcomeKind kind, string said) =>
        Assert.Contains(
            said,
            EvaluationPage.Write(Document(PlantedObservations.Of(200, simulated: false, kind))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Write_ModelOfValues_ShowsNoNumberTheJsonDoesNotHave()
    {
        var set = Ratings();
        var model = FactorModel.Create(
            ValueTraining.Run(set, SquaredErrorOptions.Default with { Rank = 2 }, cancellation: TestContext.Current.CancellationToken)
        );
        var values = ValueEvaluator.Run(set, model);
        Assert.Equal(ValueTraining.Error(model, set, 1f, 5f), values.Rmse, 6);
        Assert.True(values.Rmse < values.Scorers[^1].Rmse.Low, "the model should beat the mean on what it was trained on");
        var document = new EvaluationDocument(s_ranked.Model, "data", EvaluationMethod.Current, [], values);
        var html = EvaluationPage.Write(document);
        Assert.Empty(PageNumbers.Missing(PageNumbers.Of(html), document.ToJson()));
        Assert.Single(PageNumbers.Pictures(html));
    }

    [Fact]
    public void Write_ExpectedOutcomes_StandBesidePlainMeansWithAndWithoutRecommendedOnes()
    {
        var set = PlantedObservations.Of(200);
        var rows = ExpectedOutcomeRows.Of(set, "occupation", AdvancementEngine.State.StateOptions.Default);
        var (training, evaluated) = (rows.Where(s => s % 3 > 0), rows.Where(s => s % 3 == 0));
        var model = ExpectedOutcomeTraining.Run(
            set,
            "occupation",
            training,
            ExpectedOutcomeOptions.Default,
            0.1,
            TestContext.Current.CancellationToken
        )!;
        var document = s_ranked with
        {
            ExpectedOutcomes = new EvaluatedExpectedOutcomes(
                "planted",
                ExpectedOutcomeReport.Of(FactorModel.Create(model.Data), training, evaluated)
            ),
        };
        var html = EvaluationPage.Write(document);
        Assert.Empty(PageNumbers.Missing(PageNumbers.Of(html), document.ToJson()));
        Assert.Contains("Task &#39;planted&#39;: expected outcomes", html, StringComparison.Ordinal);
        Assert.Contains("Without outcomes of recommended opportunities", html, StringComparison.Ordinal);
    }

    private static EvaluationDocument Document(ObservationSet set)
    {
        var options = TrainingOptions.ForObservations;
        var kind = ObservedRun
            .Fit(
                set,
                null,
                options with
                {
                    Softmax = options.Softmax with { Rank = 4, Epochs = 8 },
                    Observed = options.Observed with { HeldBackShare = 0.4 },
                },
                cancellation: TestContext.Current.CancellationToken
            )
            .Single();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["occupations"] = "0123abcd" };
        return new EvaluationDocument(
            new EvaluatedModel("planted", files, "77aa", 0, ["Simulated."]),
            "77aa",
            EvaluationMethod.Current,
            [ObservedRun.Evaluate(set, kind)],
            null
        );
    }

    private static ObservationSet Ratings()
    {
        var set = PlantedObservations.Of(30);
        return set with
        {
            States = [.. set.States.Select((s, i) => s with { Elements = [new WeightedElement(i % 12, 1f)] }).Take(12)],
            Outcomes =
            [
                .. from s in Enumerable.Range(0, 12)
                from o in Enumerable.Range(0, 4)
                select new ObservedOutcome(s, o, OutcomeKind.Rated, 1 + Math.Min(4, o + (s % 2)), null, null),
            ],
        };
    }
}
