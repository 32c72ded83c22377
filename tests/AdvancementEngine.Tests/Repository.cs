namespace AdvancementEngine.Tests;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AdvancementEngine.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("AdvancementEngine.sln stands in no folder above the tests; needed: a checkout");
    }
}
