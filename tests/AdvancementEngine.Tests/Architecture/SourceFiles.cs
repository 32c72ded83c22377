namespace AdvancementEngine.Tests.Architecture;

/// <summary>Every file of code that somebody wrote.</summary>
internal static class SourceFiles
{
    /// <summary>Paths from the root of the checkout, with slashes.</summary>
    public static IEnumerable<string> All() =>
        ((string[])["src", "tests", "benchmarks"])
            .SelectMany(top => Directory.EnumerateFiles(Repository.PathOf(top), "*.cs", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));
}
