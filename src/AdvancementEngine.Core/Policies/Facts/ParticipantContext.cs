using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The participant as the policies see one: what is recorded, as of the date.</summary>
internal sealed class ParticipantContext : Subject
{
    private readonly List<HandsOnActivity> _handsOn = [];
    private PolicyCase _case = null!;
    private bool _handsOnRead;

    public override SubjectKind Kind => SubjectKind.Participant;

    public override string Code => Participant.Id;

    public Participant Participant => _case.Participant;

    public DateOnly AsOf => _case.AsOf;

    public CareerCatalog Catalog => _case.Catalog;

    public WorkRecord Work => _case.Work;

    public Participants.Goals Goals => Participant.Goals;

    public PolicyRequest Request => _case.Request;

    /// <summary>The training program's record; null without a program.</summary>
    public ProgramRecord? Program => _case.Program?.Record;

    /// <summary>True when the participant takes or took part in a program whose record is at hand.</summary>
    public bool InProgram => Program is not null;

    public void Open(PolicyCase @case, PolicyEvaluation into, Thresholds thresholds)
    {
        _case = @case;
        _handsOnRead = false;
        Open(into, -1, thresholds);
    }

    /// <summary>The hands-on activities as of the date.</summary>
    public ReadOnlySpan<HandsOnActivity> HandsOnActivities
    {
        get
        {
            if (!_handsOnRead)
            {
                _handsOn.Clear();
                HandsOnRecord.Read(this, _handsOn);
                _handsOnRead = true;
            }

            return CollectionsMarshal.AsSpan(_handsOn);
        }
    }

    /// <summary>Hours of hands-on work in an activity at preparation or above, for any occupation the program states.</summary>
    public Answer HandsOn() => HandsOn(null, -1);

    /// <summary>Hours of hands-on work in an activity at preparation or above, for an occupation.</summary>
    public Answer HandsOn(string? occupation, int index)
    {
        var (hours, complete) = HandsOnRecord.Of(this, occupation, index);
        return hours.AtLeastSoFar(Needed(Thresholds.HandsOnHours), complete);
    }

    /// <summary>The latest assessment of a skill by someone named, not a credential: recent enough.</summary>
    public Answer AssessedRecently()
    {
        DateOnly? latest = null;
        foreach (var evidence in Participant.Evidence)
        {
            if (evidence.Kind != EvidenceKind.Assessed || evidence.Source.Who.Length == 0 || IsCredential(evidence.Element)) continue;
            if (evidence.Source.When is { } when && when <= AsOf && (latest is null || when > latest)) latest = when;
        }

        return latest.NoOlderThan(AsOf, Value(Thresholds.AssessmentRecentMonths));
    }

    /// <summary>Exploration beyond the classroom and a written plan, each as recorded.</summary>
    public RecordedCodes Explored()
    {
        var plan = PersonalFacts.Find(this, ParticipantFacts.CareerPlan) is not null;
        var explored = HandsOnRecord.HasStage(this, LearningStage.Awareness);
        return (explored, plan) switch
        {
            (true, true) => new(["exploration", "plan"], []),
            (true, false) => new(["exploration"], []),
            (false, true) => new(["plan"], Participant.ActivitiesKnown ? ["exploration"] : []),
            _ => new([], Participant.ActivitiesKnown ? ["exploration"] : []),
        };
    }

    /// <summary>The recorded fact compared as a requirement asks; one that another contradicts decides nothing.</summary>
    public Answer Compared(OccupationContext? candidacy, ProgramRequirement asked)
    {
        var answer = PersonalFacts.Compare(this, candidacy, asked.Requirement);
        return _case.Program!.Contradicted.Contains(asked) ? answer with { Verdict = Verdict.Unknown, Remedy = Remedies.ResolveContradiction } : answer;
    }

    private static bool IsCredential(string element) => element.StartsWith("credential:", StringComparison.Ordinal);
}
