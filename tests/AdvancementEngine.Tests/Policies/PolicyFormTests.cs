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

    /// <summary>Two descriptions of one policy come to disagree.</summary>
    [Theory]
    [MemberData(nameof(Policies))]
    public void Classes_EachPolicy_AreDescribedByTheirSummaryAlone(string file) =>
        Assert.DoesNotContain(
            "<summary>",
            File.ReadAllText(Repository.PathOf("src", "AdvancementEngine.Core", "Policies", file)),
            StringComparison.Ordinal
        );

    /// <summary>A code on a printed explanation leads to the file of its policy: <c>next-step.time</c> is in
    /// <c>NextSteps/GainTimeInJob.cs</c>.</summary>
    [Fact]
    public void Classes_EachPolicy_HaveTheWordsOfTheirCodeInTheirName()
    {
        var policies = BuiltInPolicies.All;
        Assert.InRange(policies.Length, 100, 1000);
        var named = policies.Select(p => (Class: p.GetType().Name, p.About.Code)).ToList();
        Assert.DoesNotContain(named, p => !IsNamedAfter(p.Class, p.Code));
    }

    private static bool IsNamedAfter(string policy, string code) =>
        $"{Kebab(policy)}-".Contains($"-{code[(code.IndexOf('.') + 1)..]}-", StringComparison.Ordinal);

    private static string Kebab(string name) => Regex.Replace(name, "[A-Z]", "-$0").ToLowerInvariant();

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

    /// <summary>A condition that only asks whether a prepared category is one of those accepted leaves the rule in the fact: a reader of
    /// the policy does not learn it.</summary>
    [Fact]
    public void Facts_OfEveryKind_HoldNoListOfAcceptedCategories()
    {
        var lists = typeof(Subject)
            .Assembly.GetTypes()
            .Where(t => typeof(Subject).IsAssignableFrom(t) || typeof(SubjectDetail).IsAssignableFrom(t))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Measure) && ((Measure)f.GetValue(null)!).Kind == MeasureKind.Codes)
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}");
        Assert.Empty(lists);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Define_EachPolicyOfOpportunities_ComparesMoreThanATrueOrFalse(string file)
    {
        var conditions = ConditionsOf(file);
        Assert.True(!conditions.Contains(".Compare(", StringComparison.Ordinal) || IsRule(conditions), conditions);
    }

    [Theory]
    [InlineData("o => Measure.Of(o.Fits ? 1 : 0)", false)]
    [InlineData("o => o.Level.AtMost(o.LevelAllowed)", true)]
    public void Conditions_ThatAcceptAReadyMadeAnswer_AreCaught(string condition, bool isRule) =>
        Assert.Equal(isRule, IsRule(condition));

    /// <summary>A measure that a fact sets to one of two values answers a question whose rule is in the fact. Policies that accept such
    /// an answer are listed in <c>ready-made-answers.txt</c>, which only shrinks.</summary>
    [Fact]
    public void Conditions_ThatAcceptAnAnswerOfTheFact_AreThoseListed()
    {
        var answers = AnswersOfFacts();
        Assert.NotEmpty(answers);
        var accepting = BuiltInPolicies
            .All.Where(p => !p.About.IsNextStep && Accepts(p, answers))
            .Select(p => p.About.Code)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            File.ReadAllLines(Repository.PathOf("tests", "AdvancementEngine.Tests", "Policies", "ready-made-answers.txt"))
                .Where(l => l.Length > 0 && l[0] != '#'),
            accepting
        );
    }

    private static bool Accepts(Policy policy, string answers)
    {
        var file = Policies.Select(p => p.Data).Single(f => Path.GetFileNameWithoutExtension(f) == policy.GetType().Name);
        var conditions = ConditionsOf(file);
        return Regex.IsMatch(conditions, @"\.Is\(CredentialContext\.") || Regex.IsMatch(conditions, $@"\bo\.({answers})\b");
    }

    // The measures of occupations that are 1 or 0, as alternatives of a pattern.
    private static string AnswersOfFacts() =>
        string.Join(
            '|',
            Directory
                .GetFiles(Repository.PathOf("src", "AdvancementEngine.Core", "Policies", "Facts"), "OccupationContext*.cs")
                .SelectMany(f => File.ReadAllText(f).ReplaceLineEndings("\n").Split("\n\n"))
                .Where(member => Regex.IsMatch(member, @"\?\s+(1\s+: 0|0\s+: 1),"))
                .Select(member => Regex.Match(member, @"public Measure (\w+)"))
                .Where(m => m.Success)
                .Select(m => m.Groups[1].Value)
                .Order(StringComparer.Ordinal)
        );

    // A number, a date or a code is compared; a true or false alone is no rule.
    private static bool IsRule(string condition) => Regex.IsMatch(condition, @"\.(AtLeast|AtMost|Is|IsAny|IsNone|IsEmpty|IsNotEmpty)\(");

    private static string ConditionsOf(string file)
    {
        var text = File.ReadAllText(Repository.PathOf("src", "AdvancementEngine.Core", "Policies", file));
        return text[text.IndexOf("When()", StringComparison.Ordinal)..text.IndexOf("Then()", StringComparison.Ordinal)];
    }

    private static bool IsVerdict(Type type) => type == typeof(ComparisonResult) || type == typeof(Verdict);
}
