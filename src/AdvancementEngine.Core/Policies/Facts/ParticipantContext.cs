using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A participant under evaluation: what is recorded as of the date.</summary>
internal sealed class ParticipantContext : Subject
{
    private readonly List<LearningActivity> _activities = [];
    private readonly List<int> _way = [];
    private int[] _coreOnRecord = [];
    private bool _activitiesRead;
    private bool _wayRead;
    private bool _coreRead;
    private int? _target;
    private int? _languages;
    private GoalWish? _statedWish;
    private CoreTools? _core;

    public override SubjectKind Kind => SubjectKind.Participant;

    public override string Code => Participant.Id;

    public PolicyCase Case { get; private set; } = null!;

    public Participant Participant => Case.Participant;

    public DateOnly AsOf => Case.AsOf;

    public CareerCatalog Catalog => Case.Catalog;

    public WorkRecord Work => Case.Work;

    public Participants.Goals Goals => Participant.Goals;

    public PolicyRequest Request => Case.Request;

    /// <summary>The training program's record; null without a program.</summary>
    public ProgramRecord? Program => Case.Program?.Record;

    /// <summary>The training program's record while it helps with fees; null without a program or once the help has ended.</summary>
    public ProgramRecord? HelpingProgram => StudyPlan.Helping(Participant, Program, AsOf, Thresholds);

    /// <summary>Work-based learning activities as of the date.</summary>
    public ReadOnlySpan<LearningActivity> Activities
    {
        get
        {
            if (!_activitiesRead)
            {
                _activities.Clear();
                LearningRecord.Read(this, _activities);
                _activitiesRead = true;
            }

            return CollectionsMarshal.AsSpan(_activities);
        }
    }

    /// <summary>Assessments of skills (not credentials) as of the date.</summary>
    public IEnumerable<Evidence> SkillAssessments =>
        Participant.Evidence.Where(e =>
            e.Kind == EvidenceKind.Assessed && e.Source.When <= AsOf && !e.Element.StartsWith("credential:", StringComparison.Ordinal)
        );

    /// <summary>A written career plan, and exploration: any activity outside the classroom. A plan that is not recorded is
    /// unknown.</summary>
    public RecordedCodes CareerExploration =>
        RecordedCodes
            .None.With(
                "exploration",
                LearningRecord.HighestStage(this) is not null ? true
                    : Participant.ActivitiesKnown ? false
                    : null
            )
            .With("plan", ParticipantFactLookup.Find(this, ParticipantFacts.CareerPlan) is not null ? true : null);

    /// <summary>Hours of work-based learning at a stage or above, for any occupation the program states.</summary>
    public RecordedTotal LearningHours(LearningStage lowest) => LearningRecord.Hours(this, lowest, null, -1);

    /// <summary>The participant's standing on the ladder.</summary>
    public Standing Standing => Case.StandingBy(Thresholds);

    /// <summary>Hours per week for study: those available if recorded, up to the planning maximum; otherwise the usual ones.</summary>
    public double StudyHoursAWeek() => StudyPlan.HoursAWeek(Participant, AsOf, Thresholds);

    /// <summary>Who may pay for training and exams other than the program, as codes; empty if the record names nobody.</summary>
    public ImmutableArray<string> PayersOnRecord => Case.Payers;

    /// <summary>Whether the person wants federal or defense work.</summary>
    public Measure FederalWork => Measure.Of(ParticipantFactLookup.Find(this, ParticipantFacts.FederalWork)?.Value ?? FactField.Absent);

    /// <summary>What the person cannot do at work, according to the record.</summary>
    public WorkLimits Limits => Case.Limits;

    /// <summary>True if the record says there is something the person cannot do.</summary>
    public bool HasLimits => Limits != WorkLimits.None;

    /// <summary>The value for documents that authorize a person to work.</summary>
    public static readonly Measure Documented = Measure.Of("documented");

    /// <summary>Grade level on a reading placement test; missing if none is recorded.</summary>
    public Measure ReadingGrade => Recorded("reading-grade-level");

    /// <summary>True if the person attends a program and has not completed it.</summary>
    public bool Attends => Participant.Program is not null && !(Participant.ProgramCompleted <= AsOf);

    /// <summary>Share of training days attended, percent; missing if not recorded.</summary>
    public Measure Attendance => Recorded("attendance");

