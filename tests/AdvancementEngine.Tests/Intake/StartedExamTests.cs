using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Credentials that were failed, or are studied for: not held, and kept.</summary>
public sealed class StartedExamTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);

    private static FactIntake Intake() => new(ShippedBundle.Catalog, IntakeMatchers.Of(ShippedBundle.Catalog), s_asOf);

    private static FactIntake Read(string text, string what = "")
    {
        var intake = Intake();
        Assert.Empty(intake.Credential(static f => f, text, new SourceText("self", "2026-10", what)));
        return intake;
    }

    [Theory]
    [InlineData("failed CCNA", "", "cisco-ccna", true)]
    [InlineData("CCNA, failed in June by a little", "", "cisco-ccna", true)]
    [InlineData("CCNA", "failed, 775", "cisco-ccna", true)]
    [InlineData("studying for Network+", "", "comptia-network-plus", false)]
    [InlineData("Google IT Support - 3 of 5 courses done", "", "google-it-support", false)]
    [InlineData("Google IT Support", "in progress, course 3 of 5", "google-it-support", false)]
    [InlineData("CCNA", "in progress, exam in January", "cisco-ccna", false)]
    [InlineData("cisco-ccna", "failed, 775", "cisco-ccna", true)]
    [InlineData("cisco-ccna", "in progress", "cisco-ccna", false)]
    public void Credential_FailedOrStudiedFor_IsStartedAndReadAgainTheSame(
        string text,
        string what,
        string credential,
        bool isFailed
    )
    {
        var started = Assert.Single(Read(text, what).ExamsStarted);
        Assert.Equal((credential, isFailed), (started.Credential, started.IsFailed));
        Assert.Equal(started, Assert.Single(Read(started.Text, what).ExamsStarted));
        // A source may be left out where requests are kept.
        Assert.Equal(credential, Assert.Single(Read(started.Text).ExamsStarted).Credential);
    }

    [Theory]
    [InlineData("want to get CCNA")]
    [InlineData("planning on CCNA")]
    [InlineData("no CCNA")]
    [InlineData("CCNA (want to)")]
    [InlineData("plan to take the CCNA exam")]
    [InlineData("want to be studying for CCNA")]
    [InlineData("hoping to start studying CCNA")]
    [InlineData("taking CCNA 03/15")]
    [InlineData("CCNA prep")]
    public void Credential_WishedFor_IsNotStarted(string text) => Assert.Empty(Read(text).ExamsStarted);

    [Theory]
    [InlineData("want CCNA, studying Network+", "comptia-network-plus")]
    [InlineData("studying Network+ (exam in March), CCNA - planning on it", "comptia-network-plus")]
    [InlineData("studying for CCNA, hope to pass in March", "cisco-ccna")]
    public void Credential_OneWishedForAndOneStudiedFor_OnlyTheLatterIsStarted(string text, string credential) =>
        Assert.Equal(credential, Assert.Single(Read(text).ExamsStarted).Credential);

    [Theory]
    [InlineData("failed CCNA", "")]
    [InlineData("CCNA", "failed, 775")]
    [InlineData("credential:cisco-ccna", "failed, 775")]
    [InlineData("studying for Network+", "")]
    [InlineData("taking the CCNA class", "")]
    [InlineData("Google IT Support", "in progress, course 3 of 5")]
    public void Evidence_FailedOrStudiedFor_IsStartedAsInAListOfCredentials(string text, string what)
    {
        var intake = Intake();
        Assert.Empty(intake.Evidence(static f => f, text, EvidenceKind.Assessed, new SourceText("self", "2026-10", what)));
        Assert.Equal(Read(text, what).ExamsStarted, intake.ExamsStarted);
        Assert.False(intake.HasUnreadCredential);
        Assert.Empty(intake.UnreadEvidence);
    }

    [Fact]
    public void Evidence_SkillWithSuchASource_IsNoStartedExam()
    {
        var intake = Intake();
        Assert.Single(intake.Evidence(static f => f, "Python", EvidenceKind.Assessed, new SourceText("self", "2026-10", "in progress")));
        Assert.Empty(intake.ExamsStarted);
    }

    [Theory]
    [InlineData("studying for CCNA", "2026-03", "failed CCNA", "2026-06", true)]
    [InlineData("failed CCNA", "2026-03", "studying for CCNA", "2026-06", true)]
    [InlineData("studying for CCNA", "2026-03", "taking the CCNA class", "2026-06", false)]
    public void Credential_StartedTwice_TheFailedOrLatestRecordCounts(string one, string on, string other, string later, bool isFailed)
    {
        foreach (var records in new[] { new[] { (one, on), (other, later) }, [(other, later), (one, on)] })
        {
            var intake = Intake();
            foreach (var (text, when) in records)
                intake.Credential(static f => f, text, new SourceText("self", when, string.Empty));
            var started = Assert.Single(intake.ExamsStarted);
            Assert.Equal(isFailed, started.IsFailed);
            Assert.Contains(isFailed ? "failed" : "class", started.Text, StringComparison.Ordinal);
        }
    }
}
