namespace AdvancementEngine.Catalog;

/// <summary>Finds a cycle of steps up, which would lead a person back to the start.</summary>
internal static class LadderCycles
{
    public static PartProblem? First(IReadOnlyList<LadderStep> steps)
    {
        var from = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < steps.Count; row++)
        {
            if (steps[row].Kind != StepKind.Up)
                continue;
            if (!from.TryGetValue(steps[row].From, out var rows))
                from.Add(steps[row].From, rows = []);
            rows.Add(row);
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in from.Keys)
            if (Walk(start, steps, from, [], done) is { } cycle)
                return cycle;
        return null;
    }

    private static PartProblem? Walk(
        string at,
        IReadOnlyList<LadderStep> steps,
        Dictionary<string, List<int>> from,
        List<string> path,
        HashSet<string> done
    )
    {
        if (!done.Add(at))
            return null;
        path.Add(at);
        foreach (var row in from.GetValueOrDefault(at, []))
        {
            var to = steps[row].To;
            var open = path.IndexOf(to);
            if (open >= 0)
                return new(
                    row,
                    "kind",
                    $"a cycle of steps up: {string.Join(" > ", path[open..])} > {to}",
                    "steps up that never lead back",
                    "make one of them 'lateral' or 'back'"
                );
            if (Walk(to, steps, from, path, done) is { } cycle)
                return cycle;
        }

        path.RemoveAt(path.Count - 1);
        return null;
    }
}
