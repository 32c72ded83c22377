using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Data.Cohorts;

public class DemoCohortTests
{
    private static readonly Cohort s_cohort = CohortReader.Open(
        Repository.PathOf("data", "demo"),
        ShippedBundle.Catalog,
        null,
        new(2030, 1, 1)
    );
    private static readonly List<CohortRow> s_rows = [.. s_cohort.Rows()];

    [Fact]
    public void Rows_All_ReadWithoutAProblemAndCountedAsTheManifestSays()
    {
        Assert.Empty(s_rows.SelectMany(r => r.Problems));
        Assert.Empty(s_cohort.Programs.Problems);
        Assert.Empty(s_cohort.Problems);
        Assert.Equal(s_cohort.Manifest!.Participants, s_rows.Count);
        Assert.Equal(3, s_cohort.Programs.Programs.Count);
        Assert.Equal(new DateOnly(2026, 10, 1), s_cohort.AsOf);
    }

    [Fact]
    public void Rows_All_MarkedMadeUp()
    {
        Assert.Equal(CohortMarks.MadeUp, s_cohort.Data);
        Assert.All(s_rows, r => Assert.Equal(CohortMarks.MadeUp, r.Marked));
        Assert.All(s_rows, r => Assert.Matches("^P-[0-9]{3}$", r.Id));
        Assert.All(s_cohort.Programs.Programs.Values, p => Assert.StartsWith("Made-up", p.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_First_IsAtHelpDeskLevel()
    {
        var first = s_rows[0].Participant!;
        Assert.Equal("P-001", first.Id);
        Assert.Equal("15-1232.00", Assert.Single(first.Work).Occupation);
        Assert.Equal(s_cohort.AsOf.AddYears(-2).Year, first.Work[0].Start.Year);
        Assert.Contains(first.Evidence, e => e.Element == "credential:comptia-a-plus");
        Assert.Contains(first.Evidence, e => e.Kind == EvidenceKind.Taught);
    }

    [Fact]
    public void Rows_TextsInThem_OnlyThoseOfTheIntakeExampleAreDoubtful()
    {
        Assert.All(s_rows.Where(r => r.Id != "P-018").AtLeastOne(), r => Assert.All(r.Notes, n => Assert.NotNull(n.Match.Taken)));
        var example = s_rows.Single(r => r.Id == "P-018");
        Assert.Contains(example.Notes, n => n.Match.IsDoubtful);
        // "IT guy": one person for all computers, read as user support and asked back.
        var work = Assert.Single(example.Participant!.Work);
        Assert.Equal("15-1232.00", work.Occupation);
        Assert.True(GeneralistWords.IsSaid(work.Source));
    }

    [Fact]
    public void Rows_WithNothingKnown_AnIdAndUnknowns()
    {
        var nobody = s_rows.Single(r => r.Id == "P-009").Participant!;
        Assert.Empty(nobody.Evidence);
        Assert.False(nobody.WorkHistoryKnown || nobody.ActivitiesKnown || nobody.NeedsKnown);
    }
}
