namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>One change of facts, planned: which scores it has, and which findings.</summary>
/// <param name="Scores">Number in <see cref="ChangedScores"/>.</param>
/// <param name="Findings">Number in <see cref="ChangedFindings"/>.</param>
internal readonly record struct PlannedChange(int Scores, int Findings)
{
    /// <summary>Nothing changed.</summary>
    public static PlannedChange Nothing => new(ChangedScores.Unchanged, ChangedFindings.None);
}
