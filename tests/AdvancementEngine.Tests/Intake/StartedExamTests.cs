using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Credentials that were failed, or are studied for: not held, and kept.</summary>
public sealed class StartedExamTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);

    private static FactIntake Read(string text, string what = "")
    {
        var intake = new FactIntake(ShippedBundle.Catalog, IntakeMatchers.Of(ShippedBundle.Catalog), s_asOf);
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
    }

    [Theory]
    [InlineData("want to get CCNA")]
    [InlineData("planning on CCNA")]
    [InlineData("no CCNA")]
    public void Credential_WishedFor_IsNotStarted(string text) => Assert.Empty(Read(text).ExamsStarted);
}
