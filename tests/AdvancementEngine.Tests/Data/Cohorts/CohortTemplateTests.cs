using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Tests.Data.Cohorts;

public sealed class CohortTemplateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public void Write_Empty_OpensAndAsksForRows()
    {
        CohortTemplate.Write(_folder.FullName);
        var cohort = CohortReader.Open(_folder.FullName, SmallCatalog.Value, null, new(2026, 10, 1));
        Assert.Contains("no participant", Assert.Throws<DataException>(() => cohort.Rows().ToList()).Message, StringComparison.Ordinal);
        Assert.Empty(cohort.Programs.Problems);
    }

    [Fact]
    public void Write_RowOfItsReadme_ReadsWithoutAProblem()
    {
        CohortTemplate.Write(_folder.FullName);
        var readme = File.ReadAllText(Path.Combine(_folder.FullName, "README.md"));
        var example = readme.Split("```\n")[1];
        File.WriteAllText(Path.Combine(_folder.FullName, "participants.csv"), example);
        var row = Assert.Single(CohortReader.Read(_folder.FullName, Data.Simulation.Matchers.Catalog, new(2026, 10, 1)));
        Assert.Empty(row.Problems);
        Assert.Equal(2, row.Participant!.Evidence.Count(e => !e.Element.StartsWith("credential:", StringComparison.Ordinal)));
        Assert.True(row.Participant.WorkHistoryKnown);
    }

    [Fact]
    public void Write_Again_Refused()
    {
        CohortTemplate.Write(_folder.FullName);
        Assert.Throws<DataException>(() => CohortTemplate.Write(_folder.FullName));
    }

    [Fact]
    public void Documentation_Lists_AreThoseTheReaderUses()
    {
        var documentation = File.ReadAllText(Repository.PathOf("docs", "data-formats.md"));
        Assert.All(
            new[] { FormatText.Columns(), FormatText.Codes(), FormatText.ParticipantFactTable(), FormatText.ProgramFactTable() },
            table => Assert.Contains(table, documentation, StringComparison.Ordinal)
        );
    }
}
