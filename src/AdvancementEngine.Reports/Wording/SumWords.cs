using System.Globalization;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Total cost and time of the certifications that can begin now, compared with what the person has.</summary>
public static class SumWords
{
    /// <summary>True if the known fees together exceed the money the person stated, although each one alone is within it.</summary>
    /// <param name="items">The list, in order.</param>
    public static bool IsAboveMoney(IEnumerable<RankedCredential> items)
    {
        var now = Now(items);
        return now.Length > 1 && Had(now, "goal.money") is { } money && now.Sum(c => c.FeeUsd ?? 0f) > money;
    }

    /// <summary>Returns one or two sentences; empty for fewer than two certifications or if no known fee is left to pay.</summary>
    /// <param name="items">The list, in order.</param>
    public static string Of(IEnumerable<RankedCredential> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var now = Now(items);
        var fees = now.Sum(c => c.FeeUsd ?? 0f);
        if (now.Length < 2 || fees <= 0f)
            return string.Empty;
        var least = now.Any(c => c.FeeUsd is null) ? "at least " : string.Empty;
        var months = now.Sum(c => c.Months ?? 0f);
        var text = $"Together: {least}{Dollars(fees)} and about {RecommendationWords.Months(MathF.Round(months))} of study.";
        if (Had(now, "goal.money") is { } money && fees > money)
            return $"{text} You have {Dollars(money)}: begin with the first.";
        return Had(now, "goal.months") is { } had && months > had
            ? $"{text} That is more than the time you have: begin with the first."
            : text;
    }

    /// <summary>Known fees of those that can begin now, US dollars.</summary>
    /// <param name="items">Those before another in the list.</param>
    public static float Spent(IEnumerable<RankedCredential> items) => Now(items).Sum(c => c.FeeUsd ?? 0f);

    private static RankedCredential[] Now(IEnumerable<RankedCredential> items) => [.. items.Where(c => c.Group == OpportunityGroup.Next)];

    // The person's amount, as the policies compared it for each certification.
    private static float? Had(RankedCredential[] items, string policy)
    {
        foreach (var finding in items.SelectMany(c => c.Findings))
        {
            if (finding.Policy.Code == policy && finding.Needed.Kind == MeasureKind.Number)
                return (float)finding.Needed.Number;
        }

        return null;
    }

    private static string Dollars(float amount) => "$" + MathF.Round(amount).ToString("#,0", CultureInfo.InvariantCulture);
}
