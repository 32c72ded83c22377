using System.Text;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Tests.Data.Cohorts;

public sealed class CohortReaderTests : IDisposable
{
    private static readonly DateOnly s_today = new(2026, 10, 1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private Cohort Open(string? path = null) => CohortReader.Open(path ?? _folder.FullName, SmallCatalog.Value, null, s_today);

    [Fact]
    public void Rows_WrongDateOfASecondDegree_IsReportedWithItsRow()
    {
        Write("participants.csv", "participant,education\nP-1,MBA|2016-05;BS|2006-05\nP-2,MBA|2016-05;BS|2006-13\n");
        var rows = Open().Rows().ToList();
        Assert.Equal("2:P-1 3:!", Show(rows));
        var problem = Assert.Single(rows[1].Problems);
        Assert.Equal((rows[1].File, 3L), (problem.File, problem.Line));
        Assert.Contains("'2006-13'", problem.Found, StringComparison.Ordinal);
    }

    private static string Show(IEnumerable<CohortRow> rows) =>
        string.Join(' ', rows.Select(r => $"{r.Line}:{(r.IsRejected ? "!" : r.Id)}"));

    [Fact]
    public void Rows_EveryKindOfBrokenRow_GoodOnesReadAndInIsOutPlusRejected()
    {
        var broken = new[]
        {
            "P-x",
            "P-x,\"open",
            "P-x,a\"b",
            "P-x,2,3",
            "P-1,bachelor",
            "two words,",
            "P-x,bachelor|2030-01-01",
            ",bachelor",
            "P-x,bachelor|x",
            "P-x,\0",
        };
        var text = new StringBuilder("participant,education\n");
        for (var i = 1; i <= 1000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"P-{i},\"bachelor||a \"\"b\"\", c\"\n");
            if (i % 100 == 0)
                text.Append(broken[(i / 100) - 1]).Append('\n');
        }

        Write("participants.csv", text.ToString());
        var cohort = Open();
        var rows = cohort.Rows().ToList();
        Assert.Equal(1010, rows.Count);
        Assert.Equal((1000, 10), (cohort.Accepted, cohort.Rejected));
        Assert.Equal(Enumerable.Range(1, 1000).Select(i => $"P-{i}"), rows.Where(r => !r.IsRejected).Select(r => r.Id));
        Assert.All(
            rows.Where(r => r.IsRejected).AtLeastOne(),
            r => Assert.All(r.Problems, p => Assert.Equal((r.File, r.Line), (p.File, p.Line)))
        );
        Assert.Equal(Enumerable.Range(1, 10).Select(i => (i * 101L) + 1), rows.Where(r => r.IsRejected).AtLeastOne().Select(r => r.Line));
    }

