using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>A way to lead a department by leading people in one's own work: it takes what it takes from the middle jobs of the line, less
/// the time spent in the job.</summary>
/// <param name="To">The job that leads, dense index.</param>
/// <param name="From">The job in which people are led now, dense index.</param>
/// <param name="Months">Months in it.</param>
/// <param name="Usual">The step of the ladder whose months and credentials count.</param>
public sealed record LedStep(int To, int From, float Months, LadderStep Usual);
