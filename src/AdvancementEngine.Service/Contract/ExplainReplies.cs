using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>A recommendation in sentences.</summary>
internal static class ExplainReplies
{
    public static Wire.V1.ExplainReply Of(Recommendation result, bool isSame, string opportunity, ServingBundle bundle)
    {
        var reply = new Wire.V1.ExplainReply { Recommendation = ContractMapping.ToWire(result), Same = isSame };
        reply.Items.Add(
            result.Occupations.Where(o => opportunity.Length == 0 || o.Code == opportunity).Select(o => Occupation(o, bundle.Words))
        );
        reply.Items.Add(
            result.Credentials.Where(c => opportunity.Length == 0 || c.Code == opportunity).Select(c => Credential(c, bundle.Words))
        );
        if (opportunity.Length > 0 && reply.Items.Count == 0)
            throw FieldViolations.Refuse([
                new(
                    "opportunity",
                    Intake.Reading.InputText.Quote(opportunity),
                    "an occupation or credential of the recommendation",
                    "leave it out to see them all"
                ),
            ]);
        return reply;
    }

    private static Wire.V1.ExplainedItem Occupation(RankedOccupation item, RecommendationWords words) =>
        new()
        {
            Code = item.Code,
            Name = item.Title,
            Sentences =
            {
                $"Place {item.Rank}, {RecommendationWords.Group(item.Group)}; fit: "
                    + $"{RecommendationWords.Fit(item.Fit).ReplaceLineEndings(" ")}.",
                words.Raised(item, 5).Select(r => $"Raised by {r}."),
                Reasons(item, words),
                item.Gap.Select(g => $"Missing: {words.Missing(g)}."),
                item.Findings.Select(f => words.Finding(f) + "."),
            },
        };

    private static IEnumerable<string> Reasons(RankedOccupation item, RecommendationWords words)
    {
        if (words.Reason(item) is { Length: > 0 } reason)
            yield return reason + ".";
        if (words.Way(item) is { Length: > 0 } way)
            yield return way + ".";
        if (item.MonthsAway is > 0f and var away)
            yield return $"About {RecommendationWords.Months(away)} away.";
    }

    private static Wire.V1.ExplainedItem Credential(RankedCredential item, RecommendationWords words) =>
        new()
        {
            Code = item.Code,
            Name = item.Name,
            Sentences =
            {
                $"Place {item.Rank}, {RecommendationWords.Group(item.Group)}; leads toward {words.Name(item.Toward)}.",
                words.Takes(item) + ".",
                item.Findings.Select(f => words.Finding(f) + "."),
            },
        };
}
