using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking;

/// <summary>What one ranking works in; pooled, one owner at a time.</summary>
internal sealed class RankingSession
{
    // "Ask this next" compares first fives.
    private const int FewestPlaces = 5;

    private readonly RankerParts _parts;
    private readonly OccupationOrdering _before;
    private readonly CounterfactualBatch _counterfactuals;
    private readonly KnownFacts _held;
    private readonly OccupationListBuilder _occupations;
    private readonly CredentialListBuilder _credentials;

    public RankingSession(RankerParts parts)
    {
        _parts = parts;
        _before = new OccupationOrdering(parts.Bundle, parts.Bounds);
        _counterfactuals = new CounterfactualBatch(parts, _before);
        _held = new KnownFacts(parts.Bundle.Catalog, parts.Elements, parts.Needs);
        _occupations = new OccupationListBuilder(parts, _before, _counterfactuals);
        _credentials = new CredentialListBuilder(parts, _before, _counterfactuals);
    }

    /// <summary>What the last ranking did.</summary>
    public RankWork Work { get; private set; }

    public Recommendation Rank(Participant participant, TrainingProgram? program, DateOnly asOf, RankOptions options, RankSurvey? survey)
    {
        Work = default;
        var scored = _counterfactuals.Scored;
        survey?.Clear();
        var bundle = _parts.Bundle;
        var known = _parts.State.Build(participant, asOf, _before.Elements);
        var recommendation = new Recommendation
        {
            Bundle = bundle.Identity,
            AsOf = asOf,
            Participant = participant.Id,
            Program = program?.Id ?? participant.Program ?? string.Empty,
            Options = options,
            Status = known < _parts.Settings.FewestKnownElements ? RecommendationStatus.NotEnoughKnown : RecommendationStatus.Ranked,
            KnownElements = known,
        };
        if (recommendation.Status == RecommendationStatus.NotEnoughKnown)
            return recommendation with { AskNext = Questions.ForTooLittle(participant) };

        var outlook = _parts.Programs.Of(program, asOf);
        var @case = new PolicyCase(participant, asOf, bundle.Catalog, outlook.Findings, new PolicyRequest(options.UseInterests));
        Hold(participant, asOf);
        _before.Score();
        var bounds = options.Overrides.IsEmpty ? outlook.Bounds : AdjustmentBounds.OfProgram(outlook.Findings, bundle, options);
        _before.Evaluate(@case, bounds, Math.Max(options.Top, Math.Max(FewestPlaces, _parts.Settings.CredentialHorizon)), options);
        _held.Open(participant, asOf);
        _counterfactuals.Begin(@case, options);
        var occupations = options.Kind != OpportunityKind.Credential;
        var credentials = options.Kind != OpportunityKind.Occupation && _before.Listed > 0;
        if (occupations) _occupations.Plan(@case, _held, options);
        if (credentials) _credentials.Plan(@case, _held, options);
        survey?.Fill(_before, credentials ? _credentials.Opening : []);
        recommendation = recommendation with
        {
            Occupations = occupations ? _occupations.List(options) : [],
            Credentials = credentials ? _credentials.List(@case, options) : [],
            Findings = [.. _before.Participant],
            AskNext = Questions.ForUnknowns(_before, options),
        };
        Work = new RankWork(_before.Listed, _before.Evaluated, _counterfactuals.Planned, (int)(_counterfactuals.Scored - scored));
        return recommendation;
    }

    private void Hold(Participant participant, DateOnly asOf)
    {
        var held = _before.Hold();
        foreach (var spell in participant.Work)
        {
            if (spell.Start <= asOf && _parts.Bundle.Catalog.OccupationIndex(spell.Occupation) is >= 0 and var index)
                held[index] = true;
        }
    }
}
