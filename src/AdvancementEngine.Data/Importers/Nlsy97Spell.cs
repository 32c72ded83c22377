namespace AdvancementEngine.Data.Importers;

/// <summary>Consecutive years in which a person's main job was in one occupation.</summary>
/// <param name="Occupation">Census code.</param>
/// <param name="Years">Its years, ascending, at least one.</param>
internal sealed record Nlsy97Spell(string Occupation, IReadOnlyList<Nlsy97Year> Years)
{
    /// <summary>First year.</summary>
    public int First => Years[0].Year;

    /// <summary>Last year.</summary>
    public int Last => Years[^1].Year;

    /// <summary>Splits a person's years into spells; a year without an occupation neither ends a spell nor counts.</summary>
    public static List<Nlsy97Spell> Of(IEnumerable<Nlsy97Year> years)
    {
        var spells = new List<Nlsy97Spell>();
        foreach (var year in years.Where(y => y.Occupation is not null))
            Join(spells, new Nlsy97Spell(year.Occupation!, [year]));
        return spells;
    }

    /// <summary>Treats A, one year of B, A again as one spell of A: the year of B is more likely a coding error than two moves.</summary>
    public static List<Nlsy97Spell> MergeReturns(IReadOnlyList<Nlsy97Spell> spells)
    {
        var merged = new List<Nlsy97Spell>();
        for (var i = 0; i < spells.Count; i++)
        {
            var between = merged.Count > 0 && i + 1 < spells.Count && spells[i].Years.Count == 1;
            if (between && merged[^1].Occupation == spells[i + 1].Occupation)
                continue;
            Join(merged, spells[i]);
        }

        return merged;
    }

    private static void Join(List<Nlsy97Spell> spells, Nlsy97Spell next)
    {
        if (spells.Count > 0 && spells[^1].Occupation == next.Occupation)
            spells[^1] = next with { Years = [.. spells[^1].Years, .. next.Years] };
        else
            spells.Add(next);
    }
}
