using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Benchmarks.Kernels;

/// <summary>A made-up model of a given size and people for it. The sizes are chosen for measuring; they are not the catalog's.</summary>
public sealed class Fixture
{
    /// <summary>Length of the top lists.</summary>
    public const int Top = 20;

    private const int Elements = 64;
    private static Fixture? s_last;

    private Fixture(Size size)
    {
        Size = size;
        var numbers = new FixedNumbers((ulong)(size.Rank * 1_000_003 + size.Count));
        var data = new FactorModelData
        {
            Rank = size.Rank,
            ElementIds = [.. Enumerable.Range(0, Elements).Select(e => $"skill:{e:d6}")],
            ElementFactors = numbers.Next(Elements * size.Rank),
            OpportunityIds = [.. Enumerable.Range(0, size.Count).Select(o => $"occupation:{o:d6}")],
            OpportunityFactors = numbers.Next(size.Count * size.Rank),
            OpportunityBias = numbers.Next(size.Count),
            Loss = Losses.Softmax,
        };
        Model = FactorModel.Create(data);
        Factors = data.OpportunityFactors;
        Bias = data.OpportunityBias;
        People = PeopleOf(size);
        States = numbers.Next(People * size.Rank);
        State = States[..size.Rank];
        Persons = [.. Enumerable.Range(0, 10).Select(e => new WeightedElement(e * 5, 0.5f + e * 0.05f))];
    }

    /// <summary>Rank and number of opportunities.</summary>
    public Size Size { get; }

    /// <summary>The model.</summary>
    public FactorModel Model { get; }

    /// <summary>Opportunity factors, row-major, for the other implementations.</summary>
    public float[] Factors { get; }

    /// <summary>Opportunity biases, for the other implementations.</summary>
    public float[] Bias { get; }

    /// <summary>Number of people scored in blocks.</summary>
    public int People { get; }

    /// <summary>Their states, people × rank.</summary>
    public float[] States { get; }

    /// <summary>The first person's state.</summary>
    public float[] State { get; }

    /// <summary>The person's ten weighted elements.</summary>
    public WeightedElement[] Persons { get; }

    /// <summary>Number of people scored in blocks at a size: one group, or four if there are few opportunities.</summary>
    public static int PeopleOf(Size size) => (size.Count > 1_000 ? 1 : 4) * TopScratch.GroupSize;

    /// <summary>The fixture of a size; the most recent one is cached.</summary>
    public static Fixture Of(Size size)
    {
        if (s_last?.Size != size)
            s_last = new Fixture(size);
        return s_last;
    }
}
