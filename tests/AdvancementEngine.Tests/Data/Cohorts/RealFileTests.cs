using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Tests.Data.Cohorts;

/// <summary>What real exports hold: what can be used is used, and the rest is listed.</summary>
public sealed class RealFileTests : IDisposable
{
    private static readonly DateOnly s_asOf = new(2026, 10, 1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private CohortRow Row(string columns, string cells)
    {
        Put("participants.csv", $"participant,{columns}\nP-1,{cells}\n");
        return Assert.Single(CohortReader.Open(_folder.FullName, SmallCatalog.Value, s_asOf, s_asOf).Rows());
    }

    [Theory]
    [InlineData("None")]
    [InlineData("NONE")]
    [InlineData(" none ")]
    public void Row_NoneInAnyCase_IsKnownToBeNone(string none)
    {
        var person = Row("work,needs,activities,credentials", $"{none},{none},{none},{none}").Participant!;
        Assert.True(person is { WorkHistoryKnown: true, NeedsKnown: true, ActivitiesKnown: true, CredentialsKnown: true });
        Assert.Empty(person.Work);
    }

    [Theory]
    [InlineData("Other")]
    [InlineData("OTHER")]
    [InlineData("other")]
    public void Row_OtherInAnyCase_IsWorkTheCatalogDoesNotList(string other) =>
        Assert.Equal("other", Assert.Single(Row("work", $"{other}|2019-01|2020-01").Participant!.Work).Occupation);

    [Theory]
    [InlineData("credentials", "comptia-a-plus|2024-03")]
    [InlineData("education", "bachelor|2024-03")]
    [InlineData("needs", "transport|2024-03")]
    [InlineData("facts", "resume|2024-03")]
    [InlineData("activities", "job-shadow|8||2024-03")]
    public void Row_MonthAlone_IsReadInEveryColumn(string column, string cell) => Assert.False(Row(column, cell).IsRejected);

    [Theory]
    [InlineData("9999-12")]
    [InlineData("9999-11")]
    [InlineData("9999-12-31")]
    [InlineData("2099-12")]
    public void Row_EndFarAhead_IsRejectedAndTheRunGoesOn(string end)
    {
        Put("participants.csv", $"participant,work\nP-1,15-1232.00|2020-03|{end}\nP-2,15-1232.00|2020-03\n");
        var rows = CohortReader.Open(_folder.FullName, SmallCatalog.Value, s_asOf, s_asOf).Rows().ToList();
        Assert.Equal([true, false], rows.Select(r => r.IsRejected));
        Assert.Contains("not after the as-of date", rows[0].Problems[0].Needed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("1939-12-31")]
    public void Open_AsOfOutsideTheCalendar_RefusedInOptionAndManifest(string day)
    {
        Put("participants.csv", "participant\nP-1\n");
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", null);
        Assert.Contains(
            CalendarBounds.Needed,
            Assert.Throws<DataException>(() => CohortReader.Open(_folder.FullName, SmallCatalog.Value, asOf, s_asOf)).Message,
            StringComparison.Ordinal
        );
        Put("manifest.json", $$"""{"format":"advancement-cohort/1","as_of":"{{day}}"}""");
        Assert.Contains(
            CalendarBounds.Needed,
            Assert.Throws<DataException>(() => CohortReader.Open(_folder.FullName, SmallCatalog.Value, null, s_asOf)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("work", "{0}|2024-01")]
    [InlineData("evidence", "{0}|used")]
    [InlineData("credentials", "{0}")]
    [InlineData("education", "{0}")]
    [InlineData("goal_occupation", "{0}")]
    public void Row_TextLongerThanAName_NotTakenAndNoted(string column, string form)
    {
        var row = Row(column, string.Format(null, form, new string('q', 60_000)));
        Assert.False(row.IsRejected);
        Assert.Contains("60000 characters", Assert.Single(row.Notes).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P-1", "p-1")]
    [InlineData("P-1", "P-01")]
    [InlineData("0007", "7")]
    public void Rows_IdsAlike_BothReadAndTheSecondNoted(string first, string second)
    {
        Put("participants.csv", $"participant\n{first}\n{second}\nX-9\n");
        var rows = CohortReader.Open(_folder.FullName, SmallCatalog.Value, s_asOf, s_asOf).Rows().ToList();
        Assert.All(rows, r => Assert.False(r.IsRejected));
        Assert.Equal([0, 1, 0], rows.Select(r => r.Notes.Count));
    }

    [Theory]
    [InlineData("partners.csv", "program,partner,kind\nTX-1,a,union\n")]
    [InlineData("program_facts.csv", "program,fact\nTX-1,cost\n")]
    public void Open_ProgramFileWithoutPrograms_Refused(string name, string text)
    {
        Put("participants.csv", "participant\nP-1\n");
        Put(name, text);
        Assert.Contains(
            ProgramReader.ProgramsFile,
            Assert.Throws<DataException>(() => CohortReader.Open(_folder.FullName, SmallCatalog.Value, s_asOf, s_asOf)).Message,
            StringComparison.Ordinal
        );
    }
}
