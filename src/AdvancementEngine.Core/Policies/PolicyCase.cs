using System.Buffers;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies;

/// <summary>One participant as of a date, for evaluation with the policies of one book. Values that depend only on the participant are
/// computed once, here.</summary>
/// <remarks>For a counterfactual, create a new case with the changed participant, which is cheap. Not shared between threads during
/// evaluation.</remarks>
public sealed class PolicyCase
{
    private readonly PolicyCase? _recorded;
    private WordsOnRecord? _words;
    private Standing? _standing;
    private WorkLimits? _limits;
    private ImmutableArray<string> _payers;
    private Thresholds? _thresholds;

    /// <summary>Creates a case.</summary>
    /// <param name="participant">The participant whose facts are evaluated.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="catalog">The catalog that defines the codes.</param>
    /// <param name="program">Findings of the participant's training program, computed once and reused; for a participant without one, from
    /// <see cref="PolicyBook.EvaluateProgram"/> with no program. Null omits every finding that does not depend on the participant.</param>
    /// <param name="request">The request's options for policies.</param>
    public PolicyCase(Participant participant, DateOnly asOf, CareerCatalog catalog, ProgramFindings? program, PolicyRequest request)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        Participant = participant;
        AsOf = asOf;
        Catalog = catalog;
        Program = program;
        Request = request;
        Work = new WorkRecord(participant, asOf, catalog);
    }

    // The work record is recomputed only if the work differs.
    private PolicyCase(PolicyCase recorded, Participant changed)
    {
        Participant = changed;
        AsOf = recorded.AsOf;
        Catalog = recorded.Catalog;
        Program = recorded.Program;
        Request = recorded.Request;
        var sameWork = changed.Work == recorded.Participant.Work && changed.WorkHistoryKnown == recorded.Participant.WorkHistoryKnown;
        Work = sameWork ? recorded.Work : new WorkRecord(changed, AsOf, Catalog);
        _recorded = sameWork ? recorded : null;
        // Most changes add evidence and leave the facts from which limits are derived unchanged.
        var (now, before) = (changed, recorded.Participant);
        if (now.UnreadEvidence == before.UnreadEvidence && now.Needs == before.Needs && now.Facts == before.Facts)
            _limits = recorded.Limits;
    }

    /// <summary>The same case with changed facts, for a counterfactual.</summary>
    internal PolicyCase With(Participant changed) => new(this, changed);

    /// <summary>The participant whose facts are evaluated.</summary>
    public Participant Participant { get; }

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The catalog.</summary>
    public CareerCatalog Catalog { get; }

    /// <summary>Findings of the training program, or null.</summary>
    public ProgramFindings? Program { get; }

    /// <summary>The request's options for policies.</summary>
    public PolicyRequest Request { get; }

    internal WorkRecord Work { get; }

    /// <summary>What the person cannot do at work, according to the record.</summary>
    internal WorkLimits Limits =>
        _limits ??=
            RecordedLimits.Of(Participant, AsOf) | RecordedLimits.OfLicense(Participant, AsOf) | RecordedLimits.OfGoal(Participant.Goals);

    /// <summary>Who may pay for training and exams other than the program, as codes; empty if the record names nobody.</summary>
    internal ImmutableArray<string> Payers
    {
        get
        {
            if (_payers.IsDefault)
                _payers = Participants.Payers.Of(Participant, AsOf);
            return _payers;
        }
    }

    /// <summary>True if the record contains one of the words, in evidence, jobs or the goal, recognized or not.</summary>
    /// <param name="words">In any case. Queried for each credential but searched only once, so always pass the same array for the same
    /// words.</param>
    internal bool IsNamed(SearchValues<string> words) => Words.IsNamed(words);

    /// <summary>Plain words on record.</summary>
    internal WordsOnRecord Words => _words ??= new(Participant, AsOf);

    /// <summary>The participant's standing, computed once for the thresholds of one book.</summary>
    internal Standing StandingBy(Thresholds thresholds)
    {
        if (_standing is not null && ReferenceEquals(_thresholds, thresholds))
            return _standing;
        _thresholds = thresholds;
        return _standing = Standing.Of(Participant, AsOf, Catalog, thresholds.Standing, _recorded?.StandingBy(thresholds));
    }
}
