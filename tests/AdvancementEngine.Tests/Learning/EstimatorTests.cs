using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Estimators;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.Trainers.SquaredError;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Tests.Learning;

public class EstimatorTests
{
    [Fact]
    public void SoftmaxPipeline_SavedAndLoaded_ScoresTheSame()
    {
        var context = new MLContext(1);
        var data = context.Data.LoadFromEnumerable(People());
        var pipeline = new EstimatorChain<ITransformer>().Append(
            new SoftmaxFactorizationEstimator(context, SoftmaxOptions.Default with { Rank = 4, Epochs = 40, LearningRate = 0.05f })
        );
        var fitted = pipeline.Fit(data);
        var scored = context.Data.CreateEnumerable<Scored>(fitted.Transform(data), reuseRowObject: false).ToArray();
        Assert.True(scored.Count(s => s.PredictedOpportunity == s.Opportunity) > 0.95 * scored.Length);

        using var file = new MemoryStream();
        context.Model.Save(fitted, data.Schema, file);
        var other = new MLContext(2);
        other.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly);
        file.Position = 0;
        var loaded = other.Model.Load(file, out _);
        var again = other
            .Data.CreateEnumerable<Scored>(loaded.Transform(other.Data.LoadFromEnumerable(People())), reuseRowObject: false)
            .ToArray();
        Assert.Equal(scored.Select(s => s.Score), again.Select(s => s.Score));
    }

    [Fact]
    public void SoftmaxEstimator_UnknownElements_ScoreLikeNobody()
    {
        var context = new MLContext(1);
        var fitted = new SoftmaxFactorizationEstimator(context, SoftmaxOptions.Default with { Rank = 4, Epochs = 5 }).Fit(
            context.Data.LoadFromEnumerable(People())
        );
        var stranger = context.Data.LoadFromEnumerable([
            new Person { Elements = ["skill:unseen"], Opportunity = string.Empty },
            new Person { Elements = [], Opportunity = string.Empty },
        ]);
        var scored = context.Data.CreateEnumerable<Scored>(fitted.Transform(stranger), reuseRowObject: false).ToArray();
        Assert.Equal(scored[1].Score, scored[0].Score);
        Assert.All(scored[0].Score, s => Assert.True(float.IsFinite(s)));
    }

    [Fact]
    public void ValueEstimator_SavedAndLoaded_PredictsTheSameAndAnswersForTheUnseen()
    {
        var context = new MLContext(1);
        var data = context.Data.LoadFromEnumerable(Values());
        var fitted = new ValueFactorizationEstimator(context, SquaredErrorOptions.Default with { Rank = 4 }).Fit(data);
        using var file = new MemoryStream();
        context.Model.Save(fitted, data.Schema, file);
        var other = new MLContext(2);
        other.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly);
        file.Position = 0;
        var loaded = other.Model.Load(file, out _);
        using var engine = other.Model.CreatePredictionEngine<Value, Predicted>(loaded);
        var seen = context.Data.CreateEnumerable<Predicted>(fitted.Transform(data), reuseRowObject: false).First().Score;
        Assert.Equal(seen, engine.Predict(Values().First()).Score);
        Assert.InRange(engine.Predict(new Value { Row = "user:unseen", Column = "movie:1" }).Score, 1f, 5f);
    }

    [Fact]
    public void ValueEstimator_FreshAndLoadedPipelineAndRankersModel_GiveTheSameBits()
    {
        var context = new MLContext(1);
        var data = context.Data.LoadFromEnumerable(Values());
        var fitted = new ValueFactorizationEstimator(context, SquaredErrorOptions.Default with { Rank = 5 }).Fit(data);
        using var file = new MemoryStream();
        context.Model.Save(fitted, data.Schema, file);
        file.Position = 0;
        var other = new MLContext(2);
        other.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly);
        using var loaded = other.Model.CreatePredictionEngine<Value, Predicted>(other.Model.Load(file, out _));
        using var fresh = context.Model.CreatePredictionEngine<Value, Predicted>(fitted);
        var model = FactorModel.Create(fitted.Data);
        string[] rows = ["user:0", "user:7", "user:19", "user:unseen"],
            columns = ["movie:0", "movie:19", "movie:unseen"];
        foreach (var (row, column) in rows.SelectMany(r => columns.Select(c => (r, c))))
        {
            WeightedElement[] known = model.ElementIndex(row) is >= 0 and var e ? [new WeightedElement(e, 1f)] : [];
            var state = new float[model.Rank];
            model.State(known, state);
            var expected = model.PersonOffset(known) + (model.OpportunityIndex(column) is >= 0 and var o ? model.Score(state, o) : 0f);
            Assert.Equal(expected, fresh.Predict(new Value { Row = row, Column = column }).Score);
            Assert.Equal(expected, loaded.Predict(new Value { Row = row, Column = column }).Score);
        }
    }

    [Fact]
    public void Join_TwoFactorMatricesInAnyOrder_ScoresTheirProducts()
    {
        var model = OwnFactors.Join(2, ["user:2", "user:1"], [1f, 2f, 3f, 4f], ["movie:b", "movie:a"], [5f, 6f, 7f, 8f], Losses.Squared);
        var state = new float[2];
        model.State([new WeightedElement(model.ElementIndex("user:1"), 1f)], state);
        Assert.Equal((3f * 5f) + (4f * 6f), model.Score(state, model.OpportunityIndex("movie:b")));
        Assert.Equal((3f * 7f) + (4f * 8f), model.Score(state, model.OpportunityIndex("movie:a")));
    }

    [Fact]
    public void Data_WrittenAndReadAgain_ScoresTheSame()
    {
        var data = OwnFactors.Data(2, ["user:2", "user:1"], [1f, 2f, 3f, 4f], ["movie:b", "movie:a"], [5f, 6f, 7f, 8f], Losses.Squared);
        var file = new System.Buffers.ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data, file);
        var model = FactorModel.Create(FactorModelCodec.Read(file.WrittenSpan));
        var state = new float[2];
        model.State([new WeightedElement(model.ElementIndex("user:2"), 1f)], state);
        Assert.Equal((1f * 7f) + (2f * 8f), model.Score(state, model.OpportunityIndex("movie:a")));
    }

    [Fact]
    public void ImplicitPipeline_SavedAndLoaded_FoldsInTheSame()
    {
        var context = new MLContext(1);
        var data = context.Data.LoadFromEnumerable(Tastes());
        var fitted = new ImplicitFactorizationEstimator(context, ImplicitOptions.Default with { Rank = 6 }).Fit(data);
        using var file = new MemoryStream();
        context.Model.Save(fitted, data.Schema, file);
        var other = new MLContext(2);
        other.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly);
        file.Position = 0;
        var loaded = other.Model.Load(file, out _);

        // Nobody of the training rows: known by two things each.
        Person[] strangers = [.. Enumerable.Range(0, 3).Select(g => new Person { Elements = [$"technology:{g}0", $"technology:{g}2"] })];
        var scored = context
            .Data.CreateEnumerable<Scored>(fitted.Transform(context.Data.LoadFromEnumerable(strangers)), reuseRowObject: false)
            .ToArray();
        Assert.Equal(["0", "1", "2"], scored.Select(s => s.PredictedOpportunity.Split(':')[1][..1]));
        var ranker = FactorModel.Create(fitted.Data);
        Assert.All(
            strangers,
            s => Assert.Equal(scored[Array.IndexOf(strangers, s)].PredictedOpportunity[..12], Best(ranker, s.Elements)[..12])
        );
        Assert.All(scored.Zip(strangers), p => Assert.DoesNotContain(p.First.PredictedOpportunity, p.Second.Elements));
        var again = other.Data.CreateEnumerable<Scored>(loaded.Transform(other.Data.LoadFromEnumerable(strangers)), reuseRowObject: false);
        Assert.Equal(scored.Select(s => s.Score), again.Select(s => s.Score));
    }

    [Fact]
    public void ImplicitEstimator_Scores_AreThoseOfTheTrainersOwnFoldIn()
    {
        var context = new MLContext(1);
        var options = ImplicitOptions.Default with { Rank = 4 };
        var fitted = new ImplicitFactorizationEstimator(context, options, weights: "Weights").Fit(
            context.Data.LoadFromEnumerable(Tastes())
        );
        var stranger = new Person { Elements = ["technology:10", "technology:unseen", "technology:12"], Weights = [2f, 1f, 1f] };
        var score = context
            .Data.CreateEnumerable<Scored>(fitted.Transform(context.Data.LoadFromEnumerable([stranger])), reuseRowObject: false)
            .Single()
            .Score;
        var model = new ImplicitModel(options, [], fitted.Data.OpportunityFactors);
        int[] seen = [fitted.Data.OpportunityIds.IndexOf("technology:10"), fitted.Data.OpportunityIds.IndexOf("technology:12")];
        var state = ImplicitTrainer.FoldIn(model, seen, [2f, 1f]);
        for (var o = 0; o < score.Length; o++)
            Assert.Equal(Enumerable.Range(0, 4).Sum(f => state[f] * fitted.Data.OpportunityFactors[(o * 4) + f]), score[o], 5);
    }

    [Fact]
    public void ImplicitEstimator_NothingSeenOrWeightsThatDoNotFit_IsRefused()
    {
        var context = new MLContext(1);
        Assert.Contains(
            "is empty",
            Assert
                .Throws<RowException>(() =>
                    new ImplicitFactorizationEstimator(context, ImplicitOptions.Default).Fit(
                        context.Data.LoadFromEnumerable([new Person()])
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
        Person[] odd = [new Person { Elements = ["skill:1", "skill:2"], Weights = [1f] }];
        Assert.Contains(
            "2 elements and 1 weights",
            Assert
                .Throws<RowException>(() =>
                    new ImplicitFactorizationEstimator(context, ImplicitOptions.Default, weights: "Weights").Fit(
                        context.Data.LoadFromEnumerable(odd)
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Join_ShapeThatDoesNotFit_IsRefused() =>
        Assert.Throws<FactorModelException>(() => OwnFactors.Join(3, ["user:1"], [1f, 2f], ["movie:a"], [1f, 2f, 3f], Losses.Implicit));

    private static IEnumerable<Person> People()
    {
        for (var i = 0; i < 300; i++)
        {
            var group = i % 3;
            yield return new Person
            {
                Elements = [$"skill:{group}{i % 4}", $"technology:{group}{i % 5}"],
                Opportunity = $"occupation:{group}",
            };
        }
    }

    private static string Best(FactorModel model, string[] seen)
    {
        var state = new float[model.Rank];
        model.State([.. seen.Select(id => new WeightedElement(model.ElementIndex(id), 1f)).OrderBy(e => e.Element)], state);
        return model.OpportunityIds.Where(id => !seen.Contains(id)).MaxBy(id => model.Score(state, model.OpportunityIndex(id)))!;
    }

    // Three tastes of five technologies each; everybody has four of the own five.
    private static IEnumerable<Person> Tastes()
    {
        for (var i = 0; i < 60; i++)
        {
            string[] own = [.. Enumerable.Range(0, 5).Where(t => t != i / 3 % 5).Select(t => $"technology:{i % 3}{t}")];
            yield return new Person { Elements = own, Weights = [.. own.Select(_ => 1f)] };
        }
    }

    private static IEnumerable<Value> Values()
    {
        for (var i = 0; i < 400; i++)
            yield return new Value
            {
                Row = $"user:{i % 20}",
                Column = $"movie:{i / 20}",
                Label = 1 + ((i % 20 + (i / 20)) % 5),
            };
    }

    private sealed class Person
    {
        public string[] Elements { get; set; } = [];

        public float[] Weights { get; set; } = [];

        public string Opportunity { get; set; } = string.Empty;
    }

    private sealed class Scored
    {
        public string Opportunity { get; set; } = string.Empty;

        public string PredictedOpportunity { get; set; } = string.Empty;

        public float[] Score { get; set; } = [];
    }

    private sealed class Value
    {
        public string Row { get; set; } = string.Empty;

        public string Column { get; set; } = string.Empty;

        public float Label { get; set; }
    }

    private sealed class Predicted
    {
        public float Score { get; set; }
    }
}
