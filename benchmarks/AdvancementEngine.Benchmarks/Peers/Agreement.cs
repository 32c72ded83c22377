namespace AdvancementEngine.Benchmarks.Peers;

/// <summary>Checks that several implementations find the same top 20: one that gives a different result is not comparable.</summary>
internal static class Agreement
{
    public static void Check(Size size, Dictionary<string, Func<int[]>> ways)
    {
        var (firstName, first) = (ways.First().Key, ways.First().Value());
        foreach (var (name, way) in ways)
        {
            var found = way();
            if (!found.AsSpan().SequenceEqual(first))
                throw new InvalidOperationException(
                    $"{size}: {name} found [{string.Join(' ', found)}]; needed: the top 20 of {firstName}, "
                        + $"[{string.Join(' ', first)}]; one of the two is wrong"
                );
        }
    }
}
