namespace AdvancementEngine.Ranking.Steps;

/// <summary>Activities that were done with an employer, who may hire: not in a simulated workplace, and no visit or talk.</summary>
internal static class HostedActivities
{
    private static readonly string[] s_hosted =
    [
        "job-shadow",
        "internship",
        "cooperative-education",
        "service-learning",
        "apprenticeship",
        "on-the-job-training",
        "transitional-job",
    ];

    /// <summary>True where an employer was the host.</summary>
    /// <param name="activity">Activity code.</param>
    public static bool Has(string activity) => Array.Exists(s_hosted, h => h == activity);
}
