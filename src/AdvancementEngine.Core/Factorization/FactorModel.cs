using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Factorization;

/// <summary>A trained factor model: state only, immutable, safe for any number of threads. Score of opportunity o for a person: b_o + Σ_e
/// w_e ⟨P_e, Q_o⟩.</summary>
/// <remarks>One accumulator per sum (<see cref="Kernels"/>): the same input gives the same bits on every processor and thread
/// count.</remarks>
public sealed partial class FactorModel
{
    private readonly float[] _elements;
    private readonly PackedItems _items;
    private readonly FrozenDictionary<string, int> _elementIndex;
    private readonly FrozenDictionary<string, int> _opportunityIndex;
    private readonly ImmutableArray<float> _elementBias;
    private readonly Lazy<EffectIndex> _effects;

    private FactorModel(FactorModelData data)
    {
        Rank = data.Rank;
        ElementIds = data.ElementIds;
        OpportunityIds = data.OpportunityIds;
        Loss = data.Loss;
        Calibration = data.Calibration;
        ObservedOutcomes = data.ObservedOutcomes;
        OutcomesPerOpportunity = data.OutcomesPerOpportunity;
        ContentHash = FactorModelCodec.ContentHash(data);
        Lists = OpportunityList.Of(data);
        GlobalMean = data.SquaredError?.GlobalMean ?? 0f;
        _elementBias = data.SquaredError is { } squared ? [.. squared.ElementBias] : [];
        _elements = (float[])data.ElementFactors.Clone();
        _items = PackedItems.Pack(data.Rank, data.OpportunityFactors, data.OpportunityBias);
        _elementIndex = Index(data.ElementIds);
        _opportunityIndex = Index(data.OpportunityIds);
        _effects = new Lazy<EffectIndex>(
            () => EffectIndex.Build(_items, _elements, ElementIds.Length),
            LazyThreadSafetyMode.ExecutionAndPublication
        );
    }

    /// <summary>Number of factors per element and opportunity, k.</summary>
    public int Rank { get; }

    /// <summary>Element ids, ordinal; m of them.</summary>
    public ImmutableArray<string> ElementIds { get; }

    /// <summary>Opportunity ids, ordinal; n of them.</summary>
    public ImmutableArray<string> OpportunityIds { get; }

    /// <summary>The opportunities by kind, ordinal by kind.</summary>
    public ImmutableArray<OpportunityList> Lists { get; }

    /// <summary>The loss it was trained with, one of <see cref="Losses"/>.</summary>
    public string Loss { get; }

    /// <summary>Mean outcome value of a squared-error model; 0 for the other losses.</summary>
    public float GlobalMean { get; }

    /// <summary>Table from score to probability; null if none was fitted.</summary>
    public CalibrationTable? Calibration { get; }

    /// <summary>Observed outcomes of real participants it was fitted on; 0 for a content-only model.</summary>
    public long ObservedOutcomes { get; }

    /// <summary>Observed outcomes by opportunity; empty means 0 for all of them.</summary>
    public ImmutableArray<int> OutcomesPerOpportunity { get; }

    /// <summary>SHA-256 of the model's file, lower-case hex.</summary>
    public string ContentHash { get; }

    /// <summary>Effect of each single element on every opportunity; built once, on first use.</summary>
    /// <exception cref="FactorModelException">Elements × opportunities exceed <see cref="EffectIndex.GreatestSize"/>.</exception>
    public EffectIndex Effects => _effects.Value;

    internal PackedItems Items => _items;

    /// <summary>Validates the data and creates a model from it.</summary>
    /// <param name="data">Ids, factors, biases and counts; copied.</param>
    /// <exception cref="FactorModelException">A shape does not match, a number is not finite or is too large (reported with its row), or an
    /// id is out of ordinal order or listed twice.</exception>
    public static FactorModel Create(FactorModelData data)
    {
        FactorModelChecks.Run(data);
        return new FactorModel(data);
    }

    /// <summary>Dense index of an element id, or -1.</summary>
    public int ElementIndex(string id) => _elementIndex.GetValueOrDefault(id, -1);

    /// <summary>Dense index of an opportunity id, or -1.</summary>
    public int OpportunityIndex(string id) => _opportunityIndex.GetValueOrDefault(id, -1);

    /// <summary>The list of a kind, or null if the model has no opportunity of that kind.</summary>
    public OpportunityList? FindList(string kind)
    {
        foreach (var list in Lists)
        {
            if (string.Equals(list.Kind, kind, StringComparison.Ordinal))
                return list;
        }

        return null;
    }

    /// <summary>The list an opportunity belongs to.</summary>
    /// <param name="opportunity">Dense index.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such opportunity.</exception>
    public OpportunityList ListOf(int opportunity)
    {
        foreach (var list in Lists)
        {
            if (opportunity >= list.Start && opportunity < list.End)
                return list;
        }

        throw new ArgumentOutOfRangeException(nameof(opportunity), opportunity, $"needed: 0 to {OpportunityIds.Length - 1}");
    }

    private static FrozenDictionary<string, int> Index(ImmutableArray<string> ids)
    {
        var index = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
            index.Add(ids[i], i);
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
