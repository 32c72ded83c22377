using System.Reflection;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Tests.Architecture;
using AdvancementEngine.Tests.Ranking;

namespace AdvancementEngine.Tests.Reports;

/// <summary>Each code of what is said alongside a step has one constant, is given by the ranking, changes what the person reads, and is
/// listed in docs/service.md.</summary>
public sealed class BesideCodesTests
{
    private static readonly Type[] s_classes = [typeof(BesideCodes), typeof(SaidCodes), typeof(PayerCodes), typeof(RouteCodes)];

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    private static readonly Lazy<string> s_ranking = new(() =>
        string.Concat(
            SourceFiles
                .All()
                .Where(f => f.StartsWith("src/AdvancementEngine.Core/Ranking/Steps/", StringComparison.Ordinal))
                .Select(f => File.ReadAllText(Repository.PathOf(f)))
        )
    );

    private static readonly string[] s_subjects =
    [
        string.Empty,
        "exam-fee",
        "tutoring",
        "equipment",
        "housing",
        "lead",
        "inside",
        "internship",
        "program",
        "credential:comptia-a-plus",
    ];

    // Some codes change the words of another one only.
    private static readonly string[][] s_besides =
    [
        [],
        [SaidCodes.SameWork],
        [SaidCodes.Serving],
        [SaidCodes.Pay],
        [SaidCodes.OwnEmployer],
        [BesideCodes.Support + "housing"],
    ];

    private static IEnumerable<FieldInfo> Constants =>
        s_classes.SelectMany(c => c.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.Name != "Mark");

    public static TheoryData<string, string> Codes()
    {
        var codes = new TheoryData<string, string>();
        foreach (var constant in Constants)
            codes.Add($"{constant.DeclaringType!.Name}.{constant.Name}", (string)constant.GetRawConstantValue()!);
        return codes;
    }

    [Fact]
    public void Constants_OfAllClasses_DifferInValue() =>
        Assert.Equal(Constants.Count(), Constants.Select(c => (string)c.GetRawConstantValue()!).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Constant_OfEachCode_IsGivenByTheRanking(string name, string code)
    {
        Assert.NotEmpty(code);
        Assert.Contains(name, s_ranking.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Value_OfEachCode_IsWrittenInNoOtherPlace(string name, string code)
    {
        // A word without a mark is found in other meanings.
        if (!code.Contains('/', StringComparison.Ordinal))
            return;
        Assert.DoesNotContain(
            SourceFiles.All().Where(f => f.StartsWith("src/", StringComparison.Ordinal)),
            f =>
                !f.EndsWith($"/{Class(name)}.cs", StringComparison.Ordinal)
                && File.ReadAllText(Repository.PathOf(f)).Contains($"\"{code}", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Words_WithTheCode_AreOthersThanWithout(string name, string code)
    {
        // Asked on the page, where the person's own words for the job are: RecommendationPageTests.
        if (name == $"{nameof(BesideCodes)}.{nameof(BesideCodes.Work)}")
            return;
        string[] values = code[^1] is '/' or '-' ? [code, code + "credential:comptia-a-plus", code + "15-1232.00"] : [code];
        Assert.Contains(
            Steps(),
            step => values.Any(value => Words(step) != Words(step with { Beside = step.Beside.Add(value) }))
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void ServiceDocument_OfEachCode_ListsIt(string name, string code)
    {
        Assert.NotEmpty(name);
        Assert.Contains($"| `{code}", File.ReadAllText(Repository.PathOf("docs/service.md")), StringComparison.Ordinal);
    }

    private static IEnumerable<NextStep> Steps() =>
        from kind in Enum.GetValues<NextStepKind>()
        from subject in s_subjects
        from beside in s_besides
        select new NextStep(kind, "next-step.x", subject, "15-1232.00", ["technology:git"], 3f, null) { Beside = [.. beside] };

    private static string Words(NextStep step) => $"{s_words.Step(step)}|{RecommendationWords.Beside(step)}|{s_words.Asked(step)}";

    private static string Class(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)];
}
