using AdvancementEngine.Benchmarks.Peers;
using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;
using BenchmarkDotNet.Attributes;

namespace AdvancementEngine.Benchmarks.Kernels;

/// <summary>Scoring and top 20 with the model's own kernels, and in the other ways an application would write it; all are checked to give
/// the same 20.</summary>
public class KernelBenchmarks
{
    private Fixture _fixture = null!;
    private OpportunityList _list = null!;
    private TopScratch _scratch = null!;
    private RankedItem[] _tops = null!;
    private RankedItem[] _top = null!;
    private float[] _scores = null!;
    private MlNetPeer _mlNet = null!;

    /// <summary>Sizes of the run.</summary>
    public static IEnumerable<Size> Sizes => Scale.Current.Sizes;

    /// <summary>Rank and number of opportunities.</summary>
    [ParamsSource(nameof(Sizes))]
    public Size Size { get; set; }

    /// <summary>Builds the model of this size and checks that all implementations agree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _fixture = Fixture.Of(Size);
        _list = _fixture.Model.Lists[0];
        _scratch = new TopScratch(Size.Rank, Fixture.Top);
        _tops = new RankedItem[_fixture.People * Fixture.Top];
        _top = new RankedItem[Fixture.Top];
        _scores = new float[Size.Count];
        _mlNet = new MlNetPeer(_fixture);
        Agreement.Check(
            Size,
            new()
            {
                [nameof(Blocks)] = () =>
                {
                    Blocks();
                    return Items(_tops.AsSpan(0, Fixture.Top));
                },
                [nameof(OnePerson)] = () =>
                {
                    OnePerson();
                    return Items(_top);
                },
                [nameof(Linq)] = Linq,
                [nameof(PlainLoop)] = PlainLoop,
                [nameof(TensorDot)] = TensorDot,
                [nameof(PredictionEngine)] = PredictionEngine,
                [nameof(BarePredictionEngine)] = BarePredictionEngine,
                [nameof(Transform)] = Transform,
            }
        );
    }

    /// <summary>Many people, in register tiles of eight.</summary>
    [Benchmark]
    public int Blocks() => _fixture.Model.TopOfPeople(_fixture.States, _fixture.People, _list, _tops, _scratch);

    /// <summary>One person, with the top 20.</summary>
    [Benchmark]
    public int OnePerson() => _fixture.Model.Top(_fixture.State, _list, _top);

    /// <summary>One person, writing every score, without a top list.</summary>
    [Benchmark]
    public void OnePersonScores() => _fixture.Model.Score(_fixture.State, _scores);

    /// <summary>LINQ: scores each, sorts, and takes 20.</summary>
    [Benchmark]
    public int[] Linq() => PlainPeers.Linq(_fixture);

    /// <summary>A plain loop per opportunity and a sorted list of 20.</summary>
    [Benchmark]
    public int[] PlainLoop() => PlainPeers.Loop(_fixture);

    /// <summary>TensorPrimitives.Dot per opportunity and a sorted list of 20.</summary>
    [Benchmark]
    public int[] TensorDot() => PlainPeers.TensorDot(_fixture);

    /// <summary>ML.NET, one prediction per opportunity, from ids.</summary>
    [Benchmark]
    public int[] PredictionEngine() => _mlNet.PredictionEngine();

    /// <summary>ML.NET, one prediction per opportunity, from dense indices: the minimum cost in ML.NET.</summary>
    [Benchmark]
    public int[] BarePredictionEngine() => _mlNet.BarePredictionEngine();

    /// <summary>ML.NET, one Transform over all opportunities.</summary>
    [Benchmark]
    public int[] Transform() => _mlNet.Transform();

    private static int[] Items(ReadOnlySpan<RankedItem> top)
    {
        var items = new int[top.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = top[i].Item;
        return items;
    }
}
