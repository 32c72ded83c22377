namespace AdvancementEngine.Plans.Needs;

/// <summary>Whom anyone in the United States can turn to for free: part of each plan.</summary>
public static class PlanHelp
{
    /// <summary>Finder of American Job Centers, by ZIP code (CareerOneStop, U.S. Department of Labor).</summary>
    public const string JobCenters = "https://www.careeronestop.org/LocalHelp/AmericanJobCenters/find-american-job-centers.aspx";

    /// <summary>Toll-free line of the U.S. Department of Labor's Employment and Training Administration, 1-877-US2-JOBS.</summary>
    public const string JobCenterPhone = "1-877-872-5627";

    /// <summary>Number that connects to local help with rides, child care, housing and food.</summary>
    public const string CommunityPhone = "211";

    /// <summary>Page of the same.</summary>
    public const string Community = "https://www.211.org/";
}
