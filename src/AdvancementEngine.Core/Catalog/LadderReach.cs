namespace AdvancementEngine.Catalog;

/// <summary>Checks that a ladder is complete: a step up from every occupation below the lead level, a step up into every occupation that is
/// not a usual origin, and a path from a usual origin to every lead-level occupation.</summary>
internal static class LadderReach
{
    public static PartProblem? First(IReadOnlyList<LadderStep> steps, IReadOnlyDictionary<string, Occupation> occupations)
    {
        var up = steps.Where(s => s.Kind == StepKind.Up).ToLookup(s => s.From, s => s.To, StringComparer.Ordinal);
        var into = steps.Where(s => s.Kind == StepKind.Up).Select(s => s.To).ToHashSet(StringComparer.Ordinal);
        var reached = Reached(up, occupations);
        foreach (var occupation in occupations.Values.OrderBy(o => o.Code, StringComparer.Ordinal))
        {
            if (occupation.Level is not null and not OccupationLevel.Lead && !up.Contains(occupation.Code))
                return Missing("from", occupation, "a step up out of every occupation below the lead level");
            if (!occupation.UsualOrigin && !into.Contains(occupation.Code))
                return Missing("to", occupation, "a step up into every occupation that is not a usual origin");
            if (occupation.Level == OccupationLevel.Lead && !reached.Contains(occupation.Code))
                return Missing("to", occupation, "a path of steps up from a usual origin to every lead-level occupation");
        }

        return null;
    }

    private static HashSet<string> Reached(ILookup<string, string> up, IReadOnlyDictionary<string, Occupation> occupations)
    {
        var reached = occupations.Values.Where(o => o.UsualOrigin).Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        var open = new Queue<string>(reached.Order(StringComparer.Ordinal));
        while (open.TryDequeue(out var at))
        {
            foreach (var to in up[at])
                if (reached.Add(to))
                    open.Enqueue(to);
        }

        return reached;
    }

    private static PartProblem Missing(string column, Occupation occupation, string needed) =>
        new(-1, column, $"no such step for '{occupation.Code}' ({occupation.Title})", needed, "add a step with its source");
}
