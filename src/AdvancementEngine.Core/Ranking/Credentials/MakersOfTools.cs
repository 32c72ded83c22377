namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Issuers whose exams are on one tool of their own: who holds the first goes on with the next. Ours.</summary>
internal static class MakersOfTools
{
    private static readonly string[] s_makers = ["Jamf", "Splunk", "Salesforce", "Cloud Native Computing Foundation", "Red Hat"];

    /// <summary>True for such an issuer.</summary>
    /// <param name="vendor">As in the catalog.</param>
    public static bool Has(string vendor) => Array.IndexOf(s_makers, vendor) >= 0;
}
