using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A training program under evaluation: what is recorded about its design as of the date.</summary>
internal sealed class ProgramDesign : Subject
{
    private const string Curriculum = "curriculum";

    private static readonly ImmutableArray<string> s_examParts =
    [
        ProgramFacts.ExamPreparation,
        ProgramFacts.InstructorsTrained,
        ProgramFacts.TestSite,
    ];

    public ProgramDesign(ProgramRecord record, CareerCatalog catalog)
    {
        Record = record;
        Catalog = catalog;
        Taught = record.Holding(ProgramFacts.Taught).Select(f => f.About).ToFrozenSet(StringComparer.Ordinal);
        CredentialsOffered =
        [
            .. record
                .Holding(ProgramFacts.CredentialOffered)
                .Select(f => f.About)
                .Where(c => c.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    public override SubjectKind Kind => SubjectKind.Program;

    public override string Code => Record.Program.Id;

    public ProgramRecord Record { get; }

    public CareerCatalog Catalog { get; }

    /// <summary>Elements taught.</summary>
    public FrozenSet<string> Taught { get; }

    /// <summary>Codes of credentials offered, ordinal.</summary>
    public ImmutableArray<string> CredentialsOffered { get; }

    /// <summary>Kinds of entry requirement published (1a).</summary>
    public RecordedCodes RequirementsPublished => Recorded(ProgramFacts.RequirementsPublished, Requirement.Kinds);

    /// <summary>Expectations published (1b).</summary>
    public RecordedCodes ExpectationsPublished => Recorded(ProgramFacts.ExpectationPublished, ProgramFacts.Expectations);

    /// <summary>True if an orientation is held at a given time, false if only at another or not at all, null if not recorded
    /// (1b).</summary>
    public bool? OrientationIsHeld(string when) =>
        Record.Holding(ProgramFacts.Orientation).Any(f => f.Value == when) ? true
        : Record.Says(ProgramFacts.Orientation) is not null ? false
        : null;

    /// <summary>Partners' participation in the curriculum (2a).</summary>
    public RecordedEvents CurriculumTouchpoints =>
        new(
            [.. Record.Holding(ProgramFacts.Touchpoint).Where(f => f.About == Curriculum)],
            AbsentAs(Record.Says(ProgramFacts.Touchpoint, Curriculum))
        );

    /// <summary>Exam preparation, trained instructors and test site (3b).</summary>
    public RecordedCodes ExamReadiness => RecordedCodes.Of(s_examParts, part => Record.Says(part));

    /// <summary>Share of the exam fee the program pays (3b).</summary>
    public Measure FeePercentPaid => Measure.Of(Record.Number(ProgramFacts.FeeSupport), Unit.Percent);

    /// <summary>What the credentials offered count toward (3c).</summary>
    public RecordedPresence FurtherCredentials => CredentialRecords.Further(this, CredentialsOffered);

    /// <summary>Assessments of skill gains; a kind that is not among them is not done (4b).</summary>
    public RecordedEvents SkillAssessments
    {
        get
        {
            ImmutableArray<ProgramFact> recorded = [.. Record.Holding(ProgramFacts.SkillAssessment)];
            return new(recorded, recorded.IsEmpty ? AbsentAs(Record.Says(ProgramFacts.SkillAssessment)) : recorded[0].Value);
        }
    }

    /// <summary>A written career plan: true, false (recorded as none), or null (5a).</summary>
    public bool? CareerPlan => Record.Says(ProgramFacts.CareerPlan);

    /// <summary>Number of kinds of support offered, among those listed (5b).</summary>
    public RecordedTotal KindsOfSupport
    {
        get
        {
            var supports = Recorded(ProgramFacts.Support, Supports.Codes);
            return new(supports.Present.Length, Supports.Codes.Length - supports.Absent.Length, Unit.One);
        }
    }

    /// <summary>Months of contact after placement (5c).</summary>
    public Measure MonthsOfFollowUp => Measure.Of(Record.Number(ProgramFacts.FollowUpMonths), Unit.Months);

    /// <summary>Partners who place or hire completers (6a).</summary>
    public RecordedTotal PlacementPartners =>
        RecordedTotal.Of(
            Record.Holding(ProgramFacts.PlacementPartner).Select(f => f.Partner).Distinct(StringComparer.Ordinal).Count(),
            Record.Says(ProgramFacts.PlacementPartner) == false,
            Unit.One
        );

    /// <summary>Exploration topics covered in each of several sectors (5a).</summary>
    public RecordedCodes TopicsExplored(ImmutableArray<string> topics, ImmutableArray<string> sectors) =>
        RecordedCodes.Of(
            topics,
            topic =>
            {
                var covered = Record.Holding(ProgramFacts.Exploration).Where(f => f.About == topic).Select(f => f.Value).ToList();
                if (covered.Contains("both") || sectors.All(covered.Contains))
                    return true;
                return Record.Says(ProgramFacts.Exploration, topic) == false ? false : null;
            }
        );

    /// <summary>Exploration topics covered in any sector (5a).</summary>
    public RecordedCodes TopicsExplored(ImmutableArray<string> topics) => Recorded(ProgramFacts.Exploration, topics);

    /// <summary>Outcomes counted on or after a day; an older count is recorded but no longer counts (6c).</summary>
    public RecordedCodes OutcomesCounted(ImmutableArray<string> outcomes, DateOnly earliest)
    {
        var counts = Record.Holding(ProgramFacts.OutcomeCount).ToList();
        return RecordedCodes.Of(
            outcomes,
            outcome =>
            {
                var days = counts.Where(f => f.About == outcome).Select(f => f.Source.When).ToList();
                if (days.Any(day => day >= earliest))
                    return true;
                return Record.Says(ProgramFacts.OutcomeCount, outcome) == false || days.Any(day => day is not null) ? false : null;
            }
        );
    }

    /// <summary>True if a partner is an employer.</summary>
    public bool IsEmployer(string? partner) => Record.Partner(partner)?.Kind is PartnerKind.ItEmployer or PartnerKind.NonItEmployer;

    /// <summary>The earliest day within a number of months before the as-of date.</summary>
    public DateOnly MonthsAgo(Threshold months) => Record.AsOf.AddMonths(-(int)Value(months));

    private static string? AbsentAs(bool? recorded) => recorded == false ? FactField.Absent : null;

    private RecordedCodes Recorded(string name, ImmutableArray<string> codes) =>
        RecordedCodes.Of([.. codes.Order(StringComparer.Ordinal)], code => Record.Says(name, code));
}
