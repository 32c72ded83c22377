using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

/// <summary>The output of training and the content of the model file: ids, factors, biases, calibration and counts.
/// <see cref="FactorModel.Create"/> validates it and creates the model.</summary>
/// <remarks>Numbers are finite and within ±<see cref="GreatestMagnitude"/>, so no score can overflow. Arrays are not copied here and must
/// not be modified after they are passed in.</remarks>
public sealed record FactorModelData
{
    /// <summary>Maximum rank of a model.</summary>
    public const int GreatestRank = 1024;

    /// <summary>Maximum number of elements or opportunities of a model.</summary>
    public const int GreatestCount = 10_000_000;

    /// <summary>Maximum absolute value of a factor, bias or weight.</summary>
    public const float GreatestMagnitude = 1e6f;

    /// <summary>Number of factors per element and opportunity, k; 1 to <see cref="GreatestRank"/>.</summary>
    public required int Rank { get; init; }

    /// <summary>Element ids, <c>kind:code</c>, ordinal, each once; m of them.</summary>
    public required ImmutableArray<string> ElementIds { get; init; }

    /// <summary>Element factors P, m × k row-major.</summary>
    public required float[] ElementFactors { get; init; }

    /// <summary>Opportunity ids, <c>kind:code</c> (for example <c>occupation:15-1232.00</c>), ordinal, each once; n of them. Those of one
    /// kind are contiguous and form a list.</summary>
    public required ImmutableArray<string> OpportunityIds { get; init; }

    /// <summary>Opportunity factors Q, n × k row-major.</summary>
    public required float[] OpportunityFactors { get; init; }

    /// <summary>Opportunity biases b, n.</summary>
    public required float[] OpportunityBias { get; init; }

    /// <summary>The loss it was trained with, one of <see cref="Losses"/>.</summary>
    public required string Loss { get; init; }

    /// <summary>Additional terms of the squared-error loss; null for the other losses.</summary>
    public SquaredErrorTerms? SquaredError { get; init; }

    /// <summary>Monotone table from score to probability; null if none was fitted.</summary>
    public CalibrationTable? Calibration { get; init; }

    /// <summary>Observed outcomes of real participants it was fitted on; 0 for a content-only model.</summary>
    public long ObservedOutcomes { get; init; }

    /// <summary>Observed outcomes by opportunity, n; empty means 0 for all of them.</summary>
    public ImmutableArray<int> OutcomesPerOpportunity { get; init; } = [];
}
