using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Observations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Learning;

/// <summary>ExpectedOutcomes held against values planted under simulated outcomes.</summary>
public class ExpectedOutcomeTests
{
    private const int Elements = 30;
    private const int Occupations = 40;

    private static ExpectedOutcomeOptions Options => ExpectedOutcomeOptions.Default;

    [Fact]
    public void Effects_PlantedMeans_AreShrunkByCountAndNearerToTheTruthThanPlainMeans()
    {
        var (residuals, opportunities, truth) = PlantedMeans(1);
        var effects = OpportunityEffects.Of(residuals, opportunities, truth.Length);
        var plain = Enumerable
            .Range(0, truth.Length)
            .Select(o => residuals.Where((_, i) => opportunities[i] == o).DefaultIfEmpty(0.0).Average())
            .ToArray();
        Assert.InRange(effects.Shrinkage, 2, 8);
        double Wrong(Func<int, double> told) =>
            Math.Sqrt(Enumerable.Range(0, truth.Length).Average(o => (told(o) - truth[o]) * (told(o) - truth[o])));
        Assert.True(Wrong(o => effects.Mean + effects.Effects[o]) < Wrong(o => plain[o]));
        for (var o = 0; o < truth.Length; o++)
            Assert.Equal(
                effects.Outcomes[o] / (effects.Outcomes[o] + effects.Shrinkage) * (plain[o] - effects.Mean),
                effects.Effects[o],
                1e-9
            );
    }

    [Fact]
    public void Effects_Interval_CoversThePlantedMeanAboutNineteenTimesInTwenty()
    {
        var (covered, all) = (0, 0);
        for (ulong seed = 1; seed <= 50; seed++)
        {
            var (residuals, opportunities, truth) = PlantedMeans(seed);
            var effects = OpportunityEffects.Of(residuals, opportunities, truth.Length);
            for (var o = 0; o < truth.Length; o++, all++)
            {
                var half = 1.96 * Math.Sqrt(effects.ResidualVariance / (effects.Outcomes[o] + effects.Shrinkage));
                if (Math.Abs(effects.Mean + effects.Effects[o] - truth[o]) <= half)
                    covered++;
            }
        }

        Assert.InRange((double)covered / all, 0.92, 0.98);
    }

    [Fact]
    public void Effects_NoDifferenceBetweenOpportunities_GivesEachTheMean()
    {
        var draws = new TrainingDraws(3);
        double[] residuals = [.. Enumerable.Range(0, 4000).Select(_ => 0.5 + Bell(ref draws, 0.2))];
        var effects = OpportunityEffects.Of(residuals, [.. Enumerable.Range(0, 4000).Select(i => i % 40)], 40);
        Assert.All(effects.Effects, e => Assert.InRange(e, -0.02, 0.02));
    }

    [Theory]
    [InlineData(500, 103)]
    [InlineData(2_000, 102)]
    [InlineData(6_000, 101)]
    [InlineData(20_000, 104)]
    public void Run_PlantedPersonAndOccupation_AreFoundAndTheIntervalCoversThem(int people, ulong seed)
    {
        var planted = Planted(people, seed);
        var model = Run(planted.Set)!;
        Assert.NotNull(model.ElementPenalty);
        var factor = FactorModel.Create(model.Data);
        var fresh = Planted(500, 77);
        double told = 0,
            plain = 0;
        var covered = 0;
        for (var i = 0; i < fresh.Set.Outcomes.Count; i++)
        {
            var outcome = fresh.Set.Outcomes[i];
            var value = Value(factor, fresh.Set.States[outcome.State].Elements, outcome.Opportunity);
            var n = model.Data.OutcomesPerOpportunity[outcome.Opportunity];
            var half = 1.96 * Math.Sqrt((model.Spread.ResidualVariance / (n + model.Spread.Shrinkage)) + model.Spread.PersonVariance);
            if (Math.Abs(value - fresh.Expected[i]) <= half)
                covered++;
            told += Math.Pow(value - fresh.Expected[i], 2);
            plain += Math.Pow(Worth(outcome.Opportunity) - fresh.Expected[i], 2);
        }

        Assert.True(
            told < plain / 2,
            $"squared error {told} with the person's elements, {plain} knowing every occupation's worth and no person"
        );
        Assert.InRange((double)covered / fresh.Set.Outcomes.Count, 0.9, 0.99);
    }

