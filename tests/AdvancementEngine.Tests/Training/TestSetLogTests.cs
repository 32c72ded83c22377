using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Training.Jobs;

namespace AdvancementEngine.Tests.Training;

public sealed class TestSetLogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("test-set-log-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("task\n2026-01-01T00:00:00Z,promote,other,aaaa,1,bbbb,cccc,ndcg@5=0.9999")]
    [InlineData("task\r\nforged")]
    [InlineData("task\u2028forged")]
    [InlineData("\u001b[2Kforged")]
    [InlineData("a,b,c")]
    [InlineData("a\"b")]
    public void Append_AnyTask_IsOneCellOfOneLine(string task)
    {
        var path = Path.Combine(_folder, "ledger.csv");
        var manifest = new ModelManifest
        {
            Name = "m",
            Catalog = "c",
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty.Add("x", new ModelFile("f", "short")),
        };
        TestSetLog.Append(path, "evaluate", task, "aaaa", manifest, [("ndcg@5", 0.5)]);
        var lines = File.ReadAllText(path).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Empty(lines[2]);
        Assert.DoesNotContain(lines[1], c => char.IsControl(c) || c == '\u2028');
        Assert.EndsWith(",ndcg@5=0.5000", lines[1], StringComparison.Ordinal);
        using var reader = AdvancementEngine.Data.Csv.CsvReader.Open(path);
        Assert.Null(Assert.Single(reader.Rows()).Problem);
    }

    [Fact]
    public void Append_ManyAtOnce_EveryLineIsKept()
    {
        var path = Path.Combine(_folder, "ledger.csv");
        var manifest = new ModelManifest
        {
            Name = "m",
            Catalog = "c",
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
        };
        Parallel.For(
            0,
            20,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            i => TestSetLog.Append(path, "evaluate", $"t{i}", "aaaa", manifest, [])
        );
        Assert.Equal(21, File.ReadAllLines(path).Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Append_WhereALinkOrAPipeLies_IsRefusedAndLeavesItAlone(bool isLink)
    {
        if (OperatingSystem.IsWindows())
            return;
        var (path, victim) = (Path.Combine(_folder, "ledger.csv"), Path.Combine(_folder, "victim"));
        File.WriteAllText(victim, string.Empty);
        if (isLink)
        {
            File.CreateSymbolicLink(path, victim);
        }
        else
        {
            using var made = System.Diagnostics.Process.Start("mkfifo", path);
            made.WaitForExit();
        }

        var manifest = new ModelManifest
        {
            Name = "m",
            Catalog = "c",
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
        };
        Assert.Throws<AdvancementEngine.Data.DataException>(() => TestSetLog.Append(path, "evaluate", "t", "aaaa", manifest, []));
        Assert.Empty(File.ReadAllText(victim));
    }
}
