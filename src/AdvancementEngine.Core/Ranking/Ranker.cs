using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Ranking;

/// <summary>Ranks a participant's next occupations and credentials with one bundle. Thread-safe; equal input gives equal bytes on every thread and machine.</summary>
public sealed class Ranker
{
    private readonly RankSettings _settings;
    private readonly CentredEffects _effects;
    private readonly CredentialRungs _rungs;
    private readonly AffectedOccupations _affected;
    private readonly ImmutableArray<OccupationNeeds> _needs;
    private readonly OccupationWinners _winners;
    private readonly ProgramFindingsCache _programs;
    private readonly ConcurrentBag<Scratch> _scratch = [];

    /// <summary>A ranker over a bundle.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="settings">Named numbers; null for the defaults.</param>
    public Ranker(Bundle bundle, RankSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        Bundle = bundle;
        _programs = new ProgramFindingsCache(bundle);
        _settings = settings ?? RankSettings.Default;
        _rungs = new CredentialRungs(bundle.Catalogue);
        _effects = new CentredEffects(bundle);
        _affected = new AffectedOccupations(bundle);
        _needs = OccupationNeeds.Prepare(bundle, _settings, _effects);
        _winners = new OccupationWinners(bundle, _settings, new GapFinder(_settings, _needs, _rungs));
    }

    /// <summary>The bundle.</summary>
    public Bundle Bundle { get; }

    /// <summary>Ranks one participant.</summary>
    /// <param name="participant">Facts, codes resolved against the bundle's catalogue.</param>
    /// <param name="program">The participant's training program, or null. Its findings are worked out once and kept while the object lives: pass the same object for every participant.</param>
    /// <param name="asOf">The day the facts are taken as of; later facts are left out.</param>
    /// <param name="options">The request's options; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of bounds.</exception>
    public Recommendation Rank(Participant participant, TrainingProgram? program, DateOnly asOf, RankOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(participant);
        options = (options ?? RankOptions.Default).Validate();
        var scratch = _scratch.TryTake(out var pooled) ? pooled : new Scratch(Bundle, _settings, _effects, _rungs, _affected);
        try
        {
            var recommendation = Rank(scratch, participant, program, asOf, options);
            return recommendation with { Digest = RecommendationDigest.Of(recommendation) };
        }
        finally
        {
            _scratch.Add(scratch);
        }
    }

    private Recommendation Rank(Scratch scratch, Participant participant, TrainingProgram? program, DateOnly asOf, RankOptions options)
    {
        var before = scratch.Before;
        var known = ParticipantState.Build(participant, asOf, Bundle.Model.Occupations, Bundle.Model.Manifest.State, before.Elements);
        var recommendation = new Recommendation
        {
            Bundle = Bundle.Identity,
            AsOf = asOf,
            Participant = participant.Id,
            Program = program?.Id ?? participant.Program ?? string.Empty,
            Options = options,
            Status = known < _settings.FewestKnownElements ? RecommendationStatus.NotEnoughKnown : RecommendationStatus.Ranked,
            KnownElements = known,
        };
        if (recommendation.Status == RecommendationStatus.NotEnoughKnown)
            return recommendation with { AskNext = Questions.ForTooLittle(participant) };

        var @case = new PolicyCase(participant, asOf, Bundle.Catalogue, _programs.Of(program, asOf), new PolicyRequest(options.UseInterests));
        var held = scratch.Held(participant, asOf);
        scratch.Counterfactuals.Begin();
        before.Score();
        var candidates = scratch.Candidates;
        before.Judge(@case, candidates, options);
        before.Sort(held);
        var facts = new HeldFacts(participant, asOf, Bundle.Catalogue, _needs);
        return recommendation with
        {
            Occupations = options.Kind == OpportunityKind.Credential ? [] : _winners.List(scratch, @case, facts, candidates, held, options),
            Credentials = options.Kind == OpportunityKind.Occupation ? [] : scratch.Credentials.Rank(before, scratch.Counterfactuals, @case, facts, candidates, held, options),
            Findings = [.. before.Judgement.Participant],
            AskNext = Questions.ForUnknowns(before, candidates, options),
        };
    }
}

/// <summary>What one ranking works in; pooled.</summary>
internal sealed class Scratch(Bundle bundle, RankSettings settings, CentredEffects effects, CredentialRungs rungs, AffectedOccupations affected)
{
    private readonly bool[] _held = new bool[bundle.Catalogue.Occupations.Length];
    private readonly Candidate[] _candidates = [.. bundle.Catalogue.Occupations.Select(o => new Candidate(o, null, 0f))];

    public Evaluation Before { get; } = new(bundle);

    public Counterfactuals Counterfactuals { get; } = new(bundle, affected);

    public CredentialRanking Credentials { get; } = new(bundle, settings, effects, rungs);

    public ReadOnlySpan<bool> Held(Participant participant, DateOnly asOf)
    {
        // Where people usually come from is no step on from there.
        for (var o = 0; o < _held.Length; o++)
            _held[o] = bundle.Catalogue.Occupations[o].UsualOrigin;
        foreach (var spell in participant.Work)
        {
            if (spell.Start <= asOf && bundle.Catalogue.OccupationIndex(spell.Occupation) is >= 0 and var index)
                _held[index] = true;
        }

        return _held;
    }

    public ReadOnlySpan<Candidate> Candidates => _candidates;
}
