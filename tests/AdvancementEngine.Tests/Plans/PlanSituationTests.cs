using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What a record says of a person's situation has one line with the office for it; the people are made up.</summary>
public class PlanSituationTests
{
    [Theory]
    [InlineData("layoff letter", "You were laid off.")]
    [InlineData("WARN notice", "You were laid off.")]
    [InlineData("plant closed", "You were laid off.")]
    [InlineData("resume", "If you lost your job, ask your state for unemployment pay now.")]
    public void Situation_AJobThatEndedLately_NamesUnemploymentPayAndHealthInsurance(string source, string said)
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Work = [new WorkSpell(HelpDesk, AsOf.AddMonths(-60), AsOf.AddMonths(-2), new Source(source, AsOf, string.Empty))],
        };
        var text = Sentences(Plan(person));
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("HealthCare.gov", text, StringComparison.Ordinal);
        // Both ask for papers to work.
        ParticipantFact[] waits = [new("work-authorization", "none", Said)];
        Assert.DoesNotContain("unemployment pay", Sentences(Plan(person with { Facts = [.. waits] })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Navy IT2")]
    [InlineData("Army 92Y supply sergeant")]
    [InlineData("USMC 0621 radio operator")]
    public void Situation_SeparatedLately_NamesTheirUnemploymentPay(string stated)
    {
        var spell = new WorkSpell(HelpDesk, AsOf.AddMonths(-60), AsOf.AddMonths(-2), new Source("DD214", AsOf, string.Empty));
        var text = Sentences(Plan(Somebody.Wanting(target: Administrator) with { Work = [spell with { Stated = stated }] }));
        Assert.Contains("unemployment pay for people who served (UCX)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("New to the U.S.?", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intake via interpreter")]
    [InlineData("resettlement agency")]
    [InlineData("diploma, not evaluated")]
    public void Situation_NewToTheCountry_NamesAnOfficeAndNoGap(string source)
    {
        var spell = new WorkSpell(HelpDesk, AsOf.AddMonths(-90), AsOf.AddMonths(-40), new Source(source, AsOf, string.Empty));
        var text = Sentences(Plan(Somebody.Wanting(target: HelpDesk) with { Work = [spell] }));
        Assert.Contains("compare your school papers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("care for family", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stay part time til retirement")]
    [InlineData("same work until I retire")]
    [InlineData("soporte hasta jubilarme")]
    public void Situation_NearRetirement_NamesPensionAndMedicare(string stated)
    {
        var person = Somebody.Working(HelpDesk, 200).Wanting(target: HelpDesk);
        var text = Sentences(Plan(person with { Goals = person.Goals with { Stated = stated } }));
        Assert.Contains("pension", text, StringComparison.Ordinal);
        Assert.Contains("Medicare", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("computer-access", "none", "a library has computers you can use")]
    [InlineData("computer-access", "shared", "A library has more time")]
    public void Situation_NoComputer_NamesTheLibrary(string name, string value, string said) =>
        Assert.Contains(
            said,
            Sentences(Plan(Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact(name, value, Said)] })),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2026-06", true)]
    [InlineData("2022-06", true)]
    [InlineData("2009-06", false)]
    public void Situation_JustOutOfHighSchool_NamesTheYouthProgram(string finished, bool isYoung)
    {
        var day = DateOnly.ParseExact(finished + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var school = new EducationRecord(AdvancementEngine.Catalog.EducationLevel.HighSchool, new Source("registrar", day, string.Empty));
        var text = Sentences(Plan(Somebody.Wanting(target: HelpDesk) with { Education = school }));
        Assert.Equal(isYoung, text.Contains("youth program", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("housing", "VA", "The VA is on your record.", "the VA is on your record")]
    [InlineData("transport", "resettlement agency", "An agency", "an agency or case worker")]
    [InlineData("housing", "case worker at the shelter", "An agency", "an agency or case worker")]
    public void Support_WhoIsOnRecordForANeed_IsAskedFirst(string need, string who, string upper, string lower)
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Needs = [new SupportNeed(need, new Source(who, AsOf, string.Empty))] };
        var text = Sentences(Plan(person));
        Assert.True(text.Contains(upper, StringComparison.Ordinal) || text.Contains(lower, StringComparison.Ordinal), text);
    }
}
