namespace AdvancementEngine.Tests;

/// <summary>The reference data beside the checkout; a fresh machine has none, and tests that need it skip themselves visibly.</summary>
internal static class Reference
{
    public static string Folder { get; } = Path.GetFullPath(Repository.PathOf("..", "shared", "reference"));

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Skips the running test where the file or folder is not there.</summary>
    public static string Need(params string[] parts)
    {
        var path = PathOf(parts);
        Assert.SkipUnless(Path.Exists(path), $"reference data not on this machine: ../shared/reference/{string.Join('/', parts)}");
        return path;
    }
}
