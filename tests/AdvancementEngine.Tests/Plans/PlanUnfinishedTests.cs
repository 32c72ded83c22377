using AdvancementEngine.Participants;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What was begun is counted and named as begun: half a certificate, a failed exam, study under way; the people are made
/// up.</summary>
public class PlanUnfinishedTests
{
    private const string APlus = "comptia-a-plus";

    [Fact]
    public void HalfPassed_OnlyTheExamThatIsLeft_IsPaidAndStudied()
    {
        var (whole, half) = (Beginner(), Beginner() with { ExamsPassed = [new PassedExam(APlus, Said)] });
        var (before, after) = (Plan(whole), Plan(half));
        var stage = after.Paths.SelectMany(p => p.Stages).First(s => s.Credentials.Any(c => c.Code == APlus));
        var left = stage.Credentials.Single(c => c.Code == APlus);
        var full = before.Paths.SelectMany(p => p.Stages).SelectMany(s => s.Credentials).First(c => c.Code == APlus);
        Assert.True(left.IsHalfPassed);
        Assert.Equal(full.FeeUsd / 2f, left.FeeUsd);
        Assert.Equal(full.StudyHours / 2f, left.StudyHours);
        Assert.Equal(stage.Credentials.Sum(c => c.Price(0f)), stage.DollarsHigh);
        Assert.Contains("You passed one of the two exams of this: CompTIA A+.", Text(after), StringComparison.Ordinal);
        Assert.Contains("CompTIA A+ (the exam that is left)", Text(after), StringComparison.Ordinal);
        Assert.DoesNotContain("$530", Text(after), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "You took this exam and did not pass yet: CompTIA A+.")]
    [InlineData(false, "You have begun to study for this: CompTIA A+.")]
    public void Started_IsNamedWithWhatBecameOfIt(bool isFailed, string said)
    {
        var plan = Plan(Beginner() with { ExamsStarted = [new StartedExam(APlus, isFailed, "A+", Said)] });
        Assert.Contains(said, Text(plan), StringComparison.Ordinal);
        Assert.DoesNotContain("You have: CompTIA A+", Text(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Action_IsWordedAsWhatIsLeftOfIt()
    {
        var plan = DemoPlans.All.Select(d => d.Plan).First(p => p.Now is { Kind: "EARN", IsRenewal: false });
        var name = plan.Now!.Name;
        Assert.Contains($"Take this exam again: {name}.", Text(plan with { Failed = [name] }), StringComparison.Ordinal);
        Assert.Contains($"Finish what you have begun: {name}.", Text(plan with { Preparing = [name] }), StringComparison.Ordinal);
        var half = plan.Now with { Credential = plan.Now.Credential! with { IsHalfPassed = true } };
        Assert.Contains($"Pass the exam that is left for {name}.", Text(plan with { Now = half }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("technology:microsoft-excel", "excel", "You have used: Microsoft Excel.")]
    [InlineData("technology:microsoft-excel", "excel, i do the shift numbers", "You have used: “excel, i do the shift numbers”.")]
    [InlineData("technology:microsoft-active-directory", "Active Directory", "You have used: Active Directory.")]
    public void Skill_RemarkIsQuoted_AndANameIsWrittenAsPublished(string element, string stated, string said) =>
        Assert.Contains(said, Text(Plan(Beginner() with { Evidence = [Used(element, stated)] })), StringComparison.Ordinal);

    [Theory]
    [InlineData("technology:microsoft-excel", "excel")]
    [InlineData("technology:microsoft-outlook", "Outlook")]
    public void Why_ToolOfEveryOffice_IsNoReasonForAnItJob(string element, string stated)
    {
        var plan = Plan(Beginner() with { Evidence = [Used(element, stated)] });
        var support = plan.Aims.Single(a => a.Job.Code == HelpDesk);
        Assert.DoesNotContain(support.Why, w => w.Elements.Contains(element));
    }

    private static Evidence Used(string element, string stated) => new(element, EvidenceKind.Used, Said) { Stated = stated };

    private static Participant Beginner() => Somebody.Wanting(target: HelpDesk);
}
