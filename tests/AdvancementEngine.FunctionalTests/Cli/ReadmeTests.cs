using System.Text.RegularExpressions;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>The README is held to what it says: its commands are known, its links lead somewhere.</summary>
public class ReadmeTests
{
    private const string Ends = @"\s[#|>]\s|\s{3,}(?![ \[-])";
    private static readonly string s_root = FindRoot();
    private static readonly string s_text = File.ReadAllText(Path.Combine(s_root, "README.md"));

    [Fact]
    public void FirstCommand_PrintsStepsUpForAHelpDeskParticipant()
    {
        var command = Regex.Match(s_text, "<!-- first-command -->\n```\n(.+)\n```").Groups[1].Value;
        Assert.StartsWith("dotnet run --project src/AdvancementEngine.Cli -- ", command, StringComparison.Ordinal);
        var result = Advance.Run(command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' '));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Network and Computer Systems Administrators", result.Output, StringComparison.Ordinal);
        Assert.Contains("Earn", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rank-sample", "rank")]
    [InlineData("plan-sample", "plan --participant P-001")]
    public void Sample_OfOutput_IsWhatTheCommandPrints(string sample, string command)
    {
        var text = s_text.ReplaceLineEndings("\n");
        var shown = Regex.Match(text, $"<!-- {sample} -->\n```\n(.+?)\n```", RegexOptions.Singleline).Groups[1].Value;
        Assert.NotEmpty(shown);
        var printed = Advance.Run(command.Split(' ')).Output.ReplaceLineEndings("\n");
        Assert.True(
            printed.Contains(shown, StringComparison.Ordinal),
            $"README shows another '{sample}' than 'advance {command}' prints; needed: the same; copy it from:\n{printed}"
        );
    }

    [Fact]
    public void Picture_OfThePath_IsWhatPlanDraws()
    {
        var drawn = Advance.Run("plan", "--participant", "P-001", "--format", "svg").Output;
        Assert.Equal(
            drawn.ReplaceLineEndings("\n").TrimEnd(),
            File.ReadAllText(Path.Combine(s_root, "docs", "plan-path.svg")).ReplaceLineEndings("\n").TrimEnd()
        );
        Assert.Contains("(docs/plan-path.svg)", s_text, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbs_ThatItNames_AllStand()
    {
        var verbs = Regex
            .Matches(s_text, @"^advance ([a-z]+(?: (?:cohort|catalog))?)", RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value)
            .Distinct()
            .ToList();
        Assert.InRange(verbs.Count, 5, 40);
        foreach (var verb in verbs)
            Assert.Equal((verb, 0), (verb, Advance.Run([.. verb.Split(' '), "--help"]).ExitCode));
    }

    [Fact]
    public void Links_OfReadmeAndDocs_LeadSomewhere()
    {
        var files = Directory
            .GetFiles(Path.Combine(s_root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat([Path.Combine(s_root, "README.md"), Path.Combine(s_root, "CONTRIBUTING.md")]);
        var broken =
            from file in files
            from Match link in Regex.Matches(File.ReadAllText(file), @"\]\((?!https?:|#)([^)#\s]+)")
            let target = Path.Combine(Path.GetDirectoryName(file)!, link.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetFileName(file)}: {link.Groups[1].Value}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Options_OfCommandsInReadmeAndDocs_AreOptionsOfTheirVerbs()
    {
        var help = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var wrong = new List<string>();
        var found = 0;
        foreach (var (file, command) in Commands().SelectMany(c => Alternatives(c.Command).Select(a => (c.File, a))))
        {
            var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var verbs = words.TakeWhile(w => Regex.IsMatch(w, "^[a-z][a-z0-9-]*$")).ToList();
            // The longest path of verbs that exists: what follows is an argument.
            while (verbs.Count > 0 && Options(help, string.Join(' ', verbs)) is null)
                verbs.RemoveAt(verbs.Count - 1);
            if (verbs.Count == 0)
            {
                wrong.Add($"{file}: no such verb: advance {command}");
                continue;
            }

            found++;
            var known = Options(help, string.Join(' ', verbs))!;
            wrong.AddRange(
                Regex
                    .Matches(command, @"(?<![\w-])--[a-z][a-z-]*")
                    .Select(m => m.Value)
                    .Where(o => o != "--help" && !known.Contains(o))
                    .Select(o => $"{file}: advance {string.Join(' ', verbs)} has no {o}")
            );
        }

        Assert.Empty(wrong.Distinct());
        Assert.InRange(found, 40, 1000);
    }

    // Lines of code blocks that start with "advance", joined with their indented continuations, and inline code that does.
    private static IEnumerable<(string File, string Command)> Commands()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(s_root, "docs"), "*.md").Append(Path.Combine(s_root, "README.md")))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n");
            foreach (Match block in Regex.Matches(text, "```[a-z]*\n(.*?)```", RegexOptions.Singleline))
                foreach (Match line in Regex.Matches(block.Groups[1].Value, @"^advance (.*(?:(?:\\\n|\n[ ]+).*)*)", RegexOptions.Multiline))
                    yield return (Path.GetFileName(path), Clean(line.Groups[1].Value));
            foreach (Match code in Regex.Matches(text, "(?<!`)`advance ([^`\n]+)`(?!`)"))
            {
                if (!code.Groups[1].Value.StartsWith("VERB ", StringComparison.Ordinal))
                    yield return (Path.GetFileName(path), Clean(code.Groups[1].Value));
            }
        }
    }

    // "models list|verify --root DIR" stands for a command with each verb.
    private static IEnumerable<string> Alternatives(string command)
    {
        var verbs = Regex.Match(command, @"^((?:[a-z-]+ )?)([a-z-]+(?:\|[a-z-]+)+)(?= |$)");
        return verbs.Success
            ? verbs.Groups[2].Value.Split('|').Select(v => verbs.Groups[1].Value + v + command[verbs.Length..])
            : [command];
    }

    // A comment, a pipe or a redirection ends the command; brackets only group options.
    private static string Clean(string command) =>
        Regex.Replace(Regex.Split(command.Replace("\\\n", " ", StringComparison.Ordinal), Ends)[0], @"[\[\]]", " ");

    // The options a verb lists; null where there is no such verb.
    private static HashSet<string>? Options(Dictionary<string, HashSet<string>> known, string verb)
    {
        if (known.TryGetValue(verb, out var options))
            return options;
        var help = Advance.Run([.. verb.Split(' '), "--help"]);
        if (help.ExitCode != 0 || !help.Output.Contains($"advance {verb}", StringComparison.Ordinal))
            return null;
        var listed = Regex.Matches(help.Output, @"^ +(?:-\w, )?(--[a-z][a-z-]*)", RegexOptions.Multiline);
        return known[verb] = [.. listed.Select(m => m.Groups[1].Value)];
    }

    [Fact]
    public void Help_OfEveryVerb_PrintsDefaultsAndPlaceholdersAsTheyAreTyped()
    {
        foreach (var verb in (string[])["rank", "plan", "batch", "explain", "verify", "evaluate", "policies check", "programs prior"])
        {
            var help = Advance.Run([.. verb.Split(' '), "--help"]).Output;
            Assert.DoesNotMatch(@"\[default: [A-Z]", help);
            Assert.DoesNotMatch("<[a-z][a-z-]*>", help);
            Assert.DoesNotMatch(@"Default: [^\n]*\[default:", help);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AdvancementEngine.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new DirectoryNotFoundException("AdvancementEngine.sln stands in no folder above the tests; needed: a checkout");
    }
}
