using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What a person can do, holds and has done stands on the page in own words; the people are made up.</summary>
public class PlanSkillsTests
{
    [Theory]
    [InlineData("technology:configuration-management-software", "Ivanti Neurons", EvidenceKind.Used, "Ivanti Neurons")]
    [InlineData(
        "technology:selenium",
        "selenium, a friend's shop",
        EvidenceKind.Taught,
        "You learned in class: “selenium, a friend's shop”"
    )]
    [InlineData("technology:docker", "docker at home", EvidenceKind.SelfReported, "You told us you know: “docker at home”")]
    [InlineData("knowledge:2.C.1.e", "guest relations, hotel desk", EvidenceKind.Used, "guest relations, hotel desk")]
    public void Page_AnItemOnRecord_StandsInOwnWords(string element, string stated, EvidenceKind kind, string said) =>
        Assert.Contains(said, Text(Plan(With(Known(element, stated, kind)))), StringComparison.Ordinal);

    [Fact]
    public void Page_AnItemThatNamesTwoTools_StandsOnceAndWhole()
    {
        var person = With(
            Known("technology:linux", "linux + bash at the lab", EvidenceKind.Used),
            Known("technology:bash", "linux + bash at the lab", EvidenceKind.Used)
        ) with
        {
            UnreadEvidence = [new UnreadEvidence("at the lab", EvidenceKind.Used, Said)],
        };
        var plan = Plan(person);
        Assert.Empty(plan.AlsoKnown);
        Assert.Single(plan.Skills, s => s.Stated == "linux + bash at the lab");
    }

    [Fact]
    public void Page_SkillsGivenByCode_AreNoWordsOfThePerson() =>
        Assert.DoesNotContain(Plan(Somebody.Wanting(target: HelpDesk)).Skills, s => s.Element == "skill:2.B.3.k");

