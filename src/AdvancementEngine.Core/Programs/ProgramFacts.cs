using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>The closed list of program facts. A record states what someone recorded, with its date and source; no fact states that an
/// indicator is met.</summary>
public static class ProgramFacts
{
    /// <summary>Where a kind of requirement is published (1a).</summary>
    public const string RequirementsPublished = "requirements-published";

    /// <summary>A requirement to enter the program, or (with an occupation) a local requirement of that occupation (1a, 1c).</summary>
    public const string EntryRequirement = "entry-requirement";

    /// <summary>Where an expectation for attendance or completion is published (1b).</summary>
    public const string ExpectationPublished = "expectation-published";

    /// <summary>An orientation and when it takes place (1b).</summary>
    public const string Orientation = "orientation";

    /// <summary>A partner took part in the program (2a, profile).</summary>
    public const string Touchpoint = "touchpoint";

    /// <summary>What was done with a partner's feedback (profile).</summary>
    public const string FeedbackUse = "feedback-use";

    /// <summary>A partner saw learners' skills in use (profile).</summary>
    public const string SkillsSeen = "skills-seen";

    /// <summary>A competency the training teaches (2b).</summary>
    public const string Taught = "taught";

    /// <summary>A credential the training leads to (3a, 3b, 3c).</summary>
    public const string CredentialOffered = "credential-offered";

    /// <summary>A body or employer validates a credential for an occupation (3a).</summary>
    public const string CredentialValidated = "credential-validated";

    /// <summary>A credential counts toward another one (3c).</summary>
    public const string CredentialCountsToward = "credential-counts-toward";

    /// <summary>Exam preparation in the curriculum (3b).</summary>
    public const string ExamPreparation = "exam-preparation";

    /// <summary>Where the exam is taken (3b).</summary>
    public const string TestSite = "test-site";

    /// <summary>Instructors trained for the exam (3b).</summary>
    public const string InstructorsTrained = "instructors-trained";

    /// <summary>Share of the exam fee the program pays (3b).</summary>
    public const string FeeSupport = "fee-support";

    /// <summary>A work-based learning activity offered (4a, 5a, navigation).</summary>
    public const string Activity = "activity";

    /// <summary>How skill gains are assessed, and by whom (4b).</summary>
    public const string SkillAssessment = "skill-assessment";

    /// <summary>A career exploration topic (5a).</summary>
    public const string Exploration = "exploration";

    /// <summary>A written career plan is part of the program (5a).</summary>
    public const string CareerPlan = "career-plan";

    /// <summary>A support offered (5b).</summary>
    public const string Support = "support";

    /// <summary>Months of contact after placement (5c).</summary>
    public const string FollowUpMonths = "follow-up-months";

    /// <summary>A partner places completers (6a).</summary>
    public const string PlacementPartner = "placement-partner";

    /// <summary>An agreement with an apprenticeship sponsor (6b).</summary>
    public const string Agreement = "agreement";

    /// <summary>A count of people by outcome (6c).</summary>
    public const string OutcomeCount = "outcome-count";

    /// <summary>Length of the training in clock hours (report).</summary>
    public const string LengthHours = "length-hours";

    /// <summary>Cost to the learner (report).</summary>
    public const string Cost = "cost";

    /// <summary>Touchpoints of employer engagement, in the order of the report this project is based on.</summary>
    public static ImmutableArray<string> Touchpoints { get; } =
    ["mentor", "advisory-board", "curriculum", "navigation-supports", "work-based-learning"];

    /// <summary>Topics of career exploration; <c>beyond-entry</c> is ours.</summary>
    public static ImmutableArray<string> ExplorationTopics { get; } = ["occupations", "pathways", "wages", "labor-market", "beyond-entry"];

    /// <summary>Kinds of sponsor agreement; <c>interview</c> is ours.</summary>
    public static ImmutableArray<string> AgreementKinds { get; } = ["direct-entry", "credit-for-prior-learning", "interview"];

