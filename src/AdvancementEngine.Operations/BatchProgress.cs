namespace AdvancementEngine.Operations;

/// <summary>The progress of a run.</summary>
/// <param name="Rows">Input rows processed, including those of earlier sessions.</param>
/// <param name="Scored">Participants scored in this session.</param>
/// <param name="Parts">Parts completed.</param>
/// <param name="ExpectedRows">Expected input rows, from line ends or the manifest; null if unknown.</param>
/// <param name="Elapsed">Duration of this session.</param>
public readonly record struct BatchProgress(long Rows, long Scored, int Parts, long? ExpectedRows, TimeSpan Elapsed)
{
    /// <summary>Participants per second in this session.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Scored / Elapsed.TotalSeconds : 0;

    /// <summary>Time left; null if not yet known.</summary>
    public TimeSpan? Left => ExpectedRows is { } expected && Rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, expected - Rows) / Rate) : null;
}
