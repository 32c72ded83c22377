namespace AdvancementEngine.Benchmarks;

/// <summary>Finds the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AdvancementEngine.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException(
            $"found no AdvancementEngine.sln above {AppContext.BaseDirectory}; needed: the repository the benchmarks were built in; run "
                + $"them from a clone"
        );
    }
}
