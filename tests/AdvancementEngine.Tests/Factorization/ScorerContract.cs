using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Tests.Factorization;

/// <summary>What every factor model promises, whatever its loss. A model's tests inherit it.</summary>
public abstract class ScorerContract
{
    /// <summary>The model's data; at least two lists and thirty opportunities in the last.</summary>
    protected abstract FactorModelData Data { get; }

    [Fact]
    public void Index_UnknownId_IsMinusOne()
    {
        var model = FactorModel.Create(Data);
        Assert.Equal(-1, model.ElementIndex("no such id"));
        Assert.Equal(-1, model.OpportunityIndex(string.Empty));
    }

    [Fact]
    public void Top_NothingKnown_IsTheOrderOfTheBiases()
    {
        var data = Data;
        var model = FactorModel.Create(data);
        var list = model.Lists[^1];
        var (state, top) = (new float[model.Rank], new RankedItem[10]);
        model.State([], state);
        Assert.Equal(10, model.Top(state, list, top));
        Assert.Equal(
            Enumerable.Range(list.Start, list.Count).OrderByDescending(o => data.OpportunityBias[o]).ThenBy(o => o).Take(10),
            top.Select(item => item.Item)
        );
    }

    [Fact]
    public void Top_SavedAndLoaded_IsTheSame()
    {
        var loaded = FactorModel.Create(FactorModelCodec.Read(FactorModelCodecTests.Write(Data)));
        Assert.Equal(FactorModel.Create(Data).ContentHash, loaded.ContentHash);
        Assert.Equal(TopOfAll(FactorModel.Create(Data), 50, 1), TopOfAll(loaded, 50, 1));
    }

    [Fact]
    public void Score_AnyPerson_IsFinite()
    {
        var model = FactorModel.Create(Data);
        var (state, scores) = (new float[model.Rank], new float[model.OpportunityIds.Length]);
        for (var person = 0; person < 50; person++)
        {
            model.State(MadeUpModel.Person(model.ElementIds.Length, (ulong)person), state);
            model.Score(state, scores);
            Assert.All(scores, score => Assert.True(float.IsFinite(score)));
        }
    }

    [Fact]
    public void Top_AllTied_GoesByIndex()
    {
        var data = Data;
        data = data with
        {
            OpportunityFactors = new float[data.OpportunityFactors.Length],
            OpportunityBias = new float[data.OpportunityBias.Length],
        };
        var model = FactorModel.Create(data);
        var top = new RankedItem[25];
        model.Top(new float[model.Rank], model.Lists[^1], top);
        Assert.Equal(Enumerable.Range(model.Lists[^1].Start, 25), top.Select(item => item.Item));
    }

    [Theory]
    [InlineData(2), InlineData(8)]
    public void TopOfPeople_SeveralThreads_GiveTheBytesOfOne(int threads)
    {
        var model = FactorModel.Create(Data);
        Assert.Equal(TopOfAll(model, 1000, 1), TopOfAll(model, 1000, threads));
    }

    [Fact]
    public void TopOfPeople_Cancelled_Ends()
    {
        var model = FactorModel.Create(Data);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            model.TopOfPeople(new float[model.Rank * 10], 10, model.Lists[0], new RankedItem[10], 1, 2, new CancellationToken(true))
        );
    }

    [Fact]
    public void CenteredContributions_OfWinners_AreThoseOfEach()
    {
        var model = FactorModel.Create(Data);
        var person = MadeUpModel.Person(model.ElementIds.Length, 4);
        var (state, top, shares, one) = (new float[model.Rank], new RankedItem[7], new float[7 * person.Length], new float[person.Length]);
        model.State(person, state);
        model.Top(state, model.Lists[^1], top);
        model.CenteredContributions(person, top, shares);
        for (var i = 0; i < top.Length; i++)
        {
            model.CenteredContributions(person, top[i].Item, one);
            Assert.Equal(one, shares[(i * one.Length)..((i + 1) * one.Length)]);
        }
    }

    private static RankedItem[] TopOfAll(FactorModel model, int people, int threads)
    {
        var states = new float[people * model.Rank];
        for (var person = 0; person < people; person++)
            model.State(MadeUpModel.Person(model.ElementIds.Length, (ulong)person), states.AsSpan(person * model.Rank, model.Rank));
        var top = new RankedItem[people * 20];
        Assert.Equal(20, model.TopOfPeople(states, people, model.Lists[^1], top, 20, threads));
        return top;
    }
}

public sealed class SoftmaxScorerTests : ScorerContract
{
    protected override FactorModelData Data => MadeUpModel.Data(rank: 16);
}

public sealed class ImplicitScorerTests : ScorerContract
{
    protected override FactorModelData Data => MadeUpModel.Data(rank: 13, seed: 77) with { Loss = Losses.Implicit };
}

public sealed class SquaredErrorScorerTests : ScorerContract
{
    protected override FactorModelData Data => MadeUpModel.Full();
}
