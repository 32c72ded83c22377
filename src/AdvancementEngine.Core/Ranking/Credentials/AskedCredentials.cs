using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Occupations in which employers require no certificate. Ours: postings for development, testing, web, design and data work ask
/// for work samples, and certificates are at most a plus. Reporting is different: business intelligence postings name the exam for the
/// tool.</summary>
public static class AskedCredentials
{
    private static readonly string[] s_none = ["15-125", KnownOccupations.DataScientists, "15-1221", "17-2061"];

    /// <summary>True if employers in the occupation require no certificate.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static bool AreNoneFor(string occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        foreach (var prefix in s_none)
        {
            if (occupation.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>True if work samples count more than a certificate: where none is required, and in reporting.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static bool CountLessThanWork(string occupation) =>
        AreNoneFor(occupation) || string.Equals(occupation, KnownOccupations.BusinessIntelligence, StringComparison.Ordinal);
}
