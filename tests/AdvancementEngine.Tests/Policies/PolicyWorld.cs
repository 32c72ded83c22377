using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Tests.Policies;

/// <summary>A small made-up catalog and the words in which the policies' tests speak. Codes are real, numbers are made up.</summary>
internal static class PolicyWorld
{
    public const string HelpDesk = "15-1232.00";
    public const string NetworkSupport = "15-1231.00";
    public const string Administrator = "15-1244.00";
    public const string Manager = "11-3021.00";
    public const string Analyst = "15-1212.00";
    public const string Unrated = "15-9999.00";

    public static readonly DateOnly AsOf = new(2026, 6, 30);
    public static readonly Source Recorded = new("case manager", new DateOnly(2026, 5, 1), "record");

    public static CareerCatalog MadeUp { get; } =
        new(
            new CatalogParts
            {
                Version = "made-up",
                Occupations =
                [
                    Of(HelpDesk, "User support", 3, EducationLevel.SomeCollege, WorkExperience.None, 45_000, 50_000, -3) with
                    {
                        Interests = [5, 4, 1, 2, 2, 5],
                        Level = OccupationLevel.Entry,
                        Experience = new(9, 36, "ours"),
                    },
                    Of(NetworkSupport, "Network support", 3, EducationLevel.Associate, WorkExperience.None, 52_000, 10_000, 2) with
                    {
                        Interests = [6, 5, 1, 1, 2, 4],
                        Ratings =
                        [
                            new("knowledge:networks", 3.2f, 4, null, null, null, false),
                            new("knowledge:service", 4.6f, 4, null, null, null, false),
                        ],
                        Level = OccupationLevel.Early,
                        Experience = new(18, 60, "ours"),
                    },
                    Of(
                        Administrator,
                        "Administrators",
                        4,
                        EducationLevel.Bachelor,
                        WorkExperience.LessThanFiveYears,
                        70_000,
                        14_000,
                        1
                    ) with
                    {
                        Interests = [4, 6, 1, 2, 2, 5],
                        Level = OccupationLevel.Middle,
                        Experience = new(36, 60, "ours"),
                    },
                    Of(Analyst, "Security analysts", 4, EducationLevel.Bachelor, WorkExperience.LessThanFiveYears, 90_000, 900, 29) with
                    {
                        Technologies = [new("technology:linux", true, true), new("technology:splunk", true, true)],
                        Level = OccupationLevel.Middle,
                        Experience = new(36, 60, "ours"),
                    },
                    Of(Manager, "IT managers", 5, EducationLevel.Bachelor, WorkExperience.FiveYearsOrMore, 30_000, 50_000, 15) with
                    {
                        Technologies = [new("technology:windows", true, true)],
                        Level = OccupationLevel.Lead,
                        Experience = new(60, 84, "ours"),
                    },
                    new Occupation { Code = Unrated, Title = "Nothing known" },
                ],
                Credentials =
                [
                    new Credential
                    {
                        Code = "a-plus",
                        Name = "A plus",
                        Vendor = "made-up body",
                        Source = "ours",
                        Months = 3,
                        FeeUsd = 500,
                        CountsToward = ["net-plus"],
                        Facts = Facts(CredentialLevel.Foundation, "support"),
                    },
                    new Credential
                    {
                        Code = "net-plus",
                        Name = "Net plus",
                        Vendor = "made-up body",
                        Source = "ours",
                        FeeUsd = 300,
                        Facts = Facts(CredentialLevel.Associate, "networking") with
                        {
                            StudyHours = new(140f, new SourceNote("OURS", "", "2026-10", "made up")),
                        },
                    },
                    new Credential
                    {
                        Code = "old-one",
                        Name = "Old one",
                        Vendor = "made-up body",
                        Source = "ours",
                        Status = CredentialStatus.Retired,
                        Successor = "net-plus",
                    },
                    new Credential
                    {
                        Code = "loop-a",
                        Name = "Loop a",
                        Vendor = "made-up body",
                        Source = "ours",
                        CountsToward = ["loop-b"],
                        Facts = Facts(CredentialLevel.Foundation, "project"),
                    },
                    new Credential
                    {
                        Code = "loop-b",
                        Name = "Loop b",
                        Vendor = "made-up body",
                        Source = "ours",
                        CountsToward = ["loop-a"],
                        Facts = Facts(CredentialLevel.Professional, "project"),
                    },
                    new Credential
                    {
                        Code = "lone",
                        Name = "Lone",
                        Vendor = "made-up body",
                        Source = "ours",
                        Facts = Facts(CredentialLevel.Expert, "data"),
                    },
                ],
                Elements =
                [
                    .. new[]
                    {
                        "technology:linux",
                        "technology:splunk",
                        "technology:windows",
                        "knowledge:networks",
                        "knowledge:service",
                    }.Select(id => new Element(id, id)),
                ],
                CredentialLinks =
                [
                    new("a-plus", HelpDesk, 1f, "411", "dod-8140", "made-up"),
                    new("old-one", HelpDesk, 1f, null, "employers", "ours"),
                    new("net-plus", NetworkSupport, 0.8f, null, "employers", "ours"),
                    new("net-plus", Administrator, 0.4f, "451", "dod-8140", "made-up"),
                ],
                Steps =
                [
                    new(HelpDesk, NetworkSupport, 1, 0.1f, "ours"),
                    new(HelpDesk, Administrator, 1, 0.2f, "ours"),
                    new(NetworkSupport, Administrator, 1, 0.1f, "ours"),
                    new(Administrator, Manager, 1, 0.2f, "ours"),
                    new(Administrator, Analyst, 1, 0.2f, "ours"),
                ],
                LadderSteps =
                [
                    Up(HelpDesk, NetworkSupport, 12, "net-plus"),
                    Up(HelpDesk, Administrator, 18, "net-plus", "a-plus"),
                    Up(NetworkSupport, Administrator, 18),
                    Up(Administrator, Analyst, 24),
                    Up(Administrator, Manager, 60),
                    Up(NetworkSupport, HelpDesk, 0) with
                    {
                        Kind = StepKind.Back,
                    },
                ],
                CompetencyModels =
                [
                    new(
                        "help-desk",
                        "Help desk",
                        [HelpDesk],
                        "made-up",
                        [
                            new("1", "Install and support", true, ["technology:linux", "technology:windows"]),
                            new("2", "Networks", true, ["knowledge:networks"]),
                            new("3", "Audio and video", false, ["knowledge:service"]),
                        ]
                    ),
                ],
            }
        );

