using AdvancementEngine.Numerics;
using BenchmarkDotNet.Attributes;

namespace AdvancementEngine.Benchmarks.Kernels;

/// <summary>The work around one person's scores: the state from ten elements, and the shares of ten winners.</summary>
public class StateBenchmarks
{
    private const int Winners = 10;
    private Fixture _fixture = null!;
    private float[] _state = null!;
    private float[] _shares = null!;
    private RankedItem[] _winners = null!;

    /// <summary>Ranks at one catalog size, because neither result depends on the size.</summary>
    public static IEnumerable<Size> Sizes => Scale.Current.Sizes.Where(size => size.Count == 10_000);

    /// <summary>Rank and number of opportunities.</summary>
    [ParamsSource(nameof(Sizes))]
    public Size Size { get; set; }

    /// <summary>Builds the model of this size.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _fixture = Fixture.Of(Size);
        _state = new float[Size.Rank];
        _winners = new RankedItem[Winners];
        _shares = new float[Winners * _fixture.Persons.Length];
        _fixture.Model.Top(_fixture.State, _fixture.Model.Lists[0], _winners);
    }

    /// <summary>The state of a person with ten elements.</summary>
    [Benchmark]
    public void StateOfTenElements() => _fixture.Model.State(_fixture.Persons, _state);

    /// <summary>The contributions of ten elements to the scores of ten winners.</summary>
    [Benchmark]
    public void SharesOfTenWinners() => _fixture.Model.CenteredContributions(_fixture.Persons, _winners, _shares);
}
