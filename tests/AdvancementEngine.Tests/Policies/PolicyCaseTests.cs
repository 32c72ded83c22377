using System.Buffers;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Tests.Ranking;

namespace AdvancementEngine.Tests.Policies;

/// <summary>What a case works out of the record once is that of its own participant, also where facts were changed.</summary>
public sealed class PolicyCaseTests
{
    private static readonly DateOnly s_asOf = new(2026, 10, 1);
    private static readonly SearchValues<string> s_linux = WordsOnRecord.AnyOf("linux");

    [Fact]
    public void With_ChangedNeeds_ReadsLimitsAgain_AndElseKeepsThem()
    {
        var person = new Participant { Id = "M-1", Needs = [Need("no ladders, no lifting over 25 lb")] };
        var recorded = Case(person);
        Assert.Equal(RecordedLimits.Of(person, s_asOf), recorded.Limits);
        Assert.NotEqual(WorkLimits.None, recorded.Limits);
        Assert.Equal(recorded.Limits, recorded.With(person with { Evidence = [Used("technology:linux")] }).Limits);
        Assert.Equal(WorkLimits.None, recorded.With(person with { Needs = [] }).Limits);
    }

    [Fact]
    public void IsNamed_AfterEvidenceIsAdded_IsAskedAnew()
    {
        var recorded = Case(new Participant { Id = "M-1" });
        Assert.False(recorded.IsNamed(s_linux));
        Assert.True(recorded.With(recorded.Participant with { Evidence = [Used("technology:linux")] }).IsNamed(s_linux));
        Assert.False(recorded.IsNamed(s_linux));
        Assert.True(Case(new Participant { Id = "M-1", Goals = Goals.None with { Stated = "Linux-admin work" } }).IsNamed(s_linux));
    }

    private static PolicyCase Case(Participant person) => new(person, s_asOf, AdviceFixture.Catalog, null, new PolicyRequest(true));

    private static Evidence Used(string element) => new(element, EvidenceKind.Used, default);

    private static SupportNeed Need(string text) => new("health", new Source("participant", null, text));
}
