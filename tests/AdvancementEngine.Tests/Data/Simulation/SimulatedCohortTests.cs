using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Simulation;

namespace AdvancementEngine.Tests.Data.Simulation;

public sealed class SimulatedCohortTests : IDisposable
{
    private static readonly CareerCatalog s_catalog = ShippedBundle.Catalog;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private string Write(string name, int participants, ulong seed)
    {
        var path = Path.Combine(_folder.FullName, name);
        SimulatedCohort.Write(s_catalog, new() { Participants = participants, Seed = seed }, path, TestContext.Current.CancellationToken);
        return path;
    }

    private static string Content(string folder) =>
        string.Join('\n', Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    [Fact]
    public void Write_SameSeed_SameBytesAndAnotherSeedOthers()
    {
        Assert.Equal(Content(Write("a", 200, 5)), Content(Write("b", 200, 5)));
        Assert.NotEqual(Content(Write("c", 200, 6)), Content(Path.Combine(_folder.FullName, "a")));
    }

    [Fact]
    public void Write_LargerCohort_StartsWithTheSameParticipants()
    {
        var small = File.ReadAllText(Path.Combine(Write("a", 50, 5), "participants.csv"));
        Assert.StartsWith(small, File.ReadAllText(Path.Combine(Write("b", 100, 5), "participants.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ReadBack_EveryRowGoodMarkedAndEqualCellForCell()
    {
        var cohort = CohortReader.Open(Write("a", 1000, 11), s_catalog, null, new(2030, 1, 1));
        var rows = cohort.Rows().ToList();
        Assert.Empty(rows.SelectMany(r => r.Problems));
        Assert.Empty(cohort.Problems);
        Assert.Empty(cohort.Programs.Problems);
        Assert.Equal((1000, "simulated", 11UL), (rows.Count, cohort.Data, cohort.Manifest!.Seed!.Value));
        Assert.All(rows, r => Assert.Equal("simulated", r.Marked));
        Assert.Empty(rows.SelectMany(r => r.Notes));
        var drawn = SimulatedCohort.Participants(s_catalog, new() { Participants = 1000, Seed = 11 });
        foreach (var (row, participant) in rows.Zip(drawn))
        {
            // Reading adds what a completed program taught; the row without its program reads back as it was drawn.
            var cells = ParticipantRowWriter.Cells(participant with { Program = null, ProgramCompleted = null }, "simulated");
            var read = new ParticipantRowParser(s_catalog, cohort.AsOf, matchers: Matchers.Shipped).Parse(cells).Participant!;
            Assert.Equal(cells, ParticipantRowWriter.Cells(read, "simulated"));
            Assert.Equal(participant.Id, row.Id);
        }
    }

    [Fact]
    public void Participants_AThousand_VariedAndWithUnknowns()
    {
        var drawn = SimulatedCohort.Participants(s_catalog, new() { Participants = 1000, Seed = 3 }).ToList();
        Assert.InRange(drawn.Count(p => p.Evidence.IsEmpty), 5, 60);
        Assert.InRange(drawn.Count(p => p.Work.IsEmpty), 120, 320);
        Assert.True(drawn.SelectMany(p => p.Work).Select(w => w.Occupation).Distinct().Count() > 20);
        Assert.True(drawn.SelectMany(p => p.Evidence).Select(e => e.Kind).Distinct().Count() == 4);
        Assert.Contains(drawn, p => p.Goals.Interests.Length == 6);
    }

    [Fact]
    public void Write_FolderNotEmpty_RefusedAndUntouched()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "kept.txt"), "x");
        var failure = Assert.Throws<DataException>(() =>
            SimulatedCohort.Write(s_catalog, new() { Participants = 1, Seed = 1 }, _folder.FullName, TestContext.Current.CancellationToken)
        );
        Assert.Contains("kept.txt", failure.Message, StringComparison.Ordinal);
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Write_Cancelled_NoHalfFileAndNoManifest()
    {
        var path = Path.Combine(_folder.FullName, "c");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            SimulatedCohort.Write(s_catalog, new() { Participants = 10, Seed = 1 }, path, cancelled.Token)
        );
        Assert.DoesNotContain(
            Directory.GetFiles(path),
            f => f.Contains("participants", StringComparison.Ordinal) || f.Contains("manifest", StringComparison.Ordinal)
        );
    }
}
