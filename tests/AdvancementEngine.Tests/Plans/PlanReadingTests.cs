using System.Text.RegularExpressions;
using AdvancementEngine.Reports.Plans;

namespace AdvancementEngine.Tests.Plans;

public partial class PlanReadingTests
{
    private const double GreatestGrade = 8;

    [Fact]
    public void Text_EnglishPlans_ReadAtEighthGradeOrBelow()
    {
        Assert.Equal(25, DemoPlans.All.Count);
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            // Names of jobs, certificates and tools are not ours to shorten: each counts as one short word.
            var names = plan
                .Aims.Select(a => a.Job.Title)
                .Concat(
                    plan.Paths.SelectMany(p => p.Stages)
                        .SelectMany(s => s.Technologies.Append(s.Job.Title).Concat(s.Credentials.Select(c => c.Name)).Append(s.Held))
                )
                .Concat(plan.Certificates.Select(c => c.Name))
                .Concat(plan.ProgramExams)
                .Concat(plan.Paths.SelectMany(p => p.Stages).SelectMany(s => s.ProgramExams))
                .Append(plan.Last?.Title ?? string.Empty)
                .Append(plan.Now?.Name ?? string.Empty)
                .Concat(plan.Now?.Then ?? [])
                .Append(plan.Present?.Title ?? string.Empty)
                .Append(plan.ProgramName)
                .Append(plan.Target?.Title ?? string.Empty)
                .Append(plan.Nearest?.Title ?? string.Empty)
                .Concat(
                    plan.Aims.SelectMany(a => a.Why)
                        .SelectMany(r => r.Elements)
                        .Select(e => DemoPlans.Bundle.Catalog.FindElement(e)?.Name ?? e)
                )
                .Where(n => n.Length > 0)
                .Distinct()
                .OrderByDescending(n => n.Length)
                .ToArray();
            var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true);
            var sentences = document
                .Sentences.Select(s => names.Aggregate(s, (text, name) => text.Replace(name, "Job", StringComparison.Ordinal)))
                .ToArray();
            var grade = Grade(sentences);
            Assert.True(grade <= GreatestGrade, $"{plan.Participant}: grade {grade:F1}");
        }
    }

    [Fact]
    public void Text_AnyPlan_StaysWithinEightyColumnsAndHasNoCodes()
    {
        foreach (var language in Enum.GetValues<PlanLanguage>())
        {
            foreach (var (_, _, plan) in DemoPlans.All)
            {
                var lines = PlanTextPage.Write(new PlanComposer(DemoPlans.Bundle.Catalog, language).Compose(plan, true)).Split('\n');
                Assert.All(
                    lines.Where(l => !l.Contains("://", StringComparison.Ordinal)).AtLeastOne(),
                    l => Assert.True(l.Length <= 80, $"{plan.Participant}: {l}")
                );
                Assert.All(
                    lines.Where(l => !l.Contains("://", StringComparison.Ordinal)).AtLeastOne(),
                    l => Assert.False(Code().IsMatch(l), $"{plan.Participant}: {l}")
                );
            }
        }
    }

    [Fact]
    public void Page_AnyPlan_IsWellFormedAndSaysItsLanguage()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var page = PlanPage.Write(new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.Es).Compose(plan, true), plan);
            Assert.Contains("<html lang=\"es\">", page, StringComparison.Ordinal);
            var body = page[
                page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)
            ];
            System.Xml.Linq.XDocument.Parse(body);
        }
    }

    [Theory]
    [InlineData("You can go now.", -3, 3)]
    [InlineData("Institutional prerequisites necessitate comprehensive documentation.", 12, 60)]
    public void Grade_KnownSentences_IsAsTheFormulaGives(string sentence, double low, double high) =>
        Assert.InRange(Grade([sentence]), low, high);

    // Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59.
    private static double Grade(IReadOnlyCollection<string> sentences)
    {
        var words = sentences.SelectMany(s => Word().Matches(s).Select(m => m.Value)).ToArray();
        var ends = sentences.Sum(s => Math.Max(1, End().Matches(s).Count));
        return (0.39 * words.Length / ends) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    private static int Syllables(string word)
    {
        if (char.IsDigit(word[0]))
            return 1;
        var lower = word.ToLowerInvariant();
        if (lower.Length > 2 && lower.EndsWith('e') && !lower.EndsWith("le", StringComparison.Ordinal))
            lower = lower[..^1];
        return Math.Max(1, Vowels().Matches(lower).Count);
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9,'’$-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[.!?](?= |$)")]
    private static partial Regex End();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    // Policy codes, element ids and SOC codes.
    [GeneratedRegex(
        @"\b(technology|credential|skill|knowledge|occupation|education):|\b\d\d-\d{4}\b|\b\d[a-c]\.[a-z]|"
            + @"readiness\.[a-z]|advancement\.[a-z]|goal\.[a-z]"
    )]
    private static partial Regex Code();
}
