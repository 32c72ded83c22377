using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace AdvancementEngine.Learning.Trainers.Calibration;

/// <summary>A score and whether the opportunity came next.</summary>
internal sealed class ScoredPair
{
    public float Score { get; set; }

    public bool Label { get; set; }
}