    [Fact]
    public void Rows_InvalidBytes_RowRejected()
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "participants.csv"), [.. "participant\nP-1\nP-"u8, 0xE4, .. "\nP-3\n"u8]);
        Assert.Equal("2:P-1 3:! 4:P-3", Show(Open().Rows()));
    }

    [Fact]
    public void Rows_DuplicateAcrossFiles_LaterRejectedNamingTheFirst()
    {
        Write("participants-1.csv", "participant\nP-1\nP-2\n");
        Write("participants-2.csv", "participant\nP-3\nP-2\n");
        var rows = Open().Rows().ToList();
        Assert.Equal("2:P-1 3:P-2 2:P-3 3:!", Show(rows));
        Assert.Contains("participants-1.csv:3", rows[^1].Problems[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_FirstOfTwoIsBad_SecondIsKept()
    {
        Write("participants.csv", "participant,wage_floor_usd\nP-1,x\nP-1,1\n");
        Assert.Equal("2:! 3:P-1", Show(Open().Rows()));
    }

    [Fact]
    public void Open_Pattern_FilesInOrdinalOrder()
    {
        Write("b.csv", "participant\nP-2\n");
        Write("a.csv", "participant\nP-1\n");
        Assert.Equal("2:P-1 2:P-2", Show(Open(Path.Combine(_folder.FullName, "?.csv")).Rows()));
        Assert.Contains(
            "no file that matches",
            Assert.Throws<DataException>(() => Open(Path.Combine(_folder.FullName, "*.tsv"))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Open_AsOf_OptionThenManifestThenToday()
    {
        var file = Write("participants.csv", "participant\nP-1\n");
        Assert.Equal(s_today, Open().AsOf);
        Write("manifest.json", """{"format":"advancement-cohort/1","as_of":"2026-05-05","data":"made-up"}""");
        Assert.Equal(new DateOnly(2026, 5, 5), Open().AsOf);
        Assert.Equal(new DateOnly(2026, 4, 4), CohortReader.Open(_folder.FullName, SmallCatalog.Value, new(2026, 4, 4), s_today).AsOf);
        Assert.Equal(s_today, Open(file).AsOf);
        Assert.Equal("made-up", Open().Data);
    }

    [Fact]
    public void Rows_CountIsNotTheManifests_SaidAtTheEnd()
    {
        Write("participants.csv", "participant\nP-1\n");
        Write("manifest.json", """{"format":"advancement-cohort/1","participants":2}""");
        var cohort = Open();
        Assert.Single(cohort.Rows());
        Assert.Equal("2 in the manifest, 1 read", Assert.Single(cohort.Problems).Found);
    }

    [Theory]
    [InlineData("participant\n", "no participant")]
    [InlineData("participant\n\n\n", "no participant")]
    [InlineData("", "an empty file")]
    [InlineData("id\nP-1\n", "no such column")]
    [InlineData("participant,gender\nP-1,x\n", "a protected attribute")]
    [InlineData("participant,credential\nP-1,x\n", "rename it to 'credentials'")]
    [InlineData("participant;education\nP-1;\n", "separated by ';'")]
    public void Rows_FileUnusableAsAWhole_Refused(string text, string found)
    {
        Write("participants.csv", text);
        Assert.Contains(found, Assert.Throws<DataException>(() => Open().Rows().ToList()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "invalid JSON")]
    [InlineData("[]", "a JSON Array")]
    [InlineData("{}", "'advancement-cohort/1'")]
    [InlineData("""{"format":"advancement-cohort/9"}""", "'advancement-cohort/9'")]
    [InlineData("""{"format":"advancement-cohort/1","asof":"2026-01-01"}""", "rename it to 'as_of'")]
    [InlineData("""{"format":"advancement-cohort/1","as_of":"1 May"}""", "'1 May'")]
    [InlineData("""{"format":"advancement-cohort/1","participants":-1}""", "'-1'")]
    [InlineData("""{"format":"advancement-cohort/1","data":"fake"}""", "'fake'")]
    public void Open_ManifestWrong_Refused(string json, string found)
    {
        Write("participants.csv", "participant\nP-1\n");
        Write("manifest.json", json);
        Assert.Contains(found, Assert.Throws<DataException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_MissingPath_Refused() =>
        Assert.Throws<DataException>(() => Open(Path.Combine(_folder.FullName, "nowhere", "p.csv")).Rows().ToList());

    [Fact]
    public void Manifest_WrittenAndRead_Equal()
    {
        var manifest = new CohortManifest
        {
            AsOf = s_today,
            Data = CohortMarks.Simulated,
            Note = "n",
            Participants = 3,
            Seed = 7,
        };
        AtomicFile.Write(Path.Combine(_folder.FullName, "manifest.json"), manifest.ToJson());
        Assert.Equal(manifest, CohortManifest.Read(Path.Combine(_folder.FullName, "manifest.json")));
    }

    [Fact]
    public void Groups_Read_KeptApartWithBadRowsListed()
    {
        var groups = GroupFile.Read(Write("groups.csv", "participant,gender,age\nP-1,f,30\nP-1,m,31\n,x,y\nP-2\n"));
        Assert.Equal(["gender", "age"], groups.Attributes);
        Assert.Equal(["f", "30"], groups.Values["P-1"]);
        Assert.Equal(3, groups.Problems.Count);
    }

    [Fact]
    public void Open_FilesThatLookLikeInput_AreReadOrNamed()
    {
        Write("participants.csv", "participant\nP-1\n");
        Write("Participants2.CSV", "participant\nP-2\n");
        Write("README.md", "ours");
        Write("groups.csv", "participant\nP-1\n");
        string[] unread = ["participants3.csv.gz", "participants4.txt", "Programs.csv", "partners.xlsx", "MANIFEST.json"];
        foreach (var name in unread)
            Write(name, "x");
        var cohort = Open();
        Assert.Equal(["P-2", "P-1"], cohort.Rows().Select(r => r.Id));
        Assert.Equal(
            unread.Order(StringComparer.Ordinal),
            cohort.Problems.Select(p => Path.GetFileName(p.File)).Order(StringComparer.Ordinal)
        );
        Assert.All(cohort.Problems, p => Assert.NotEmpty(p.Remedy));
    }

    [Fact]
    public void Open_ManifestWithByteOrderMark_IsRead()
    {
        Write("participants.csv", "participant\nP-1\n");
        Write("manifest.json", "\uFEFF{\"format\": \"advancement-cohort/1\", \"data\": \"made-up\"}");
        Assert.Equal(CohortMarks.MadeUp, Open().Data);
    }
}
