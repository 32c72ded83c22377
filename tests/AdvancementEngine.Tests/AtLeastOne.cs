namespace AdvancementEngine.Tests;

/// <summary>Guards a test whose assertions are made of each item of a filtered list: without items it would pass on nothing.</summary>
internal static class AtLeastOneExtensions
{
    /// <summary>The items, or a failed test if there are none.</summary>
    public static IReadOnlyList<T> AtLeastOne<T>(this IEnumerable<T> items)
    {
        var list = items.ToArray();
        Assert.NotEmpty(list);
        return list;
    }
}
