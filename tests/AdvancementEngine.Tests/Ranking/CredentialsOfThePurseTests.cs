using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Steps;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Certificates of the vendor in use and within the money after the first, and what stands for work done. Over the shipped bundle;
/// the people are made up.</summary>
public sealed class CredentialsOfThePurseTests
{
    [Theory]
    [InlineData("T-SQL", true)]
    [InlineData("SSRS and SSIS", true)]
    [InlineData("SQL Server backups", true)]
    [InlineData("Oracle RAC, SQL Server", false)]
    [InlineData("MySQL", false)]
    public void DatabaseVendors_OnlyMicrosoftOnRecord_NamesNoExamOfOracle(string said, bool isOther)
    {
        var person = Saying(Somebody.Working("15-1242.00", 50), said);
        var @case = new PolicyCase(person, AsOf, AdviceFixture.Catalog, null, new PolicyRequest(false));
        Assert.Equal(isOther, DatabaseVendors.IsOther("oracle-database-sql-associate", @case));
        Assert.False(DatabaseVendors.IsOther("microsoft-azure-database-administrator-associate", @case));
    }

    [Theory]
    [InlineData(30, 350)]
    [InlineData(44, 200)]
    [InlineData(60, 380)]
    public void Credentials_MoneyForOne_NamesNoOtherBeyondIt(int months, int money)
    {
        var list = Somebody.Working(HelpDesk, months).Holding("comptia-a-plus").Wanting(Administrator, months: 6, money: money).Advice();
        Assert.Contains(list.Credentials, c => c.Group == OpportunityGroup.Next);
        Assert.DoesNotContain(list.Credentials, c => c.Code == "comptia-network-plus" && c.Group == OpportunityGroup.Later);
    }

    [Theory]
    [InlineData("15-1252.00", "technology:react", true)]
    [InlineData("15-1254.00", "technology:typescript", true)]
    [InlineData("15-1243.01", "technology:python", true)]
    [InlineData("15-1244.00", "technology:python", false)]
    [InlineData("15-1252.00", "technology:git", false)]
    [InlineData("15-1252.00", "", false)]
    public void BegunTools_OfTheWork_AreItsLanguagesAndFrameworks(string occupation, string tool, bool areMain) =>
        Assert.Equal(areMain, BegunTools.AreMain(occupation, tool));

    [Theory]
    [InlineData("troubleshoot phones & routers")]
    [InlineData("troubleshooting customer modems")]
    [InlineData("troubleshoots office printers")]
    public void DutyWords_DevicesTroubleshot_IsSupport(string said) =>
        Assert.True(DutyWords.Does(HelpDesk, Saying(Somebody, said), AsOf));

    [Theory]
    [InlineData("english")]
    [InlineData("ESL level 2")]
    [InlineData("inglés")]
    public void StepNeeds_TutoringOffered_IsNoEnglishClassPromised(string note)
    {
        var person = Somebody with { Needs = [new SupportNeed("tutoring", Said with { What = note })] };
        var offered = new AdvancementEngine.Policies.Facts.StepContext
        {
            Needs = new() { Stated = [new("tutoring", true, false, true, false)] },
        };
        var open = offered with { Needs = new() { Stated = [new("tutoring", false, false, true, false)] } };
        Assert.Equal(["offered/tutoring"], StepNeeds.Beside(offered, person, string.Empty));
        Assert.Equal(["support/english-class"], StepNeeds.Beside(open, person, string.Empty));
    }

    private static Participant Saying(Participant person, string text) =>
        person with
        {
            UnreadEvidence = [new UnreadEvidence(text, EvidenceKind.Used, Said)],
        };
}
