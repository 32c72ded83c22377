using AdvancementEngine.Data.Observations;
using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Observations;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Data.Simulation;

public sealed class PlantedTruthTests
{
    private const int HeldBack = 300;

    // The strength of the truth was chosen on seed 21; what is evaluated here is another.
    private const ulong Seed = 1973;

    private static SimulationOptions Options(int participants) => new() { Participants = participants, Seed = Seed };

    /// <summary>Mean Kendall tau over held-back states between planted and trained order of the occupations not held.</summary>
    private static double Recovered(int participants)
    {
        var set = SimulatedOutcomes.Draw(Matchers.Catalog, Options(participants + HeldBack));
        var rows = new TrainingRowsBuilder(set.Elements.Length, set.Opportunities.Length);
        var trainedOn = set.States.Count - HeldBack;
        foreach (var outcome in set.Outcomes.Where(o => o.State < trainedOn).AtLeastOne())
            rows.Add(
                outcome.State,
                0,
                [.. Weighted(set, set.States[outcome.State]).Select(e => (e.Element, e.Weight))],
                [(outcome.Opportunity, 1f)],
                Held(set, outcome.State)
            );
        var fit = new SoftmaxTrainer(
            new SoftmaxOptions
            {
                Rank = PlantedTruth.Rank,
                Epochs = 10,
                LearningRate = 0.03f,
                ElementPenalty = 1e-3f,
                OpportunityPenalty = 1e-4f,
            }
        ).Fit(rows.Build(), null, null, TestContext.Current.CancellationToken);
        var truth = new PlantedTruth(Matchers.Catalog, Seed);
        return set
            .States.Skip(trainedOn)
            .Average(state =>
                Tau(
                    truth.Scores(Weighted(set, state).Select(e => (set.Elements[e.Element].Id, e.Weight))),
                    Scores(fit, Weighted(set, state))
                )
            );
    }

    // As training and ranking weigh a state.
    private static WeightedElement[] Weighted(ObservationSet set, ObservedState state) =>
        [.. state.Elements.Select(e => e with { Weight = e.Weight * StateOptions.Default.Block(set.Elements[e.Element].Kind) })];

    private static int[] Held(ObservationSet set, int state) =>
        [
            .. set
                .Opportunities.Select((o, i) => (o.Id, i))
                .Where(o => set.States[state].Elements.Any(e => set.Elements[e.Element].Id == o.Id))
                .Select(o => o.i),
        ];

    private static float[] Scores(SoftmaxModel fit, IReadOnlyList<WeightedElement> elements)
    {
        var scores = (float[])fit.Bias.Clone();
        for (var o = 0; o < scores.Length; o++)
        {
            foreach (var element in elements)
            {
                for (var k = 0; k < fit.Rank; k++)
                    scores[o] +=
                        element.Weight * fit.ElementFactors[(element.Element * fit.Rank) + k] * fit.OpportunityFactors[(o * fit.Rank) + k];
            }
        }

        return scores;
    }

