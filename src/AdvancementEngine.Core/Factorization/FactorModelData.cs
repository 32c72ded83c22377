using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

/// <summary>What training gives and the model file holds: ids, factors, biases, calibration and counts. <see cref="FactorModel.Create"/>
/// checks it and makes the model.</summary>
/// <remarks>Numbers are finite and within ±<see cref="GreatestMagnitude"/>, so that no score can overflow. Arrays are not copied here; they
/// must not change once given away.</remarks>
public sealed record FactorModelData
{
    /// <summary>Greatest rank a model may have.</summary>
    public const int GreatestRank = 1024;

    /// <summary>Greatest number of elements or opportunities a model may have.</summary>
    public const int GreatestCount = 10_000_000;

    /// <summary>Greatest absolute value of a factor, bias or weight.</summary>
    public const float GreatestMagnitude = 1e6f;

    /// <summary>Factors of an element and of an opportunity, k; 1 to <see cref="GreatestRank"/>.</summary>
    public required int Rank { get; init; }

    /// <summary>Element ids, <c>kind:code</c>, ordinal, each once; m of them.</summary>
    public required ImmutableArray<string> ElementIds { get; init; }

    /// <summary>Element factors P, m × k row-major.</summary>
    public required float[] ElementFactors { get; init; }

    /// <summary>Opportunity ids, <c>kind:code</c> (for example <c>occupation:15-1232.00</c>), ordinal, each once; n of them. Those of one
    /// kind stand together and form a list.</summary>
    public required ImmutableArray<string> OpportunityIds { get; init; }

    /// <summary>Opportunity factors Q, n × k row-major.</summary>
    public required float[] OpportunityFactors { get; init; }

    /// <summary>Opportunity biases b, n.</summary>
    public required float[] OpportunityBias { get; init; }

    /// <summary>The loss it was trained under, one of <see cref="Losses"/>.</summary>
    public required string Loss { get; init; }

    /// <summary>What the squared-error loss adds; null for the other losses.</summary>
    public SquaredErrorTerms? SquaredError { get; init; }

    /// <summary>Monotone table from score to probability; null where none was fitted.</summary>
    public CalibrationTable? Calibration { get; init; }

    /// <summary>Observed outcomes of real participants it was fitted on; 0 for a model of content alone.</summary>
    public long ObservedOutcomes { get; init; }

    /// <summary>Observed outcomes by opportunity, n; empty means none for any.</summary>
    public ImmutableArray<int> OutcomesPerOpportunity { get; init; } = [];
}
