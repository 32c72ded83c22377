namespace AdvancementEngine.Learning.Datasets;

/// <summary>Sorts coordinate entries by counting, in time linear in entries, rows and columns.</summary>
internal static class EntryOrder
{
    /// <summary>By row, then column; equal pairs keep their order.</summary>
    /// <param name="entries">Entries, rows and columns within bounds.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    public static (int Row, int Column, float Value)[] ByRowThenColumn((int Row, int Column, float Value)[] entries, int rows, int columns)
    {
        var next = new int[columns + 1];
        foreach (var (_, column, _) in entries)
            next[column + 1]++;
        Sum(next);
        var byColumn = new (int Row, int Column, float Value)[entries.Length];
        foreach (var entry in entries)
            byColumn[next[entry.Column]++] = entry;
        next = new int[rows + 1];
        foreach (var (row, _, _) in entries)
            next[row + 1]++;
        Sum(next);
        var sorted = new (int Row, int Column, float Value)[entries.Length];
        foreach (var entry in byColumn)
            sorted[next[entry.Row]++] = entry;
        return sorted;
    }

    private static void Sum(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
    }
}
