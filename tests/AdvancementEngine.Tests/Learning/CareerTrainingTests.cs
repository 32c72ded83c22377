using System.Buffers;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Learning;

/// <summary>Content of the shipped catalog joined with made-up careers.</summary>
public class CareerTrainingTests
{
    private static readonly Lazy<FactorModelData> s_content = new(() =>
        FactorModelCodec.Read(
            File.ReadAllBytes(Assert.Single(Directory.GetFiles(Repository.PathOf("models", "content"), "occupations-*.aefm")))
        )
    );

    [Fact]
    public void Run_Careers_RaiseWhatPeopleOfTheOccupationWentOnTo()
    {
        var joined = Score(Run(Fit()).Occupations, "occupation:15-1232.00");
        var content = Score(s_content.Value, "occupation:15-1232.00");
        Assert.True(Above(joined, "15-1244.00", "43-4051.00") > Above(content, "15-1244.00", "43-4051.00"));
        // What was seen of a code speaks for each occupation under it.
        Assert.True(Above(joined, "15-1212.00", "43-4051.00") > Above(content, "15-1212.00", "43-4051.00"));
    }

    [Fact]
    public void Run_WeightZero_ScoresAsContentDoes()
    {
        var joined = Score(Run(Fit() with { Careers = new CareerOptions { Weight = 0 } }).Occupations, "occupation:15-1232.00");
        var content = Score(s_content.Value, "occupation:15-1232.00");
        Assert.All(content, c => Assert.Equal(c.Value, joined[c.Key], 4));
    }

    [Fact]
    public void Run_CareersOfFew_WeighLessThanThoseOfMany()
    {
        // A tenth as many people of the same ways: κ keeps careers small.
        var content = Score(s_content.Value, "occupation:15-1232.00");
        double Moved(int people, double strength) =>
            Math.Abs(
                Above(
                    Score(
                        Run(Fit() with { Careers = new CareerOptions { Strength = strength } }, people).Occupations,
                        "occupation:15-1232.00"
                    ),
                    "15-1244.00",
                    "43-4051.00"
                ) - Above(content, "15-1244.00", "43-4051.00")
            );
        Assert.True(Moved(400, 100_000) < Moved(400, 1) / 10);
    }

    [Fact]
    public void Run_Counts_AreOfTenPeopleOrMoreAndOfCodes()
    {
        var model = Run(Fit());
        var seen = model.Seen;
        Assert.All(seen.Moves, m => Assert.True(m.People >= 10));
        Assert.Null(seen.Codes.Single(c => c.Code == MadeUpCareers.Rare).Into);
        Assert.Equal(["15-1212.00", "15-1244.00"], seen.Codes.Single(c => c.Code == MadeUpCareers.Administration).Occupations);
        Assert.Contains(seen.Moves, m => m is { From: MadeUpCareers.Support, To: MadeUpCareers.Administration });
        Assert.All(model.Occupations.OutcomesPerOpportunity, n => Assert.True(n is 0 or >= 10));
        Assert.Contains("people", seen.Moves[0].ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Run_ExpectedOutcome_IsOverTheSameElementsAndOccupations()
    {
        var model = Run(Fit());
        Assert.Equal(model.Occupations.ElementIds, model.ExpectedOutcome!.ElementIds);
        Assert.Equal(model.Occupations.OpportunityIds, model.ExpectedOutcome.OpportunityIds);
        var outcome = FactorModel.Create(model.ExpectedOutcome);
        // Everybody from support rose by the same.
        var state = new float[outcome.Rank];
        WeightedElement[] own = [new(outcome.ElementIndex("occupation:15-1232.00"), 1f)];
        outcome.State(own, state);
        Assert.Equal(0.6f, outcome.PersonOffset(own) + outcome.Score(state, outcome.OpportunityIndex("occupation:15-1244.00")), 0.03f);
    }

    [Fact]
    public void Run_AnyThreads_GivesTheSameBytes()
    {
        var one = Bytes(Run(Fit() with { Softmax = Softmax with { Threads = 1 } }).Occupations);
        Assert.Equal(one, Bytes(Run(Fit() with { Softmax = Softmax with { Threads = 2 } }).Occupations));
        Assert.Equal(one, Bytes(Run(Fit() with { Softmax = Softmax with { Threads = 8 } }).Occupations));
    }

    [Fact]
    public void Run_MapWithoutTheCodes_IsRefused() =>
        Assert.Contains(
            "--map",
            Assert.Throws<RowException>(() => Run(Fit(), links: [new("census-9", "Other", "15-1232.00", 1)])).Message,
            StringComparison.Ordinal
        );

    private static SoftmaxOptions Softmax => SoftmaxOptions.Default with { Rank = 4, Epochs = 30, BatchRows = 64, LearningRate = 0.05f };

    private static CareerFit Fit() =>
        new(
            ObservedOptions.Default with
            {
                BlockEvenness = 0f,
                Members = 1,
            },
            Softmax,
            ExpectedOutcomeOptions.Default,
            CareerOptions.Default
        );

    private static CareerModel Run(CareerFit fit, int people = 400, IReadOnlyList<CareerLink>? links = null) =>
        CareerTraining.Run(
            MadeUpCareers.Of(people),
            ShippedBundle.Catalog,
            s_content.Value,
            links ?? MadeUpCareers.Links,
            StateOptions.Default,
            fit,
            cancellation: TestContext.Current.CancellationToken
        );

    private static Dictionary<string, float> Score(FactorModelData data, string element)
    {
        var model = FactorModel.Create(data);
        var state = new float[model.Rank];
        model.State([new(model.ElementIndex(element), 1f)], state);
        var scores = new float[model.OpportunityIds.Length];
        model.Score(state, scores);
        return model
            .OpportunityIds.Select((id, o) => (id["occupation:".Length..], scores[o]))
            .ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
    }

    private static float Above(Dictionary<string, float> scores, string one, string other) => scores[one] - scores[other];

    private static byte[] Bytes(FactorModelData data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
