using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Work in which networks are run: O*NET-SOC codes of the career ladder's network line. Ours.</summary>
internal static class NetworkJobs
{
    /// <summary>True for network support, administration and architecture.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static bool Has(string occupation) =>
        occupation
            is KnownOccupations.NetworkSupport
                or KnownOccupations.NetworkArchitects
                or KnownOccupations.TelecommunicationsEngineering
                or KnownOccupations.SystemAdministrators;
}
