namespace AdvancementEngine.Tests.Architecture;

/// <summary>No two folders beside each other refer to each other. Types beside the project file count as a folder; within a folder, its own
/// types and its folders are one part.</summary>
public class FolderPairTests
{
    /// <summary>Every project, and every folder of one that has folders of its own.</summary>
    public static TheoryData<string> Folders =>
        [
            .. Directory
                .GetDirectories(Repository.PathOf("src"), "AdvancementEngine.*")
                .SelectMany(project =>
                    Sources(project)
                        .Select(file => Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar))
                        .SelectMany(parts =>
                            Enumerable
                                .Range(0, parts.Length - 1)
                                .Select(depth =>
                                    string.Join('/', [Path.GetFileName(project)["AdvancementEngine.".Length..], .. parts[..depth]])
                                )
                        )
                )
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folders_BesideEachOther_ReferOneWay(string folder)
    {
        var path = folder.Split('/');
        var project = Repository.PathOf("src", $"AdvancementEngine.{path[0]}");
        var root = string.Join('.', [path[0] == "Core" ? "AdvancementEngine" : $"AdvancementEngine.{path[0]}", .. path[1..]]);
        var references = FolderReferences.Of(Compiled(path[0], project), Path.Combine([project, .. path[1..]]), root);
        var mutual = references
            .Where(r =>
                (path.Length == 1 || r.Key.From != FolderReferences.Root)
                && string.CompareOrdinal(r.Key.From, r.Key.To) < 0
                && references.ContainsKey((r.Key.To, r.Key.From))
            )
            .ToDictionary(
                r => $"{r.Key.From} <-> {r.Key.To}",
                r => $"{r.Value}; {references[(r.Key.To, r.Key.From)]}",
                StringComparer.Ordinal
            );
        Assert.True(
            mutual.Count == 0,
            $"{folder}: {string.Join("\n", mutual)}\nneeded: folders that refer one way; move what the other one needs"
        );
    }

    private static IEnumerable<string> Sources(string project) =>
        Directory
            .EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(project, f).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"));

    // The test's own output holds the libraries; the hosts are where the solution's build puts them.
    private static string Compiled(string project, string sources)
    {
        var name = project == "Cli" ? "advance.dll" : $"AdvancementEngine.{project}.dll";
        var own = Path.Combine(AppContext.BaseDirectory, name);
        if (File.Exists(own))
            return own;
        var target = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var built = Path.Combine(sources, "bin", target.Parent!.Name, target.Name, name);
        Assert.SkipUnless(File.Exists(built), $"{name} is not built; build the solution to have its folders checked");
        return built;
    }
}
