using AdvancementEngine.Catalog;
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
            KnownOccupations.TelecommunicationsInstallers or KnownOccupations.AlarmInstallers => Sites,
            KnownOccupations.LineInstallers => Sites | WorkLimits.NightDriving,
            KnownOccupations.OfficeMachineRepair => WorkLimits.Lifting | WorkLimits.Driving,
            KnownOccupations.UserSupport => WorkLimits.Phones | WorkLimits.Desk,
            KnownOccupations.ItManagers or KnownOccupations.ItProjectManagers => WorkLimits.Leading | WorkLimits.Desk,
            KnownOccupations.WebDevelopers or KnownOccupations.BlockchainEngineers => WorkLimits.Coding | WorkLimits.Desk,
            _ => (Array.Exists(s_desks, d => occupation.StartsWith(d, StringComparison.Ordinal)) ? WorkLimits.Desk : WorkLimits.None)
                | (Development.Has(occupation) ? WorkLimits.Coding : WorkLimits.None),
        };
}
