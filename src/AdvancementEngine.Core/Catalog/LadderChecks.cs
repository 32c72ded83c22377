namespace AdvancementEngine.Catalog;

/// <summary>Validates a ladder before recommendations use it: known codes, directions consistent with levels, no cycle, and every
/// occupation reached.</summary>
public static class LadderChecks
{
    /// <summary>The first problem of a ladder, in row order; null if none.</summary>
    /// <param name="steps">The steps, in the order of their rows.</param>
    /// <param name="occupations">Occupations by code, with their levels.</param>
    /// <param name="credentials">Codes of the credentials.</param>
    public static PartProblem? First(
        IReadOnlyList<LadderStep> steps,
        IReadOnlyDictionary<string, Occupation> occupations,
        IReadOnlySet<string> credentials
    )
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(occupations);
        ArgumentNullException.ThrowIfNull(credentials);
        if (steps.Count == 0)
            return null;
        var pairs = new HashSet<(string, string)>();
        for (var row = 0; row < steps.Count; row++)
        {
            if (Codes(row, steps[row], occupations, credentials) is { } code)
                return code;
            if (!pairs.Add((steps[row].From, steps[row].To)))
                return new(
                    row,
                    "to",
                    $"a second step from '{steps[row].From}' to '{steps[row].To}'",
                    "one step for each pair",
                    "remove one of the rows"
                );
            if (Direction(row, steps[row], occupations) is { } direction)
                return direction;
        }

        return LadderCycles.First(steps) ?? LadderReach.First(steps, occupations);
    }

    private static PartProblem? Codes(
        int row,
        LadderStep step,
        IReadOnlyDictionary<string, Occupation> occupations,
        IReadOnlySet<string> credentials
    )
    {
        const string Remedy = "correct the code or remove the row";
        if (!occupations.ContainsKey(step.From))
            return new(row, "from", $"'{step.From}'", "the code of an occupation in the catalog", Remedy);
        if (!occupations.ContainsKey(step.To))
            return new(row, "to", $"'{step.To}'", "the code of an occupation in the catalog", Remedy);
        if (string.Equals(step.From, step.To, StringComparison.Ordinal))
            return new(row, "to", $"'{step.To}'", "an occupation other than 'from'", Remedy);
        foreach (var credential in step.Credentials)
        {
            if (!credentials.Contains(credential))
                return new(
                    row,
                    "credentials",
                    $"'{credential}'",
                    "codes of credentials in the catalog",
                    "correct the code, or remove it from the cell"
                );
        }

        return null;
    }

    private static PartProblem? Direction(int row, LadderStep step, IReadOnlyDictionary<string, Occupation> occupations)
    {
        if (step.Kind == StepKind.Up && step.Observed is { } seen && seen.Back >= seen.Seen * LevelThresholds.BackwardContradicts)
        {
            return new(
                row,
                "kind",
                $"'up', but {seen.Back} people moved back and {seen.Seen} moved up",
                $"fewer than {LevelThresholds.BackwardContradicts} moves back for each move up",
                "make it 'lateral' or 'back', or remove the row"
            );
        }

        if (occupations[step.From].Level is not { } from || occupations[step.To].Level is not { } to)
            return null;
        var levels = $"'{step.Kind.Code()}' from level {from.Code()} to level {to.Code()}";
        const string Remedy = "correct the kind, or the level in occupation-levels.csv with a reason";
        return step.Kind switch
        {
            StepKind.Up when to < from => new(row, "kind", levels, "a step up that does not lead to a lower level", Remedy),
            StepKind.Lateral when to != from => new(row, "kind", levels, "a lateral step between equal levels", Remedy),
            StepKind.Back when to > from => new(row, "kind", levels, "a step back that does not lead to a higher level", Remedy),
            _ => null,
        };
    }
}
