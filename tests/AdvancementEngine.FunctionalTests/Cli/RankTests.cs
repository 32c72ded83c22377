using System.Text.Json;

namespace AdvancementEngine.FunctionalTests.Cli;

public class RankTests
{
    [Fact]
    public void Rank_NoArgument_PrintsTheDemoCohortForPeople()
    {
        var result = Advance.Run("rank");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("made-up", result.Output, StringComparison.Ordinal);
        Assert.Contains("P-001", result.Output, StringComparison.Ordinal);
        var text = Unwrapped(result.Output);
        foreach (
            var said in (string[])
                [
                    "people moved into",
                    "Do this next",
                    "Why it fits",
                    "What's missing",
                    "The order is based on what people with a record like yours did next",
                    "People who made this move earned about",
                ]
        )
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_ModelOfContentAlone_SaysThatNobodyWasObservedAndNoProbability()
    {
        var result = Advance.Run("rank", "--details", "--model", Path.Combine(AppContext.BaseDirectory, "models", "content"));
        Assert.Equal(0, result.ExitCode);
        var text = Unwrapped(result.Output);
        Assert.Contains("no people observed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("probab", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("people moved into", text, StringComparison.Ordinal);
    }

    // Lines wrap at the width of the output.
    private static string Unwrapped(string output) => System.Text.RegularExpressions.Regex.Replace(output, @"\s+", " ");

    [Theory]
    [InlineData("Windows Server|used|2026-09|self;VMware|used|2026-09|self;Active Directory|used|2026-09|self", false)]
    [InlineData("", true)]
    public void Rank_OnePersonForAllComputers_IsAskedAboutServersUnlessTheRecordHasThem(string evidence, bool isAsked)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File(
            "participants.csv",
            $"participant,marked,work,evidence\nX-1,made-up,IT guy - does everything|2021-08||self,{evidence}\n"
        );
        var result = Advance.Run("rank", "--cohort", file, "--as-of", "2026-10-01");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(isAsked, Unwrapped(result.Output).Contains("Do you also run servers", StringComparison.Ordinal));
    }

    [Fact]
    public void Rank_Json_IsOneCanonicalLineAParticipantAndTheSameTwice()
    {
        var one = AdvanceProcess.Run("rank", "--format", "json");
        var two = AdvanceProcess.Run("rank", "--format", "json");
        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one.Output, two.Output);
        var lines = one.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(lines.Length, 20, 40);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(64, json.RootElement.GetProperty("digest").GetString()!.Length);
            foreach (var item in json.RootElement.GetProperty("occupations").EnumerateArray())
            {
                var fit = item.GetProperty("fit");
                var observed = fit.GetProperty("basis").GetString() == "OUTCOMES";
                Assert.Equal(observed ? JsonValueKind.Number : JsonValueKind.Null, fit.GetProperty("probability").ValueKind);
                Assert.True(fit.GetProperty("outcomes").GetInt64() is var outcomes && (observed ? outcomes >= 10 : outcomes == 0));
            }
        }
    }

    [Fact]
    public void Rank_Override_OpensTheOccupationAndIsKept()
    {
        using var folder = new TemporaryFolder();
        var result = Advance.Run(
            "rank",
            "--participant",
            "P-001",
            "--format",
            "json",
            "--top",
            "63",
            "--override",
            "readiness.level@15-1244.00=met:evidence-seen",
            "--override",
            "readiness.experience@15-1244.00=met:evidence-seen"
        );
        Assert.Equal(0, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        var item = json
            .RootElement.GetProperty("occupations")
            .EnumerateArray()
            .Single(o => o.GetProperty("code").GetString() == "15-1244.00");
        Assert.Equal("NEXT", item.GetProperty("group").GetString());
        Assert.Equal(
            "evidence-seen",
            json.RootElement.GetProperty("options").GetProperty("overrides")[0].GetProperty("reason").GetString()
        );
        Assert.Equal(0, Advance.Run("verify", folder.File("one.jsonl", result.Output)).ExitCode);
    }

    [Theory]
    [InlineData("readiness.experience=met:because")]
    [InlineData("readiness.experienc=met:evidence-seen")]
    [InlineData("readiness.experience=maybe:evidence-seen")]
    [InlineData("readiness.experience")]
    public void Rank_OverrideThatSaysNothing_Exits3(string text)
    {
        var result = Advance.Run("rank", "--override", text);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("needed", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AFileOfRank_IsEqual_AndAnAlteredOneIsNot()
    {
        using var folder = new TemporaryFolder();
        var json = Advance.Run("rank", "--format", "json", "--top", "3").Output;
        var file = folder.File("run.jsonl", json);
        var equal = Advance.Run("verify", file);
        Assert.Equal((0, true), (equal.ExitCode, equal.Output.Contains(" 0 different", StringComparison.Ordinal)));

        var altered = folder.File("altered.jsonl", ReplaceFirst(json, "\"rank\":1,", "\"rank\":2,"));
        var different = Advance.Run("verify", altered);
        Assert.Equal(5, different.ExitCode);
        Assert.Contains("recorded 2, replayed 1", different.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AnotherBundle_SaysThatItIsNotHere()
    {
        using var folder = new TemporaryFolder();
        var json = Advance.Run("rank", "--format", "json", "--participant", "P-001").Output;
        using var document = JsonDocument.Parse(json);
        var id = document.RootElement.GetProperty("bundle").GetProperty("id").GetString()!;
        var file = folder.File("other.jsonl", json.Replace(id, new string('0', 64), StringComparison.Ordinal));
        var result = Advance.Run("verify", file);
        Assert.Equal(5, result.ExitCode);
        Assert.Contains("but the current one is", result.Error, StringComparison.Ordinal);
    }

    private static string ReplaceFirst(string text, string what, string by)
    {
        var at = text.IndexOf(what, StringComparison.Ordinal);
        Assert.True(at >= 0, what);
        return string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + what.Length));
    }

    [Theory]
    [InlineData("a line dropped", "missing from the file")]
    [InlineData("a line twice", "recorded more than once")]
    [InlineData("two lines swapped", "in the opposite order")]
    [InlineData("another digest", "$.digest")]
    public void Verify_AFileOfRankWithLinesChanged_SaysWhat(string how, string said)
    {
        using var folder = new TemporaryFolder();
        var ranked = Advance.Run("rank", "--format", "json", "--top", "1").Output;
        var lines = ranked.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (how == "a line dropped")
        {
            lines.RemoveAt(1);
        }
        else if (how == "a line twice")
        {
            lines.Add(lines[0]);
        }
        else if (how == "two lines swapped")
        {
            (lines[0], lines[1]) = (lines[1], lines[0]);
        }
        else
        {
            var at = lines[0].IndexOf("\"digest\":\"", StringComparison.Ordinal) + 10;
            lines[0] = string.Concat(lines[0].AsSpan(0, at), new string('f', 64), lines[0].AsSpan(at + 64));
        }

        var result = Advance.Run("verify", folder.File("changed.jsonl", string.Join('\n', lines) + "\n"));
        Assert.Equal(5, result.ExitCode);
        Assert.Contains(said, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OnePersonsFile_SaysWhoIsNotInIt_AndANameTwiceIsRefused()
    {
        using var folder = new TemporaryFolder();
        var json = Advance.Run("rank", "--format", "json", "--participant", "P-001", "--top", "1").Output;
        var one = Advance.Run("verify", folder.File("one.jsonl", json));
        Assert.Equal(0, one.ExitCode);
        Assert.Contains("participants of the cohort are not in the file", one.Output, StringComparison.Ordinal);
        var twice = Advance.Run("verify", folder.File("twice.jsonl", "{\"participant\":\"P-999\"," + json[1..]));
        Assert.Equal(3, twice.ExitCode);
    }

    [Theory]
    [InlineData("goal.money@15-9999.00=met:evidence-seen")]
    [InlineData("goal.money@comptia-a-pluss=met:evidence-seen")]
    [InlineData("goal.money=met:evidence-seen", "goal.money=not-met:evidence-seen")]
    [InlineData("goal.money=met:evidence-seen", "goal.money@15-1232.00=not-met:evidence-seen")]
    public void Rank_OverrideOfNothingKnownOrAgainstAnother_IsRefused(params string[] overrides)
    {
        var result = Advance.Run(["rank", "--participant", "P-001", .. overrides.SelectMany(o => new[] { "--override", o })]);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("needed", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_AnExceptionBeforeTheRule_IsTaken()
    {
        var result = Advance.Run(
            "rank",
            "--participant",
            "P-001",
            "--override",
            "goal.money@15-1232.00=not-met:evidence-seen",
            "--override",
            "goal.money=met:evidence-seen"
        );
        Assert.Equal(0, result.ExitCode);
    }
}
