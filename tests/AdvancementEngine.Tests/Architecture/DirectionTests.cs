using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AdvancementEngine.Tests.Architecture;

public class DirectionTests
{
    // Who may refer to whom, in all. A project missing here fails the test, so that a new room is decided on, not slipped in.
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Client"] = [],
        ["Store"] = ["Core", "Data"],
        ["Learning"] = ["Core"],
        ["Data"] = ["Core"],
        ["Reports"] = ["Core", "Data"],
        ["Operations"] = ["Core", "Data", "Reports"],
        ["Training"] = ["Core", "Learning", "Data", "Reports"],
        ["Cli"] = ["Core", "Learning", "Data", "Reports", "Operations", "Store", "Training"],
        ["Service"] = ["Core", "Data", "Reports", "Operations", "Store"],
    };

    // Only this room names that package.
    private static readonly Dictionary<string, string[]> s_packages = new(StringComparer.Ordinal)
    {
        ["NRules"] = ["Core"],
        ["Microsoft.ML"] = ["Learning"],
        ["DuckDB.NET.Data.Full"] = ["Data"],
        ["DocumentFormat.OpenXml"] = ["Data"],
        ["Grpc.AspNetCore"] = ["Service"],
        ["ScottPlot"] = [],
        ["System.CommandLine"] = ["Cli"],
        ["Spectre.Console"] = ["Cli"],
    };

    // Inside Core: a folder and the folders it may not name.
    private static readonly Dictionary<string, string[]> s_forbidden = new(StringComparer.Ordinal)
    {
        ["Catalog"] = ["Participants", "Programs", "Policies", "Factorization", "Ranking", "Bundles"],
        ["Participants"] = ["Policies", "Factorization", "Ranking", "Bundles"],
        ["Programs"] = ["Factorization", "Ranking", "Bundles"],
        ["Policies"] = ["Factorization", "Ranking", "Bundles", "Numerics"],
        ["Factorization"] = ["Policies", "Ranking", "Bundles", "Programs"],
        ["Numerics"] = ["Catalog", "Participants", "Programs", "Policies", "Factorization", "Ranking", "Bundles"],
    };

    [Fact]
    public void Projects_ReferToEachOther_OnlyInTheAllowedDirection()
    {
        var wrong = Projects().SelectMany(p => p.References.Where(r => !s_allowed[p.Name].Contains(r)).Select(r => $"{p.Name} -> {r}"));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Packages_AreNamed_OnlyByTheirRoom()
    {
        var wrong = Projects()
            .SelectMany(p =>
                p.Packages.Where(x => s_packages.TryGetValue(x, out var rooms) && !rooms.Contains(p.Name))
                    .Select(x => $"{p.Name} names {x}")
            );
        Assert.Empty(wrong);
    }

    [Fact]
    public void CoreFolders_NameEachOther_OnlyInTheAllowedDirection()
    {
        var wrong = new List<string>();
        foreach (var (folder, forbidden) in s_forbidden)
        {
            foreach (var file in Sources(Repository.PathOf("src", "AdvancementEngine.Core", folder)))
            {
                var text = File.ReadAllText(file);
                wrong.AddRange(
                    forbidden
                        .Where(f => Regex.IsMatch(text, $@"\bAdvancementEngine\.{f}\b"))
                        .Select(f => $"{Path.GetFileName(file)} names {f}")
                );
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void NRules_IsNamed_OnlyInPolicies()
    {
        var policies = Repository.PathOf("src", "AdvancementEngine.Core", "Policies");
        var wrong = Sources(Repository.PathOf("src", "AdvancementEngine.Core"))
            .Where(f =>
                !f.StartsWith(policies, StringComparison.Ordinal)
                && Regex.IsMatch(File.ReadAllText(f), @"^using NRules", RegexOptions.Multiline)
            )
            .Select(Path.GetFileName);
        Assert.Empty(wrong);
    }

    // Datasets <- Trainers <- Evaluation <- TrainingRuns: each may name only those before it.
    [Fact]
    public void LearningFolders_NameEachOther_OnlyForward()
    {
        string[] order = ["Datasets", "Trainers", "Evaluation", "TrainingRuns"];
        var root = Repository.PathOf("src", "AdvancementEngine.Learning");
        Assert.Equal(
            order.Order(StringComparer.Ordinal),
            Directory
                .GetDirectories(root)
                .Select(d => Path.GetFileName(d))
                .Where(d => d is not ("obj" or "bin"))
                .Order(StringComparer.Ordinal)
        );
        var wrong = new List<string>();
        for (var i = 0; i < order.Length; i++)
        {
            foreach (var file in Sources(Path.Combine(root, order[i])))
            {
                var text = File.ReadAllText(file);
                wrong.AddRange(
                    order[(i + 1)..]
                        .Where(f => Regex.IsMatch(text, $@"\bLearning\.{f}\b"))
                        .Select(f => $"{Path.GetFileName(file)} names {f}")
                );
            }
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Name, string[] References, string[] Packages)> Projects()
    {
        var files = Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var project = XDocument.Load(file);
            yield return (
                Room(file),
                [.. project.Descendants("ProjectReference").Select(r => Room(r.Attribute("Include")!.Value.Replace('\\', '/')))],
                [.. project.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value)]
            );
        }
    }

    private static string Room(string projectFile) => Path.GetFileNameWithoutExtension(projectFile)["AdvancementEngine.".Length..];

    private static IEnumerable<string> Sources(string folder)
    {
        var files = Directory.Exists(folder)
            ? Directory
                .GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            : [];
        return files;
    }
}
