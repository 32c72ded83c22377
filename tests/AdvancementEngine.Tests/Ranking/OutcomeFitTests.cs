using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Places whose fit rests on outcomes, and expected outcomes, over the made-up catalog. The counts are made up.</summary>
public sealed class OutcomeFitTests
{
    private static readonly int[] s_counts = [400, 0, 9, 10, 80, 0];
    private static readonly ExpectedOutcomeSpread s_spread = new(0.04, 30, 0.0001);

    [Fact]
    public void Rank_ModelOfOutcomes_SaysProbabilityWithIntervalAndCountWhereTenStandBehindIt()
    {
        var items = Rank(Model(observed: 499)).Occupations;
        Assert.Contains(items, i => i.Fit.Basis == FitBasis.Outcomes);
        foreach (var item in items)
        {
            var n = CountOf(item);
            Assert.Equal(n >= 10 ? FitBasis.Outcomes : FitBasis.Content, item.Fit.Basis);
            Assert.Equal(n >= 10 ? n : 0, item.Fit.Outcomes);
            Assert.Equal(n >= 10, item.Fit.Probability is not null);
            if (item.Fit is { Probability: { } p, Low: { } low, High: { } high })
                Assert.True(low <= p && p <= high && high - low > 0, $"{low} {p} {high}");
        }
    }

    [Fact]
    public void Rank_ModelOfOutcomes_ProbabilityIsTheTableAtTheLogarithmOfTheSoftmaxOverWhatIsNotHeld()
    {
        var model = Model(observed: 499);
        var items = Rank(model, top: 6).Occupations;
        var sum = items.Sum(i => Math.Exp(i.Fit.Logit));
        Assert.Equal(5, items.Length);
        var item = items.First(i => i.Fit.Basis == FitBasis.Outcomes);
        Assert.Equal(
            model.Occupations.Calibration!.Probability((float)(item.Fit.Logit - Math.Log(sum))),
            item.Fit.Probability!.Value,
            1e-4f
        );
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(199, 0)]
    [InlineData(0, 199)]
    public void Rank_NoOutcomesOrTooFewInAll_StaysContent(long observed, long simulated)
    {
        Assert.All(
            Rank(Model(observed, simulated)).Occupations,
            i => Assert.Equal((FitBasis.Content, (float?)null), (i.Fit.Basis, i.Fit.Probability))
        );
    }

    [Fact]
    public void Rank_FewestOutcomesAnOption_MovesTheBar()
    {
        var bundle = Bundle.Create(RankingFixture.Catalog, PolicyBook.Create(), Model(observed: 100));
        var ranker = new Ranker(bundle, RankSettings.Default with { FewestOutcomes = 100, FewestOutcomesOfOne = 9 });
        var items = ranker.Rank(RankingFixture.HelpDesk(), null, RankingFixture.AsOf).Occupations;
        Assert.Equal(4, items.Count(i => i.Fit.Basis == FitBasis.Outcomes));
    }

