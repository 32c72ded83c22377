namespace AdvancementEngine.Policies.Facts;

/// <summary>Work in which networks are run: O*NET-SOC codes of the career ladder's network line. Ours.</summary>
internal static class NetworkJobs
{
    /// <summary>True for network support, administration and architecture.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static bool Has(string occupation) => occupation is "15-1231.00" or "15-1241.00" or "15-1241.01" or "15-1244.00";
}
