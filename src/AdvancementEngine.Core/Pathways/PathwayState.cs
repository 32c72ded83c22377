using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>What a person would hold and have done partway along a path. Mutable: the search adds and removes stages as it goes. Not
/// thread-safe.</summary>
internal sealed class PathwayState
{
    private readonly CareerCatalog _catalog;
    private readonly PathwayStart _start;
    private readonly bool _federal;
    private readonly bool[] _held;
    private readonly List<int> _jobs = [];
    private readonly List<int> _credentials = [];
    private readonly List<int> _levelsBefore = [];
    private readonly float _before;
    private float _months;

    // Highest level of a credential held, plus one; 0 if none is held.
    private int _levelHeld;

    public PathwayState(CareerCatalog catalog, PathwayStart start, PathwayAssumptions assumptions, bool federal)
    {
        _catalog = catalog;
        _start = start;
        _federal = federal;
        _held = new bool[catalog.Credentials.Length];
        foreach (var credential in start.Credentials)
            Hold(credential);
        HoursAWeek = start.HoursAWeek is { } hours and > 0 ? hours : assumptions.HoursAWeek;
        foreach (var held in start.Occupations)
        {
            if (!catalog.Occupations[held.Occupation].UsualOrigin)
                _before += held.Months;
        }
    }

    /// <summary>Study hours a week.</summary>
    public float HoursAWeek { get; }

    /// <summary>The person's starting point.</summary>
    public PathwayStart Start => _start;

    /// <summary>Training before a first IT job; null if none.</summary>
    public TrainingAhead? Training => _start.Training;

    /// <summary>Jobs entered on the path so far, in order.</summary>
    public List<int> Jobs => _jobs;

    /// <summary>Credentials earned on the path so far, in order.</summary>
    public List<int> Credentials => _credentials;

    /// <summary>Months of work except in usual-origin occupations, including the months on the path.</summary>
    public float MonthsOfWork => _before + _months;

    public bool Holds(int credential) => _held[credential];

    public float FeePaidPercent(int credential) => _start.FeePaidPercent.GetValueOrDefault(credential);

    /// <summary>Number of technologies to learn for an occupation that no earlier job on the path required.</summary>
    public int ToLearn(int occupation)
    {
        if (_start.ToLearn.IsEmpty)
            return 0;
        var count = 0;
        foreach (var technology in _start.ToLearn[occupation])
        {
            var learned = false;
            foreach (var job in _jobs)
                learned |= _start.ToLearn[job].Contains(technology);
            if (!learned)
                count++;
        }

        return count;
    }

    public float RelatedMonths(int occupation) => _months + (_start.RelatedMonths.IsEmpty ? 0f : _start.RelatedMonths[occupation]);

    /// <summary>True if a path may include a credential while the person is in the given job: it is active, not advised against, not
    /// federal-only (unless the options allow those), and at most at the job's level or one level above the highest credential
    /// held; the one that is the person's next step may be of any level.</summary>
    public bool Allows(Credential credential, int job)
    {
        var facts = credential.Facts;
        if (
            credential.Status != CredentialStatus.Active
            || facts.Advise is { Value: false }
            || (facts.Federal is { Value: true } && !_federal)
        )
            return false;
        if (facts.Level is not { } level || IsAdvised(credential))
            return true;
        var reached =
            job >= 0 && !_catalog.Occupations[job].UsualOrigin && _catalog.Occupations[job].Level is { } standing ? (int)standing : 0;
        return (int)level.Value <= Math.Max(Math.Max(reached, _levelHeld), 1);
    }

    private bool IsAdvised(Credential credential) =>
        _start.Advised >= 0 && _catalog.Credentials[_start.Advised].Code == credential.Code;

    public void Enter(int job, StagePreparation preparation)
    {
        _jobs.Add(job);
        _months += preparation.MonthsHigh;
        _levelsBefore.Add(_levelHeld);
        foreach (var credential in preparation.Credentials)
        {
            Hold(credential);
            _credentials.Add(credential);
        }
    }

    public void Leave(StagePreparation preparation, float months)
    {
        _jobs.RemoveAt(_jobs.Count - 1);
        _months = months;
        _levelHeld = _levelsBefore[^1];
        _levelsBefore.RemoveAt(_levelsBefore.Count - 1);
        for (var i = 0; i < preparation.Credentials.Length; i++)
        {
            _held[_credentials[^1]] = false;
            _credentials.RemoveAt(_credentials.Count - 1);
        }
    }

    /// <summary>Months spent on the path so far.</summary>
    public float MonthsOnPath => _months;

    private void Hold(int credential)
    {
        _held[credential] = true;
        if (_catalog.Credentials[credential].Facts.Level is { } level)
            _levelHeld = Math.Max(_levelHeld, (int)level.Value + 1);
    }
}
