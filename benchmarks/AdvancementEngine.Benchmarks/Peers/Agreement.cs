namespace AdvancementEngine.Benchmarks.Peers;

/// <summary>Holds several ways of finding the same top 20 against each other: a peer that answers something else is no peer.</summary>
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
                    $"{size}: found {name} giving [{string.Join(' ', found)}]; needed: the top 20 of {firstName}, "
                        + $"[{string.Join(' ', first)}]; one of the two is wrong"
                );
        }
    }
}
