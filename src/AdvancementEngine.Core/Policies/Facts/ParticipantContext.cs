using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A participant under evaluation: what is recorded as of the date.</summary>
internal sealed class ParticipantContext : Subject
{
    private readonly List<LearningActivity> _activities = [];
    private bool _activitiesRead;

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

    /// <summary>Activities of work-based learning as of the date.</summary>
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

    /// <summary>Assessments of skills (credentials are none) as of the date.</summary>
    public IEnumerable<Evidence> SkillAssessments => Participant.Evidence.Where(e =>
        e.Kind == EvidenceKind.Assessed && e.Source.When <= AsOf && !e.Element.StartsWith("credential:", StringComparison.Ordinal));

    /// <summary>A written career plan, and exploration: any activity outside the classroom. A plan that is not recorded is unknown.</summary>
    public RecordedCodes CareerExploration => RecordedCodes.None
        .With("exploration", LearningRecord.HighestStage(this) is not null ? true : Participant.ActivitiesKnown ? false : null)
        .With("plan", ParticipantFactLookup.Find(this, ParticipantFacts.CareerPlan) is not null ? true : null);

    /// <summary>Hours of work-based learning at a stage or above, for any occupation the program states.</summary>
    public RecordedTotal LearningHours(LearningStage lowest) => LearningRecord.Hours(this, lowest, null, -1);

    /// <summary>The earliest day that is no longer ago than a number of months.</summary>
    public DateOnly MonthsAgo(Threshold months) => AsOf.AddMonths(-(int)Value(months));

    public void Begin(PolicyCase @case, PolicyEvaluation evaluation, Thresholds thresholds)
    {
        Case = @case;
        _activitiesRead = false;
        Begin(evaluation, -1, thresholds);
    }
}
