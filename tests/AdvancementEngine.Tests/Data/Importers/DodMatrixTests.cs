using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Tests.Data.Importers;

public sealed class DodMatrixTests
{
    [Fact]
    public void Read_OfThePublishedFiles_CountsWhatItReconciles()
    {
        var notes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var matrix = DodMatrix.Read(Reference.Need("dod-8140"), notes);
        Assert.Equal(512, notes["dod-links"]);
        Assert.Equal(486, notes["dod-links-offered-as-certification"]);
        Assert.Equal(
            (50, 49, 47),
            (notes["dod-names-as-written"], notes["dod-certifications"], notes["dod-certifications-offered-as-certification"])
        );
        Assert.Equal(
            (352, 119, 12, 6),
            (notes["dod-pairs"], notes["dod-pairs-several-levels"], notes["dod-pairs-files-disagree"], notes["dod-pairs-only-in-role-file"])
        );
        Assert.Equal((45, 358), (matrix.Roles.Count, matrix.Pairs.Count));
        Assert.DoesNotContain(matrix.Roles.Values, t => t != t.Trim());
    }

    [Fact]
    public void Read_NamesThatDifferInCase_AreOneCertificationWithTheLowestLevel()
    {
        using var scratch = new ScratchFolder();
        Write(
            scratch,
            "Provider Name,Offering,Acronym,Offering Type,Work Role Code,Work Role Title,Proficiency\nX,,CYSA+,Certification,511,Analyst "
                + ",Advanced\nX,,CySA+,Certification,511,Analyst,BAsic\n\"\"\n\n"
        );
        var notes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var pair = Assert.Single(DodMatrix.Read(scratch.Path, notes).Pairs);
        Assert.Equal(("CySA+", "511", Proficiency.Basic, "several-levels"), (pair.Acronym, pair.Role, pair.Level, pair.Note));
        Assert.Equal((2, 1), (notes["dod-names-as-written"], notes["dod-certifications"]));
    }

    [Fact]
    public void Read_UnknownLevel_NamesFileRowAndColumn()
    {
        using var scratch = new ScratchFolder();
        Write(
            scratch,
            "Provider Name,Offering,Acronym,Offering Type,Work Role Code,Work Role "
                + "Title,Proficiency\nX,,CySA+,Certification,511,Analyst,Expert\n"
        );
        var failure = Assert.Throws<DataException>(() => DodMatrix.Read(scratch.Path, new(StringComparer.Ordinal)));
        Assert.Contains(
            "TAB_A.csv:2: column 'Proficiency': found 'Expert'; needed: Basic, Intermediate or Advanced",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Title,,\nA,B\n1,2\n\"\"\n,,\n", "\nA,B\n1,2")]
    [InlineData("A,B\n1,\"2\"\n", "A,B\n1,\"2\"")]
    [InlineData("A,B\n", "A,B")]
    [InlineData("", "")]
    public void Strip_TitlesAndTrailingNothing_KeepsTheTableAndItsLineNumbers(string content, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(SheetFrame.Strip(Encoding.UTF8.GetBytes(content), "A")));

    private static void Write(ScratchFolder scratch, string matrix)
    {
        File.WriteAllText(scratch.PathOf(DodMatrix.MatrixFile), matrix);
        File.WriteAllText(
            scratch.PathOf(DodMatrix.IndexFile),
            "Certification Index,,\nAcronym,Name,Vendor\nCySA+,CompTIA Cybersecurity Analyst plus,CompTIA\n"
        );
        File.WriteAllText(scratch.PathOf(DodMatrix.RoleFile), "dcwf_code,dcwf_role,proficiency,certification\n");
    }
}