    private static CredentialFacts Facts(CredentialLevel level, string track)
    {
        var source = new SourceNote("OURS", "", "2026-10", "made up");
        return new() { Level = new(level, source), Tracks = new([track], source) };
    }

    internal static LadderStep Up(string from, string to, float months, params string[] credentials) =>
        new()
        {
            From = from,
            To = to,
            Kind = StepKind.Up,
            MonthsLow = months,
            MonthsHigh = months + 24,
            Credentials = [.. credentials],
            Source = new("OURS", "", "2026-10", "made up"),
        };

    public static PolicyBook Book { get; } = PolicyBook.Create();

    public static Participant Person { get; } = new() { Id = "P-001" };

    public static Participant Worked(this Participant person, string occupation, int months, bool complete = true) =>
        person with
        {
            Work = person.Work.Add(new WorkSpell(occupation, AsOf.AddDays(1).AddMonths(-months), null, Recorded)),
            WorkHistoryKnown = complete,
        };

    /// <summary>The last spell ended so many months ago; it began when it did.</summary>
    public static Participant Ended(this Participant person, int monthsAgo) =>
        person with
        {
            Work = person.Work.SetItem(person.Work.Length - 1, person.Work[^1] with { End = AsOf.AddMonths(-monthsAgo) }),
        };

    public static Participant NeverWorked(this Participant person) => person with { Work = [], WorkHistoryKnown = true };

    public static Participant Studied(this Participant person, EducationLevel level) => person with { Education = new(level, Recorded) };

    public static Participant Did(this Participant person, string activity, float? hours, string? occupation, bool complete = true) =>
        person with
        {
            Activities = person.Activities.Add(new ActivityRecord(activity, hours, occupation, Recorded)),
            ActivitiesKnown = complete,
        };

    public static Participant Holds(
        this Participant person,
        string element,
        EvidenceKind kind = EvidenceKind.Assessed,
        Source? source = null
    ) => person with { Evidence = person.Evidence.Add(new Evidence(element, kind, source ?? Recorded)) };

    public static Participant Needing(this Participant person, params string[] supports) =>
        person with
        {
            Needs = [.. supports.Select(s => new SupportNeed(s, Recorded))],
            NeedsKnown = true,
        };

    public static Participant Recording(this Participant person, string fact, string value) =>
        person with
        {
            Facts = person.Facts.Add(new ParticipantFact(fact, value, Recorded)),
        };

