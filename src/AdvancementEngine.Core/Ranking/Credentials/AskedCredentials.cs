namespace AdvancementEngine.Ranking.Credentials;

/// <summary>In which occupations employers ask for no certificate. Ours: postings of development, testing, web, design and data work ask
/// for work shown; certificates there are an addition at most.</summary>
public static class AskedCredentials
{
    private static readonly string[] s_none = ["15-125", "15-2051", "15-1221", "17-2061"];

    /// <summary>True where no certificate is asked.</summary>
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
}