    [Theory]
    [InlineData("serving guests at a motel")]
    [InlineData("front counter, tire shop")]
    [InlineData("atención al cliente")]
    public void Why_KnowledgeThatMattersMostInTheJob_IsAReason(string stated)
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Evidence = [Known("knowledge:2.C.1.e", stated, EvidenceKind.Used)] };
        Assert.Contains($"Why it fits: you bring “{stated}”", Text(Plan(person)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desktop tech, county jail annex", "“desktop tech", false)]
    [InlineData("Help desk, port authority", "you have worked as “Help desk, port authority”", true)]
    [InlineData("soporte técnico, alcaldía", "you have worked as “soporte técnico, alcaldía”", true)]
    [InlineData("IT guy for a seed company", "you have worked as “IT guy for a seed company”", true)]
    public void Why_ThePresentJob_IsNamedInOwnWords(string stated, string said, bool isSaid)
    {
        var person = Somebody.Wanting(target: Administrator) with
        {
            Work = [new WorkSpell(HelpDesk, AsOf.AddMonths(-40), null, Said) { Stated = stated }],
        };
        Assert.Equal(isSaid, Text(Plan(person)).Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("drivers-license", "held", "your driver's license")]
    [InlineData("background-check", "2026-03-02", "your background check")]
    [InlineData("resume", "2026-08-15", "your resume")]
    [InlineData("drivers-license", "none", "")]
    [InlineData("interview-practice", "2026-08-15", "")]
    public void Page_WhatSpeaksForThePerson_IsSaid(string fact, string value, string said)
    {
        var plan = Plan(Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact(fact, value, Said)] });
        if (said.Length > 0)
            Assert.Contains($"Good to show an employer: {said}.", Text(plan), StringComparison.Ordinal);
        else
            Assert.Empty(plan.Proven);
    }

    [Theory]
    [InlineData("informational-interview", true)]
    [InlineData("job-shadow", true)]
    [InlineData("career-fair", false)]
    public void Page_AnActivityDone_IsSaid(string activity, bool meets)
    {
        var text = Text(Plan(Somebody.Wanting(target: HelpDesk) with { Activities = [new ActivityRecord(activity, 2, null, Said)] }));
        Assert.Contains("You have done this:", text, StringComparison.Ordinal);
        Assert.Equal(meets, text.Contains("Go back to the people you met there.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("degree in law (Kyiv, not evaluated)", "“degree in law (Kyiv)”")]
    [InlineData("BSc physics, Makerere (not evaluated)", "“BSc physics, Makerere”")]
    [InlineData("ingeniería (UNAM), sin evaluar", "“ingeniería (UNAM)”")]
    public void Page_SchoolingAbroad_IsNotCutInBrackets(string stated, string said)
    {
        var school = new EducationRecord(EducationLevel.SomeCollege, Said) { Stated = stated };
        Assert.Contains(said, Text(Plan(Somebody.Wanting(target: HelpDesk) with { Education = school })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BSc physics, Makerere, not evaluated", false, true)]
    [InlineData("ingeniería, sin evaluar", false, true)]
    [InlineData("some college, WGU in progress", true, false)]
    [InlineData("some college, left 2019", false, false)]
    public void Page_SchoolingAsItStands_IsSaid(string stated, bool studies, bool notEvaluated)
    {
        var school = new EducationRecord(EducationLevel.SomeCollege, Said) { Stated = stated };
        var plan = Plan(Somebody.Wanting(target: HelpDesk) with { Education = school });
        Assert.Equal((studies, notEvaluated), (plan.StudiesNow, plan.IsNotEvaluated));
        var text = Text(plan);
        Assert.Equal(studies, text.Contains("you are still in school", StringComparison.Ordinal));
        Assert.Equal(notEvaluated, text.Contains("Ask about a credential evaluation.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("MCSE 2003", 2005)]
    [InlineData("MCSE NT 4", 1999)]
    [InlineData("mcse (private cloud)", 2014)]
    public void Page_ARetiredCertificate_HasItsYear(string stated, int year)
    {
        var mcse = new Evidence("credential:microsoft-mcse", EvidenceKind.Assessed, Said with { When = new DateOnly(year, 6, 1) })
        {
            Stated = stated,
        };
        var text = Text(Plan(With(mcse)));
        Assert.Contains($"{stated} (June {year})", text, StringComparison.Ordinal);
        Assert.Contains($"{stated} is no longer given.", text, StringComparison.Ordinal);
    }

    // The next exam of the issuer's line, passed in time, renews the one before.
    [Theory]
    [InlineData("comptia-a-plus", "2021-01", "comptia-network-plus", "2023-09", CertificateState.Held)]
    [InlineData("comptia-a-plus", "2019-01", "comptia-network-plus", "2021-09", CertificateState.MayHaveEnded)]
    [InlineData("comptia-a-plus", "2019-01", "comptia-network-plus", "2025-09", CertificateState.MayHaveEnded)]
    [InlineData("comptia-network-plus", "2022-03", "comptia-security-plus", "2024-01", CertificateState.Held)]
    public void Certificate_TheNextOfTheLinePassedLater_RenewsIt(
        string first,
        string passed,
        string next,
        string later,
        CertificateState state
    )
    {
        var plan = Plan(With(Exam(first, passed), Exam(next, later)));
        Assert.Equal(state, plan.Certificates.First(c => c.Code == first).State);
    }

    [Theory]
    [InlineData("OSHA 30", null)]
    [InlineData("GROL", null)]
    [InlineData("n/a", null)]
    [InlineData("CNA (Ohio)", null)]
    [InlineData("guard card", null)]
    [InlineData("SCTE broadband premises", "Is your “SCTE broadband premises” still good?")]
    [InlineData("Oracle Certified Associate", "Is your “Oracle Certified Associate” still good?")]
    [InlineData("Huawei HCNA", "Is your “Huawei HCNA” still good?")]
    [InlineData("harbor guild badge", "is it still good?")]
    public void Questions_WhatTheWordsSayAlready_IsNotAsked(string stated, string? asked)
    {
        var plan = Plan(Somebody.Wanting(target: HelpDesk) with { CredentialsKnown = false, UnreadCredentials = [stated] });
        var text = Text(plan);
        if (asked is not null)
            Assert.Contains(asked, text, StringComparison.Ordinal);
        else
            Assert.DoesNotContain("still good", text, StringComparison.Ordinal);
        Assert.Equal(stated != "n/a", text.Contains($"You also have: “{stated}”.", StringComparison.Ordinal));
    }

    private static Evidence Known(string element, string stated, EvidenceKind kind) => new(element, kind, Said) { Stated = stated };

    private static Evidence Exam(string code, string month) =>
        new(
            "credential:" + code,
            EvidenceKind.Assessed,
            Said with
            {
                When = DateOnly.Parse(month + "-28", System.Globalization.CultureInfo.InvariantCulture),
            }
        );

    private static Participant With(params Evidence[] evidence)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: HelpDesk);
        return person with { Evidence = [.. person.Evidence, .. evidence] };
    }
}
