using System.Text.RegularExpressions;
using AdvancementEngine.Reports.Plans;

namespace AdvancementEngine.Tests.Plans;

/// <summary>Spanish pages over all people of the demo cohort: what was misleading or left in English is not said any more.</summary>
public partial class PlanSpanishTests
{
    // Each was found misleading or wrong by a reader: stalling for time, middle school for high school, the legal minimum wage.
    private static readonly string[] s_never =
    [
        "gane tiempo",
        "secundaria",
        "salario mínimo",
        "salario medio",
        "llegar a ser",
        "técnico de apoyo",
        "Técnico de apoyo",
        "software de",
        "software,",
        "Help desk software",
        "unos 1 ",
        "1 años",
        "un camino de 1 trabajos",
        "anotado",
        "Clases de apoyo",
        "sin costo",
    ];

    [Fact]
    public void Page_AnyPerson_SaysNothingThatMisleads()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.Es).Compose(plan, true);
            var text = string.Join(' ', document.Sentences);
            Assert.All(s_never, n => Assert.DoesNotContain(n, text, StringComparison.Ordinal));
            Assert.DoesNotMatch(WrongAnd(), text);
        }
    }

    [Fact]
    public void Page_LinksToPagesInEnglish_SaySo()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.Es).Compose(plan, true);
            var links = document.Sections.First(s => s.Id == "links").Parts.SelectMany(p => p.Links);
            Assert.All(
                links.Where(l => !l.Url.Contains("proximo", StringComparison.OrdinalIgnoreCase)).AtLeastOne(),
                l => Assert.EndsWith("(en inglés)", l.Name, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("Python", "Illustrator", "Python e Illustrator")]
    [InlineData("Android", "iOS", "Android y iOS")]
    [InlineData("Linux", "Python", "Linux y Python")]
    public void List_Spanish_JoinsAsItIsSaid(string one, string other, string said) =>
        Assert.Equal(said, PlanTexts.Of(PlanLanguage.Es).List([one, other]));

    [Theory]
    [InlineData(1, "1 año")]
    [InlineData(3, "3 años")]
    public void Years_Spanish_TakesTheFormOfTheNumber(int years, string said) =>
        Assert.Equal(said, PlanTexts.Of(PlanLanguage.Es).Years(years));

    [Theory]
    [InlineData("Help desk software", "programas de mesa de ayuda (help desk)")]
    [InlineData("Linux", "Linux")]
    [InlineData("Widget kind software", "")]
    public void Tool_Spanish_IsNamedInSpanishOrLeftOut(string published, string said) =>
        Assert.Equal(said, PlanTexts.Of(PlanLanguage.Es).Tool(published));

    [GeneratedRegex(@" y [Ii][^O]")]
    private static partial Regex WrongAnd();
}
