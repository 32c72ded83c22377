using System.Reflection;
using System.Text.RegularExpressions;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Tests.Policies;

/// <summary>A policy reads as a sentence: what it matches, what it compares, one verb.</summary>
public sealed class PolicyFormTests
{
    public static TheoryData<string> Policies =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("src", "AdvancementEngine.Core", "Policies"), "*.cs", SearchOption.AllDirectories)
                .Where(f =>
                    File.ReadAllText(f).Contains("class " + Path.GetFileNameWithoutExtension(f) + " : Policy", StringComparison.Ordinal)
                )
                .Select(f => Path.GetRelativePath(Repository.PathOf("src", "AdvancementEngine.Core", "Policies"), f)),
        ];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Define_EachPolicy_IsAShortSentenceWithoutBranches(string file)
    {
        var text = File.ReadAllText(Repository.PathOf("src", "AdvancementEngine.Core", "Policies", file)).ReplaceLineEndings("\n");
        var body = text[text.IndexOf("public override void Define()", StringComparison.Ordinal)..];
        Assert.InRange(body.Split('\n').Count(line => line.Trim() is not ("" or "{" or "}")), 4, 15);
        Assert.DoesNotMatch(@"\b(if|switch|for|foreach|while)\b|\? ", body);
        Assert.Single(Regex.Matches(body, @"When\(\)"));
        Assert.Single(Regex.Matches(body, @"\.Do\(|\.Yield\("));
        var (conditions, action) = (
            body[..body.IndexOf("Then()", StringComparison.Ordinal)],
            body[body.IndexOf("Then()", StringComparison.Ordinal)..]
        );
        Assert.Matches(@"\.(Let|Match|Query)\(", conditions);
        Assert.DoesNotMatch(@" [<>]=? |==|AtLeast|AtMost|HasAll|HasAny|Exists", action);
    }

    [Fact]
    public void Facts_OfEveryKind_ReturnNoVerdict()
    {
        var facts = typeof(Subject)
            .Assembly.GetTypes()
            .Where(t => !t.IsAbstract && (typeof(Subject).IsAssignableFrom(t) || typeof(SubjectDetail).IsAssignableFrom(t)))
            .ToList();
        Assert.InRange(facts.Count, 10, 100);
        var verdicts = facts
            .SelectMany(t => t.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(m =>
                (m is MethodInfo { ReturnType: var returned } && IsVerdict(returned))
                || (m is PropertyInfo { PropertyType: var type } && IsVerdict(type))
            )
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}");
        Assert.Empty(verdicts);
    }

    private static bool IsVerdict(Type type) => type == typeof(ComparisonResult) || type == typeof(Verdict);
}
