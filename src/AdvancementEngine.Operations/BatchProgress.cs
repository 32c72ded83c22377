namespace AdvancementEngine.Operations;

/// <summary>How far a run is.</summary>
/// <param name="Rows">Input rows done, those of an earlier start among them.</param>
/// <param name="Scored">Participants scored since this start.</param>
/// <param name="Parts">Parts done.</param>
/// <param name="ExpectedRows">Input rows to expect, counted by line ends or said by the manifest; null where not known.</param>
/// <param name="Elapsed">Time since this start.</param>
public readonly record struct BatchProgress(long Rows, long Scored, int Parts, long? ExpectedRows, TimeSpan Elapsed)
{
    /// <summary>Participants a second since this start.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Scored / Elapsed.TotalSeconds : 0;

    /// <summary>Time left; null where not known yet.</summary>
    public TimeSpan? Left => ExpectedRows is { } expected && Rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, expected - Rows) / Rate) : null;
}
