using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Limits that stand among skills and needs bind the work that demands the thing. The texts are made up.</summary>
public sealed class RecordedLimitsTests
{
    private const string Installer = "49-2022.00";
    private const string LineInstaller = "49-9052.00";
    private const string Repairer = "49-2011.00";

    [Theory]
    [InlineData("no lifting over 25 lb, no ladders (VA)", WorkLimits.Lifting | WorkLimits.Climbing)]
    [InlineData("lifting limit 20 lb", WorkLimits.Lifting)]
    [InlineData("can't drive at night", WorkLimits.NightDriving)]
    [InlineData("cannot drive (seizures)", WorkLimits.Driving)]
    [InlineData("no phones", WorkLimits.Phones)]
    [InlineData("can't stand all day", WorkLimits.Standing)]
    [InlineData("no puede cargar ni subir escaleras", WorkLimits.Lifting | WorkLimits.Climbing)]
    [InlineData("ladder/lift", WorkLimits.None)]
    [InlineData("forklift, ladders", WorkLimits.None)]
    [InlineData("drives a box truck", WorkLimits.None)]
    [InlineData("no PC at home, smartphone ok", WorkLimits.None)]
    [InlineData("standing orders", WorkLimits.None)]
    [InlineData("not stuck at a desk", WorkLimits.Desk)]
    [InlineData("nada de oficina", WorkLimits.Desk)]
    [InlineData("NO desk job", WorkLimits.Desk)]
    [InlineData("no help desk", WorkLimits.None)]
    [InlineData("no lifting, desk job only", WorkLimits.Lifting)]
    [InlineData("no Office 365 yet", WorkLimits.None)]
    [InlineData("no more programming", WorkLimits.Coding)]
    [InlineData("sin programar", WorkLimits.Coding)]
    [InlineData("no programming experience", WorkLimits.None)]
    [InlineData("don't want to code", WorkLimits.Coding)]
    [InlineData("IT, no code", WorkLimits.Coding)]
    [InlineData("tired of code", WorkLimits.Coding)]
    [InlineData("don't code", WorkLimits.Coding)]
    [InlineData("sin código", WorkLimits.Coding)]
    [InlineData("no code of ours was shipped", WorkLimits.None)]
    [InlineData("sin código postal", WorkLimits.None)]
    [InlineData("no manager", WorkLimits.Leading)]
    [InlineData("don't want manager", WorkLimits.Leading)]
    [InlineData("no manager track", WorkLimits.Leading)]
    [InlineData("not a people manager", WorkLimits.Leading)]
    [InlineData("nunca jefe", WorkLimits.Leading)]
    [InlineData("not a manager at my job", WorkLimits.None)]
    [InlineData("not in a program yet", WorkLimits.None)]
    [InlineData("NOT manager", WorkLimits.Leading)]
    [InlineData("don't want to be a supervisor", WorkLimits.Leading)]
    [InlineData("no supervisor on site", WorkLimits.None)]
    [InlineData("hate my boss", WorkLimits.None)]
    [InlineData("out of office, back Monday", WorkLimits.None)]
    [InlineData("out of the office, back Monday", WorkLimits.None)]
    [InlineData("out of the office", WorkLimits.Desk)]
    [InlineData("tired of indoor work", WorkLimits.None)]
    [InlineData("no more indoor work", WorkLimits.None)]
    [InlineData("don't want to manage", WorkLimits.Leading)]
    [InlineData("no management experience", WorkLimits.None)]
    [InlineData("indoors only", WorkLimits.Outdoors)]
    [InlineData("nothing outside", WorkLimits.Outdoors)]
    [InlineData("inside sales", WorkLimits.None)]
    public void Of_Text_IsTheLimitItStates(string text, WorkLimits limits) => Assert.Equal(limits, RecordedLimits.Of(text));

    [Theory]
    [InlineData("no ladders", Installer, Verdict.NotMet)]
    [InlineData("no ladders", HelpDesk, Verdict.Met)]
    [InlineData("no lifting over 20 lb", Repairer, Verdict.NotMet)]
    [InlineData("can't drive at night", Installer, Verdict.Met)]
    [InlineData("no phones", HelpDesk, Verdict.NotMet)]
    [InlineData("not behind a desk", HelpDesk, Verdict.NotMet)]
    [InlineData("not behind a desk", Installer, Verdict.Met)]
    [InlineData("no coding", WebDeveloper, Verdict.NotMet)]
    [InlineData("no coding", HelpDesk, Verdict.Met)]
    [InlineData("no supervising", Manager, Verdict.NotMet)]
    [InlineData("indoor work only", Installer, Verdict.NotMet)]
    [InlineData("indoors only", Installer, Verdict.NotMet)]
    [InlineData("hand tools", Installer, Verdict.NotApplicable)]
    public void Limits_OnRecord_BindTheWorkThatDemandsIt(string said, string occupation, Verdict verdict)
    {
        var person = Somebody.Working("47-2061.00", 60) with
        {
            UnreadEvidence = [new UnreadEvidence(said, EvidenceKind.SelfReported, Said)],
        };
        Assert.Equal(verdict, Says(person, occupation));
    }

    [Fact]
    public void Demands_OfLineCrews_AreThoseOfInstallersAndNightsBeside() =>
        Assert.Equal(WorkDemands.Of(Installer) | WorkLimits.NightDriving, WorkDemands.Of(LineInstaller));

    [Fact]
    public void Limits_InAHealthNeed_BindToo() =>
        Assert.Equal(
            Verdict.NotMet,
            Says(Somebody with { Needs = [new SupportNeed("health", Said with { What = "lifting limit 20 lb" })] }, Installer)
        );

    [Theory]
    [InlineData("none", Installer, Verdict.NotMet)]
    [InlineData("none", Repairer, Verdict.NotMet)]
    [InlineData("none", HelpDesk, Verdict.Met)]
    [InlineData("held", Installer, Verdict.NotApplicable)]
    public void License_AsRecordedLast_BindsWorkOnTheRoad(string license, string occupation, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Says(
                Somebody.Working("47-2061.00", 60) with
                {
                    Facts = [Fact("held", new DateOnly(2025, 1, 1)), Fact(license, new DateOnly(2026, 8, 1))],
                },
                occupation
            )
        );

    [Theory]
    [InlineData("network support (not climbing)", Installer, Verdict.NotMet)]
    [InlineData("IT, no ladders", Installer, Verdict.NotMet)]
    [InlineData("help desk, no heavy lifting", Repairer, Verdict.NotMet)]
    [InlineData("not climbing the career ladder, just steady IT", Installer, Verdict.NotApplicable)]
    public void Goal_ThatSpeaksOfTheBody_BindsToo(string goal, string occupation, Verdict verdict)
    {
        var person = Somebody.Working("47-2061.00", 60).Wanting(NetworkSupport);
        Assert.Equal(verdict, Says(person with { Goals = person.Goals with { Stated = goal } }, occupation));
    }

    private static ParticipantFact Fact(string license, DateOnly when) => new("drivers-license", license, Said with { When = when });

    private static Verdict? Says(Participant person, string occupation)
    {
        foreach (var finding in person.Advice(RankOptions.LongestList).Occupations.Single(o => o.Code == occupation).Findings)
        {
            if (finding.Policy.Code == "advancement.limits")
                return finding.Verdict;
        }

        return null;
    }
}
