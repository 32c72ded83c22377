using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using static AdvancementEngine.Tests.Policies.CredentialPolicyWorld;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

/// <summary>Every policy on credentials with a person for whom it is met, one for whom it is not, and one for whom it is unknown or does
/// not apply.</summary>
internal static class CredentialPolicyCases
{
    private const string Ccie = "cisco-ccie-enterprise-infrastructure";

    private static Participant Support(int months = 12) => Person.Worked(UserSupport, months);

    private static Participant Admin(int months = 96) => Person.Worked(Administrators, months);

    private static Participant Graduate(string stated) =>
        Person with
        {
            Education = new EducationRecord(EducationLevel.Bachelor, Recorded) { Stated = stated },
        };

    // Years ago, a job that was not recognized.
    private static Participant WithUnread(int months, int unread) =>
        Person.Worked(Security, months) with
        {
            UnreadWork = [new UnreadWork("made-up", AsOf.AddMonths(-120 - unread), AsOf.AddMonths(-120), Recorded, [])],
            WorkHistoryKnown = false,
        };

    private static Participant Attending => Person with { Program = Program.Id };

    private static Participant Saying(this Participant person, string said) =>
        person with
        {
            UnreadEvidence = [new UnreadEvidence(said, EvidenceKind.Used, Recorded)],
        };

    // A need whose source names who looks after it.
    private static Participant Noting(this Participant person, string who) =>
        person with
        {
            Needs = [new SupportNeed("health", new Source(who, AsOf, string.Empty))],
        };

    private static Participant Seeking(string goal, string stated = "") =>
        Person.Wanting(goal) with
        {
            Goals = Person.Wanting(goal).Goals with { Stated = stated },
        };

    private static Participant Serving(string job) =>
        Person with
        {
            Work = [new(WorkSpell.OtherOccupation, AsOf.AddMonths(-120), null, new Source("JST", AsOf, string.Empty)) { Stated = job }],
            WorkHistoryKnown = true,
        };

    private static Participant Stating(this Participant person, string stated) =>
        person with
        {
            Goals = person.Goals with { Stated = stated },
        };

