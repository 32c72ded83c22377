using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Policies;

/// <summary>For policies on occupations one person and occupation that each is met for, and one it is not. All are made up.</summary>
public sealed class OccupationPolicyCasesTests
{
    private const string Architect = "15-1241.00";
    private const string SecurityEngineer = "15-1299.05";
    private const string Tester = "15-1253.00";
    private const string Repair = "49-2011.00";
    private const string CallCenter = "43-4051.00";

    private static readonly string[] s_siteTools =
    [
        "technology:javascript",
        "technology:hypertext-markup-language-html",
        "technology:cascading-style-sheets-css",
        "technology:react",
    ];

    private static readonly (
        string Policy,
        Participant Person,
        string Met,
        Participant Other,
        string NotMet
    )[] s_cases =
    [
        (
            "advancement.after-goal",
            AtGoal(Administrator),
            Architect,
            AtGoal(Administrator),
            SecurityAnalyst
        ),
        (
            "advancement.beside-goal",
            Toward(Administrator),
            NetworkSupport,
            Toward(Administrator),
            Tester
        ),
        (
            "advancement.core",
            Toward(Administrator).Holding("comptia-network-plus"),
            NetworkSupport,
            Toward(Administrator),
            NetworkSupport
        ),
        (
            "advancement.credentials",
            At(HelpDesk).Holding("comptia-network-plus"),
            NetworkSupport,
            At(HelpDesk),
            NetworkSupport
        ),
        ("advancement.entry", At(Repair), HelpDesk, At(Administrator), HelpDesk),
        ("advancement.field", At(NetworkSupport), Administrator, At(NetworkSupport), WebDeveloper),
        (
            "advancement.floor",
            At(HelpDesk).Wanting(floor: 60_000),
            Administrator,
            At(HelpDesk).Wanting(floor: 90_000),
            NetworkSupport
        ),
        (
            "advancement.job-known",
            Unread().Wanting(NetworkSupport),
            NetworkSupport,
            Unread(),
            NetworkSupport
        ),
        ("advancement.design", At(Administrator).Holding("cisco-ccna"), Architect, At(Administrator), Architect),
        ("advancement.lead", At(Architect), Manager, At(HelpDesk), Manager),
        (
            "advancement.outside",
            At(CallCenter).Wanting(NetworkSupport),
            NetworkSupport,
            At(CallCenter),
            Administrator
        ),
        (
            "advancement.own-tools",
            At(HelpDesk).Wanting(Developer).Showing([.. s_siteTools]),
            WebDeveloper,
            At(HelpDesk).Wanting(Developer),
            WebDeveloper
        ),
        ("advancement.part", At(SecurityAnalyst), SecurityEngineer, At(HelpDesk), SecurityEngineer),
        (
            "advancement.repair-start",
            At(CallCenter).Showing("skill:2.B.3.l"),
            Repair,
            At(CallCenter),
            Repair
        ),
        ("advancement.sight", At(HelpDesk), NetworkSupport, At(HelpDesk), Manager),
        ("advancement.usual-start", At(CallCenter), HelpDesk, At(CallCenter).Wanting(Developer), HelpDesk),
        (
            "readiness.authorization",
            With("work-authorization", "documented"),
            HelpDesk,
            With("work-authorization", "none"),
            HelpDesk
        ),
        (
            "readiness.code",
            At(HelpDesk).Showing("technology:python"),
            Developer,
            At(HelpDesk),
            Developer
        ),
        (
            "readiness.reading",
            With("reading-grade-level", "8"),
            HelpDesk,
            With("reading-grade-level", "4"),
            HelpDesk
        ),
        ("readiness.rung", At(Administrator), Architect, At(HelpDesk), Architect),
        (
            "readiness.schooling",
            At(CallCenter),
            HelpDesk,
            Below(EducationLevel.NoFormalCredential),
            HelpDesk
        ),
        (
            "readiness.typing",
            With("typing-speed", "40"),
            HelpDesk,
            With("typing-speed", "12"),
            HelpDesk
        ),
    ];

    public static TheoryData<string> Policies => [.. s_cases.Select(c => c.Policy)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Finding_OfEachPolicy_IsMetForOneAndNotForTheOther(string policy)
    {
        var (_, person, met, other, notMet) = Array.Find(s_cases, c => c.Policy == policy);
        Assert.Equal(
            (Verdict.Met, Verdict.NotMet),
            (Says(person, policy, met), Says(other, policy, notMet))
        );
    }

    private static Verdict Says(Participant person, string policy, string occupation) =>
        person
            .Advice(RankOptions.LongestList)
            .Occupations.First(o => o.Code == occupation)
            .Findings.Where(f => f.Policy.Code == policy)
            .Select(f => f.Verdict)
            .DefaultIfEmpty(Verdict.NotApplicable)
            .First();

    private static Participant At(string occupation) => Somebody.Working(occupation, 60);

    private static Participant AtGoal(string occupation) => At(occupation).Wanting(occupation);

    private static Participant Toward(string goal) => At(HelpDesk).Wanting(goal);

    private static Participant Below(EducationLevel level) =>
        At(CallCenter) with
        {
            Education = new EducationRecord(level, Said),
        };

    private static Participant With(string fact, string value) =>
        At(CallCenter) with
        {
            Facts = [new ParticipantFact(fact, value, Said)],
        };

    private static Participant Unread() =>
        Somebody with
        {
            Education = new EducationRecord(EducationLevel.Bachelor, Said),
            WorkHistoryKnown = false,
            UnreadWork =
            [
                new UnreadWork("made-up", AsOf.AddYears(-3), null, Said, [NetworkSupport]),
            ],
        };
}
