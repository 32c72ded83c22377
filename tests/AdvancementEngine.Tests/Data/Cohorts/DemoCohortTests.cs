using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Data.Cohorts;

public class DemoCohortTests
{
    private static readonly Cohort _cohort = CohortReader.Open(Repository.PathOf("data", "demo"), CatalogReader.Read(Repository.PathOf("data", "catalog")), null, new(2030, 1, 1));
    private static readonly List<CohortRow> _rows = [.. _cohort.Rows()];

    [Fact]
    public void Rows_All_ReadWithoutAProblemAndCountedAsTheManifestSays()
    {
        Assert.Empty(_rows.SelectMany(r => r.Problems));
        Assert.Empty(_cohort.Programs.Problems);
        Assert.Empty(_cohort.Problems);
        Assert.Equal(_cohort.Manifest!.Participants, _rows.Count);
        Assert.Equal(3, _cohort.Programs.Programs.Count);
        Assert.Equal(new DateOnly(2026, 10, 1), _cohort.AsOf);
    }

    [Fact]
    public void Rows_All_MarkedMadeUp()
    {
        Assert.Equal(CohortMarks.MadeUp, _cohort.Data);
        Assert.All(_rows, r => Assert.Equal(CohortMarks.MadeUp, r.Marked));
        Assert.All(_rows, r => Assert.Matches("^P-[0-9]{3}$", r.Id));
        Assert.All(_cohort.Programs.Programs.Values, p => Assert.StartsWith("Made-up", p.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_First_IsAtHelpDeskLevel()
    {
        var first = _rows[0].Participant!;
        Assert.Equal("P-001", first.Id);
        Assert.Equal("15-1232.00", Assert.Single(first.Work).Occupation);
        Assert.Equal(_cohort.AsOf.AddYears(-2).Year, first.Work[0].Start.Year);
        Assert.Contains(first.Evidence, e => e.Element == "credential:comptia-a-plus");
        Assert.Contains(first.Evidence, e => e.Kind == EvidenceKind.Taught);
    }

    [Fact]
    public void Rows_TextsInThem_OnlyThoseOfTheIntakeExampleAreDoubtful()
    {
        Assert.All(_rows.Where(r => r.Id != "P-018"), r => Assert.All(r.Notes, n => Assert.NotNull(n.Match.Taken)));
        var example = _rows.Single(r => r.Id == "P-018");
        Assert.Contains(example.Notes, n => n.Match.IsDoubtful);
        Assert.False(example.Participant!.WorkHistoryKnown);
    }

    [Fact]
    public void Rows_WithNothingKnown_AnIdAndUnknowns()
    {
        var nobody = _rows.Single(r => r.Id == "P-009").Participant!;
        Assert.Empty(nobody.Evidence);
        Assert.False(nobody.WorkHistoryKnown || nobody.ActivitiesKnown || nobody.NeedsKnown);
    }
}