    /// <summary>Outcomes that can be counted.</summary>
    public static ImmutableArray<string> Outcomes { get; } =
    ["enrolled", "completed", "credential", "employed", "apprenticeship", "employed-4-quarters"];

    /// <summary>Expectations that can be published.</summary>
    public static ImmutableArray<string> Expectations { get; } = ["attendance", "completion"];

    /// <summary>The list, in order of indicator.</summary>
    public static ImmutableArray<ProgramFactInfo> All { get; } =
    [
        new(
            RequirementsPublished,
            "Requirements of this kind are published.",
            Code(Requirement.Kinds, "kind of requirement"),
            Text(true, "where: address or document"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["1a"]
        ),
        new(
            EntryRequirement,
            "A requirement for entering the program or, with an occupation, that occupation locally.",
            new(FactValueKind.Requirement, true, [], "", "kind and participant fact"),
            new(FactValueKind.Comparison, true, [], "", "comparison and value"),
            false,
            FieldUse.Optional,
            FieldUse.Optional,
            false,
            ["1c"]
        ),
        new(
            ExpectationPublished,
            "An expectation is published.",
            Code(Expectations, "which expectation"),
            Text(true, "where: address or document"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["1b"]
        ),
        new(
            Orientation,
            "An orientation is held.",
            FactField.Empty,
            Code(["before-enrollment", "after-enrollment"], "when"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["1b"]
        ),
        new(
            Touchpoint,
            "A partner took part on the date of the source.",
            Code(Touchpoints, "which touchpoint"),
            Text(false, "what was done"),
            true,
            FieldUse.Optional,
            FieldUse.Required,
            true,
            ["2a", "profile"]
        ),
        new(
            FeedbackUse,
            "A partner's feedback was used.",
            FactField.Empty,
            Code(["general-practice", "curriculum-change", "individual-learners"], "for what"),
            true,
            FieldUse.None,
            FieldUse.Required,
            true,
            ["profile"]
        ),
        new(
            SkillsSeen,
            "A partner saw learners' skills in use.",
            FactField.Empty,
            Text(true, "where: project, demonstration, workplace"),
            true,
            FieldUse.None,
            FieldUse.Required,
            true,
            ["profile"]
        ),
        new(
            Taught,
            "The training teaches a competency.",
            new(FactValueKind.Element, true, [], "", "element"),
            Number(false, "hours", "hours spent on it"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["2b"]
        ),
        new(
            CredentialOffered,
            "The training leads to a credential.",
            Credential(false, "credential; empty if the value is none"),
            Text(false, "how the program includes it"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["3a", "3b", "3c"]
        ),
        new(
            CredentialValidated,
            "Someone validates a credential for an occupation.",
            Credential(true, "credential"),
            Code(["employers", "industry-body"], "who validates"),
            true,
            FieldUse.Optional,
            FieldUse.Optional,
            false,
            ["3a"]
        ),
        new(
            CredentialCountsToward,
            "A credential counts toward another one.",
            Credential(true, "credential"),
            new(FactValueKind.Credential, true, [], "", "other credential"),
            true,
            FieldUse.None,
            FieldUse.Optional,
            false,
            ["3c"]
        ),
        new(
            ExamPreparation,
            "The curriculum prepares for the exam.",
            Credential(false, "credential; empty for all"),
            Number(true, "hours", "hours of preparation"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["3b"]
        ),
        new(
            TestSite,
            "The exam is offered as part of the program.",
            Credential(false, "credential; empty for all"),
            Code(["on-site", "partner-site", "online"], "where"),
            true,
            FieldUse.None,
            FieldUse.Optional,
            false,
            ["3b"]
        ),
        new(
            InstructorsTrained,
            "Instructors are trained for the exam.",
            Credential(false, "credential; empty for all"),
            Number(true, "instructors", "how many"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["3b"]
        ),
        new(
            FeeSupport,
            "The program pays the exam fee.",
            Credential(false, "credential; empty for all"),
            Number(true, "percent", "share paid"),
            true,
            FieldUse.None,
            FieldUse.Optional,
            false,
            ["3b"]
        ),
        new(
            Activity,
            "A work-based learning activity is offered.",
            Code([.. WorkBasedLearning.Activities.Select(a => a.Code)], "activity"),
            Number(false, "hours", "hours per learner"),
            true,
            FieldUse.Optional,
            FieldUse.Optional,
            false,
            ["4a", "profile"]
        ),
        new(
            SkillAssessment,
            "Skill gains are assessed.",
            new(FactValueKind.Element, false, [], "", "element; empty for all"),
            Code(["observed-work", "test", "self-report"], "how"),
            true,
            FieldUse.Optional,
            FieldUse.Optional,
            true,
            ["4b"]
        ),
        new(
            Exploration,
            "A topic of career exploration is covered.",
            Code(ExplorationTopics, "topic"),
            Code(["it", "other-industries", "both"], "sector"),
            true,
            FieldUse.None,
            FieldUse.Optional,
            false,
            ["5a"]
        ),
        new(
            CareerPlan,
            "Each learner writes a career plan.",
            FactField.Empty,
            Text(true, "format of the plan"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["5a"]
        ),
        new(
            Support,
            "A support is offered.",
            Code(Supports.Codes, "support"),
            Text(false, "how: on site, by referral, by voucher"),
            true,
            FieldUse.None,
            FieldUse.Optional,
            false,
            ["5b"]
        ),
        new(
            FollowUpMonths,
            "Contact continues after placement.",
            FactField.Empty,
            Number(true, "months", "months of contact"),
            true,
            FieldUse.None,
            FieldUse.None,
            false,
            ["5c"]
        ),
        new(
            PlacementPartner,
            "A partner places or hires completers.",
            FactField.Empty,
            Number(false, "people", "people placed in the source's year"),
            true,
            FieldUse.Optional,
            FieldUse.Required,
            false,
            ["6a", "profile"]
        ),
        new(
            Agreement,
            "An apprenticeship sponsor has agreed.",
            Code(AgreementKinds, "kind of agreement"),
            Text(false, "document"),
            true,
            FieldUse.Optional,
            FieldUse.Required,
            false,
            ["6b"]
        ),
        new(
            OutcomeCount,
            "Number of people with an outcome.",
            Code(Outcomes, "outcome"),
            Number(true, "people", "count"),
            true,
            FieldUse.Optional,
            FieldUse.None,
            true,
            ["6c"]
        ),
        new(
            LengthHours,
            "Length of the training.",
            FactField.Empty,
            Number(true, "hours", "clock hours"),
            false,
            FieldUse.None,
            FieldUse.None,
            false,
            ["report"]
        ),
        new(
            Cost,
            "Cost to the learner before aid.",
            FactField.Empty,
            Number(true, "usd", "US dollars"),
            false,
            FieldUse.None,
            FieldUse.None,
            false,
            ["report"]
        ),
    ];

    /// <summary>The entry with a name, or null.</summary>
    public static ProgramFactInfo? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>Checks a fact against the list.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Null if it is valid; otherwise column, found, needed and remedy in one line. Codes of elements, credentials, occupations
    /// and partners are checked by the reader, which has the catalog and the partner list.</returns>
    public static string? Check(ProgramFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Find(fact.Name) is { } info
            ? info.Check(fact)
            : $"fact: found '{fact.Name}'; needed: one of {string.Join(" | ", All.Select(f => f.Name))}; use one of them";
    }

    private static FactField Code(ImmutableArray<string> codes, string meaning) =>
        new(FactValueKind.Code, true, codes, string.Empty, meaning);

    private static FactField Text(bool required, string meaning) => new(FactValueKind.Text, required, [], string.Empty, meaning);

    private static FactField Number(bool required, string unit, string meaning) => new(FactValueKind.Number, required, [], unit, meaning);

    private static FactField Credential(bool required, string meaning) =>
        new(FactValueKind.Credential, required, [], string.Empty, meaning);
}
