using AdvancementEngine.Data.Programs;
using AdvancementEngine.Programs;
using AdvancementEngine.Tests.Data.Cohorts;

namespace AdvancementEngine.Tests.Data.Programs;

public sealed class ProgramReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public ProgramReaderTests()
    {
        Write(
            "programs.csv",
            "program,marked,provider,name,targets\nT-1,made-up,Provider,Training,15-1232.00;Systems Administrator|inferred\n"
        );
        Write("partners.csv", "program,partner,name,kind,naics,occupations,capacity\nT-1,E-1,Employer,it-employer,5415,15-1232.00,4\n");
    }

    public void Dispose() => _folder.Delete(true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private ProgramFile Read() => ProgramReader.Read(_folder.FullName, SmallCatalog.Value, new(2026, 10, 1));

    [Fact]
    public void Read_GoodFiles_ProgramPutTogether()
    {
        Write(
            "program_facts.csv",
            "program,fact,about,value,occupation,partner,date,who,what\nT-1,taught,Linux,40,,,2026-01-15,coordinator,syllabus\nT-1,"
                + "touchpoint,curriculum,,,E-1,2026-02-01,coordinator,minutes\nT-1,entry-requirement,academic:education,at-least "
                + "high-school,,,,,\n"
        );
        var file = Read();
        Assert.Empty(file.Problems);
        var program = file.Programs["T-1"];
        Assert.Equal([new ProgramTarget("15-1232.00", false), new ProgramTarget("15-1244.00", true)], program.Targets);
        Assert.Equal(PartnerKind.ItEmployer, Assert.Single(program.Partners).Kind);
        Assert.Equal(3, program.Facts.Length);
        Assert.Equal(
            new ProgramFact("taught", "technology:linux", "40", null, null, new("coordinator", new(2026, 1, 15), "syllabus")),
            program.Facts[0]
        );
        Assert.Equal(new ProgramRows(1, 1, 3), file.Rows);
        Assert.Equal(2, file.Notes.Count);
    }

    [Theory]
    [InlineData("T-2,taught,technology:linux,40,,,,,", "program", "'T-1'")]
    [InlineData("T-1,tought,technology:linux,40,,,,,", "fact", "'taught'")]
    [InlineData("T-1,taught,technology:linx,40,,,,,", "about", "'technology:linux'")]
    [InlineData("T-1,taught,,40,,,,,", "about", "fill it in")]
    [InlineData("T-1,taught,technology:linux,many,,,,,", "value", "digits")]
    [InlineData("T-1,taught,technology:linux,40,,,2027-01-01,,", "date", "correct the date")]
    [InlineData("T-1,touchpoint,curriculum,,,E-2,2026-01-01,,", "partner", "'E-1'")]
    [InlineData("T-1,touchpoint,curriculum,,,,2026-01-01,,", "partner", "fill it in")]
    [InlineData("T-1,taught,technology:linux,40,15-1232.00,,,,", "occupation", "remove it")]
    [InlineData("T-1,entry-requirement,technical:technology:linx,has,,,,,", "about", "'technology:linux'")]
    public void Read_WrongFact_ListedAndTheOthersKept(string row, string column, string remedy)
    {
        Write("program_facts.csv", $"program,fact,about,value,occupation,partner,date,who,what\n{row}\nT-1,follow-up-months,,6,,,,,\n");
        var file = Read();
        var problem = Assert.Single(file.Problems);
        Assert.Equal(column, problem.Column);
        Assert.Equal(2, problem.Line);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
        Assert.Single(file.Programs["T-1"].Facts);
    }

    [Fact]
    public void Read_DoubtfulElement_FactLeftOutAndNoted()
    {
        Write("program_facts.csv", "program,fact,about,value\nT-1,taught,Microsoft,40\n");
        var file = Read();
        Assert.Empty(file.Programs["T-1"].Facts);
        Assert.True(file.Notes[^1].Note.Match.IsDoubtful);
    }

    [Fact]
    public void Read_DuplicateProgramAndPartner_FirstKept()
    {
        Write("programs.csv", "program,name\nT-1,First\nT-1,Second\n");
        Write("partners.csv", "program,partner,kind\nT-1,E-1,union\nT-1,E-1,intermediary\nT-1,E-2,unon\n");
        var file = Read();
        Assert.Equal("First", file.Programs["T-1"].Name);
        Assert.Equal(PartnerKind.Union, Assert.Single(file.Programs["T-1"].Partners).Kind);
        Assert.Equal(["program", "partner", "kind"], file.Problems.Select(p => p.Column));
    }
}