    /// <summary>The cases, by policy.</summary>
    public static IReadOnlyList<PolicyTriple> All { get; } =
    [
        new(
            "credential.security-line",
            Of(Person.Worked(NetworkSupport, 24).Wanting(Security), Ccna, Security),
            Of(Person.Wanting(Security), Ccna, Security),
            Of(Person.Wanting(Administrators), Ccna, Administrators)
        ),
        new(
            "credential.security-line",
            Of(Person.Earned(Ccna).Wanting(Security), "cisco-ccnp-enterprise", Security),
            Of(Person.Earned(NetworkPlus).Wanting(Security), "cisco-ccnp-enterprise", Security),
            null
        ),
        new(
            "credential.management",
            Of(Person.Worked(Security, 60).Earned("isc2-cissp"), "isaca-cism", Security),
            Of(Person.Worked(Security, 60), "isaca-cism", Security),
            Of(Person.Worked(Security, 60), "isaca-cism", Managers)
        ),
        new(
            "credential.stack",
            Of(Support().Saying("jamf beside intune"), Endpoint, Administrators),
            Of(Support().Saying("jamf pro"), Endpoint, Administrators),
            Of(Support().Saying("jamf pro"), NetworkPlus, Administrators)
        ),
        new(
            "credential.support-line",
            Of(Person.Earned(APlus), SecurityPlus, UserSupport),
            Of(Person, SecurityPlus, UserSupport),
            Of(Person, SecurityPlus, Security)
        ),
        new(
            "credential.hours",
            Of(Admin(), Ccie, Architects),
            Of(Admin().Recording("hours-available", "5"), Ccie, Architects),
            Of(Admin().Recording("hours-available", "5"), CySa, Security)
        ),
        new("credential.advised", Of(Person, APlus, UserSupport), Of(Person, "certnexus-csc", Security), null),
        new(
            "credential.federal",
            Of(Person.Recording("federal-work", "wanted"), "fitsi-fitsp-o", Administrators),
            Of(Person, "fitsi-fitsp-o", Administrators),
            Of(Person, APlus, UserSupport)
        ),
        new("credential.adds", Of(Person, APlus, UserSupport), Of(Person.Earned(SecurityPlus), APlus, UserSupport), null),
        new("credential.above-job", Of(Support(6), NetworkPlus, NetworkSupport), Of(Support(24), APlus, UserSupport), null),
        new(
            "credential.above-job",
            Of(Person.Worked("43-9061.00", 60), OfficeSpecialist, Reporting),
            Of(Person.Worked(Reporting, 15), OfficeSpecialist, Reporting),
            null
        ),
        new(
            "credential.above-job",
            Of(Support(6), OfficeSpecialist, UserSupport),
            Of(Support(170).Stating("help desk, fewer hours"), OfficeSpecialist, UserSupport),
            null
        ),
        new(
            "credential.above-job",
            Of(Person.Worked(Repairers, 6), GoogleSupport, UserSupport),
            Of(Person.Worked(Repairers, 22), GoogleSupport, UserSupport),
            null
        ),
        new(
            "credential.above-job",
            Of(Person.Worked(Repairers, 22), APlus, UserSupport),
            Of(Person.Worked(Cabling, 30), GoogleSupport, UserSupport),
            null
        ),
        new(
            "credential.level",
            Of(Admin().Earned(Ccna), "cisco-ccnp-enterprise", Administrators),
            Of(Admin().Ended(70).EarnedOn(Ccna, "expired"), "cisco-ccnp-enterprise", Administrators),
            null
        ),
        new(
            "credential.endpoint",
            Of(Person.Worked(Repairers, 22).Saying("endpoint imaging"), Endpoint, UserSupport),
            Of(Person.Worked(Repairers, 22), Endpoint, UserSupport),
            Of(Support(), SecurityPlus, UserSupport)
        ),
        new(
            "credential.priced",
            Of(Person.Wanting(money: 250), APlus, UserSupport),
            Of(Person.Wanting(money: 250), "microsoft-office-specialist", UserSupport),
            Of(Person.Wanting(money: 400), "microsoft-office-specialist", UserSupport)
        ),
        new(
            "credential.on-way",
            null,
            Of(Person.Wanting(Projects).Saying("led team of 9"), APlus, UserSupport, further: Projects),
            Of(Person.Wanting(Projects).Saying("inventory"), APlus, UserSupport, further: Projects)
        ),
        new(
            "credential.change",
            Of(Support(170).Stating("help desk, day shift"), Ccna, NetworkSupport),
            Of(Support(170).Stating("stay help desk, 24 hrs/wk"), Ccna, NetworkSupport),
            null
        ),
        new("credential.level", Of(Person.Earned(NetworkPlus), SecurityPlus, Security), Of(Person, SecurityPlus, Security), null),
        new(
            "credential.record-known",
            Of(Person.Studied(EducationLevel.HighSchool), APlus, UserSupport),
            Of(Person, APlus, UserSupport),
            Of(Seeking(UserSupport), APlus, UserSupport)
        ),
        new(
            "credential.goal-named",
            Of(Person.Worked(Developers, 96).Wanting(Developers), "aws-developer-associate", Developers),
            Of(Person.Worked(Developers, 96), "aws-developer-associate", Developers),
            Of(Support(), NetworkPlus, NetworkSupport)
        ),
        new(
            "credential.earned-above",
            Of(Admin().Earned(Ccna), "cisco-ccnp-enterprise", Architects),
            Of(Admin().Earned(Ccna), NetworkPlus, Architects),
            Of(Support(), NetworkPlus, NetworkSupport)
        ),
        new(
            "credential.timely",
            Of(Person.Wanting(WebDevelopers, months: 12), FrontEnd, WebDevelopers),
            Of(Person.Wanting(WebDevelopers, months: 1), FrontEnd, WebDevelopers),
            Of(Person.Wanting(UserSupport, months: 1), APlus, UserSupport)
        ),
        new(
            "credential.first-course",
            Of(Person.Wanting(money: 1000), APlus, UserSupport),
            Of(Person.Wanting(money: 0), APlus, UserSupport),
            Of(Person.Wanting(UserSupport, money: 0), APlus, UserSupport)
        ),
        new(
            "credential.priced",
            Of(Person.Wanting(money: 0), APlus, UserSupport),
            Of(Person.Wanting(money: 0), "foa-cfot", Cabling),
            Of(Person.Wanting(money: 500), "foa-cfot", Cabling)
        ),
        new(
            "credential.on-way",
            Of(Person.Wanting(Developers), "aws-developer-associate", UserSupport, further: Developers),
            Of(Person.Wanting(Developers), APlus, UserSupport, further: Developers),
            Of(Person.Wanting(NetworkSupport), APlus, UserSupport, further: NetworkSupport)
        ),
        new(
            "credential.overview",
            Of(Support(6), CloudPractitioner, Administrators),
            Of(Support(36), CloudPractitioner, Administrators),
            Of(Support(36), Ccna, Administrators)
        ),
        new(
            "credential.beneath-tools",
            Of(Support(), "cisco-ccst-networking", NetworkSupport),
            Of(Support().UsingToolsOf(NetworkSupport), "cisco-ccst-networking", NetworkSupport),
            Of(Support().UsingToolsOf(NetworkSupport), Ccna, NetworkSupport)
        ),
        new(
            "credential.security-begun",
            Of(Person.Worked(Security, 72), "isc2-cissp", Managers),
            Of(Admin(), "isc2-cissp", Managers),
            Of(Person.Worked(Security, 72), "isc2-cissp", SecurityEngineers)
        ),
        new(
            "credential.vendor",
            Of(Person.Holds("technology:snowflake", EvidenceKind.Used), Snowflake, Warehousing),
            Of(Person, Snowflake, Warehousing),
            Of(Person, APlus, UserSupport)
        ),
        new(
            "credential.for-aim",
            Of(Person.Worked(Developers, 24).Wanting(WebDevelopers), "aws-developer-associate", WebDevelopers),
            Of(Support().Wanting(WebDevelopers), APlus, WebDevelopers),
            Of(Support(), APlus, WebDevelopers)
        ),
        new(
            "credential.self-paid",
            Of(Person.Wanting(money: 5000), "giac-gcih", Security),
            Of(Person.Wanting(money: 1000), "giac-gcih", Security),
            Of(Person.Wanting(money: 100), APlus, UserSupport)
        ),
        new(
            "credential.both-paid",
            Of(Support().Wanting(money: 2000), "comptia-network-plus", Security),
            Of(Support().Wanting(money: 500), "comptia-network-plus", Security),
            Of(Support().Wanting(money: 500), "comptia-network-plus", Administrators)
        ),
        new(
            "credential.purse",
            Of(Person.Wanting(money: 400), "isc2-cc", Security),
            Of(Person.Wanting(money: 100), "isc2-cc", Security),
            Of(Support().Wanting(money: 100), "isc2-cc", Security)
        ),
        new(
            "credential.support-asked",
            Of(Person, APlus, UserSupport),
            Of(Person, APlus, Developers),
            Of(Person, SecurityPlus, Security)
        ),
        new(
            "credential.after-usual",
            Of(Support().Earned(SecurityPlus), PenTest, Security, usual: false),
            Of(Support(), PenTest, Security, usual: false),
            Of(Support(), PenTest, Security)
        ),
        new(
            "credential.program-covers",
            null,
            Of(Person, "cisco-ccst-networking", NetworkSupport, program: Program.With("exam-preparation", Ccna, "40")),
            Of(Person, "cisco-ccst-networking", NetworkSupport)
        ),
        new(
            "credential.program-covers",
            null,
            Of(Person, "isc2-cc", Security, program: Program.With("fee-support", SecurityPlus, "50")),
            Of(Person, "isc2-cc", Security, program: Program.With("fee-support", SecurityPlus, "0"))
        ),
        new(
            "credential.program-covers",
            null,
            Of(Person, GoogleSupport, UserSupport, program: Program.With("fee-support", APlus, "100")),
            Of(Person, Ccna, NetworkSupport, program: Program.With("fee-support", NetworkPlus, "100"))
        ),
        new("credential.prerequisites", Of(Admin().Earned("redhat-rhcsa"), Rhce, Engineers), Of(Admin(), Rhce, Engineers), null),
        new(
            "credential.experience",
            Of(Person.Worked(Security, 72), "isc2-cissp", Security),
            Of(Person.Worked(Security, 12), "isc2-cissp", Security),
            Of(Person, "isc2-cissp", Security)
        ),
        // A job that was not recognized adds its own months at the most.
        new(
            "credential.experience",
            Of(WithUnread(72, 20), "isc2-cissp", Security),
            Of(WithUnread(38, 20), "isc2-cissp", Security),
            Of(WithUnread(38, 24), "isc2-cissp", Security)
        ),
        new(
            "credential.experience",
            Of(Serving("motor sergeant (SFC)"), "pmi-pmp", Projects),
            Of(Serving("motor pool supervisor"), "pmi-pmp", Projects),
            null
        ),
        new(
            "credential.recommended",
            Of(Person.Worked(Security, 24).Earned(SecurityPlus), CySa, Security),
            Of(Person.Worked(Security, 6).Earned(SecurityPlus), CySa, Security),
            Of(Person, CySa, Security)
        ),
        new(
            "credential.time-there",
            Of(Person.Wanting(months: 1), APlus, UserSupport),
            Of(Person.Wanting(months: 0), APlus, UserSupport),
            Of(Person, APlus, UserSupport)
        ),
        new(
            "credential.reading",
            Of(Person.Recording("reading-grade-level", "6"), APlus, UserSupport),
            Of(Person.Recording("reading-grade-level", "5.9"), APlus, UserSupport),
            Of(Person, APlus, UserSupport)
        ),
        new(
            "credential.typing",
            Of(Person.Recording("typing-speed", "25"), APlus, UserSupport),
            Of(Person.Recording("typing-speed", "17"), APlus, UserSupport),
            Of(Admin().Recording("typing-speed", "17"), Ccna, Administrators)
        ),
        new(
            "credential.endpoint",
            Of(Support(), Endpoint, Administrators),
            Of(Person.Worked(NetworkSupport, 24), Endpoint, UserSupport),
            Of(Person.Worked(NetworkSupport, 24), SecurityPlus, Administrators)
        ),
        new(
            "credential.server",
            Of(Person.Worked(Repairers, 24), ServerPlus, Administrators),
            Of(Person.Worked(NetworkSupport, 24), ServerPlus, Administrators),
            Of(Person.Worked(NetworkSupport, 24), Ccna, Administrators)
        ),
        new(
            "credential.governance",
            Of(Person.Worked(Security, 36).Stating("ISSO"), "isc2-cgrc", Security),
            Of(Person.Worked(Security, 36).Stating("SOC analyst"), "isc2-cgrc", Security),
            Of(Person.Worked(Security, 36), CySa, Security)
        ),
        new(
            "credential.first-security",
            Of(Person, "isc2-cc", Security),
            Of(Support(), "isc2-cc", Security),
            Of(Support(), SecurityPlus, Security)
        ),
        new(
            "credential.linux",
            Of(Admin().Holds("technology:linux", EvidenceKind.SelfReported), "redhat-rhcsa", Administrators),
            Of(Admin(), "redhat-rhcsa", Administrators),
            Of(Admin(), Ccna, Administrators)
        ),
        new(
            "credential.linux",
            Of(Admin().Holds("technology:linux", EvidenceKind.Used), Rhce, Engineers),
            Of(Admin().Holds("technology:linux", EvidenceKind.SelfReported), Rhce, Engineers),
            Of(Admin().Earned("redhat-rhcsa"), "hashicorp-terraform-associate", Engineers)
        ),
        new(
            "credential.linux",
            Of(Admin().Earned("redhat-rhcsa").Stating("linux engineer"), Rhce, Engineers),
            Of(Admin().Earned("redhat-rhcsa").Stating("cloud architect"), Rhce, Engineers),
            null
        ),
        new(
            "credential.beginner",
            Of(Person.Holds("technology:python", EvidenceKind.SelfReported), "python-institute-pcep", Developers),
            Of(Person.Holds("technology:python", EvidenceKind.Taught), "python-institute-pcep", Developers),
            Of(Person.Holds("technology:python", EvidenceKind.Taught), "python-institute-pcap", Developers)
        ),
        new(
            "credential.beginner",
            Of(Support(), FrontEnd, WebDevelopers),
            Of(Person.Worked(WebDevelopers, 60), FrontEnd, WebDevelopers),
            null
        ),
        new(
            "credential.beginner",
            Of(Person.Worked(Reporting, 15).Holds("technology:structured-query-language-sql", EvidenceKind.Used), OracleSql, Reporting),
            Of(Person.Worked("15-1242.00", 200), OracleSql, "15-1242.00"),
            null
        ),
        new(
            "credential.tool-basics",
            Of(Admin(12).Holds("technology:snowflake", EvidenceKind.Used), "salesforce-tableau-desktop-foundations", Warehousing),
            Of(Admin().Holds("technology:tableau", EvidenceKind.Used), "salesforce-tableau-desktop-foundations", Warehousing),
            Of(Admin().Holds("technology:tableau", EvidenceKind.Used), "salesforce-tableau-data-analyst", Warehousing)
        ),
        new(
            "credential.degree",
            Of(Graduate("BS health information management"), "ahima-rhia", HealthRecords),
            Of(Person.Studied(EducationLevel.HighSchool), "ahima-rhia", HealthRecords),
            Of(Person, "ahima-rhia", HealthRecords)
        ),
        new(
            "credential.degree",
            Of(Graduate("B.S. Health Information Management, online"), "ahima-rhia", HealthRecords),
            Of(Graduate("BSN"), "ahima-rhia", HealthRecords),
            Of(Graduate(string.Empty), "ahima-rhia", HealthRecords)
        ),
        new(
            "credential.in-program",
            Of(Attending, SecurityPlus, Security, program: Program.With("credential-offered", SecurityPlus, "included")),
            Of(Attending, Ccna, Security, program: Program.With("credential-offered", SecurityPlus, "included")),
            null
        ),
        new(
            "credential.payer",
            Of(Person.Noting("VR&E counselor"), APlus, UserSupport),
            Of(Support().Noting("employer tuition pgm"), GoogleSupport, UserSupport),
            Of(Person.Noting("VR&E counselor"), "comptia-cnvp", UserSupport)
        ),
        new(
            "goal.money",
            null,
            Of(Person.Wanting(money: 0).Noting("VR counselor"), APlus, UserSupport),
            Of(Person.Wanting(money: 0).Noting("VR&E"), APlus, UserSupport)
        ),
        new(
            "goal.months",
            Of(Support().Wanting(months: 6), Ccna, Administrators),
            Of(Support().Wanting(months: 4), Ccna, Administrators),
            null
        ),
        new(
            "goal.months",
            Of(Support().Wanting(months: 4).Holds("technology:cisco-routers", EvidenceKind.Used), Ccna, Administrators),
            Of(Support().Wanting(months: 4).Holds("technology:cisco-routers", EvidenceKind.SelfReported), Ccna, Administrators),
            null
        ),
        new(
            "credential.renewed",
            Of(Support(12).EarnedOn(NetworkPlus, "expired"), NetworkPlus, Administrators),
            Of(Support(36).EarnedOn(NetworkPlus, "expired"), NetworkPlus, Administrators),
            Of(Support(36).EarnedOn(Ccna, "expired"), Ccna, NetworkSupport)
        ),
        new(
            "credential.course",
            Of(Person.Recording("hours-available", "10"), GoogleSupport, UserSupport),
            Of(Person.Recording("hours-available", "6"), GoogleSupport, UserSupport),
            Of(Person.Recording("hours-available", "6"), APlus, UserSupport)
        ),
        new(
            "credential.goal-track",
            Of(Support(24).Stating("network engineer"), Ccna, Administrators),
            Of(Support(24).Stating("network engineer"), Endpoint, Administrators),
            Of(Support(24).Stating("sys admin"), Endpoint, Administrators)
        ),
        new(
            "credential.passed",
            Of(Support(), "comptia-tech-plus", UserSupport),
            Of(Support().EarnedOn(APlus, "expired"), "comptia-tech-plus", UserSupport),
            null
        ),
        new(
            "credential.change",
            Of(Support().Stating("network engineer"), Ccna, NetworkSupport),
            Of(Support().Stating("stay where I am till retire"), Ccna, NetworkSupport),
            Of(Support(), Ccna, NetworkSupport)
        ),
        new(
            "credential.help-lasts",
            Of(Person.Completing(3), APlus, UserSupport, program: Program.With("fee-support", APlus, "100")),
            Of(Person.Completing(24), APlus, UserSupport, program: Program.With("fee-support", APlus, "100")),
            Of(Person.Completing(24), APlus, UserSupport, program: Program)
        ),
        new(
            "goal.months",
            Of(Person.Wanting(months: 12), APlus, UserSupport),
            Of(Person.Wanting(months: 4), "isc2-cissp", Managers),
            Of(Person.Wanting(months: 12), "isaca-cism", Managers)
        ),
        new(
            "goal.months",
            Of(Support().EarnedOn(Ccna, "expired").Wanting(months: 3), Ccna, Administrators),
            Of(Support().Wanting(months: 3), Ccna, Administrators),
            null
        ),
        new(
            "goal.months",
            Of(Person.Recording("hours-available", "40").Wanting(months: 4), Ccna, Administrators),
            Of(Person.Recording("hours-available", "4").Wanting(months: 4), Ccna, Administrators),
            null
        ),
        new(
            "goal.money",
            Of(Support().Begun(APlus).Wanting(money: 300), APlus, UserSupport),
            Of(Support().Wanting(money: 300), APlus, UserSupport),
            null
        ),
    ];

    /// <summary>Every finding of the cases, by a book.</summary>
    public static IEnumerable<Finding> Findings(PolicyBook book) =>
        All.SelectMany(c => new[] { c.Met, c.NotMet, c.Open }.OfType<PolicyQuestion>().Select(q => q(book, c.Policy)));
}
