namespace AdvancementEngine.Operations;

/// <summary>How a run ended.</summary>
/// <param name="Manifest">The finished run's manifest.</param>
/// <param name="WasFinished">True when there was nothing left to do.</param>
/// <param name="Kept">Parts kept from an earlier start.</param>
/// <param name="Scored">Participants scored since this start.</param>
/// <param name="Elapsed">Time since this start.</param>
public sealed record BatchOutcome(Runs.RunManifest Manifest, bool WasFinished, int Kept, long Scored, TimeSpan Elapsed);
