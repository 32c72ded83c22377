using System.Collections.Concurrent;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking;

/// <summary>Ranks a participant's next occupations and credentials with one bundle. Thread-safe; equal input gives equal bytes on every
/// thread and machine.</summary>
public sealed class Ranker
{
    private readonly RankerParts _parts;
    private readonly ConcurrentBag<RankingSession> _sessions = [];

    /// <summary>A ranker over a bundle.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="settings">Named numbers; null for the defaults.</param>
    public Ranker(Bundle bundle, RankSettings? settings = null)
        : this(bundle, settings, false) { }

    /// <summary>A ranker that may ask every policy about every occupation, whatever is at stake: slower, and what the other is proved
    /// by.</summary>
    internal Ranker(Bundle bundle, RankSettings? settings, bool evaluateAll)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        _parts = new RankerParts(bundle, settings ?? RankSettings.Default, evaluateAll);
    }

    /// <summary>The bundle.</summary>
    public Bundle Bundle => _parts.Bundle;

    /// <summary>Ranks one participant.</summary>
    /// <param name="participant">Facts, codes resolved against the bundle's catalog.</param>
    /// <param name="program">The participant's training program, or null. Its findings are worked out once and kept while the object lives:
    /// pass the same object for every participant.</param>
    /// <param name="asOf">The day the facts are taken as of; later facts are left out.</param>
    /// <param name="options">The request's options; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of bounds.</exception>
    public Recommendation Rank(Participant participant, TrainingProgram? program, DateOnly asOf, RankOptions? options = null) =>
        Rank(participant, program, asOf, options, out _);

    /// <summary>Ranks one participant, and says what work that was.</summary>
    /// <param name="participant">Facts, codes resolved against the bundle's catalog.</param>
    /// <param name="program">The participant's training program, or null; as above.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    /// <param name="options">The request's options; null for the defaults.</param>
    /// <param name="work">What the ranking did.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of bounds.</exception>
    public Recommendation Rank(Participant participant, TrainingProgram? program, DateOnly asOf, RankOptions? options, out RankWork work) =>
        Rank(participant, program, asOf, options, null, out work);

    /// <summary>Ranks one participant, and says what that saw over the whole catalog.</summary>
    /// <param name="participant">Facts, codes resolved against the bundle's catalog.</param>
    /// <param name="program">The participant's training program, or null; as above.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    /// <param name="options">The request's options; null for the defaults.</param>
    /// <param name="survey">Filled anew.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of bounds.</exception>
    public Recommendation Rank(Participant participant, TrainingProgram? program, DateOnly asOf, RankOptions? options, RankSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return Rank(participant, program, asOf, options, survey, out _);
    }

    private Recommendation Rank(
        Participant participant,
        TrainingProgram? program,
        DateOnly asOf,
        RankOptions? options,
        RankSurvey? survey,
        out RankWork work
    )
    {
        ArgumentNullException.ThrowIfNull(participant);
        options = (options ?? RankOptions.Default).Validate();
        var session = _sessions.TryTake(out var pooled) ? pooled : new RankingSession(_parts);
        try
        {
            var recommendation = session.Rank(participant, program, asOf, options, survey);
            work = session.Work;
            return recommendation with { Digest = RecommendationDigest.Of(recommendation) };
        }
        finally
        {
            _sessions.Add(session);
        }
    }
}
