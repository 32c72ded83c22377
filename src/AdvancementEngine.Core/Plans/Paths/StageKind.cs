namespace AdvancementEngine.Plans.Paths;

/// <summary>What a stage of a planned path leads to.</summary>
public enum StageKind
{
    /// <summary>A job that the ladder has a step to.</summary>
    Job,

    /// <summary>The next grade of the job held now.</summary>
    NextGrade,

    /// <summary>A first job in the line of a job that no step leads to yet.</summary>
    FirstInLine,
}
