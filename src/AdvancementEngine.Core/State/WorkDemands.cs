using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Physical demands of work beyond sitting at a computer. Ours, based on what the occupations do every day: installers climb
/// ladders and poles, carry cable and tools and drive between sites; line crews are called out at night after storms; repairers carry
/// machines and drive to customers; user support answers calls.</summary>
internal static class WorkDemands
{
    private const WorkLimits Sites = WorkLimits.Climbing | WorkLimits.Lifting | WorkLimits.Driving | WorkLimits.Standing;

    /// <summary>The limits that rule out an occupation.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static WorkLimits Of(string occupation) =>
        occupation switch
        {
            "49-2022.00" or "49-2098.00" => Sites,
            "49-9052.00" => Sites | WorkLimits.NightDriving,
            "49-2011.00" => WorkLimits.Lifting | WorkLimits.Driving,
            "15-1232.00" => WorkLimits.Phones,
            _ => WorkLimits.None,
        };
}
