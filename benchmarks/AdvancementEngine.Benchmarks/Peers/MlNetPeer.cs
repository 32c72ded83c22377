using AdvancementEngine.Benchmarks.Kernels;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Benchmarks.Peers;

/// <summary>The same scores through ML.NET, in the two forms that an application can use.</summary>
/// <remarks>
/// Adapter: from ids to a score, as in a recommender and as it can be saved and loaded with public parts: two <c>MapValue</c>, then a
/// <c>CustomMapping</c>.
/// Bare: from dense indices to a score, one <c>CustomMapping</c>: the minimum that ML.NET needs for a prediction.
/// </remarks>
internal sealed class MlNetPeer
{
    private const string Person = "participant:P-001";
    private readonly Fixture _fixture;
    private readonly ITransformer _adapter;
    private readonly PredictionEngine<IdPair, Scored> _engine;
    private readonly PredictionEngine<IndexPair, Scored> _bareEngine;
    private readonly IDataView _pairs;

    public MlNetPeer(Fixture fixture)
    {
        _fixture = fixture;
        var context = new MLContext(seed: 1);
        var ids = fixture.Model.OpportunityIds;
        _pairs = context.Data.LoadFromEnumerable(ids.Select(id => new IdPair { PersonId = Person, OpportunityId = id }));
        var none = context.Data.LoadFromEnumerable(Array.Empty<IndexPair>());
        _adapter = context
            .Transforms.Conversion.MapValue(nameof(IndexPair.PersonIndex), [KeyValuePair.Create(Person, 0u)], nameof(IdPair.PersonId))
            .Append(
                context.Transforms.Conversion.MapValue(
                    nameof(IndexPair.OpportunityIndex),
                    ids.Select((id, index) => KeyValuePair.Create(id, (uint)index)),
                    nameof(IdPair.OpportunityId)
                )
            )
            .Append(context.Transforms.CustomMapping<IndexPair, Scored>(Score, null))
            .Fit(_pairs);
        _engine = context.Model.CreatePredictionEngine<IdPair, Scored>(_adapter);
        _bareEngine = context.Model.CreatePredictionEngine<IndexPair, Scored>(
            context.Transforms.CustomMapping<IndexPair, Scored>(Score, null).Fit(none)
        );
    }

    public int[] PredictionEngine()
    {
        var top = new SortedTop(Fixture.Top);
        var (pair, scored) = (new IdPair { PersonId = Person }, new Scored());
        var ids = _fixture.Model.OpportunityIds;
        for (var o = 0; o < ids.Length; o++)
        {
            pair.OpportunityId = ids[o];
            _engine.Predict(pair, ref scored);
            top.Offer(o, scored.Score);
        }

        return top.Items();
    }

    public int[] BarePredictionEngine()
    {
        var top = new SortedTop(Fixture.Top);
        var (pair, scored) = (new IndexPair(), new Scored());
        for (var o = 0; o < _fixture.Size.Count; o++)
        {
            pair.OpportunityIndex = (uint)o;
            _bareEngine.Predict(pair, ref scored);
            top.Offer(o, scored.Score);
        }

        return top.Items();
    }

    public int[] Transform()
    {
        var top = new SortedTop(Fixture.Top);
        var o = 0;
        foreach (var score in _adapter.Transform(_pairs).GetColumn<float>(nameof(Scored.Score)))
            top.Offer(o++, score);
        return top.Items();
    }

    private void Score(IndexPair pair, Scored scored) => scored.Score = PlainPeers.Score(_fixture, (int)pair.OpportunityIndex);

    private sealed class IdPair
    {
        public string PersonId { get; set; } = string.Empty;

        public string OpportunityId { get; set; } = string.Empty;
    }

    private sealed class IndexPair
    {
        public uint PersonIndex { get; set; }

        public uint OpportunityIndex { get; set; }
    }

    private sealed class Scored
    {
        public float Score { get; set; }
    }
}
