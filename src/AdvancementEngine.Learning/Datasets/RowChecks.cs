namespace AdvancementEngine.Learning.Datasets;

/// <summary>Checks on rows before training starts.</summary>
public static class RowChecks
{
    /// <summary>Checks training rows, and that validation rows match them.</summary>
    /// <exception cref="RowException">The rows cannot be used for training.</exception>
    public static void Run(TrainingRows rows, TrainingRows? validation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0)
            throw new RowException("the training part is empty; needed: at least one row; add more data or change the split");
        for (var list = 0; list < rows.ListCount; list++)
            CheckClasses(rows, list);
        if (validation is null)
            return;
        if (validation.Count == 0)
            throw new RowException("the validation part is empty; needed: at least one row; add more data or change the split");
        if (
            validation.ElementCount != rows.ElementCount
            || validation.OpportunityCount != rows.OpportunityCount
            || !validation.ListStart.AsSpan().SequenceEqual(rows.ListStart)
        )
            throw new RowException(
                $"validation has {validation.ElementCount} elements and {validation.OpportunityCount} opportunities, training "
                    + $"{rows.ElementCount} and {rows.OpportunityCount}; needed: the same; split a single set"
            );
    }

    /// <summary>Checks that there are at least as many people as factors.</summary>
    /// <exception cref="RowException">There are fewer.</exception>
    public static void People(TrainingRows rows, int rank, string option)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var people = Enumerable.Range(0, rows.Count).Select(rows.Person).Distinct().Count();
        if (people < rank)
            throw new RowException(
                $"{people} people for {rank} factors; needed: at least as many people as factors; add more data or lower {option}"
            );
    }

    private static void CheckClasses(TrainingRows rows, int list)
    {
        var first = -1;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.List(row) != list)
                continue;
            foreach (var target in rows.Targets(row))
            {
                if (first >= 0 && target != first)
                    return;
                first = target;
            }
        }

        if (first >= 0)
            throw new RowException(
                $"list {list} has only one opportunity ({first}) among its targets; needed: at least two; add more data or leave the list "
                    + $"out"
            );
    }
}
