using System.Text.RegularExpressions;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>The README is held to what it says: its commands are known, its links lead somewhere.</summary>
public class ReadmeTests
{
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

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AdvancementEngine.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new DirectoryNotFoundException("AdvancementEngine.sln stands in no folder above the tests; needed: a checkout");
    }
}
