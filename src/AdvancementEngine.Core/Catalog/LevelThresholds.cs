namespace AdvancementEngine.Catalog;

/// <summary>Where the levels of occupations begin, and what counts as clearly higher pay. See docs/catalog.md.</summary>
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

    /// <summary>Entry pay after over entry pay before from which a step at an equal level is a step up.</summary>
    public const decimal PayRisesClearly = 1.10m;

    /// <summary>Fewest known parts from which a level is computed.</summary>
    public const int FewestParts = 2;

    /// <summary>Times as often backward as forward at which observed moves contradict a step up.</summary>
    public const int BackwardContradicts = 10;
}
