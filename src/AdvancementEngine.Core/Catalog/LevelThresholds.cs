namespace AdvancementEngine.Catalog;

/// <summary>Thresholds for occupation levels and for clearly higher pay. See docs/catalog.md.</summary>
public static class LevelThresholds
{
    /// <summary>Lowest score of <see cref="OccupationLevel.Early"/>.</summary>
    public const decimal EarlyFrom = 0.75m;

    /// <summary>Lowest score of <see cref="OccupationLevel.Middle"/>.</summary>
    public const decimal MiddleFrom = 1.70m;

    /// <summary>Lowest score of <see cref="OccupationLevel.Senior"/>.</summary>
    public const decimal SeniorFrom = 2.50m;

    /// <summary>Lowest score of <see cref="OccupationLevel.Lead"/>.</summary>
    public const decimal LeadFrom = 3.00m;

    /// <summary>Minimum ratio of entry pay for a step between equal levels to be a step up.</summary>
    public const decimal PayRisesClearly = 1.10m;

    /// <summary>Minimum number of known parts needed to compute a level.</summary>
    public const int FewestParts = 2;

    /// <summary>Ratio of moves backward to forward at which observations contradict a step up.</summary>
    public const int BackwardContradicts = 10;
}
