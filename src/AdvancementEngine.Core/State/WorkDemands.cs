using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Demands of work: physical ones beyond sitting at a computer, and what fills its days. Ours, based on what the occupations do
/// every day: installers climb ladders and poles, carry cable and tools and drive between sites; line crews are called out at night after
/// storms; repairers carry machines and drive to customers; user support answers calls. All but installers, repairers and electronics
/// technicians work at a desk.</summary>
internal static class WorkDemands
{
    private const WorkLimits Sites =
        WorkLimits.Climbing | WorkLimits.Lifting | WorkLimits.Driving | WorkLimits.Standing | WorkLimits.Outdoors;

    // Management, business, computers, engineering, records, offices: SOC groups of work at a desk.
    private static readonly string[] s_desks = ["11-", "13-", "15-", "17-2", "27-1", "29-2072", "43-"];

    /// <summary>The limits that rule out an occupation.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static WorkLimits Of(string occupation) =>
        occupation switch
        {
            "49-2022.00" or "49-2098.00" => Sites,
            "49-9052.00" => Sites | WorkLimits.NightDriving,
            "49-2011.00" => WorkLimits.Lifting | WorkLimits.Driving,
            "15-1232.00" => WorkLimits.Phones | WorkLimits.Desk,
            "11-3021.00" or "15-1299.09" => WorkLimits.Leading | WorkLimits.Desk,
            "15-1254.00" or "15-1299.07" => WorkLimits.Coding | WorkLimits.Desk,
            _ => (Array.Exists(s_desks, d => occupation.StartsWith(d, StringComparison.Ordinal)) ? WorkLimits.Desk : WorkLimits.None)
                | (Development.Has(occupation) ? WorkLimits.Coding : WorkLimits.None),
        };
}
