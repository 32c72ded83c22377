using AdvancementEngine.Catalog;

namespace AdvancementEngine.Plans.Offers;

/// <summary>Training on a plan: what the person's own program publishes, or the middle of programs of a public list.</summary>
/// <param name="Hours">Hours; null where not known.</param>
/// <param name="CostUsd">Price, US dollars, before any help; null where not known.</param>
/// <param name="IsOwn">True where hours or price are those of the person's own program.</param>
/// <param name="Programs">Programs behind the median, ten or more; 0 where none counts.</param>
/// <param name="Providers">Providers of those programs.</param>
/// <param name="Source">Where the figures come from.</param>
/// <param name="Seen">Day or month of the source.</param>
public sealed record PlanTraining(float? Hours, float? CostUsd, bool IsOwn, int Programs, int Providers, string Source, string Seen)
{
    /// <summary>The median over a list.</summary>
    internal static PlanTraining Of(TrainingMedian usual) =>
        new(usual.Hours?.Median, usual.Cost?.Median, false, usual.Programs, usual.Providers, usual.Source.Title, usual.Source.Seen);
}
