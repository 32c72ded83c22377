using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Result of a setting on the validation people of each fold.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Folds">The metric by fold.</param>
public sealed record OptionTrial(OptionSetting Setting, ImmutableArray<double> Folds)
{
    /// <summary>Mean over the folds.</summary>
    public double Mean => Folds.Sum() / Folds.Length;
}
