namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>The importers through the command line.</summary>
public class ImportTests
{
    private const string ListHeader =
        "programid,officialname,cipcode,totalcost,prerequisites,leadtoindustrycredential,industrycredentialname,totalclockhours,name,"
        + "childcare,source_file\n";

    [Fact]
    public void Catalog_ReleasesMissing_Exits3WithOneLineAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "catalog");
        var result = Advance.Run(
            "import",
            "catalog",
            "--onet",
            folder.Path,
            "--oews",
            "none.csv",
            "--projections",
            "none.csv",
            "--dod8140",
            folder.Path,
            "--out",
            output,
            "--ours",
            Ours()
        );
        Assert.Equal(3, result.ExitCode);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("advance: ", line, StringComparison.Ordinal);
        Assert.Contains("Occupation Data", line, StringComparison.Ordinal);
        Assert.Contains("needed", line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public void Catalog_OptionMissing_Exits2()
    {
        var result = Advance.Run("import", "catalog", "--onet", "x");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--oews", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalog_IntoANewFolderWithoutCuratedRows_TakesTheShippedOnes()
    {
        var reference = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "reference"));
        Assert.SkipUnless(Directory.Exists(reference), "reference data not on this machine: ../shared/reference");
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "new", "catalog");
        var result = Advance.Run(
            "import",
            "catalog",
            "--onet",
            Path.Combine(reference, "onet-29.3"),
            "--oews",
            Path.Combine(reference, "bls", "national_M2024.csv"),
            "--projections",
            Path.Combine(reference, "bls", "Employment_Projections.csv"),
            "--dod8140",
            Path.Combine(reference, "dod-8140"),
            "--out",
            output
        );
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        string Steps(string catalog) => File.ReadAllText(Path.Combine(catalog, "credential-facts.csv"));
        Assert.Equal(Steps(Path.Combine(Root(), "data", "catalog")), Steps(output));
    }

    [Fact]
    public void Catalog_RunTwice_WritesEqualBytes()
    {
        var reference = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "reference"));
        Assert.SkipUnless(Directory.Exists(reference), "reference data not on this machine: ../shared/reference");
        using var folder = new TemporaryFolder();
        string[] written = [Path.Combine(folder.Path, "one"), Path.Combine(folder.Path, "two")];
        foreach (var output in written)
        {
            var result = Advance.Run(
                "import",
                "catalog",
                "--onet",
                Path.Combine(reference, "onet-29.3"),
                "--oews",
                Path.Combine(reference, "bls", "national_M2024.csv"),
                "--projections",
                Path.Combine(reference, "bls", "Employment_Projections.csv"),
                "--skills",
                Path.Combine(reference, "bls", "skills_by_soc_full.csv"),
                "--dod8140",
                Path.Combine(reference, "dod-8140"),
                "--soc",
                Path.Combine(reference, "soc-cip"),
                "--payroll",
                Path.Combine(reference, "public-payroll"),
                "--out",
                output,
                "--ours",
                Ours()
            );
            Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
            Assert.Contains("63 occupations (onet)", result.Output, StringComparison.Ordinal);
        }

        var names = Directory.EnumerateFiles(written[0]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("manifest.json", names);
        Assert.All(
            names,
            n => Assert.Equal(File.ReadAllBytes(Path.Combine(written[0], n)), File.ReadAllBytes(Path.Combine(written[1], n)))
        );
        Assert.All(
            names,
            n => Assert.Equal(File.ReadAllBytes(Path.Combine(Root(), "data", "catalog", n)), File.ReadAllBytes(Path.Combine(written[0], n)))
        );
    }

    [Fact]
    public void NjPrograms_GoodRows_Exits0AndReportsRetiredCredentials()
    {
        using var folder = new TemporaryFolder();
        folder.File(
            "programs_union.csv",
            ListHeader
                + "1,Support,110901,,,True,CompTIA A+,,School,,\n2,Servers,110901,,,True,Microsoft Certified Systems Engineer,,School,,\n"
        );
        var result = Advance.Run("import", "nj-programs", "--from", folder.Path, "--out", Path.Combine(folder.Path, "out"));
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("2 programs of CIP field 11", result.Output, StringComparison.Ordinal);
        Assert.Contains("retired since 2021-01-31: Microsoft Certified Systems Engineer", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out", "program_facts.csv")));
    }

    [Fact]
    public void NjPrograms_OneBadRow_Exits4AndTakesTheRest()
    {
        using var folder = new TemporaryFolder();
        folder.File("programs_union.csv", ListHeader + "1,Support,110901,,,,,,School,,\n1,Again,110901,,,,,,School,,\n");
        var result = Advance.Run("import", "nj-programs", "--from", folder.Path, "--out", Path.Combine(folder.Path, "out"));
        Assert.Equal(4, result.ExitCode);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("programs_union.csv:3: column 'programid': found '1'; needed: each program once", line, StringComparison.Ordinal);
        Assert.Contains("1 programs", result.Output, StringComparison.Ordinal);
    }

    private static string Ours() => Path.Combine(Root(), "data", "catalog", "ours");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AdvancementEngine.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("AdvancementEngine.sln stands in no folder above the tests; needed: a checkout");
    }
}
