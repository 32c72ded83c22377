using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Credentials;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

/// <summary>Credentials of the shipped catalog, considered for made-up people.</summary>
internal static class CredentialPolicyWorld
{
    public const string UserSupport = "15-1232.00";
    public const string Administrators = "15-1244.00";
    public const string Architects = "15-1241.00";
    public const string Engineers = "15-1299.08";
    public const string Security = "15-1212.00";
    public const string SecurityEngineers = "15-1299.05";
    public const string Managers = "11-3021.00";
    public const string Developers = "15-1252.00";
    public const string WebDevelopers = "15-1254.00";
    public const string Warehousing = "15-1243.01";
    public const string Reporting = "15-2051.01";
    public const string Repairers = "49-2011.00";
    public const string Projects = "13-1082.00";
    public const string HealthRecords = "15-1211.01";
    public const string Cabling = "49-2022.00";

    public const string APlus = "comptia-a-plus";
    public const string NetworkPlus = "comptia-network-plus";
    public const string SecurityPlus = "comptia-security-plus";
    public const string ServerPlus = "comptia-server-plus";
    public const string PenTest = "comptia-pentest-plus";
    public const string CySa = "comptia-cysa-plus";
    public const string Ccna = "cisco-ccna";
    public const string Endpoint = "microsoft-endpoint-administrator-associate";
    public const string CloudPractitioner = "aws-cloud-practitioner";
    public const string FrontEnd = "meta-front-end-developer";
    public const string GoogleSupport = "google-it-support";
    public const string OracleSql = "oracle-database-sql-associate";
    public const string OfficeSpecialist = "microsoft-office-specialist";
    public const string Snowflake = "snowflake-snowpro-core";
    public const string Rhce = "redhat-rhce";

    /// <summary>What a policy says of a credential for a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="credential">Code.</param>
    /// <param name="toward">Occupation it is considered for.</param>
    /// <param name="further">Occupation beyond it; null for none.</param>
    /// <param name="usual">False where only a link names it.</param>
    /// <param name="program">The person's program.</param>
    /// <param name="first">First occupation of the route; null for the one it is considered for.</param>
    public static PolicyQuestion Of(
        Participant person,
        string credential,
        string toward,
        string? further = null,
        bool usual = true,
        TrainingProgram? program = null,
        string? first = null
    ) => (book, policy) => Says(book, policy, person, credential, toward, further, usual, program, first);

    private static Finding Says(
        PolicyBook book,
        string policy,
        Participant person,
        string credential,
        string toward,
        string? further,
        bool usual,
        TrainingProgram? program,
        string? start
    )
    {
        var catalog = ShippedBundle.Catalog;
        Assert.NotNull(catalog.FindCredential(credential));
        var aimed = catalog.OccupationIndex(toward);
        var present = person.Work.LastOrDefault(w => w.End is null)?.Occupation;
        var aim = new CredentialAim(
            aimed,
            start is null ? aimed : catalog.OccupationIndex(start),
            further is null ? -1 : catalog.OccupationIndex(further),
            usual,
            false,
            AskedCredentials.AreNoneFor(toward),
            further is not null && AskedCredentials.AreNoneFor(further),
            present is not null && AskedCredentials.AreNoneFor(present)
        );
        var into = new PolicyEvaluation();
        book.Evaluate(
            new PolicyCase(person, AsOf, catalog, book.EvaluateProgram(program, catalog, AsOf), PolicyRequest.Default),
            [new Candidate(null, catalog.FindCredential(credential), 0f) { Aim = aim }],
            PolicyFilter.All,
            into
        );
        return Assert.Single(into.Of(0).ToArray(), f => f.Policy.Code == policy);
    }

    public static Participant Earned(this Participant person, string credential) => person.Holds("credential:" + credential);

    /// <summary>Earned, with a remark on what became of it.</summary>
    public static Participant EarnedOn(this Participant person, string credential, string remark) =>
        person.Holds("credential:" + credential, source: new Source("self", AsOf.AddMonths(-60), remark));

    /// <summary>One exam of two passed.</summary>
    public static Participant Begun(this Participant person, string credential) =>
        person with
        {
            ExamsPassed = person.ExamsPassed.Add(new PassedExam(credential, Recorded)),
        };

    /// <summary>A program completed so many months ago.</summary>
    public static Participant Completing(this Participant person, int monthsAgo) =>
        person with
        {
            Program = Program.Id,
            ProgramCompleted = AsOf.AddMonths(-monthsAgo),
        };

    /// <summary>Two technologies in demand for an occupation, used at work.</summary>
    public static Participant UsingToolsOf(this Participant person, string occupation) =>
        ShippedBundle
            .Catalog.FindOccupation(occupation)!
            .Technologies.Where(t => t.InDemand)
            .Take(2)
            .Aggregate(person, (p, t) => p.Holds(t.Element, EvidenceKind.Used));
}
