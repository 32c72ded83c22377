using AdvancementEngine.Factorization;

namespace AdvancementEngine.Tests.Factorization;

public class FactorModelTests
{
    [Fact]
    public void Create_TwoKinds_MakesAListOfEach()
    {
        var model = FactorModel.Create(MadeUpModel.Data(credentials: 9, occupations: 40));
        Assert.Equal(["credential 0 9", "occupation 9 40"], model.Lists.Select(l => $"{l.Kind} {l.Start} {l.Count}"));
        Assert.Same(model.Lists[1], model.FindList("occupation"));
        Assert.Same(model.Lists[0], model.ListOf(8));
        Assert.Same(model.Lists[1], model.ListOf(9));
        Assert.Null(model.FindList("program"));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.ListOf(49));
    }

    [Fact]
    public void Index_KnownAndUnknownIds_IsPositionOrMinusOne()
    {
        var model = FactorModel.Create(MadeUpModel.Data());
        Assert.Equal(3, model.ElementIndex("skill:000003"));
        Assert.Equal(-1, model.ElementIndex("skill:none"));
        Assert.Equal(9, model.OpportunityIndex("occupation:000000"));
        Assert.Equal(-1, model.OpportunityIndex("OCCUPATION:000000"));
    }

    [Fact]
    public void Create_DataChangedLater_KeepsItsOwn()
    {
        var data = MadeUpModel.Data();
        var model = FactorModel.Create(data);
        var before = Scores(model);
        Array.Fill(data.ElementFactors, 9f);
        Array.Fill(data.OpportunityFactors, 9f);
        Array.Fill(data.OpportunityBias, 9f);
        Assert.Equal(before, Scores(model));
    }

    [Fact]
    public void Score_OneOpportunity_HasTheBitsOfAll()
    {
        var model = FactorModel.Create(MadeUpModel.Data());
        var state = new float[model.Rank];
        model.State(MadeUpModel.Person(12, 3), state);
        var scores = Scores(model);
        for (var o = 0; o < scores.Length; o++)
            Assert.Equal(scores[o], model.Score(state, o));
    }

    [Fact]
    public void State_NoElements_GivesTheBiasAsScore()
    {
        var data = MadeUpModel.Data();
        var model = FactorModel.Create(data);
        var (state, scores) = (new float[model.Rank], new float[model.OpportunityIds.Length]);
        model.State([], state);
        model.Score(state, scores);
        Assert.Equal(data.OpportunityBias, scores);
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(13), InlineData(64)]
    public void CenteredContributions_AllElements_AddUpToScoreMinusListMean(int elements)
    {
        var model = FactorModel.Create(MadeUpModel.Data(rank: 17, elements: elements));
        var person = MadeUpModel.Person(elements, 11);
        var (state, shares) = (new float[model.Rank], new float[person.Length]);
        model.State(person, state);
        for (var o = 0; o < model.OpportunityIds.Length; o++)
        {
            model.CenteredContributions(person, o, shares);
            var expected = model.Score(state, o) - model.ListMean(state, model.ListOf(o));
            Assert.Equal(expected, shares.Sum() + model.CenteredBias(o), 1e-4f * (1f + elements));
        }
    }

    [Fact]
    public void CenteredContributions_AnElementThatPushesAllEqually_HasNoShare()
    {
        var data = MadeUpModel.Data(rank: 2, elements: 2, occupations: 5, credentials: 0);
        for (var o = 0; o < 5; o++)
            data.OpportunityFactors[o * 2] = 0.75f;
        (data.ElementFactors[0], data.ElementFactors[1]) = (3f, 0f);
        var model = FactorModel.Create(data);
        var shares = new float[1];
        for (var o = 0; o < 5; o++)
        {
            model.CenteredContributions([new(0, 1f)], o, shares);
            Assert.Equal(0f, shares[0]);
        }
    }

    [Fact]
    public void Effects_AddingAnElement_PredictsTheChangeOfScore()
    {
        var model = FactorModel.Create(MadeUpModel.Data());
        var (without, with) = (new float[model.Rank], new float[model.Rank]);
        model.State([new(1, 1f), new(4, 0.5f)], without);
        model.State([new(1, 1f), new(4, 0.5f), new(7, 0.8f)], with);
        for (var o = 0; o < model.OpportunityIds.Length; o++)
            Assert.Equal(model.Score(with, o) - model.Score(without, o), 0.8f * model.Effects.Of(7)[o], 1e-5f);
        Assert.Same(model.Effects, model.Effects);
    }

    [Fact]
    public void PersonOffset_SquaredError_IsMeanPlusWeightedElementBias()
    {
        var data = MadeUpModel.Full();
        var bias = data.SquaredError!.ElementBias;
        Assert.Equal(3.5f + 2f * bias[1] + bias[3], FactorModel.Create(data).PersonOffset([new(1, 2f), new(3, 1f)]), 1e-5f);
        Assert.Equal(0f, FactorModel.Create(MadeUpModel.Data()).PersonOffset([new(1, 2f)]));
    }

    public static readonly TheoryData<string, WeightedElement[]> BadElements = new()
    {
        { "twice", [new(1, 1f), new(1, 1f)] },
        { "descending", [new(2, 1f), new(1, 1f)] },
        { "negative", [new(-1, 1f)] },
        { "unknown", [new(12, 1f)] },
        { "NaN", [new(1, float.NaN)] },
        { "infinite", [new(1, float.PositiveInfinity)] },
        { "too heavy", [new(1, 1.1e6f)] },
    };

    [Theory, MemberData(nameof(BadElements))]
    public void State_BadElements_AreRefused(string what, WeightedElement[] elements)
    {
        var model = FactorModel.Create(MadeUpModel.Data());
        var message = Assert.Throws<ArgumentException>(() => model.State(elements, new float[model.Rank])).Message;
        Assert.True(message.Contains("needed: indices strictly ascending from 0 to 11", StringComparison.Ordinal), $"{what}: {message}");
    }

    [Fact]
    public void Score_GreatestMagnitudes_StaysFinite()
    {
        var data = MadeUpModel.Data();
        Array.Fill(data.ElementFactors, FactorModelData.GreatestMagnitude);
        Array.Fill(data.OpportunityFactors, FactorModelData.GreatestMagnitude);
        var model = FactorModel.Create(data);
        var (state, scores) = (new float[model.Rank], new float[model.OpportunityIds.Length]);
        model.State([.. Enumerable.Range(0, 12).Select(e => new WeightedElement(e, FactorModelData.GreatestMagnitude))], state);
        model.Score(state, scores);
        Assert.All(scores, s => Assert.True(float.IsFinite(s)));
    }

    private static float[] Scores(FactorModel model)
    {
        var (state, scores) = (new float[model.Rank], new float[model.OpportunityIds.Length]);
        model.State(MadeUpModel.Person(12, 3), state);
        model.Score(state, scores);
        return scores;
    }
}
