using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Data.Simulation;

/// <summary>A known ground truth for simulated outcomes, so that a trained model can be compared with it. It says nothing about real
/// careers.</summary>
/// <remarks>
/// Every element e has a vector t_e, every occupation o a vector u_o, of <see cref="Rank"/> factors, both drawn from the seed and rounded
/// to sixteenths. The planted score of o for a state is Σ_e w_e ⟨t_e, u_o⟩; the next occupation is drawn from the softmax of the scores
/// over the occupations not held. Its value, 0 to 1, is fixed per occupation.
/// </remarks>
public sealed class PlantedTruth
{
    /// <summary>Number of factors of a vector.</summary>
    public const int Rank = 4;

    private const int ElementStep = 6;
    private const int OccupationStep = 8;
    private const float Sixteenth = 1f / 16f;

    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly float[] _t;
    private readonly float[] _u;
    private readonly float[] _worth;

    /// <summary>Creates a ground truth.</summary>
    /// <param name="catalog">The elements and occupations.</param>
    /// <param name="seed">The same seed and catalog give the same truth.</param>
    public PlantedTruth(CareerCatalog catalog, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Elements = [.. catalog.Elements.Select(e => e.Id)];
        Occupations = [.. catalog.Occupations.Select(o => o.Code)];
        _t = Vectors(seed, 0x54UL, Elements, ElementStep);
        _u = Vectors(seed, 0x55UL, Occupations, OccupationStep);
        _worth = [.. Occupations.Select((_, o) => new SimulationDraws(seed, (0x57UL << 32) + (ulong)o).Between(400, 900) / 1000f)];
        for (var i = 0; i < Elements.Length; i++)
            _elements.Add(Elements[i], i);
    }

    /// <summary>Element ids, in ordinal order.</summary>
    public ImmutableArray<string> Elements { get; }

    /// <summary>Occupation codes, in ordinal order.</summary>
    public ImmutableArray<string> Occupations { get; }

    /// <summary>The vector of an element, <see cref="Rank"/> numbers.</summary>
    public ReadOnlySpan<float> Element(int index) => _t.AsSpan(index * Rank, Rank);

    /// <summary>The vector of an occupation, <see cref="Rank"/> numbers.</summary>
    public ReadOnlySpan<float> Occupation(int index) => _u.AsSpan(index * Rank, Rank);

    /// <summary>The value of entering an occupation, 0.4 to 0.9.</summary>
    public float Worth(int occupation) => _worth[occupation];

    /// <summary>Planted scores of every occupation for a state.</summary>
    /// <param name="state">Element ids with weights, in any order; elements not in the catalog are ignored.</param>
    /// <returns>One score for each of <see cref="Occupations"/>.</returns>
    public float[] Scores(IEnumerable<(string Element, float Weight)> state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Span<float> person = stackalloc float[Rank];
        person.Clear();
        foreach (var (element, weight) in state)
        {
            if (!_elements.TryGetValue(element, out var index))
                continue;
            for (var k = 0; k < Rank; k++)
                person[k] = MathF.FusedMultiplyAdd(weight, _t[(index * Rank) + k], person[k]);
        }

        var scores = new float[Occupations.Length];
        for (var o = 0; o < scores.Length; o++)
        {
            for (var k = 0; k < Rank; k++)
                scores[o] = MathF.FusedMultiplyAdd(person[k], _u[(o * Rank) + k], scores[o]);
        }

        return scores;
    }

    /// <summary>Draws which occupation comes next.</summary>
    /// <param name="scores">Planted scores.</param>
    /// <param name="held">Occupations that cannot come next.</param>
    /// <param name="draws">Draws.</param>
    /// <returns>Index of the occupation, or -1 if all are held.</returns>
    internal static int Next(float[] scores, IReadOnlySet<int> held, ref SimulationDraws draws)
    {
        if (held.Count == scores.Length)
            return -1;
        var open = Enumerable.Range(0, scores.Length).Where(o => !held.Contains(o)).ToArray();
        float[] kept = [.. open.Select(o => scores[o])];
        var shares = new float[kept.Length];
        ExactMath.Softmax(kept, shares);
        var at = draws.Below(1 << 24) * (1f / (1 << 24));
        var sum = 0f;
        for (var i = 0; i < shares.Length; i++)
        {
            sum += shares[i];
            if (at < sum)
                return open[i];
        }

        return open[^1];
    }

    // Sums of three whole numbers are close enough to a bell curve, and exact.
    private static float[] Vectors(ulong seed, ulong kind, ImmutableArray<string> ids, int step)
    {
        var vectors = new float[ids.Length * Rank];
        for (var i = 0; i < ids.Length; i++)
        {
            var draws = new SimulationDraws(seed, (kind << 32) + (ulong)i);
            for (var k = 0; k < Rank; k++)
                vectors[(i * Rank) + k] =
                    (draws.Between(-step, step) + draws.Between(-step, step) + draws.Between(-step, step)) * Sixteenth;
        }

        return vectors;
    }
}