    private static double Tau(float[] one, float[] other)
    {
        var agree = 0;
        var pairs = 0;
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = 0; j < i; j++, pairs++)
                agree += Math.Sign(one[i] - one[j]) * Math.Sign(other[i] - other[j]);
        }

        return (double)agree / pairs;
    }

    [Fact]
    public void Order_EnoughData_RecoveredByASoftmaxFactorization() => Assert.InRange(Recovered(60_000), 0.8, 1);

    [Fact]
    public void Order_LittleData_NotRecovered() => Assert.InRange(Recovered(1_000), -1, 0.5);

    [Fact]
    public void Draw_SomeHadBeenRecommended_AreTakenMoreOftenAndCarryTheirRank()
    {
        var none = SimulatedOutcomes.Draw(Matchers.Catalog, Options(3_000));
        var half = SimulatedOutcomes.Draw(Matchers.Catalog, Options(3_000) with { RecommendedPercent = 50 });
        Assert.All(none.Outcomes, o => Assert.Null(o.RecommendedRank));
        var ranked = half.Outcomes.Where(o => o.RecommendedRank is not null).ToArray();
        Assert.All(ranked, o => Assert.InRange(o.RecommendedRank!.Value, 1, SimulatedOutcomes.RecommendedAtOnce));

        // By chance half of the people would take one of five of all occupations but those held; a pull of one logit takes it to half as
        // much again at least.
        var byChance = 0.5 * SimulatedOutcomes.RecommendedAtOnce / half.Opportunities.Length;
        Assert.InRange((double)ranked.Length / half.Outcomes.Count, 1.5 * byChance, 3 * byChance);
        Assert.Equal(half.States.Select(s => s.Id), none.States.Select(s => s.Id));
        var report = Evaluator.Run(half, ObservedRows.Of(half, "occupation", StateOptions.Default), "all", Popular(half), null);
        Assert.NotNull(report.NotRecommended);
    }

    private static FactorModel Popular(ObservationSet set) =>
        FactorModel.Create(
            new FactorModelData
            {
                Rank = 1,
                ElementIds = [.. set.Elements.Select(e => e.Id)],
                ElementFactors = new float[set.Elements.Length],
                OpportunityIds = [.. set.Opportunities.Select(o => o.Id)],
                OpportunityFactors = new float[set.Opportunities.Length],
                OpportunityBias = [.. set.Opportunities.Select((_, o) => (float)set.Outcomes.Count(x => x.Opportunity == o))],
                Loss = Losses.Softmax,
            }
        );

    [Fact]
    public void Draw_SameSeed_SameOutcomesWhateverTheSize()
    {
        var few = SimulatedOutcomes.Draw(Matchers.Catalog, Options(50));
        var many = SimulatedOutcomes.Draw(Matchers.Catalog, Options(100));
        Assert.Equal(few.Outcomes, many.Outcomes.Take(few.Outcomes.Count));
        Assert.NotEqual(
            few.Outcomes,
            SimulatedOutcomes.Draw(Matchers.Catalog, Options(50) with { Seed = Seed + 1 }).Outcomes.Take(few.Outcomes.Count)
        );
    }

    [Fact]
    public void Draw_Worth_ThatOfTheOccupationWithinATenth()
    {
        var set = SimulatedOutcomes.Draw(Matchers.Catalog, Options(2000));
        var truth = new PlantedTruth(Matchers.Catalog, Seed);
        Assert.All(
            set.Outcomes,
            o => Assert.InRange(o.Value!.Value, truth.Worth(o.Opportunity) - 0.1001f, truth.Worth(o.Opportunity) + 0.1001f)
        );
        Assert.All(set.Outcomes, o => Assert.DoesNotContain(o.Opportunity, Held(set, o.State)));
        Assert.All(set.Outcomes, o => Assert.True(o.Date > set.States[o.State].AsOf));
    }

    [Fact]
    public void Write_ReadBack_SameSetAndSaysItIsSimulated()
    {
        var folder = Directory.CreateTempSubdirectory();
        var outcomes = SimulatedOutcomes.Write(Matchers.Catalog, Options(200), folder.FullName);
        var read = ObservationReader.Read(Path.Combine(folder.FullName, SimulatedOutcomes.ObservationsFolder));
        var drawn = SimulatedOutcomes.Draw(Matchers.Catalog, Options(200));
        Assert.True(read.Info.Simulated);
        Assert.Equal(outcomes, read.Outcomes.Count);
        Assert.Equal(drawn.Outcomes, read.Outcomes);
        Assert.Equal(
            drawn.States.Select(s => (s.Id, string.Join(' ', s.Elements))),
            read.States.Select(s => (s.Id, string.Join(' ', s.Elements)))
        );
        Assert.All(
            Directory.GetFiles(Path.Combine(folder.FullName, SimulatedOutcomes.TruthFolder)),
            f => Assert.All(File.ReadLines(f).Skip(1), l => Assert.Contains(",simulated,", l, StringComparison.Ordinal))
        );
        folder.Delete(true);
    }
}