    /// <summary>The minimum attendance that the program publishes, percent; missing if it publishes none as a number.</summary>
    public Measure AttendanceAsked
    {
        get
        {
            foreach (var fact in Program?.Holding(ProgramFacts.ExpectationPublished) ?? [])
            {
                if (fact.About == "attendance" && PublishedShares.Read(fact.Value) is { } share)
                    return Measure.Of(share, Unit.Percent);
            }

            return Measure.Missing;
        }
    }

    /// <summary>Words per minute on a typing test; missing if none is recorded.</summary>
    public Measure TypingSpeed => Recorded("typing-speed");

    /// <summary>What is recorded about work authorization; missing if nothing is.</summary>
    public Measure WorkAuthorization => Recorded("work-authorization");

    private Measure Recorded(string fact) => ParticipantFactLookup.Of(this, null, fact).Value;

    /// <summary>True if a completed program states the occupation as its target.</summary>
    public bool CompletedProgramFor(string occupation)
    {
        if (!(Participant.ProgramCompleted <= AsOf) || Program is not { } program)
            return false;
        foreach (var target in program.StatedTargets)
            if (SocCodes.SameFamily(target, occupation))
                return true;
        return false;
    }

    /// <summary>True if the program attended, completed or not, itself states the occupation as its target.</summary>
    public bool AttendsProgramFor(string occupation)
    {
        foreach (var target in Program?.StatedTargets ?? [])
            if (string.Equals(target, occupation, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Dense index of the target; -1 if none. Compared with every occupation, so looked up once.</summary>
    public int TargetIndex => _target ??= Goals.TargetOccupation is { } target ? Catalog.OccupationIndex(target) : -1;

    /// <summary>What the goal as written asks for in addition to, or instead of, an occupation. Asked of every credential, so read
    /// once.</summary>
    public GoalWish StatedWish => _statedWish ??= GoalWishes.Of(Goals.Stated);

    /// <summary>Number of programming languages used or assessed.</summary>
    public int LanguagesShown => _languages ??= CountLanguages();

    /// <summary>The main tools of each occupation.</summary>
    public CoreTools Core => _core ??= CoreTools.Of(Catalog);

    /// <summary>Number of an occupation's main tools on record: one pass over the evidence counts them for all occupations.</summary>
    public int CoreOnRecord(int occupation)
    {
        if (!_coreRead)
        {
            if (_coreOnRecord.Length != Catalog.Occupations.Length)
                _coreOnRecord = new int[Catalog.Occupations.Length];
            Core.CountOnRecord(Participant, AsOf, _coreOnRecord);
            _coreRead = true;
        }

        return _coreOnRecord[occupation];
    }

    private int CountLanguages()
    {
        var count = 0;
        foreach (var evidence in Participant.Evidence)
        {
            if (
                evidence.Kind is EvidenceKind.Used or EvidenceKind.Assessed
                && !(evidence.Source.When > AsOf)
                && Development.IsLanguage(evidence.Element)
            )
                count++;
        }

        return count;
    }

    /// <summary>True if an occupation is on the participant's path to the target.</summary>
    public bool IsOnWayToTarget(int occupation)
    {
        if (Goals.TargetOccupation is not { } target)
            return false;
        if (!_wayRead)
            ReadWay(target);
        return _way.Contains(occupation);
    }

    // Several policies use it for every occupation, so it is computed once.
    private void ReadWay(string target)
    {
        _way.Clear();
        _wayRead = true;
        if (Catalog.OccupationIndex(target) is not (>= 0 and var to) || Standing.WayTo(to) is not { IsKnown: true } way)
            return;
        for (var at = way.First; at != to; at = Standing.Map.Next(at, to))
            _way.Add(at);
    }

    /// <summary>The earliest day within a number of months before the as-of date.</summary>
    public DateOnly MonthsAgo(Threshold months) => AsOf.AddMonths(-(int)Value(months));

    public void Begin(PolicyCase @case, PolicyEvaluation evaluation, Thresholds thresholds)
    {
        Case = @case;
        (_activitiesRead, _wayRead, _coreRead) = (false, false, false);
        (_target, _languages, _core, _statedWish) = (null, null, null, null);
        Begin(evaluation, -1, thresholds);
    }
}
