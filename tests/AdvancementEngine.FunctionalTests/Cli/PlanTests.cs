namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Bad input of <c>advance plan</c>, through the command line: one line that says what to do, never exit code 0 or 1.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("--years", "0")]
    [InlineData("--years", "-3")]
    [InlineData("--years", "1000")]
    [InlineData("--paths", "0")]
    [InlineData("--paths", "1000000")]
    [InlineData("--language", "xx")]
    [InlineData("--format", "xml")]
    [InlineData("--to", "underwater basket weaver")]
    [InlineData("--to", "15-9999.00")]
    [InlineData("--participant", "P-0001")]
    public void Plan_BadOption_IsRefusedWithOneLine(string option, string value)
    {
        string[] who = option == "--participant" ? [] : ["--participant", "P-001"];
        var result = Advance.Run(["plan", .. who, option, value]);
        Assert.True(result.ExitCode is 2 or 3, $"exit {result.ExitCode}: {result.Error}");
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("Softwear Developer", "15-1252.00")]
    [InlineData("15-1252.99", "choose a code from")]
    public void Plan_UnknownOccupation_NamesTheNearestOfATitle(string target, string named) =>
        Assert.Contains(named, Advance.Run("plan", "--participant", "P-001", "--to", target).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("P-001", "15-1232.00", "10", "This is the kind of job you have now.")]
    [InlineData("P-001", "11-3021.00", "1", "takes longer than 1 year")]
    [InlineData("P-001", "11-3021.00", "1", "The closest job you can reach:")]
    [InlineData("P-009", "15-1232.00", "10", "We need to know more about you")]
    public void Plan_TargetThatCannotBePlanned_IsAnsweredWithWhy(string id, string target, string years, string said)
    {
        var result = Advance.Run("plan", "--participant", id, "--to", target, "--years", years);
        Assert.Equal(0, result.ExitCode);
        var text = string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_SinceAFileThatIsNoPlan_IsRefusedWithOneLine()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "{\"participant\":\"P-002\"}");
        var result = Advance.Run("plan", "--participant", "P-001", "--since", file);
        File.Delete(file);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("needed:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_SinceAFileThatIsNotThere_IsRefusedWithOneLine()
    {
        var result = Advance.Run("plan", "--participant", "P-001", "--since", "/no/such/plan.json");
        Assert.Equal(3, result.ExitCode);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--language", "7", "en, es")]
    [InlineData("--language", "En,Es", "en, es")]
    [InlineData("--language", "xx", "en, es")]
    [InlineData("--format", "5", "text, html, json, svg")]
    [InlineData("--format", "Html,Json", "text, html, json, svg")]
    [InlineData("--first", "7", "soonest, leastcost, highestpay, likeliest")]
    [InlineData("--first", "-1", "soonest, leastcost, highestpay, likeliest")]
    [InlineData("--first", "Soonest,Likeliest", "soonest, leastcost, highestpay, likeliest")]
    [InlineData("--years", "1.5", "a whole number")]
    [InlineData("--as-of", "9999-12-31", "needed")]
    public void Plan_OptionThatIsNoneOfItsValues_Exits2WithTheValues(string option, string value, string needed)
    {
        var result = Advance.Run("plan", "--participant", "P-001", option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"found '{value}'; needed: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(needed, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AdvancementEngine.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_OfEveryVerb_AreReadByOneParserOfNames()
    {
        var options = new List<System.CommandLine.Option>();
        void Add(System.CommandLine.Command verb)
        {
            options.AddRange(verb.Options);
            foreach (var child in verb.Subcommands)
                Add(child);
        }

        Add(AdvancementEngine.Cli.VerbTable.CreateRoot());
        var enums = options.Where(o => (Nullable.GetUnderlyingType(o.ValueType) ?? o.ValueType).IsEnum).ToList();
        Assert.NotEmpty(enums);
        foreach (var option in enums)
        {
            var names = Enum.GetNames(Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType);
            foreach (var value in new[] { "0", "7", "-1", string.Join(',', names) })
            {
                var root = new System.CommandLine.RootCommand { option };
                Assert.NotEmpty(root.Parse([option.Name, value]).Errors);
            }
        }
    }

    [Fact]
    public void Plan_ToAnUnknownTitle_NamesTheNearestTitles()
    {
        var result = Advance.Run("plan", "--participant", "P-001", "--to", "wizard");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("the nearest titles are '", result.Error, StringComparison.Ordinal);
        var code = Advance.Run("plan", "--participant", "P-001", "--to", "15-9999.00");
        Assert.DoesNotContain("nearest", code.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", code.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OutForIdsThatLookAlike_WritesOneFileForEach()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string[] ids = ["a/b", "a_b", "a:b", ".", "é", "a", "A", "NUL"];
        var cohort = Cohort(folder, "participants.csv", ids);
        var plans = Path.Combine(folder.Path, "plans");
        var result = Advance.Run("plan", "--cohort", cohort, "--as-of", "2026-10-01", "--format", "json", "--out", plans);
        Assert.Equal(0, result.ExitCode);
        var files = Directory.GetFiles(plans);
        Assert.Equal(ids.Length, files.Length);
        Assert.Equal(ids.Length, files.Select(f => f.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count());
        var people = files.Select(f =>
            System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(f)).RootElement.GetProperty("participant").GetString()
        );
        Assert.Equal(ids.Order(StringComparer.Ordinal), people.Order(StringComparer.Ordinal));
        foreach (var file in files)
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(plans)
        );

        // The same people again: written anew. Fewer people: a plan would be left that nobody of this cohort has.
        Assert.Equal(0, Advance.Run("plan", "--cohort", cohort, "--as-of", "2026-10-01", "--format", "json", "--out", plans).ExitCode);
        var fewer = Cohort(folder, "fewer.csv", ids[1..]);
        var refused = Advance.Run("plan", "--cohort", fewer, "--as-of", "2026-10-01", "--format", "json", "--out", plans);
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("needed:", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OutWhereALinkLies_LeavesItsTargetAlone()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var victim = folder.File("victim", "mine");
        var plans = Directory.CreateDirectory(Path.Combine(folder.Path, "plans")).FullName;
        File.CreateSymbolicLink(Path.Combine(plans, "A.html"), victim);
        var cohort = Cohort(folder, "c.csv", ["A"]);
        var result = Advance.Run("plan", "--cohort", cohort, "--as-of", "2026-10-01", "--format", "html", "--out", plans);
        Assert.Equal("mine", File.ReadAllText(victim));
        Assert.Equal(0, result.ExitCode);
        Assert.Null(new FileInfo(Path.Combine(plans, "A.html")).LinkTarget);
    }

    [Fact]
    public void Plan_OutIsAFileOrAPipeLies_IsRefusedWithRemedy()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var cohort = Cohort(folder, "c.csv", ["A"]);
        var file = Advance.Run("plan", "--cohort", cohort, "--as-of", "2026-10-01", "--out", cohort);
        Assert.Equal(3, file.ExitCode);
        Assert.Contains("needed:", file.Error, StringComparison.Ordinal);
        var plans = Directory.CreateDirectory(Path.Combine(folder.Path, "plans")).FullName;
        using (var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(plans, "A.txt")))
            made.WaitForExit();
        var pipe = Advance.Run("plan", "--cohort", cohort, "--as-of", "2026-10-01", "--out", plans);
        Assert.Equal(3, pipe.ExitCode);
        Assert.Contains("needed:", pipe.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_SinceWithADrawing_IsRefused()
    {
        var result = Advance.Run("plan", "--participant", "P-001", "--format", "svg", "--since", "x.json");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("needed:", result.Error, StringComparison.Ordinal);
    }

    private static string Cohort(TemporaryFolder folder, string name, string[] ids) =>
        folder.File(
            name,
            "participant,marked,education,work,evidence\n"
                + string.Concat(
                    ids.Select(id =>
                        $"{id},made-up,,15-1232.00|2024-01-01||record,technology:microsoft-active-directory|used|2025-01-01|record\n"
                    )
                )
        );
}
