using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies;

/// <summary>One participant as of a date, for evaluation by the policies of one book. What depends on the participant alone is computed
/// once, here.</summary>
/// <remarks>For a counterfactual make a new case with the changed participant; that is cheap. Not shared between threads while it is
/// evaluated.</remarks>
public sealed class PolicyCase
{
    private readonly PolicyCase? _recorded;
    private WordsOnRecord? _words;
    private Standing? _standing;
    private WorkLimits? _limits;
    private ImmutableArray<string> _payers;
    private Thresholds? _thresholds;

    /// <summary>Opens a case.</summary>
    /// <param name="participant">Whose facts.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="catalog">The catalog its codes are of.</param>
    /// <param name="program">Findings of the participant's training program, computed once and reused;
    /// <see cref="PolicyBook.EvaluateProgram"/> with no program for a participant without one. Null leaves out every finding that does not
    /// depend on the participant.</param>
    /// <param name="request">What the request asks.</param>
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

    // The work record is computed again only where the work differs.
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
        // Most changes add evidence, and leave what limits are read from.
        var (now, before) = (changed, recorded.Participant);
        if (now.UnreadEvidence == before.UnreadEvidence && now.Needs == before.Needs && now.Facts == before.Facts)
            _limits = recorded.Limits;
    }

    /// <summary>The same case with changed facts, for a counterfactual.</summary>
    internal PolicyCase With(Participant changed) => new(this, changed);

    /// <summary>Whose facts.</summary>
    public Participant Participant { get; }

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The catalog.</summary>
    public CareerCatalog Catalog { get; }

    /// <summary>Findings of the training program, or null.</summary>
    public ProgramFindings? Program { get; }

    /// <summary>What the request asks.</summary>
    public PolicyRequest Request { get; }

    internal WorkRecord Work { get; }

    /// <summary>What the person cannot do at work, by the record.</summary>
    internal WorkLimits Limits =>
        _limits ??=
            RecordedLimits.Of(Participant, AsOf) | RecordedLimits.OfLicense(Participant, AsOf) | RecordedLimits.OfGoal(Participant.Goals);

    /// <summary>Who may pay for training and exams beside the program, as codes; empty where the record names nobody.</summary>
    internal ImmutableArray<string> Payers
    {
        get
        {
            if (_payers.IsDefault)
                _payers = Participants.Payers.Of(Participant, AsOf);
            return _payers;
        }
    }

    /// <summary>True where the record has one of the words: evidence, jobs and goal, read or not.</summary>
    /// <param name="words">Lower case. Asked for each credential, and looked for once: always the same array for the same words.</param>
    internal bool IsNamed(string[] words) => Words.IsNamed(words);

    /// <summary>What the record says in plain words.</summary>
    internal WordsOnRecord Words => _words ??= new(Participant, AsOf);

    /// <summary>Where the participant stands, worked out once for the thresholds of one book.</summary>
    internal Standing StandingBy(Thresholds thresholds)
    {
        if (_standing is not null && ReferenceEquals(_thresholds, thresholds))
            return _standing;
        _thresholds = thresholds;
        return _standing = Standing.Of(Participant, AsOf, Catalog, thresholds.Standing, _recorded?.StandingBy(thresholds));
    }
}
