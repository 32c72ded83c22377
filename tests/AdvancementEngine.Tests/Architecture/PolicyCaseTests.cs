using AdvancementEngine.Policies;
using AdvancementEngine.Tests.Policies;

namespace AdvancementEngine.Tests.Architecture;

/// <summary>Every policy has cases of its own: named in a test, or in the table of credential policies with one person it is met for and
/// one it is not. <c>untested-policies.txt</c> lists those without, and only shrinks.</summary>
public sealed class PolicyCaseTests
{
    // Lists of codes, and no cases of them.
    private static readonly string[] s_lists = ["PlainPolicies.cs", "PolicyBookTests.cs", "PolicyCaseTests.cs"];

    [Fact]
    public void Policies_WithoutACase_AreThoseListed()
    {
        var tests = Directory
            .EnumerateFiles(Repository.PathOf("tests", "AdvancementEngine.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => !s_lists.Contains(Path.GetFileName(f), StringComparer.Ordinal))
            .Select(File.ReadAllText)
            .ToArray();
        var untested = PolicyBook
            .Create()
            .Policies.Select(p => p.Code)
            .Where(code => !Array.Exists(tests, t => t.Contains($"\"{code}\"", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        Assert.Equal(Listed, untested);
    }

    [Fact]
    public void Policies_OnCredentials_AreAllInTheTableOfCases()
    {
        var cases = CredentialPolicyCases.All.Select(c => c.Policy).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            PolicyBook.Create().Policies.Where(p => p.Code.StartsWith("credential.", StringComparison.Ordinal)).AtLeastOne(),
            p => Assert.Contains(p.Code, cases)
        );
    }

    private static string[] Listed =>
        [
            .. File.ReadAllLines(Repository.PathOf("tests", "AdvancementEngine.Tests", "Architecture", "untested-policies.txt"))
                .Where(l => l.Length > 0 && l[0] != '#'),
        ];
}
