using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Tests.Data.Importers;

public sealed class NewJerseyImportTests
{
    private const string Header =
        "programid,officialname,cipcode,totalcost,prerequisites,leadtoindustrycredential,industrycredentialname,totalclockhours,name,"
        + "childcare,source_file,description\r\n";

    [Fact]
    public void Run_OverTheList_GivesAllItProgramsAndFilesThatRead()
    {
        var crosswalk = Reference.Need("soc-cip", "soc2018_cip2020_crosswalk.csv");
        using var scratch = new ScratchFolder();
        var result = NewJerseyImport.Run(
            Reference.Need("nj-etpl"),
            scratch.Path,
            ShippedBundle.Catalog,
            NewJerseyOptions.Default with
            {
                CipSoc = crosswalk,
            }
        );
        Assert.Equal((1329, 241, 0), (result.Rows, result.Programs, result.Problems.Count));

        var read = ProgramReader.Read(scratch.Path, ShippedBundle.Catalog, new DateOnly(2026, 11, 1));
        Assert.Empty(read.Problems);
        Assert.Equal((241, result.Facts), (read.Programs.Count, read.Rows.Facts));
        Assert.All(read.Programs.Values, p => Assert.All(p.Targets, t => Assert.True(t.Inferred)));
        Assert.All(read.Programs.Values, p => Assert.Empty(p.Partners));
        Assert.Equal(229, read.Programs.Values.SelectMany(p => p.Facts).Count(f => f.Name == ProgramFacts.Support));
        Assert.All(read.Programs.Values.SelectMany(p => p.Facts), f => Assert.NotNull(f.Source.When));
    }

