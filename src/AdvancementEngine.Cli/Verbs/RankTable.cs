using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using Spectre.Console;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>A recommendation as tables for a participant and a navigator to read together.</summary>
internal sealed class RankTable(IAnsiConsole console, CareerCatalog catalog)
{
    private const int Reasons = 3;
    private const int GapItems = 3;
    private readonly RecommendationWords _words = new(catalog);

    public void Write(Recommendation result, IReadOnlyList<string> matches)
    {
        console.MarkupLineInterpolated($"[bold]{result.Participant}[/], as of {result.AsOf:yyyy-MM-dd}{(result.Program.Length == 0 ? string.Empty : ", program " + result.Program)}");
        if (result.Status == RecommendationStatus.NotEnoughKnown)
        {
            console.MarkupLineInterpolated($"[yellow]Not enough known for a ranking[/] ({result.KnownElements} of the person's elements). These facts would help most:");
            foreach (var question in result.AskNext)
                console.MarkupLineInterpolated($"  - {QuestionWords.Of(question.Fact)}");
            console.WriteLine();
            return;
        }

        if (!result.Occupations.IsEmpty) Occupations(result);
        if (!result.Credentials.IsEmpty) Credentials(result);
        Notes(result);
        foreach (var match in matches)
            console.MarkupLineInterpolated($"  [dim]read as: {match}[/]");
        console.MarkupLineInterpolated($"[dim]digest {result.Digest}[/]");
        console.WriteLine();
    }

    public void Summary(IReadOnlyList<Recommendation> results)
    {
        var table = new Table().RoundedBorder().Title("The cohort, first places");
        foreach (var column in (string[])["participant", "first occupation", "group", "next step", "first credential"])
            table.AddColumn(column);
        foreach (var result in results)
        {
            if (result.Status == RecommendationStatus.NotEnoughKnown)
            {
                table.AddRow(result.Participant, "not enough known", "–", result.AskNext.IsEmpty ? "–" : Markup.Escape("Ask: " + QuestionWords.Of(result.AskNext[0].Fact)), "–");
                continue;
            }

            var first = result.Occupations.FirstOrDefault();
            table.AddRow(
                Markup.Escape(result.Participant),
                Markup.Escape(first?.Title ?? "–"),
                first is null ? "–" : RecommendationWords.Group(first.Group),
                Markup.Escape(first is null ? "–" : _words.Next(first.NextStep)),
                Markup.Escape(result.Credentials.FirstOrDefault()?.Name ?? "–"));
        }

        console.Write(table);
    }

    private void Occupations(Recommendation result)
    {
        var table = new Table().RoundedBorder().ShowRowSeparators().Title($"Next occupations — fit: {Markup.Escape(RecommendationWords.Basis(result.Occupations.Select(o => o.Fit)))}");
        var outcomes = result.Occupations.Any(o => o.Fit.Basis != FitBasis.Content || o.ExpectedOutcome is not null);
        foreach (var column in (string[])["#", "occupation", "group", "fit", .. outcomes ? ["expected outcome, 0 to 1"] : Array.Empty<string>(), "pay a year", "what speaks for it", "gap", "next step"])
            table.AddColumn(column);
        foreach (var item in result.Occupations)
        {
            var occupation = catalog.FindOccupation(item.Code)!;
            table.AddRow([
                item.Rank.ToString(CultureInfo.InvariantCulture),
                Markup.Escape($"{item.Title}\n{item.Code}"),
                Markup.Escape(RecommendationWords.Group(item.Group) + (item.RankIfOpen is { } open ? string.Create(CultureInfo.InvariantCulture, $"\n(place {open} if open)") : string.Empty)),
                Markup.Escape(RecommendationWords.Fit(item.Fit)),
                .. outcomes ? [Markup.Escape(RecommendationWords.ExpectedOutcome(item.ExpectedOutcome))] : Array.Empty<string>(),
                Markup.Escape(Pay(occupation)),
                Markup.Escape(string.Join('\n', _words.Raised(item, Reasons).Concat(Adjusted(item)))),
                Markup.Escape(string.Join('\n', item.Gap.Where(g => g.Change is not { Gain: <= 0f } || g.Kind == GapKind.Requirement).Take(GapItems).Select(g => _words.Gap(g, item.Rank)))),
                Markup.Escape(_words.Next(item.NextStep))]);
        }

        console.Write(table);
    }

    private static string Pay(Occupation occupation) => occupation.Wage is not { P25: { } entry, Median: { } median } wage
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"${entry:#,0} to ${median:#,0}{(wage.SharedWith is null ? string.Empty : "\n(shared with " + wage.SharedWith + ")")}");

    // The policies that moved the score most, as the finding says it.
    private static IEnumerable<string> Adjusted(RankedOccupation item) => item.Findings
        .Where(f => f.Effect == EffectKind.Adjust && MathF.Abs(f.Logits) >= 0.1f)
        .OrderByDescending(f => MathF.Abs(f.Logits)).ThenBy(f => f.Policy.Code, StringComparer.Ordinal)
        .Take(2)
        .Select(f => string.Create(CultureInfo.InvariantCulture, $"{PolicyWords.Short(f.Policy.Code)} ({f.Logits:+0.0;−0.0})"));

    private void Credentials(Recommendation result)
    {
        var table = new Table().RoundedBorder().Title("Credentials that would help most — means, ranked by what they open");
        foreach (var column in (string[])["#", "credential", "opens", "helps most toward", "months", "cost"])
            table.AddColumn(column);
        foreach (var item in result.Credentials)
        {
            table.AddRow(
                item.Rank.ToString(CultureInfo.InvariantCulture),
                Markup.Escape($"{item.Name} ({item.Vendor})"),
                Markup.Escape(item.Opens.IsEmpty ? "–" : string.Join(", ", item.Opens.Select(_words.Name))),
                Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{_words.Name(item.Toward)} ({item.Change.Gain:+0.0;−0.0}, {(item.Change.Rank == item.TowardRank ? $"stays place {item.TowardRank}" : $"place {item.TowardRank} → {item.Change.Rank}")})")),
                item.Change.Months is { } months ? months.ToString("0.#", CultureInfo.InvariantCulture) : "no source",
                item.Change.CostUsd is { } cost ? "$" + cost.ToString("#,0", CultureInfo.InvariantCulture) : "no source");
        }

        console.Write(table);
    }

    private void Notes(Recommendation result)
    {
        foreach (var finding in result.Findings.Where(f => f.Verdict == Verdict.NotMet))
            console.MarkupLineInterpolated($"  [yellow]to arrange:[/] {_words.Finding(finding)}");
        foreach (var question in result.AskNext.Take(3))
            console.MarkupLineInterpolated($"  [blue]ask next:[/] {QuestionWords.Of(question.Fact)} [dim]({question.FirstFiveChanged} of the first five depend on it)[/]");
        foreach (var item in result.Occupations.Where(o => !o.Fallbacks.IsEmpty))
            console.MarkupLineInterpolated($"  [dim]{item.Code}: {string.Join("; ", item.Fallbacks)}[/]");
    }
}
