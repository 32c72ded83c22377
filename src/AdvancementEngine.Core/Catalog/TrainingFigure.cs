namespace AdvancementEngine.Catalog;

/// <summary>Median and quartiles of a figure over training programs.</summary>
/// <param name="Programs">Programs that publish it, ten or more.</param>
/// <param name="Lower">Lower quartile.</param>
/// <param name="Median">Median.</param>
/// <param name="Upper">Upper quartile.</param>
public sealed record TrainingFigure(int Programs, float Lower, float Median, float Upper);