    [Fact]
    public void Run_ElementsThatTellNothing_AreLeftOut()
    {
        var model = Run(Planted(3_000, 5, person: 0).Set)!;
        var factor = FactorModel.Create(model.Data);
        var wrong = Enumerable
            .Range(0, Occupations)
            .Where(o => model.Data.OutcomesPerOpportunity[o] >= 10)
            .Max(o => Math.Abs(Value(factor, [], o) - Worth(o)));
        Assert.InRange(wrong, 0, 0.12);
    }

    [Fact]
    public void Run_Twice_GivesTheSameBytes()
    {
        var set = Planted(800, 9).Set;
        Assert.Equal(Bytes(Run(set)!.Data), Bytes(Run(set)!.Data));
    }

    [Fact]
    public void Run_GroupsOfPeople_ChangeNoByte()
    {
        var set = Planted(800, 9).Set;
        var grouped = set with
        {
            Groups = [.. set.States.Select((s, i) => new GroupMembership(s.Person, "gender", i % 2 == 0 ? "female" : "male"))],
        };
        Assert.Equal(Bytes(Run(set)!.Data), Bytes(Run(grouped)!.Data));
    }

    [Theory]
    [InlineData("gender:female", "female")]
    [InlineData("skill:age", "years")]
    [InlineData("fact:x1", "Date of birth")]
    [InlineData("fact:is_female", "x")]
    [InlineData("fact:race_white", "x")]
    [InlineData("skill:x9", "Female")]
    [InlineData("fact:age_25_34", "x")]
    public void Rows_ElementNamesAProtectedAttribute_AreRefused(string id, string name)
    {
        var set = Planted(60, 1).Set;
        set = set with { Elements = set.Elements.SetItem(0, new Element(id, name)) };
        Assert.Contains(
            "protected attribute",
            Assert
                .Throws<RowException>(() =>
                    AdvancementEngine.Learning.Datasets.Observed.ObservedRows.Of(set, "occupation", StateOptions.Default)
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "protected attribute",
            Assert.Throws<RowException>(() => ExpectedOutcomeRows.Of(set, "occupation", StateOptions.Default)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Rows_ValueBeyondOne_IsRefusedByName()
    {
        var set = Planted(60, 1).Set;
        set = set with { Outcomes = [set.Outcomes[0] with { Value = 1.5f }, .. set.Outcomes.Skip(1)] };
        Assert.Contains(
            "value 1.5",
            Assert.Throws<RowException>(() => ExpectedOutcomeRows.Of(set, "occupation", StateOptions.Default)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_TooFewOutcomesOrOnlyWishes_GivesNoExpectedOutcome()
    {
        var set = Planted(49, 1).Set;
        Assert.Null(Run(set));
        var wishes = Planted(500, 1).Set;
        Assert.Null(Run(wishes with { Outcomes = [.. wishes.Outcomes.Select(o => o with { Kind = OutcomeKind.Wished })] }));
    }

    [Fact]
    public void Report_SomeHadBeenRecommended_GivesFiguresWithAndWithoutThem()
    {
        var set = Planted(2_000, 4).Set;
        set = set with { Outcomes = [.. set.Outcomes.Select((o, i) => o with { RecommendedRank = i % 3 == 0 ? 1 : null })] };
        var rows = ExpectedOutcomeRows.Of(set, "occupation", StateOptions.Default);
        var (training, evaluated) = (rows.Where(s => s < 1_500), rows.Where(s => s >= 1_500));
        var model = ExpectedOutcomeTraining.Run(set, "occupation", training, Options, 0.1, TestContext.Current.CancellationToken)!;
        var report = ExpectedOutcomeReport.Of(FactorModel.Create(model.Data), training, evaluated);
        Assert.Equal(500, report.Count);
        Assert.InRange(report.NotRecommended!.Count, 330, 337);
        Assert.True(report.Model.Mean < report.OpportunityMean.Mean && report.OpportunityMean.Mean < report.Mean.Mean, report.ToString());
        Assert.Contains(report.Metrics(), m => m.Key == "expectedOutcome.rmse.notRecommended");
    }

    private static ExpectedOutcomeModel? Run(ObservationSet set) =>
        ExpectedOutcomeTraining.Run(
            set,
            "occupation",
            ExpectedOutcomeRows.Of(set, "occupation", StateOptions.Default),
            Options,
            0.1,
            TestContext.Current.CancellationToken
        );

    private static double Value(FactorModel model, ImmutableArray<WeightedElement> elements, int opportunity)
    {
        var state = new float[model.Rank];
        model.State(elements.AsSpan(), state);
        return model.PersonOffset(elements.AsSpan()) + model.Score(state, opportunity);
    }

    private static double Worth(int occupation) => 0.35 + (0.3 * ((occupation * 7) % Occupations) / Occupations);

    private static double Effect(int element) => 0.05 * ((element % 5) - 2) / 2;

    private static (ObservationSet Set, double[] Expected) Planted(int people, ulong seed, double person = 1)
    {
        var draws = new TrainingDraws(seed);
        var states = new List<ObservedState>();
        var outcomes = new List<ObservedOutcome>();
        var expected = new List<double>();
        for (var p = 0; p < people; p++)
        {
            var own = new SortedSet<int>();
            while (own.Count < 6)
                own.Add(draws.Below(Elements));
            var occupation = Math.Min(draws.Below(Occupations), draws.Below(Occupations));
            expected.Add(Worth(occupation) + (person * own.Sum(Effect)));
            states.Add(new ObservedState($"s{p}", $"p{p}", null, [.. own.Select(e => new WeightedElement(e, 1f))]));
            outcomes.Add(
                new ObservedOutcome(
                    p,
                    occupation,
                    OutcomeKind.Entered,
                    (float)Math.Clamp(expected[^1] + Bell(ref draws, 0.1), 0, 1),
                    null,
                    null
                )
            );
        }

        return (
            new ObservationSet
            {
                Info = new("made-up", "Simulated.", "made up", true),
                Elements = [.. Enumerable.Range(0, Elements).Select(e => new Element($"skill:{e:00}", $"skill {e}"))],
                Opportunities = [.. Enumerable.Range(0, Occupations).Select(o => new Opportunity($"occupation:{o:00}", $"occupation {o}"))],
                States = states,
                Outcomes = outcomes,
            },
            [.. expected]
        );
    }

    private static (double[] Residuals, int[] Opportunities, double[] Truth) PlantedMeans(ulong seed)
    {
        var draws = TrainingDraws.Stream(seed, 11);
        double[] truth = new double[40];
        var residuals = new List<double>();
        var opportunities = new List<int>();
        for (var o = 0; o < truth.Length; o++)
        {
            truth[o] = 0.6 + Bell(ref draws, 0.1);
            for (var i = 0; i < 1 + (o * o / 4); i++)
            {
                residuals.Add(truth[o] + Bell(ref draws, 0.2));
                opportunities.Add(o);
            }
        }

        return ([.. residuals], [.. opportunities], truth);
    }

    // Twelve even draws make a bell of standard deviation 1.
    private static double Bell(ref TrainingDraws draws, double spread)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += draws.Unit();
        return sum * spread;
    }

    private static byte[] Bytes(FactorModelData data)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
