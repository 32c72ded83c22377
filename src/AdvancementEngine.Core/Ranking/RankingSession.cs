using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Occupations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Ranking.Steps;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

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
    private readonly NextStepPlanner _steps;

    public RankingSession(RankerParts parts)
    {
        _parts = parts;
        _before = new OccupationOrdering(parts.Bundle, parts.Bounds, parts.Settings);
        _counterfactuals = new CounterfactualBatch(parts, _before);
        _held = new KnownFacts(parts.Bundle.Catalog, parts.Elements, parts.Needs);
        _occupations = new OccupationListBuilder(parts, _before, _counterfactuals);
        _credentials = new CredentialListBuilder(parts, _before, _counterfactuals);
        _steps = new NextStepPlanner(parts, _before);
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
            Status =
                known < _parts.Settings.FewestKnownElements && !IsPlaced(participant, asOf)
                    ? RecommendationStatus.NotEnoughKnown
                    : RecommendationStatus.Ranked,
            KnownElements = known,
        };
        if (recommendation.Status == RecommendationStatus.NotEnoughKnown)
        {
            var questions = Questions.ForTooLittle(participant);
            return recommendation with { AskNext = questions, NextStep = _steps.ForTooLittle(questions, participant) };
        }

        var outlook = _parts.Programs.Of(program, asOf);
        var @case = new PolicyCase(participant, asOf, bundle.Catalog, outlook.Findings, new PolicyRequest(options.UseInterests));
        var standing = @case.StandingBy(bundle.Policies.Thresholds);
        Hold(participant, asOf, standing);
        _before.Score();
        var bounds = options.Overrides.IsEmpty ? outlook.Bounds : AdjustmentBounds.OfProgram(outlook.Findings, bundle, options);
        _before.Evaluate(@case, bounds, Math.Max(options.Top, Math.Max(FewestPlaces, _parts.Settings.CredentialTargets)), options);
        _held.Open(participant, asOf);
        _counterfactuals.Begin(@case, options);
        var occupations = options.Kind != OpportunityKind.Credential;
        var advised = _before.Listed > 0 || standing.IsGoalReached;
        var credentials = options.Kind != OpportunityKind.Occupation && advised;
        // First the order is settled, with every change that is shown; then it is rendered, and nothing is asked again.
        if (occupations)
            _occupations.Plan(@case, standing, _held, options);
        if (advised)
            _credentials.Plan(@case, standing, options, survey is not null);
        if (occupations)
            _occupations.Settle(options);
        if (credentials)
            _credentials.Settle();
        survey?.Fill(_before, credentials ? _credentials.Opening : []);
        recommendation = recommendation with
        {
            Standing = StandingSummary.Of(standing, bundle.Catalog),
            NextStep = _steps.Choose(@case, standing, _credentials, _held),
            Occupations = occupations ? _occupations.List(standing) : [],
            Credentials = credentials ? _credentials.List(@case) : [],
            Findings = [.. _before.Participant],
            AskNext = Questions.ForUnknowns(_before, options),
        };
        Work = new RankWork(_before.Listed, _before.Evaluated, _counterfactuals.Planned, (int)(_counterfactuals.Scored - scored));
        return recommendation;
    }

    // A job on record, read or not, or a goal beside a complete record of work, places a person whatever else is known.
    private static bool IsPlaced(Participant participant, DateOnly asOf) =>
        participant.Work.Any(w => w.Start <= asOf)
        || !participant.UnreadWork.IsEmpty
        || (participant.WorkHistoryKnown && participant.Goals is { TargetOccupation: not null } or { Unread.Candidates.Length: > 0 });

    private void Hold(Participant participant, DateOnly asOf, Standing standing)
    {
        var catalog = _parts.Bundle.Catalog;
        var held = _before.Hold();
        var goal = participant.Goals.TargetOccupation is { } target ? catalog.OccupationIndex(target) : -1;
        foreach (var spell in participant.Work)
        {
            // One held before comes back where it is the goal, where it ended so long ago that going back is a step, and where it was lost
            // lately and nothing else is wanted.
            if (spell.Start > asOf || catalog.OccupationIndex(spell.Occupation) is not (>= 0 and var index))
                continue;
            var isReturn = index == goal || index == standing.Lost || index == standing.Same || standing.IsFormer(index);
            if ((!isReturn || spell.IsPresent(asOf)) && !standing.MayStay(index))
                held[index] = true;
        }

        _before.Aim(goal, standing.Same, participant.Goals.WageFloorUsd);
    }
}
