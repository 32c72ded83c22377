namespace AdvancementEngine.Ranking.Credentials;

/// <summary>In which occupations employers ask for no certificate. Ours: postings of development, testing, web, design and data work ask
/// for work shown; certificates there are an addition at most. Reporting is another matter: postings of business intelligence name the
/// exam of the tool.</summary>
public static class AskedCredentials
{
    private static readonly string[] s_none = ["15-125", "15-2051.00", "15-1221", "17-2061"];

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

    /// <summary>True where work shown counts more than a certificate: where none is asked, and in reporting.</summary>
    /// <param name="occupation">O*NET-SOC code.</param>
    public static bool CountLessThanWork(string occupation) =>
        AreNoneFor(occupation) || string.Equals(occupation, "15-2051.01", StringComparison.Ordinal);
}
