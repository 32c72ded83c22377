using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A training program as the policies see it: what is recorded of its design, as of the date.</summary>
internal sealed class ProgramDesign : Subject
{
    private static readonly ImmutableArray<string> TrackedOutcomes = ["apprenticeship", "completed"];

    public ProgramDesign(ProgramRecord record, CareerCatalog catalog)
    {
        Record = record;
        Catalog = catalog;
        Taught = record.Holding(ProgramFacts.Taught).Select(f => f.About).ToFrozenSet(StringComparer.Ordinal);
        Offered = [.. record.Holding(ProgramFacts.CredentialOffered).Select(f => f.About).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public override SubjectKind Kind => SubjectKind.Program;

    public override string Code => Record.Program.Id;

    public ProgramRecord Record { get; }

    public CareerCatalog Catalog { get; }

    public DateOnly AsOf => Record.AsOf;

    public FrozenSet<string> Taught { get; }

    public ImmutableArray<string> Offered { get; }

    /// <summary>Kinds of requirement published (1a).</summary>
    public RecordedCodes PublishedRequirements() => Recorded(ProgramFacts.RequirementsPublished, Participants.Requirement.Kinds);

    /// <summary>Expectations published, and an orientation before enrollment (1b).</summary>
    public RecordedCodes PublishedExpectations()
    {
        var published = Recorded(ProgramFacts.ExpectationPublished, ProgramFacts.Expectations);
        var before = Record.Holding(ProgramFacts.Orientation).Any(f => f.Value == "before-enrollment");
        return before ? published with { Present = published.Present.Add(ProgramFacts.Orientation) }
            : Record.Says(ProgramFacts.Orientation) is not null ? published with { Absent = published.Absent.Add(ProgramFacts.Orientation) } : published;
    }

    /// <summary>An employer's part in the curriculum is recent enough (2a).</summary>
    public Answer CurriculumShapedRecently()
    {
        var parts = Record.Holding(ProgramFacts.Touchpoint).Where(f => f.About == "curriculum" && IsEmployer(f.Partner)).ToList();
        var answer = parts.Max(f => f.Source.When).NoOlderThan(AsOf, Value(Thresholds.CurriculumRecentMonths));
        return parts.Count == 0 && Record.Says(ProgramFacts.Touchpoint, "curriculum") == false ? answer with { Verdict = Verdict.NotMet, Found = Measure.Of("none") } : answer;
    }

    /// <summary>Preparation, test site and trained instructors (3b).</summary>
    public RecordedCodes ExamReadiness()
    {
        ImmutableArray<string> names = [ProgramFacts.ExamPreparation, ProgramFacts.InstructorsTrained, ProgramFacts.TestSite];
        return new([.. names.Where(n => Record.Says(n) == true)], [.. names.Where(n => Record.Says(n) == false)]);
    }

    /// <summary>Share of the fee the program pays, percent (3b).</summary>
    public Measure FeePaid() => Measure.Of(Record.Number(ProgramFacts.FeeSupport), Unit.Percent);

    /// <summary>A credential offered counts toward a further one (3c).</summary>
    public Answer OfferedStack() => CredentialRecord.Stacks(this, Offered);

    /// <summary>Skill gains are assessed, recently (4b).</summary>
    public Answer GainsAssessed() => AssessedBy(_ => true);

    /// <summary>Skill gains are assessed by someone who saw the work, recently (4b).</summary>
    public Answer GainsSeen() => AssessedBy(f => f.Value == "observed-work");

    /// <summary>Exploration topics covered inside and outside the IT sector, and a written plan (5a).</summary>
    public RecordedCodes Explored()
    {
        var topics = ProgramFacts.ExplorationTopics.Where(t => t != "beyond-entry").ToList();
        var present = topics.Where(BothSectors).ToList();
        var absent = topics.Where(t => Record.Says(ProgramFacts.Exploration, t) == false).ToList();
        if (Record.Says(ProgramFacts.CareerPlan) is { } plan) (plan ? present : absent).Add(ProgramFacts.CareerPlan);
        return new([.. present.Order(StringComparer.Ordinal)], [.. absent.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Exploration goes beyond the entry-level job (5a).</summary>
    public RecordedCodes ExploredBeyond() => Recorded(ProgramFacts.Exploration, ["beyond-entry"]);

    /// <summary>Enough kinds of support are offered (5b); NotMet only when those not recorded as "none" could no longer be enough.</summary>
    public Answer SupportsOffered()
    {
        var supports = Recorded(ProgramFacts.Support, Participants.Supports.Codes);
        var needed = Needed(Thresholds.SupportKinds);
        var possible = Participants.Supports.Codes.Length - supports.Absent.Length;
        return Measure.Of(supports.Present.Length, Unit.One).AtLeastSoFar(needed, possible < needed.Number);
    }

    /// <summary>Months of contact after placement (5c).</summary>
    public Measure FollowUp() => Measure.Of(Record.Number(ProgramFacts.FollowUpMonths), Unit.Months);

    /// <summary>Partners who place or hire completers, counted (6a).</summary>
    public Answer Placing()
    {
        var partners = Record.Holding(ProgramFacts.PlacementPartner).Select(f => f.Partner).Distinct(StringComparer.Ordinal).Count();
        return Measure.Of(partners, Unit.One).AtLeastSoFar(Needed(Thresholds.PlacementPartners), Record.Says(ProgramFacts.PlacementPartner) == false);
    }

    /// <summary>Outcomes counted recently (6c); an old count is recorded but no longer tracks.</summary>
    public RecordedCodes OutcomesCounted()
    {
        var from = AsOf.AddMonths(-(int)Value(Thresholds.OutcomesRecentMonths));
        var counted = Record.Holding(ProgramFacts.OutcomeCount).ToList();
        bool Fresh(string code) => counted.Any(f => f.About == code && f.Source.When >= from);
        bool Stale(string code) => !Fresh(code) && (Record.Says(ProgramFacts.OutcomeCount, code) == false || counted.Any(f => f.About == code && f.Source.When is not null));
        return new([.. TrackedOutcomes.Where(Fresh)], [.. TrackedOutcomes.Where(Stale)]);
    }

    /// <summary>True for an employer among the partners.</summary>
    public bool IsEmployer(string? partner) => Record.Partner(partner)?.Kind is PartnerKind.ItEmployer or PartnerKind.NonItEmployer;

    private bool BothSectors(string topic)
    {
        var sectors = Record.Holding(ProgramFacts.Exploration).Where(f => f.About == topic).Select(f => f.Value).ToList();
        return sectors.Contains("both") || (sectors.Contains("it") && sectors.Contains("other-industries"));
    }

    private Answer AssessedBy(Func<ProgramFact, bool> counts)
    {
        var assessments = Record.Holding(ProgramFacts.SkillAssessment).ToList();
        var counted = assessments.Where(counts).ToList();
        var answer = counted.Max(f => f.Source.When).NoOlderThan(AsOf, Value(Thresholds.AssessmentRecentMonths));
        if (counted.Count > 0) return answer;
        return assessments.Count > 0 || Record.Says(ProgramFacts.SkillAssessment) == false
            ? answer with { Verdict = Verdict.NotMet, Found = Measure.Of(assessments.Count > 0 ? assessments[0].Value : "none") }
            : answer;
    }

    private RecordedCodes Recorded(string name, ImmutableArray<string> codes) =>
        new([.. codes.Where(c => Record.Says(name, c) == true).Order(StringComparer.Ordinal)], [.. codes.Where(c => Record.Says(name, c) == false).Order(StringComparer.Ordinal)]);
}
