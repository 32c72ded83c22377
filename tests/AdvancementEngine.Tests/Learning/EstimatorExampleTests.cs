using System.Text.RegularExpressions;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Estimators;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.Trainers.SquaredError;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Tests.Learning;

/// <summary>Runs the C# of docs/training.md: what stands between the marks here is what stands there, line by line.</summary>
public class EstimatorExampleTests
{
    // The example lines are indented in a method; in the document they start at the margin.
    private const int Indent = 8;

    private static readonly State[] s_states =
    [
        .. Enumerable
            .Range(0, 300)
            .Select(i => new State
            {
                Elements = [$"skill:{i % 3}{i % 4}", $"technology:{i % 3}{i % 5}"],
                Opportunity = $"occupation:{i % 3}",
            }),
    ];
    private static readonly Rating[] s_ratings =
    [
        .. Enumerable
            .Range(0, 400)
            .Select(i => new Rating
            {
                Row = $"user:{i % 20:00}",
                Column = $"movie:{i / 20:00}",
                Label = 1 + (((i % 20) + (i / 20)) % 5),
            }),
    ];

    [Fact]
    public void Docs_Pipelines_FitTransformSaveAndLoad()
    {
        var (states, ratings) = (s_states, s_ratings);
        using var file = new MemoryStream();

        // docs: pipelines
        var context = new MLContext(1);
        context.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly);
        var people = context.Data.LoadFromEnumerable(states); // Elements: string[], Opportunity: string
        var values = context.Data.LoadFromEnumerable(ratings); // Row, Column: string, Label: float

        // What came next: a score per opportunity, and the best one.
        var softmax = new EstimatorChain<ITransformer>()
            .Append(new SoftmaxFactorizationEstimator(context, SoftmaxOptions.Default with { Rank = 4 }))
            .Fit(people);
        // What goes together: new people are folded in from what they have.
        var seen = new EstimatorChain<ITransformer>()
            .Append(new ImplicitFactorizationEstimator(context, ImplicitOptions.Default with { Rank = 4 }))
            .Fit(people);
        // The value at a row and column, as in ML.NET's own matrix factorization.
        var value = new EstimatorChain<ITransformer>()
            .Append(new ValueFactorizationEstimator(context, SquaredErrorOptions.Default with { Rank = 4 }))
            .Fit(values);

        var scored = seen.Transform(people); // Score, PredictedOpportunity
        context.Model.Save(seen, people.Schema, file);
        file.Position = 0;
        var loaded = context.Model.Load(file, out _); // a chain of stock transformers
        // end

        Assert.Equal(Scores(context, scored), Scores(context, loaded.Transform(people)));
        Assert.Equal(3, Scores(context, softmax.Transform(people))[0].Length);
        Assert.All(context.Data.CreateEnumerable<Predicted>(value.Transform(values), false), p => Assert.InRange(p.Score, 0f, 6f));
    }

    [Fact]
    public void Docs_FactorsTrainedElsewhere_BecomeAModel()
    {
        var matrixFactorization = new
        {
            Model = new
            {
                ApproximationRank = 2,
                LeftFactorMatrix = new List<float> { 1, 2, 3, 4 },
                RightFactorMatrix = new List<float> { 5, 6, 7, 8 },
            },
        };
        string[] userIds = ["user:2", "user:1"],
            itemIds = ["movie:b", "movie:a"];

        // docs: factors
        var p = matrixFactorization.Model; // MatrixFactorizationModelParameters
        var data = OwnFactors.Data(
            p.ApproximationRank,
            userIds,
            [.. p.LeftFactorMatrix],
            itemIds,
            [.. p.RightFactorMatrix],
            Losses.Squared
        );
        var model = FactorModel.Create(data);
        // end

        var state = new float[2];
        model.State([new WeightedElement(model.ElementIndex("user:1"), 1f)], state);
        Assert.Equal((3f * 5f) + (4f * 6f), model.Score(state, model.OpportunityIndex("movie:b")));
    }

    [Theory]
    [InlineData("pipelines")]
    [InlineData("factors")]
    public void Docs_Example_IsWhatStandsHere(string name)
    {
        var source = File.ReadAllText(
                Repository.PathOf("tests", "AdvancementEngine.Tests", "Learning", $"{nameof(EstimatorExampleTests)}.cs")
            )
            .ReplaceLineEndings("\n");
        var here = Regex.Match(source, $"// docs: {name}\n(.*?)\n *// end", RegexOptions.Singleline).Groups[1].Value;
        Assert.NotEmpty(here);
        var wanted = string.Join('\n', here.Split('\n').Select(l => l.Length > Indent ? l[Indent..] : string.Empty));
        var docs = File.ReadAllText(Repository.PathOf("docs", "training.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```csharp\n{wanted}\n```", docs, StringComparison.Ordinal);
    }

    private static float[][] Scores(MLContext context, IDataView view) =>
        [.. context.Data.CreateEnumerable<Scored>(view, reuseRowObject: false).Select(s => s.Score)];

    private sealed class State
    {
        public string[] Elements { get; set; } = [];

        public string Opportunity { get; set; } = string.Empty;
    }

    private sealed class Rating
    {
        public string Row { get; set; } = string.Empty;

        public string Column { get; set; } = string.Empty;

        public float Label { get; set; }
    }

    private sealed class Scored
    {
        public float[] Score { get; set; } = [];
    }

    private sealed class Predicted
    {
        public float Score { get; set; }
    }
}
