using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>A participant with the results in this run.</summary>
/// <param name="Person">The participant.</param>
/// <param name="Data">recorded, made-up or simulated.</param>
/// <param name="Facts">Hash of the input row.</param>
/// <param name="Mark">Whether few or old facts were known; empty if neither.</param>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Survey">Ranking data over the whole catalog; reused for the next participant.</param>
internal sealed record ScoredParticipant(
    Participant Person,
    string Data,
    string Facts,
    DataSufficiency Mark,
    Recommendation Recommendation,
    RankSurvey Survey
)
{
    /// <summary>The plan; null if none was requested.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Ranks a row, and plans if there is a planner.</summary>
    public static ScoredParticipant Of(
        CohortRow row,
        string facts,
        Cohort cohort,
        Ranker ranker,
        RankOptions options,
        RankSurvey survey,
        Planner? planner
    )
    {
        var person = row.Participant!;
        var program = person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;
        var recommendation = ranker.Rank(person, program, cohort.AsOf, options, survey);
        return new(
            person,
            row.Marked.Length > 0 ? row.Marked : cohort.Data,
            facts,
            DataSufficiency.Of(person, recommendation),
            recommendation,
            survey
        )
        {
            Plan = planner?.Plan(person, program, cohort.AsOf, null, cohort.Programs.Programs.Values),
        };
    }

    /// <summary>Hash of an input row.</summary>
    public static string HashOf(IReadOnlyList<string> cells)
    {
        var text = string.Join('\u001f', cells);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }
}
