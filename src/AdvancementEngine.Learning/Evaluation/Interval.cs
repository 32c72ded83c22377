namespace AdvancementEngine.Learning.Evaluation;

/// <summary>A figure with its interval from resampling people.</summary>
/// <param name="Mean">The figure itself, over all rows.</param>
/// <param name="Low">2.5th percentile of the resampled figures.</param>
/// <param name="High">97.5th percentile of the resampled figures.</param>
public sealed record Interval(double Mean, double Low, double High);
