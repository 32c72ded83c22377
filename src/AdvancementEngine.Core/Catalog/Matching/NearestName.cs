namespace AdvancementEngine.Catalog.Matching;

/// <summary>Finds the known name closest to a mistyped one, so that an error can suggest it.</summary>
public static class NearestName
{
    /// <summary>Maximum name length compared; enough for error messages.</summary>
    public const int MaxLength = 128;

    /// <summary>The known name with the fewest single-character edits (insert, delete, replace, swap of neighbors), ignoring case; ties go
    /// to the ordinally first.</summary>
    /// <param name="name">The name as found.</param>
    /// <param name="known">Known names, in any order.</param>
    /// <returns>Null if no name is within a third of the longer length (at least 2 edits), or the list is empty.</returns>
    public static string? Of(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        if (name.Length is 0 or > MaxLength)
            return null;
        string? best = null;
        var bestEdits = int.MaxValue;
        foreach (var candidate in known)
        {
            if (candidate.Length is 0 or > MaxLength)
                continue;
            var allowed = Math.Max(2, Math.Max(name.Length, candidate.Length) / 3);
            if (Math.Abs(name.Length - candidate.Length) > Math.Min(allowed, bestEdits))
                continue;
            var edits = Edits(name, candidate);
            if (edits > allowed || edits > bestEdits)
                continue;
            if (edits < bestEdits || string.CompareOrdinal(candidate, best) < 0)
                best = candidate;
            bestEdits = edits;
        }

        return best;
    }

    /// <summary>Number of single-character edits between two names (optimal string alignment), ignoring case.</summary>
    /// <param name="left">At most <see cref="MaxLength"/> characters are compared.</param>
    /// <param name="right">At most <see cref="MaxLength"/> characters are compared.</param>
    public static int Edits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > MaxLength)
            left = left[..MaxLength];
        if (right.Length > MaxLength)
            right = right[..MaxLength];
        Span<int> beforeLast = stackalloc int[MaxLength + 1];
        Span<int> last = stackalloc int[MaxLength + 1];
        Span<int> current = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var edits = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                current[j] = edits;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[right.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
