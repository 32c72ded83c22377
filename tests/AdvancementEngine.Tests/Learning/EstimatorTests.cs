using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Estimators;
using AdvancementEngine.Learning.Softmax;
using AdvancementEngine.Learning.SquaredError;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Tests.Learning;

/// <summary>The examples of docs/training.md, run.</summary>
public class EstimatorTests
{
    [Fact]
    public void SoftmaxPipeline_SavedAndLoaded_ScoresTheSame()
    {
        var context = new MLContext(1);
        var data = context.Data.LoadFromEnumerable(People());
        var pipeline = new EstimatorChain<ITransformer>().Append(new SoftmaxFactorizationEstimator(context, SoftmaxOptions.Default with { Rank = 4, Epochs = 40, LearningRate = 0.05f }));
        var fitted = pipeline.Fit(data);
        var scored = context.Data.CreateEnumerable<Scored>(fitted.Transform(data), reuseRowObject: false).ToArray();
        Assert.True(scored.Count(s => s.PredictedOpportunity == s.Opportunity) > 0.95 * scored.Length);

        using var file = new MemoryStream();
        context.Model.Save(fitted, data.Schema, file);
        var other = new MLContext(2);
        other.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly);
        file.Position = 0;
        var loaded = other.Model.Load(file, out _);
        var again = other.Data.CreateEnumerable<Scored>(loaded.Transform(other.Data.LoadFromEnumerable(People())), reuseRowObject: false).ToArray();
        Assert.Equal(scored.Select(s => s.Score), again.Select(s => s.Score));
    }

    [Fact]
    public void SoftmaxEstimator_UnknownElements_ScoreLikeNobody()
    {
        var context = new MLContext(1);
        var fitted = new SoftmaxFactorizationEstimator(context, SoftmaxOptions.Default with { Rank = 4, Epochs = 5 }).Fit(context.Data.LoadFromEnumerable(People()));
        var stranger = context.Data.LoadFromEnumerable([new Person { Elements = ["skill:unseen"], Opportunity = string.Empty }, new Person { Elements = [], Opportunity = string.Empty }]);
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
    public void Join_TwoFactorMatricesInAnyOrder_ScoresTheirProducts()
    {
        var model = OwnFactors.Join(2, ["user:2", "user:1"], [1f, 2f, 3f, 4f], ["movie:b", "movie:a"], [5f, 6f, 7f, 8f], Losses.Squared);
        var state = new float[2];
        model.State([new WeightedElement(model.ElementIndex("user:1"), 1f)], state);
        Assert.Equal((3f * 5f) + (4f * 6f), model.Score(state, model.OpportunityIndex("movie:b")));
        Assert.Equal((3f * 7f) + (4f * 8f), model.Score(state, model.OpportunityIndex("movie:a")));
    }

    [Fact]
    public void Join_ShapeThatDoesNotFit_IsRefused() =>
        Assert.Throws<FactorModelException>(() => OwnFactors.Join(3, ["user:1"], [1f, 2f], ["movie:a"], [1f, 2f, 3f], Losses.Implicit));

    private static IEnumerable<Person> People()
    {
        for (var i = 0; i < 300; i++)
        {
            var group = i % 3;
            yield return new Person { Elements = [$"skill:{group}{i % 4}", $"technology:{group}{i % 5}"], Opportunity = $"occupation:{group}" };
        }
    }

    private static IEnumerable<Value> Values()
    {
        for (var i = 0; i < 400; i++)
            yield return new Value { Row = $"user:{i % 20}", Column = $"movie:{i / 20}", Label = 1 + ((i % 20 + (i / 20)) % 5) };
    }

    private sealed class Person
    {
        public string[] Elements { get; set; } = [];

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
