using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>A step to leading a department for someone who already leads people in their own line of work. It takes as long as the
/// step from that line's middle jobs, less the time already spent leading.</summary>
/// <param name="To">Dense index of the lead job.</param>
/// <param name="From">Dense index of the job in which the person leads people now.</param>
/// <param name="Months">Months spent leading in it.</param>
/// <param name="Usual">The ladder step whose months and credentials apply.</param>
public sealed record LedStep(int To, int From, float Months, LadderStep Usual);
