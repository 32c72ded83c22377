using AdvancementEngine.Catalog;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Recommendations;
using AdvancementEngine.Reports.Sections;
using Spectre.Console;

namespace AdvancementEngine.Cli.Output;

/// <summary>Recommendations on a terminal.</summary>
internal sealed class RankTable(IAnsiConsole console, CareerCatalog catalog, bool details)
{
    private readonly RecommendationPage _page = new(catalog, details);
    private readonly SectionLines _sections = new(console);

    /// <summary>Writes one recommendation.</summary>
    /// <param name="result">The recommendation.</param>
    /// <param name="matches">How texts were matched.</param>
    /// <param name="said">What the person said, in their own words; null if nothing is to be quoted.</param>
    public void Write(Recommendation result, IReadOnlyList<string> matches, SaidWords? said = null)
    {
        var page = _page.Compose(result, matches, said);
        new TextLines(console).Head(page.Title);
        foreach (var section in page.Sections)
            _sections.Write(section);
        console.WriteLine();
    }

    /// <summary>Writes one line for each recommendation.</summary>
    /// <param name="results">The recommendations.</param>
    public void Summary(IReadOnlyList<Recommendation> results) =>
        _sections.Write(new ReportSection("", "Everyone in the cohort", [.. results.Select(_page.Line)]));
}
