using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Cells that name several things, and what is noted of the rest.</summary>
public sealed class MixedTextsTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);
    private static readonly AdvancementEngine.Catalog.CareerCatalog s_catalog = ShippedBundle.Catalog;
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(s_catalog);
    private static readonly SourceText s_source = new("self", string.Empty, "resume");

    [Fact]
    public void Evidence_PartOfATextIsRead_TheRestIsNoted()
    {
        var intake = Intake();
        var evidence = intake.Evidence(static f => f, "python netmiko basics, feeds the dog", EvidenceKind.Used, s_source);
        Assert.Equal("technology:python", Assert.Single(evidence).Element);
        Assert.Contains(intake.Notes, n => n.Match.Text == "netmiko" && n.Unknown is not null);
        Assert.Contains(intake.Notes, n => n is { Match: { Text: "feeds the dog", Taken: null }, Unknown: null });
    }

    [Theory]
    [InlineData("Windows Autopilot / Intune")]
    [InlineData("a little python for Discord bots")]
    [InlineData("cable + linux at the shop")]
    public void Evidence_WhatIsRead_KeepsTheWordsOfTheItem(string text) =>
        Assert.All(Intake().Evidence(static f => f, text, EvidenceKind.Used, s_source), e => Assert.Equal(text, e.Stated));

    [Fact]
    public void Evidence_GivenByItsCode_HasNoWords() =>
        Assert.Empty(Assert.Single(Intake().Evidence(static f => f, "technology:linux", EvidenceKind.Used, s_source)).Stated);

    // What is written again is read the same.
    [Theory]
    [InlineData("studying for Network+", "resume", "comptia-network-plus")]
    [InlineData("CCNA, failed in June", "resume", "cisco-ccna")]
    [InlineData("CCNA", "failed, 775", "cisco-ccna")]
    [InlineData("CCNA", "resume", null)]
    [InlineData("no Network+", "resume", null)]
    public void Credential_PreparedForOrFailed_IsStarted(string text, string said, string? credential)
    {
        var (intake, again) = (Intake(), Intake());
        intake.Credential(static f => f, text, s_source with { What = said });
        Assert.Equal(credential, intake.ExamsStarted.SingleOrDefault()?.Credential);
        foreach (var started in intake.ExamsStarted)
            again.Credential(static f => f, started.Text, s_source with { What = said });
        Assert.Equal(intake.ExamsStarted, again.ExamsStarted);
    }

    [Fact]
    public void Evidence_Denied_IsNotedWithTheReason()
    {
        var intake = Intake();
        Assert.Empty(intake.Evidence(static f => f, "AWS - none", EvidenceKind.Used, s_source));
        Assert.Contains("said not to be used", Assert.Single(intake.Notes).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Flash")]
    [InlineData("Fireworks")]
    public void Evidence_NameOfAProductThatIsAWordToo_IsNoSlipOfAnother(string text) =>
        Assert.Empty(Intake().Evidence(static f => f, text, EvidenceKind.Used, s_source));

    [Theory]
    [InlineData("technology:linux", "technology:linux")]
    [InlineData("Administration and Management", "knowledge:2.C.1.a")]
    [InlineData("Active Learning", "skill:2.A.2.b")]
    [InlineData("Learning Strategies", "skill:2.A.2.c")]
    [InlineData("PL/SQL", "technology:oracle-pl-sql")]
    [InlineData("Splunk, zero trust rollout", "technology:splunk-enterprise")]
    [InlineData("Kubernetes without supervision", "technology:kubernetes")]
    public void Evidence_NameWithAJointOrAWordOfLearning_IsTheName(string text, string element) =>
        Assert.Equal(element, Assert.Single(Intake().Evidence(static f => f, text, EvidenceKind.Used, s_source)).Element);

    [Theory]
    [InlineData("TS/SCI (lapsed)")]
    [InlineData("active TS SCI w/ CI poly")]
    [InlineData("Top Secret")]
    [InlineData("secret clearance 2024")]
    [InlineData("Secret (active)")]
    public void Evidence_AClearance_IsKeptWholeAndNoTechnology(string text)
    {
        var intake = Intake();
        Assert.Empty(intake.Evidence(static f => f, text, EvidenceKind.SelfReported, s_source));
        Assert.Equal(text, Assert.Single(intake.UnreadEvidence).Text);
    }

    [Theory]
    [InlineData("TS")]
    [InlineData("TypeScript (TS)")]
    [InlineData("TS/SCI, Linux")]
    public void Evidence_TypeScriptOrMoreThanAClearance_IsRead(string text) =>
        Assert.NotEmpty(Intake().Evidence(static f => f, text, EvidenceKind.Used, s_source));

    [Fact]
    public void Evidence_OneNameOfASkillAndAKnowledgeArea_IsBoth() =>
        Assert.Equal(
            ["knowledge:2.C.4.a", "skill:2.A.1.e"],
            Intake()
                .Evidence(static f => f, "Mathematics", EvidenceKind.Used, s_source)
                .Select(e => e.Element)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Credential_Lapsed_SaysSoInItsSourceAndIsReadSoAgain()
    {
        var intake = Intake();
        var lapsed = Assert.Single(intake.Credential(static f => f, "Sec+ (expired 2022)", s_source));
        Assert.Equal("resume, lapsed", lapsed.Source.What);
        Assert.True(LapseWords.IsSaid(lapsed.Source));
        Assert.False(intake.HasUnreadCredential);
        var again = Intake().Credential(static f => f, lapsed.Element, new(lapsed.Source.Who, string.Empty, lapsed.Source.What));
        Assert.Equal(lapsed, Assert.Single(again));
    }

    [Theory]
    [InlineData("failed CCNA", false)]
    [InlineData("CCNA, failed in June by a little", false)]
    [InlineData("CCNA, did not pass", false)]
    [InlineData("CCNA, failed in June, need to pass by March", true)]
    [InlineData("CCNA, no lo aprobé", false)]
    [InlineData("CCNA, reprobado en junio", false)]
    [InlineData("CCNA, still studying", false)]
    [InlineData("CCNA, estudiando", false)]
    [InlineData("Google IT Support, 3 of 5 courses done", false)]
    [InlineData("Google IT Support, 3 de 5 cursos", false)]
    [InlineData("A+ core 1 only, did not pass core 2", false)]
    [InlineData("A+ core 1 only", false)]
    [InlineData("none yet", false)]
    [InlineData("some badge", true)]
    public void Credential_NotHeld_LeavesTheListKnown(string text, bool isOpen)
    {
        var intake = Intake();
        Assert.Empty(intake.Credential(static f => f, text, s_source));
        Assert.Equal(isOpen, intake.HasUnreadCredential);
    }

    [Theory]
    [InlineData("Google IT Support, 5 of 5 courses done")]
    [InlineData("CCNA, 5/24")]
    [InlineData("CCNA, failed first try, passed second")]
    public void Credential_PassedOrDated_IsHeld(string text) => Assert.Single(Intake().Credential(static f => f, text, s_source));

    [Theory]
    [InlineData("failed in June", false)]
    [InlineData("failed, will pass next time", false)]
    [InlineData("did not pass", false)]
    [InlineData("no aprobado", false)]
    [InlineData("3 of 5 courses", false)]
    [InlineData("5/24", true)]
    [InlineData("passed, missed 2 questions", true)]
    [InlineData("missed it by 20", false)]
    [InlineData("expired 2023", true)]
    [InlineData("class records", true)]
    public void Credential_SourceSaysSo_IsNotHeld(string who, bool isOnRecord) =>
        Assert.Equal(isOnRecord, Intake().Credential(static f => f, "CCNA", new(who, string.Empty, string.Empty)).Count == 1);

    [Theory]
    [InlineData("A+, Net+, failed Sec+", "comptia-a-plus,comptia-network-plus")]
    [InlineData("A+, studying for Network+", "comptia-a-plus")]
    [InlineData("A+, currently in college", "comptia-a-plus")]
    [InlineData("CCNA, expired", "cisco-ccna")]
    public void Credential_RemarkOfAnother_LeavesTheOneBefore(string text, string held) =>
        Assert.Equal(
            held,
            string.Join(',', Intake().Credential(static f => f, text, s_source).Select(e => e.Element["credential:".Length..]))
        );

    [Theory]
    [InlineData("911 dispatcher", "CAD software", "technology:computer-aided-dispatch-software")]
    [InlineData("despachadora de emergencias", "CAD", "technology:computer-aided-dispatch-software")]
    [InlineData("truck dispatcher", "CAD software", "technology:computer-aided-design-cad-software")]
    [InlineData("draftsman", "CAD software", "technology:computer-aided-design-cad-software")]
    public void Evidence_Cad_IsThatOfTheJob(string job, string text, string element)
    {
        var intake = Intake();
        var open = false;
        intake.Work(static f => f, job, "2020-01", string.Empty, s_source, ref open);
        Assert.Equal(element, Assert.Single(intake.Evidence(static f => f, text, EvidenceKind.Used, s_source)).Element);
    }

    [Fact]
    public void UnreadCredentials_WhatAListHolds_IsKeptAsWrittenAndNoProtectedGroup()
    {
        var intake = Intake();
        Assert.Empty(intake.UnreadCredentials);
        Assert.Empty(intake.Evidence(static f => f, "some badge", EvidenceKind.Assessed, s_source));
        Assert.Equal(["some badge"], intake.UnreadCredentials);
        Assert.Empty(intake.Credential(static f => f, "FCC GROL", s_source));
        Assert.Equal(["FCC GROL"], intake.UnreadCredentials);
        Assert.Empty(intake.Credential(static f => f, "Muslim", s_source));
        Assert.Equal(["FCC GROL"], intake.UnreadCredentials);
    }

    // A skill that sounds like a credential is none that was left out.
    [Theory]
    [InlineData("team leader", EvidenceKind.Used, false)]
    [InlineData("Discord server admin", EvidenceKind.SelfReported, false)]
    [InlineData("team leader", EvidenceKind.Assessed, true)]
    public void Evidence_NotRead_LeavesTheListOfCredentialsOpenWhereItWasAssessed(string text, EvidenceKind kind, bool isOpen)
    {
        var intake = Intake();
        Assert.Empty(intake.Evidence(static f => f, text, kind, s_source));
        Assert.Equal(isOpen, intake.HasUnreadCredential);
    }

    [Fact]
    public void Education_WorkedOn_IsReadAgainFromWhatIsWritten()
    {
        var education = Intake().Education(static f => f, "left 10th grade, working on GED", s_source)!;
        Assert.Equal(AdvancementEngine.Catalog.EducationLevel.NoFormalCredential, education.Level);
        Assert.Equal(AdvancementEngine.Catalog.EducationLevel.HighSchool, education.Pursued);
        Assert.Equal(education, Intake().Education(static f => f, education.Written, s_source));
    }

    [Theory]
    [InlineData("eng manager of things")]
    [InlineData("zeppelin engineer")]
    public void Goal_OnlyAKindOfTitleInCommon_IsNoCandidate(string text)
    {
        var goal = Intake().Goal("goal", text);
        Assert.DoesNotContain("15-1299.07", goal.Unread?.Candidates ?? []);
        Assert.DoesNotContain("17-2061.00", goal.Unread?.Candidates ?? []);
    }

    [Fact]
    public void Evidence_LongTexts_TakeTimeInProportion()
    {
        var once = Measure(1);
        var often = Measure(16);
        Assert.True(often < 64 * Math.Max(once, 0.2), $"{once:0.00} ms, {often:0.00} ms for a text 16 times as long");
    }

    private static double Measure(int times)
    {
        var text = string.Join(", ", Enumerable.Repeat("bash, AWS EC2 S3 and no", times));
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Intake().Evidence(static f => f, text, EvidenceKind.Used, s_source);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static FactIntake Intake() => new(s_catalog, s_matchers, s_asOf);
}