    [Fact]
    public void Rank_SimulatedOutcomes_AreMarkedWhereverTheyAreShown()
    {
        var result = Rank(Model(simulated: 499));
        var item = result.Occupations.First(i => i.Fit.Basis != FitBasis.Content);
        Assert.Equal((FitBasis.SimulatedOutcomes, true), (item.Fit.Basis, item.ExpectedOutcome!.Simulated));
        using var json = JsonDocument.Parse(CanonicalJson.Write(result));
        var written = json
            .RootElement.GetProperty("occupations")
            .EnumerateArray()
            .First(o => o.GetProperty("code").GetString() == item.Code);
        Assert.Equal("SIMULATED_OUTCOMES", written.GetProperty("fit").GetProperty("basis").GetString());
        Assert.True(written.GetProperty("expectedOutcome").GetProperty("simulated").GetBoolean());
        Assert.Contains("simulated", AdvancementEngine.Reports.Wording.RecommendationWords.Fit(item.Fit), StringComparison.Ordinal);
        Assert.Contains(
            "simulated",
            AdvancementEngine.Reports.Wording.RecommendationWords.ExpectedOutcome(item.ExpectedOutcome),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no real people",
            AdvancementEngine.Reports.Wording.RecommendationWords.Basis(result.Occupations.Select(o => o.Fit)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Rank_ExpectedOutcome_HasTheIntervalOfItsCountAndNoneBelowTen()
    {
        var items = Rank(Model(observed: 499), top: 6).Occupations;
        foreach (var item in items)
        {
            var n = CountOf(item);
            Assert.Equal(n >= 10, item.ExpectedOutcome is not null);
            if (item.ExpectedOutcome is not { } expectedOutcome)
                continue;
            var half = 1.959964 * Math.Sqrt((s_spread.ResidualVariance / (n + s_spread.Shrinkage)) + s_spread.PersonVariance);
            Assert.Equal(n, expectedOutcome.Outcomes);
            Assert.Equal(half, expectedOutcome.High - expectedOutcome.Value, 1e-5);
            Assert.Equal(half, expectedOutcome.Value - expectedOutcome.Low, 1e-5);
        }

        Assert.Equal("–", AdvancementEngine.Reports.Wording.RecommendationWords.ExpectedOutcome(null));
        Assert.Equal(3, items.Count(i => i.ExpectedOutcome is not null));
    }

    [Fact]
    public void Rank_ExpectedOutcome_ChangesNoOrderAndNoScore()
    {
        var without = Rank(Model(observed: 499, expectedOutcome: false));
        var with = Rank(Model(observed: 499));
        Assert.Equal(without.Occupations.Select(o => (o.Code, o.Score, o.Group)), with.Occupations.Select(o => (o.Code, o.Score, o.Group)));
        Assert.NotEqual(without.Digest, with.Digest);
    }

    [Fact]
    public void Digest_ExpectedOutcomeOrProbabilityAltered_IsAnother()
    {
        var result = Rank(Model(observed: 499));
        var at = result.Occupations.IndexOf(result.Occupations.First(o => o.ExpectedOutcome is not null));
        var item = result.Occupations[at];
        Recommendation With(RankedOccupation other) => result with { Occupations = result.Occupations.SetItem(at, other) };
        Assert.Equal(result.Digest, RecommendationDigest.Of(result));
        Assert.NotEqual(
            result.Digest,
            RecommendationDigest.Of(With(item with { ExpectedOutcome = item.ExpectedOutcome! with { High = 1f } }))
        );
        Assert.NotEqual(result.Digest, RecommendationDigest.Of(With(item with { Fit = item.Fit with { Probability = 0.5f } })));
        Assert.NotEqual(result.Digest, RecommendationDigest.Of(With(item with { Fit = item.Fit with { Outcomes = 1 } })));
    }

    [Fact]
    public void ModelSet_ExpectedOutcomeWithoutSpreadOrOfOtherIds_IsRefused()
    {
        Assert.Contains(
            "but not its spread",
            Assert.Throws<BundleException>(() => Model(observed: 499, spread: null)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "shrinkage above 0",
            Assert.Throws<BundleException>(() => Model(observed: 499, spread: s_spread with { Shrinkage = double.NaN })).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Manifest_ContentAlone_WritesNothingOfOutcomes()
    {
        var text = System.Text.Encoding.UTF8.GetString(ModelManifestJson.Write(RankingFixture.Manifest(new string('0', 64), [1])));
        Assert.DoesNotContain("imulated", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rospect", text, StringComparison.Ordinal);
        var whole = RankingFixture.Manifest(new string('0', 64), [1]) with { SimulatedOutcomes = 7, ExpectedOutcome = s_spread };
        var read = ModelManifestJson.Read(ModelManifestJson.Write(whole));
        Assert.Equal((7L, s_spread), (read.SimulatedOutcomes, read.ExpectedOutcome));
    }

    private static int CountOf(RankedOccupation item) => s_counts[Array.IndexOf(RankingFixture.Codes, item.Code)];

    private static Recommendation Rank(ModelSet model, int top = 10) =>
        new Ranker(Bundle.Create(RankingFixture.Catalog, PolicyBook.Create(), model)).Rank(
            RankingFixture.HelpDesk(),
            null,
            RankingFixture.AsOf,
            new RankOptions { Top = top }
        );

    private static ModelSet Model(long observed = 0, long simulated = 0, bool expectedOutcome = true) =>
        Model(observed, simulated, expectedOutcome, s_spread);

    private static ModelSet Model(long observed, ExpectedOutcomeSpread? spread) => Model(observed, 0, true, spread);

    private static ModelSet Model(long observed, long simulated, bool expectedOutcome, ExpectedOutcomeSpread? spread)
    {
        var fit = Data(17, Losses.Softmax) with
        {
            Calibration = new CalibrationTable([-4f, -2f, -0.5f], [0.01f, 0.12f, 0.6f], [500, 300, 60]),
        };
        var value = Data(5, Losses.Squared);
        value = value with
        {
            OpportunityBias = [.. value.OpportunityBias.Select(b => b / 10)],
            ElementFactors = [.. value.ElementFactors.Select(f => f / 10)],
            SquaredError = new SquaredErrorTerms(0.6f, new float[value.ElementIds.Length]),
        };
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["occupations"] = Bytes(fit) };
        if (expectedOutcome)
            files.Add("expectedOutcome", Bytes(value));
        var manifest = RankingFixture.Manifest(RankingFixture.Catalog.Version, files["occupations"]) with
        {
            ObservedOutcomes = observed,
            SimulatedOutcomes = simulated,
            ExpectedOutcome = expectedOutcome ? spread : null,
            Files = files.ToImmutableSortedDictionary(
                f => f.Key,
                f => new ModelFile(f.Key, Convert.ToHexStringLower(SHA256.HashData(f.Value))),
                StringComparer.Ordinal
            ),
        };
        return ModelSet.Load(manifest, name => files[name]);
    }

    private static FactorModelData Data(uint seed, string loss)
    {
        var model = RankingFixture.DataOf(RankingFixture.Catalog, 4, seed);
        return model with { Loss = loss, OutcomesPerOpportunity = [.. s_counts], ObservedOutcomes = 0 };
    }

    private static byte[] Bytes(FactorModelData data)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data, buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
