namespace AdvancementEngine.Operations;

/// <summary>The result of a run.</summary>
/// <param name="Manifest">The finished run's manifest.</param>
/// <param name="WasFinished">True if there was nothing left to do.</param>
/// <param name="Kept">Parts kept from an earlier session.</param>
/// <param name="Scored">Participants scored in this session.</param>
/// <param name="Elapsed">Duration of this session.</param>
public sealed record BatchOutcome(Runs.RunManifest Manifest, bool WasFinished, int Kept, long Scored, TimeSpan Elapsed);
