namespace AdvancementEngine.Data;

/// <summary>Marks of data that is not about real people. They travel in the manifest and in every row.</summary>
public static class CohortMarks
{
    /// <summary>Written by hand as an example.</summary>
    public const string MadeUp = "made-up";

    /// <summary>Drawn by the simulator.</summary>
    public const string Simulated = "simulated";

    /// <summary>About real people; in a manifest only, a row of a real person has no mark.</summary>
    public const string Recorded = "recorded";
}