    [Fact]
    public void Run_OverTheList_FindsDatesAndReportsCredentialsNoLongerOffered()
    {
        using var scratch = new ScratchFolder();
        var result = NewJerseyImport.Run(Reference.Need("nj-etpl"), scratch.Path, ShippedBundle.Catalog, NewJerseyOptions.Default);
        var counts = result.Credentials.CountBy(c => c.Finding).ToDictionary();
        Assert.Equal((16, 135), (counts[CredentialFindings.Contradiction], result.Credentials.Count));
        Assert.Equal(6, result.Credentials.Count(c => c is { Credential: "microsoft-mcse", Finding: CredentialFindings.Retired }));
        Assert.Contains(result.Credentials, c => c is { Credential: "cisco-ccent", Finding: CredentialFindings.Retired });
        Assert.Contains(
            ",cisco-ccent,,retired,2020-02-24,cisco-ccna\n",
            File.ReadAllText(scratch.PathOf(NewJerseyImport.CredentialsFile)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            result.Credentials,
            c => c is { Written: "AWS Certification", Credential: null, Finding: CredentialFindings.Unknown }
        );
    }

    [Fact]
    public void Run_QuotedOnceMoreAndOverManyLines_ReadsTheRowAndTheNext()
    {
        var description = string.Join('\n', Enumerable.Repeat("A line, with \"\"quotes\"\"", 60));
        var program = One(
            "1,\"\"\"Support, Basic\"\"\",110901,100,,True,CompTIA A+,40,School,1,20210406011902-x.sql,\"\"\""
                + description
                + "\"\"\"\r\n2,Next,110901,,,,,,School,,,\r\n",
            count: 2
        )["NJ-1"];
        Assert.Equal("Support, Basic", program.Name);
        Assert.Equal(
            ("comptia-a-plus", new DateOnly(2021, 4, 6)),
            Assert.Single(Facts(program, ProgramFacts.CredentialOffered).Select(f => (f.About, f.Source.When!.Value)))
        );
    }

    [Theory]
    [InlineData("1", "")]
    [InlineData("2", "none")]
    [InlineData("", null)]
    [InlineData("3", null)]
    public void Run_ChildcareCode_IsYesNoOrUnknown(string code, string? expected)
    {
        var program = One($"1,Support,110901,,,,,,School,{code},,\n")["NJ-1"];
        Assert.Equal(expected, Facts(program, ProgramFacts.Support).SingleOrDefault()?.Value);
    }

    [Theory]
    [InlineData("True", "CompTIA A+", "comptia-a-plus:")]
    [InlineData("True", "", null)]
    [InlineData("False", "", ":none")]
    [InlineData("False", "CompTIA A+", null)]
    [InlineData("True", "AWS Certification", null)]
    public void Run_CredentialColumns_AreAFactOnlyWhereTheyAgree(string leads, string name, string? expected)
    {
        var program = One($"1,Support,110901,,,{leads},{name},,School,,,\n")["NJ-1"];
        Assert.Equal(expected, Facts(program, ProgramFacts.CredentialOffered).Select(f => $"{f.About}:{f.Value}").SingleOrDefault());
    }

    [Theory]
    [InlineData("HS Diploma or GED", "academic", "at-least high-school")]
    [InlineData("High School Diploma and Basic Knowledge of Computer", "academic technical", null)]
    [InlineData("18 years of age or HS Diploma or GED", "academic eligibility", null)]
    [InlineData("Experienced IT professionals", "employability", null)]
    [InlineData("None", "", null)]
    [InlineData("", "", null)]
    public void Run_Prerequisites_NameTheirKindsAndAskEducationOnlyWhenAlone(string text, string kinds, string? education)
    {
        var program = One($"1,Support,110901,,{text},,,,School,,,\n")["NJ-1"];
        Assert.Equal(
            kinds,
            string.Join(' ', Facts(program, ProgramFacts.RequirementsPublished).Select(f => f.About).Order(StringComparer.Ordinal))
        );
        Assert.Equal(education, Facts(program, ProgramFacts.EntryRequirement).SingleOrDefault()?.Value);
    }

    [Fact]
    public void Run_OtherFieldsAndDroppedZeros_AreLeftOut() =>
        Assert.Equal(
            ["NJ-2"],
            One("1,Farm,11101,,,,,,School,,,\n2,Support,11.0901,,,,,,School,,,\n3,Nursing,513801,,,,,,School,,,\n").Keys
        );

    [Fact]
    public void Run_BadRows_AreListedAndTheRestIsTaken()
    {
        using var scratch = new ScratchFolder();
        File.WriteAllText(
            scratch.PathOf(NewJerseyImport.ListFile),
            Header
                + "1,Support,110901,abc,,,,,School,,,\n1,Again,110901,,,,,,School,,,\n2,,110901,,,,,,School,,,\n3,Short,110901\n4,Good,"
                + "110901,,,,,,School,,,\n"
        );
        var result = NewJerseyImport.Run(scratch.Path, scratch.PathOf("out"), ShippedBundle.Catalog, NewJerseyOptions.Default);
        Assert.Equal((5, 2), (result.Rows, result.Programs));
        Assert.Equal(["totalcost", "programid", "officialname", "totalcost"], result.Problems.Select(p => p.Column));
        Assert.Equal([2L, 3, 4, 5], result.Problems.Select(p => p.Line));
    }

    private static IEnumerable<ProgramFact> Facts(TrainingProgram program, string name) => program.Facts.Where(f => f.Name == name);

    private static IReadOnlyDictionary<string, TrainingProgram> One(string rows, int count = 1)
    {
        using var scratch = new ScratchFolder();
        File.WriteAllText(scratch.PathOf(NewJerseyImport.ListFile), Header + rows);
        var result = NewJerseyImport.Run(scratch.Path, scratch.PathOf("out"), ShippedBundle.Catalog, NewJerseyOptions.Default);
        Assert.Equal((count, 0), (result.Programs, result.Problems.Count));
        var read = ProgramReader.Read(scratch.PathOf("out"), ShippedBundle.Catalog, new DateOnly(2026, 11, 1));
        Assert.Empty(read.Problems);
        return read.Programs;
    }
}
