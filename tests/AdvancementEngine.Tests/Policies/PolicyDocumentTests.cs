using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void Write_TheBuiltInBook_IsTheCommittedDocument()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "AdvancementEngine.sln")))
            root = root.Parent;
        var path = Path.Combine(root!.FullName, "docs", "policies.md");
        Assert.Equal(PolicyDocument.Write(PolicyWorld.Book), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Write_EveryPolicyAndThreshold_IsNamed()
    {
        var text = PolicyDocument.Write(PolicyWorld.Book);
        Assert.All(PolicyWorld.Book.Policies, p => Assert.Contains($"| `{p.Code}` |", text, StringComparison.Ordinal));
        Assert.All(Thresholds.All, t => Assert.Contains($"| `{t.Name}` |", text, StringComparison.Ordinal));
    }
}
