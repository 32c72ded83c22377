using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>The one next step in plain words: what, how, where, and what to do alongside it. Each kind of step has its own file. There, the
/// first case that holds gives the sentence, so what is particular to a few people stands before what holds for all.</summary>
public sealed partial class RecommendationWords
{
    /// <summary>Returns the next step as sentences addressed to the person.</summary>
    /// <param name="step">The step.</param>
    /// <param name="standing">The person's current position; null if unknown.</param>
    /// <param name="said">The person's own words for what could not be matched; null if not available.</param>
    public string Step(NextStep step, PersonStanding? standing = null, string? said = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        var toward = step.Toward.Length == 0 ? string.Empty : Name(step.Toward);
        return step.Kind switch
        {
            NextStepKind.Satisfy => Satisfy(step),
            NextStepKind.Support => SupportFirst(step, toward),
            NextStepKind.Apply => Apply(step, toward, said),
            NextStepKind.Earn when IsStarted(step) => Finish(step, standing, toward),
            NextStepKind.Earn => Earn(step, standing),
            NextStepKind.Learn => Learn(step, standing, toward),
            NextStepKind.Experience => Experience(step, toward),
            NextStepKind.Study => Study(step, toward),
            NextStepKind.Stay => Stay(step, toward),
            NextStepKind.Clarify => Clarify(step, said),
            _ => Review(step, toward),
        };
    }

    /// <summary>Says that employers require no certification, or that none is needed now; empty if certifications are listed and employers
    /// ask for them.</summary>
    public static string NoCertifications(Recommendation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var first =
            result.Occupations.FirstOrDefault(o => o.IsGoal) ?? result.Occupations.FirstOrDefault(o => o.Group != OpportunityGroup.Other);
        if (first is not null && AskedCredentials.AreNoneFor(first.Code))
            return result.Credentials.IsEmpty
                ? "No certification is needed for this. Work you can show counts more."
                : "No certification is needed for this. Work you can show counts more. If you want one:";
        return result.Credentials.IsEmpty ? "No certification is needed for your next step." : string.Empty;
    }

    private static bool Says(NextStep step, string code) => step.Beside.Contains(code, StringComparer.Ordinal);

    // What follows a mark among the codes beside the step.
    private static string? Named(NextStep step, string mark) =>
        step.Beside.Where(b => b.StartsWith(mark, StringComparison.Ordinal)).Select(b => b[mark.Length..]).FirstOrDefault();

    private static string Quoted(string? said) =>
        string.IsNullOrWhiteSpace(said) ? string.Empty
        : said.Length > 60 ? $" \"{said[..57].TrimEnd()}...\""
        : $" \"{said}\"";

    private static string And(string[] items) => Joined(items, "and");

    private static string Or(string[] items) => Joined(items, "or");

    private static string Joined(string[] items, string word) =>
        items.Length switch
        {
            0 => string.Empty,
            1 => items[0],
            _ => string.Join(", ", items[..^1]) + $" {word} {items[^1]}",
        };

    private static bool IsCredential(string element) => element.StartsWith("credential:", StringComparison.Ordinal);
}
