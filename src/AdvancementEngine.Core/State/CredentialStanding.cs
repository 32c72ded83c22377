using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>A person's credentials and evidence as of a date: what is held, by track and level, and the fields that evidence points
/// to.</summary>
internal sealed class CredentialStanding
{
    private readonly CareerCatalog _catalog;
    private readonly Participant _participant;
    private readonly List<int> _held;
    private readonly List<int> _lapsed;
    private readonly List<int> _begun;
    private readonly List<int> _started;
    private readonly List<int> _pointed;
    private readonly List<int> _trained;

    private CredentialStanding(Participant participant, DateOnly asOf, CareerCatalog catalog)
    {
        (_catalog, _participant) = (catalog, participant);
        (_held, _lapsed, _pointed, _trained) = ([], [], [], []);
        _begun = Known(participant.ExamsPassed.Select(e => (e.Credential, e.Source)), asOf);
        _started = Known(participant.ExamsStarted.Select(e => (e.Credential, e.Source)), asOf);
        Read(asOf, 0, 0);
    }

    // Reuses the previous result and reads only what was added.
    private CredentialStanding(Participant participant, DateOnly asOf, CredentialStanding before)
    {
        (_catalog, _participant) = (before._catalog, participant);
        (_held, _lapsed, _begun, _started) = ([.. before._held], [.. before._lapsed], before._begun, before._started);
        (_pointed, _trained) = ([.. before._pointed], [.. before._trained]);
        (Fields, Highest) = (before.Fields, before.Highest);
        Read(asOf, before._participant.Evidence.Length, before._participant.Activities.Length);
    }

    /// <summary>Reads a participant's credentials and evidence.</summary>
    /// <param name="participant">The facts.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="catalog">The catalog that defines their codes.</param>
    /// <param name="before">The same person before other facts changed, as of the same day; null for none.</param>
    public static CredentialStanding Of(Participant participant, DateOnly asOf, CareerCatalog catalog, CredentialStanding? before)
    {
        if (before is null)
            return new(participant, asOf, catalog);
        var (was, activities) = (before._participant, participant.Activities == before._participant.Activities);
        if (activities && participant.Evidence == was.Evidence)
            return before;
        // An added credential may renew one that lapsed.
        var renews = before._lapsed.Count > 0 && participant.Evidence != was.Evidence;
        return !renews && Continues(participant.Evidence, was.Evidence) && (activities || Continues(participant.Activities, was.Activities))
            ? new(participant, asOf, before)
            : new(participant, asOf, catalog);
    }

    private static string Prefix => ElementKinds.Credential + ":";

    /// <summary>Credentials held, dense indices, in the order of the evidence.</summary>
    public IReadOnlyList<int> Held => _held;

    /// <summary>True if a credential was held and has lapsed.</summary>
    public bool IsLapsed(int credential) => _lapsed.Contains(credential) && !_held.Contains(credential);

    /// <summary>True if one of its exams is passed but it is not held.</summary>
    public bool IsBegun(int credential) => _begun.Contains(credential) && !_held.Contains(credential);

    /// <summary>Credentials with a passed exam, dense indices, whether or not held since.</summary>
    public IReadOnlyList<int> Begun => _begun;

    /// <summary>True if it is prepared for or was failed, and is not held; none of its exams is passed.</summary>
    public bool IsStarted(int credential) =>
        _started.Contains(credential) && !_held.Contains(credential) && !_begun.Contains(credential);

    /// <summary>True if it is not held because its exam was failed.</summary>
    public bool IsFailed(int credential) =>
        IsStarted(credential)
        && _participant.ExamsStarted.Any(e => e.IsFailed && _catalog.CredentialIndex(e.Credential) == credential);

    /// <summary>Credentials prepared for or failed, dense indices, whether or not held since.</summary>
    public IReadOnlyList<int> Started => _started;

    /// <summary>Highest level held; 0 for none.</summary>
    public CredentialLevel Highest { get; private set; }

    /// <summary>Fields that a credential, a technology or hands-on work points to.</summary>
    public CareerField Fields { get; private set; }

    /// <summary>Fields that evidence leads into: security work starts in infrastructure.</summary>
    public CareerField Leading => (Fields & CareerField.Security) != 0 ? Fields | CareerField.Infrastructure : Fields;

    /// <summary>True if a credential is held.</summary>
    public bool Has(int credential) => _held.Contains(credential);

    /// <summary>True if a credential is held, by code.</summary>
    public bool Has(string credential) => _catalog.CredentialIndex(credential) is >= 0 and var index && _held.Contains(index);

    /// <summary>True if something on record is particular to an occupation.</summary>
    public bool PointsTo(int occupation) => _pointed.Contains(occupation);

    /// <summary>True if hands-on work for any occupation is on record.</summary>
    public bool IsTrainedForAny => _trained.Count > 0;

    /// <summary>True if the other has hands-on work for the same occupations on record.</summary>
    public bool IsTrainedAs(CredentialStanding other) =>
        CollectionsMarshal.AsSpan(_trained).SequenceEqual(CollectionsMarshal.AsSpan(other._trained));

    /// <summary>True if hands-on work for an occupation is on record.</summary>
    public bool IsTrainedFor(int occupation) => _trained.Contains(occupation);

    private List<int> Known(IEnumerable<(string Credential, Source Source)> exams, DateOnly asOf) =>
        [
            .. exams
                .Where(e => e.Source.IsKnownBy(asOf))
                .Select(e => _catalog.CredentialIndex(e.Credential))
                .Where(i => i >= 0),
        ];

    private void Read(DateOnly asOf, int evidenceFrom, int activitiesFrom)
    {
        var fields = CareerMap.Of(_catalog).Fields;
        foreach (var evidence in _participant.Evidence.AsSpan()[evidenceFrom..])
        {
            if (!evidence.Source.IsKnownBy(asOf))
                continue;
            var points = fields.Points(evidence.Element);
            Fields |= points.Fields;
            foreach (var occupation in points.Occupations)
                Mark(occupation);
            if (evidence.Element.StartsWith(Prefix, StringComparison.Ordinal))
                ReadCredential(evidence, asOf);
        }

        foreach (var activity in _participant.Activities.AsSpan()[activitiesFrom..])
        {
            if (!activity.Source.IsKnownBy(asOf) || activity.Occupation is not { } served)
                continue;
            if (_catalog.OccupationIndex(served) is not (>= 0 and var index))
                continue;
            if (!WorkBasedLearning.TryStage(activity.Activity, out var stage) || stage < LearningStage.Preparation)
                continue;
            Fields |= fields.Of(index);
            Mark(index);
            _trained.Add(index);
        }
    }

    private void ReadCredential(Evidence evidence, DateOnly asOf)
    {
        if (_catalog.CredentialIndex(evidence.Element[Prefix.Length..]) is not (>= 0 and var index) || _held.Contains(index))
            return;
        if (LapsedCredentials.Has(evidence, _catalog.Credentials[index], _participant, asOf, _catalog))
        {
            _lapsed.Add(index);
            return;
        }

        _held.Add(index);
        if (_catalog.Credentials[index].Facts.Level is { } level && level.Value > Highest)
            Highest = level.Value;
    }

    private static bool Continues<T>(ImmutableArray<T> now, ImmutableArray<T> was)
        where T : class
    {
        if (now.Length < was.Length)
            return false;
        for (var i = 0; i < was.Length; i++)
        {
            if (!ReferenceEquals(now[i], was[i]))
                return false;
        }

        return true;
    }

    private void Mark(int occupation)
    {
        if (!_pointed.Contains(occupation))
            _pointed.Add(occupation);
    }
}
