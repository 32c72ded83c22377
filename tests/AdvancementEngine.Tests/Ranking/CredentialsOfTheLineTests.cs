using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Certificates in the order in which the goal's work is hired, what runs out and what does not, and who pays first. Over the
/// shipped bundle; the people are made up.</summary>
public sealed class CredentialsOfTheLineTests
{
    private const string Ccna = "cisco-ccna";
    private const string CloudArchitect = "aws-solutions-architect-professional";
    private const string Systems = "15-1299.08";
    private const string Installer = "49-2022.00";
    private const string Office = "microsoft-office-specialist";
    private const string Reporting = "15-2051.01";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    private static Participant Passed(Participant person, string credential, int year, int month) =>
        person with
        {
            Evidence =
            [
                .. person.Evidence,
                new("credential:" + credential, EvidenceKind.Assessed, new("issuer", new DateOnly(year, month, 1), "made-up")),
            ],
        };

    [Theory]
    [InlineData("google-cybersecurity", 500)]
    [InlineData("isc2-cc", 700)]
    [InlineData("cisco-ccst-cybersecurity", 450)]
    public void Credentials_FirstSecurityExamHeld_NameTheUsualOneAndNoNetworkExam(string held, int money)
    {
        var named = Somebody.Working("33-9032.00", 60).Holding(held).Wanting(target: SecurityAnalyst, money: money, months: 8).Advice();
        Assert.Contains(named.Credentials, c => c.Code == "comptia-security-plus");
        Assert.DoesNotContain(named.Credentials, c => c.Code is Ccna or "comptia-network-plus");
    }

    [Theory]
    [InlineData(70)]
    [InlineData(96)]
    [InlineData(120)]
    public void Credentials_AnalystWhoLeadsNobody_NameNoExamOfManagers(int months) =>
        Assert.DoesNotContain(
            Somebody
                .Working(SecurityAnalyst, months)
                .Holding("comptia-security-plus", "comptia-cysa-plus", "giac-gcih")
                .Wanting(target: SecurityAnalyst, money: 5000, months: 12)
                .Advice()
                .Credentials,
            c => c.Code == "isaca-cism"
        );

    [Theory]
    [InlineData(2012)]
    [InlineData(2016)]
    [InlineData(2019)]
    public void Credentials_OfficeExamOfBeforeItExpired_IsNotTakenAgain(int year)
    {
        var person = Somebody.Working("43-6014.00", 90).Wanting(target: Reporting, money: 900, months: 8);
        Assert.DoesNotContain(Passed(person, Office, year, 4).Advice().Credentials, c => c.Code == Office);
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    public void Credentials_ProfessionalCloudExamRunOut_IsRenewedBeforeAnother(int year)
    {
        var person = Somebody.Working(Systems, 60).Wanting(target: Systems, money: 2500, months: 12);
        var first = Passed(person, CloudArchitect, year, 7).Advice().Credentials[0];
        Assert.Equal((CloudArchitect, true), (first.Code, first.Renews));
    }

    [Theory]
    [InlineData(HelpDesk, 40)]
    [InlineData(HelpDesk, 60)]
    [InlineData(HelpDesk, 26)]
    public void Credentials_DevicesManagedWithJamf_NameItsNextExamAndNoneOfMicrosoftsDevices(string job, int months)
    {
        var person = Somebody
            .Working(job, months)
            .Holding("jamf-100", "comptia-a-plus")
            .Wanting(target: Administrator, money: 900, months: 8);
        var named = (
            person with
            {
                UnreadEvidence = [new UnreadEvidence("Jamf Pro, Google Workspace", EvidenceKind.Used, Said)],
            }
        )
            .Advice()
            .Credentials;
        Assert.Contains(named, c => c.Code == "jamf-200");
        Assert.DoesNotContain(named, c => c.Code == "microsoft-endpoint-administrator-associate");
    }

    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("4.5")]
    public void NextStep_BeginnerInEnglishWithoutALicense_IsTheClassAndTheLicenseBeside(string grade)
    {
        var person = Somebody.Wanting(target: Installer) with
        {
            Needs = [new SupportNeed("tutoring", Said)],
            Facts = [new("reading-grade-level", grade, Said), new("drivers-license", "none", Said)],
        };
        var step = person.Advice().NextStep!;
        Assert.Equal((NextStepKind.Support, "tutoring"), (step.Kind, step.Subject));
        Assert.Contains("driver's license, too", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(9)]
    [InlineData(24)]
    public void NextStep_NoMoneyOnRecord_AsksWhoPaysBeforeThePrice(int months)
    {
        var step = Somebody.Wanting(target: HelpDesk, months: months).Advice().NextStep!;
        var words = s_words.Step(step);
        Assert.Equal(NextStepKind.Earn, step.Kind);
        Assert.StartsWith("Ask your navigator first who can pay", words, StringComparison.Ordinal);
    }
}
