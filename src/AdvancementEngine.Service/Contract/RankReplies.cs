using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>A recommendation as a reply: in full with a legend, or as a summary.</summary>
internal static class RankReplies
{
    public static Wire.V1.RankReply Of(Wire.V1.View view, Recommendation result, RankInput input, ServingBundle bundle)
    {
        var reply = new Wire.V1.RankReply { Matches = { input.Notes.SelectMany(Matches.Of) }, Notes = { Matches.Notes(input.Notes) } };
        if (view == Wire.V1.View.Summary)
        {
            reply.Summary = Summary(result, bundle);
        }
        else
        {
            reply.Recommendation = ContractMapping.ToWire(result);
            reply.Legend.Add(bundle.Legend.Of(result));
        }

        return reply;
    }

    private static Wire.V1.RecommendationSummary Summary(Recommendation result, ServingBundle bundle)
    {
        var words = bundle.Words;
        return new()
        {
            Bundle = new()
            {
                Id = result.Bundle.Id,
                Catalog = result.Bundle.Catalog,
                Policies = result.Bundle.Policies,
                Model = result.Bundle.Model,
            },
            AsOf = ContractMapping.Day(result.AsOf),
            Participant = result.Participant,
            Program = result.Program,
            Status = (Wire.V1.Recommendation.Types.Status)result.Status,
            KnownElements = result.KnownElements,
            Occupations = { result.Occupations.Select(o => Occupation(o, words)) },
            Credentials = { result.Credentials.Select(c => Credential(c, words)) },
            AskNext = { result.AskNext.Select(q => QuestionWords.Of(q.Fact)) },
            Basis = RecommendationWords.Basis(result.Occupations.Select(o => o.Fit)),
            Digest = result.Digest,
            NextStep = result.NextStep is { } step ? words.Step(step, result.Standing) : string.Empty,
        };
    }

    private static Wire.V1.SummaryItem Occupation(RankedOccupation item, RecommendationWords words) =>
        new()
        {
            Code = item.Code,
            Name = item.Title,
            Rank = item.Rank,
            Group = (Wire.V1.OpportunityGroup)item.Group,
            GroupWords = RecommendationWords.Group(item.Group),
            Fit = RecommendationWords.Fit(item.Fit).ReplaceLineEndings(" "),
            Sentence = words.Status(item),
        };

    private static Wire.V1.SummaryItem Credential(RankedCredential item, RecommendationWords words) =>
        new()
        {
            Code = item.Code,
            Name = item.Name,
            Rank = item.Rank,
            Group = (Wire.V1.OpportunityGroup)item.Group,
            GroupWords = RecommendationWords.Group(item.Group),
            Sentence = $"{words.Takes(item)}; leads toward {words.Name(item.Toward)}",
        };
}