    public static Participant Wanting(
        this Participant person,
        string? target = null,
        int? floor = null,
        float? months = null,
        float? money = null,
        ImmutableArray<float> interests = default
    ) => person with { Goals = new(target, floor, months, money, interests.IsDefault ? [] : interests) };

    public static TrainingProgram Program { get; } =
        new()
        {
            Id = "T-1",
            Name = "Made-up program",
            Targets = [new(HelpDesk, false)],
            Partners =
            [
                new("e-1", "Made-up employer", PartnerKind.ItEmployer, null, [HelpDesk], 5),
                new("e-2", "Made-up hospital", PartnerKind.NonItEmployer, "622110", [HelpDesk, NetworkSupport], null),
                new("b-1", "Made-up board", PartnerKind.WorkforceBoard, null, [], null),
            ],
        };

    public static TrainingProgram With(
        this TrainingProgram program,
        string name,
        string about = "",
        string value = "",
        string? occupation = null,
        string? partner = null,
        DateOnly? on = null,
        bool undated = false
    )
    {
        var fact = new ProgramFact(
            name,
            about,
            value,
            occupation,
            partner,
            new Source("program office", undated ? null : on ?? new DateOnly(2026, 1, 15), "handbook")
        );
        Assert.Null(ProgramFacts.Check(fact));
        return program with { Facts = program.Facts.Add(fact) };
    }

    public static ProgramFindings Evaluated(this TrainingProgram? program, PolicyBook? book = null) =>
        (book ?? Book).EvaluateProgram(program, MadeUp, AsOf);

    /// <summary>The one finding of a policy about the program.</summary>
    public static Finding Says(this TrainingProgram program, string policy, string detail = "", PolicyBook? book = null) =>
        Assert.Single(program.Evaluated(book).Program, f => f.Policy.Code == policy && (detail.Length == 0 || f.Detail == detail));

    /// <summary>The one finding of a policy about the participant.</summary>
    public static Finding Says(
        this Participant person,
        string policy,
        TrainingProgram? program = null,
        string? detail = null,
        PolicyBook? book = null
    )
    {
        var into = new PolicyEvaluation();
        (book ?? Book).Evaluate(person.Case(program, book), [], PolicyFilter.All, into);
        return Assert.Single(into.Participant.ToArray(), f => f.Policy.Code == policy && (detail is null || f.Detail == detail));
    }

    /// <summary>Every finding about an opportunity for the participant.</summary>
    public static Finding[] Findings(
        this Participant person,
        string opportunity,
        TrainingProgram? program = null,
        PolicyBook? book = null,
        PolicyRequest? request = null,
        PolicyFilter? filter = null
    )
    {
        var into = new PolicyEvaluation();
        (book ?? Book).Evaluate(person.Case(program, book, request), [Candidate(opportunity)], filter ?? PolicyFilter.All, into);
        return into.Of(0).ToArray();
    }

    /// <summary>The one finding of a policy about an opportunity for the participant.</summary>
    public static Finding Says(
        this Participant person,
        string policy,
        string opportunity,
        TrainingProgram? program = null,
        PolicyBook? book = null,
        PolicyRequest? request = null
    ) => Assert.Single(person.Findings(opportunity, program, book, request), f => f.Policy.Code == policy);

    public static PolicyCase Case(
        this Participant person,
        TrainingProgram? program = null,
        PolicyBook? book = null,
        PolicyRequest? request = null
    ) => new(person, AsOf, MadeUp, program.Evaluated(book), request ?? PolicyRequest.Default);

    public static Candidate Candidate(string code) => new(MadeUp.FindOccupation(code), MadeUp.FindCredential(code), 0f);

    public static PolicyBook BookWith(string threshold, double value) =>
        PolicyBook.Create(new PolicyBookOptions { Thresholds = PolicyBookOptions.Default.Thresholds.Add(threshold, value) });

    public static void Is(this Finding finding, Verdict verdict, Measure found, Measure needed)
    {
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(found, finding.Found);
        Assert.Equal(needed, finding.Needed);
        Assert.Equal(verdict is Verdict.Met or Verdict.NotApplicable, finding.Remedy.Length == 0);
    }

    private static Occupation Of(
        string code,
        string title,
        int zone,
        EducationLevel education,
        WorkExperience experience,
        int wage,
        int openings,
        float change
    ) =>
        new()
        {
            Code = code,
            Title = title,
            JobZone = zone,
            TypicalEducation = education,
            RelatedExperience = experience,
            Wage = new WageEstimate("99", "U.S.", null, null, wage, null, null, null, false),
            Demand = new Demand(openings, change, null),
        };
}
