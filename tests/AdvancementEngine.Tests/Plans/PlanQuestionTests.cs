using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What a page asks is what the record lacks, by its name; the people are made up.</summary>
public class PlanQuestionTests
{
    private const string General = "Which certificates or licenses do you hold?";

    private static readonly Participant s_person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport);

    [Fact]
    public void Certificates_NoneSaid_AreNotAskedFor() =>
        Assert.DoesNotContain(General, Text(Plan(s_person)), StringComparison.Ordinal);

    [Fact]
    public void Certificates_NothingSaid_AreAskedFor() =>
        Assert.Contains(General, Text(Plan(s_person with { CredentialsKnown = false })), StringComparison.Ordinal);

    [Fact]
    public void Certificates_OneNotRead_IsAskedForByName()
    {
        var text = Text(Plan(s_person with { CredentialsKnown = false, UnreadCredentials = ["harbor guild badge"] }));
        Assert.Contains("Bring the paper of your “harbor guild badge”", text, StringComparison.Ordinal);
        Assert.DoesNotContain(General, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Certificates_TooLittleKnown_TheOneNotReadIsAskedForFirst()
    {
        var person = new Participant { Id = "T-MADE-UP", UnreadCredentials = ["harbor guild badge"] };
        var plan = Plan(person);
        Assert.Equal(PlanStatus.NotEnoughKnown, plan.Status);
        Assert.Equal("credential-meant", plan.Questions[0].Fact);
        Assert.DoesNotContain(plan.Questions, q => q.Fact is "credentials" or "advancement.credentials");
    }

    [Fact]
    public void Certificates_ReadBesideAnAssessedSkillThatWasNot_NeedNoQuestion()
    {
        var person = s_person.Holding("comptia-a-plus") with
        {
            CredentialsKnown = false,
            UnreadEvidence = [new UnreadEvidence("subnetting", EvidenceKind.Assessed, Said)],
            UnreadCredentials = ["subnetting"],
        };
        Assert.DoesNotContain(Plan(person).Questions, q => q.Fact is "credential-meant" or "credentials");
    }
}
