using AdvancementEngine.Reports.Plans;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AdvancementEngine.BrowserTests;

public class PlanPageTests(Browser browser) : IClassFixture<Browser>
{
    private const int Phone = 390;

    [Theory]
    [InlineData("Letter", PlanLanguage.En)]
    [InlineData("A4", PlanLanguage.Es)]
    public async Task Print_EveryDemoPlan_FitsOnePage(string format, PlanLanguage language)
    {
        var page = await browser.Page(800);
        foreach (var (id, plan) in PlanPages.All)
        {
            await page.SetContentAsync(PlanPages.Html(plan, language));
            var pdf = await page.PdfAsync(new PagePdfOptions { Format = format, PreferCSSPageSize = false });
            Assert.True(Pages(pdf) == 1, $"{id}, {language}, {format}: {Pages(pdf)} pages");
        }
    }

    [Fact]
    public async Task Phone_EveryDemoPlan_NeedsNoSidewaysScrolling()
    {
        var page = await browser.Page(Phone);
        foreach (var (id, plan) in PlanPages.All)
        {
            await page.SetContentAsync(PlanPages.Html(plan, PlanLanguage.En));
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(wide <= Phone, $"{id}: {wide} pixels wide at {Phone}");
        }
    }

    [Fact]
    public async Task Accessibility_DemoPlans_HaveNoViolations()
    {
        var page = await browser.Page(800);
        foreach (var (id, plan) in PlanPages.All.Take(8))
        {
            foreach (var language in Enum.GetValues<PlanLanguage>())
            {
                await page.SetContentAsync(PlanPages.Html(plan, language));
                var found = (await page.RunAxe()).Violations;
                Assert.True(
                    found.Length == 0,
                    $"{id}, {language}: "
                        + $"{string.Join("; ", found.Select(v => $"{v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Select(n => n.Html))}"))}"
                );
            }
        }
    }

    [Fact]
    public async Task Print_AnyPlan_IsBlackOnWhite()
    {
        var page = await browser.Page(800);
        await page.SetContentAsync(PlanPages.Html(PlanPages.All[0].Plan, PlanLanguage.En));
        var colors = await page.EvaluateAsync<string[]>(
            "() => [...new Set([...document.querySelectorAll('body *')].map(e => getComputedStyle(e).color))]"
        );
        Assert.Equal(["rgb(17, 17, 17)"], colors);
    }

    // A PDF names its pages one by one.
    private static int Pages(byte[] pdf)
    {
        var text = System.Text.Encoding.Latin1.GetString(pdf);
        return System.Text.RegularExpressions.Regex.Count(text, @"/Type\s*/Page\b(?!s)");
    }
}
