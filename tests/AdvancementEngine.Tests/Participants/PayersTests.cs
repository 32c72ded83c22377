using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

public sealed class PayersTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);

    [Theory]
    [InlineData("JST", null, "service-credentialing")]
    [InlineData("DD214/US Army", "2022-06-30", "gi-bill")]
    [InlineData("intake", "2026-07-31", "dislocated-worker")]
    [InlineData("intake", "2024-07-31", "")]
    [InlineData("resume", null, "")]
    [InlineData("resume/WARN notice", null, "dislocated-worker")]
    [InlineData("HR/employer tuition pgm", null, "employer-tuition")]
    [InlineData("USAF contractor", null, "")]
    public void Of_TheLastJob_NamesWhoMayPay(string source, string? end, string payers)
    {
        var person = new Participant
        {
            Id = "P-001",
            Work = [new("15-1232.00", new DateOnly(2020, 1, 1), end is null ? null : DateOnly.Parse(end), Said(source))],
        };
        Assert.Equal(payers, string.Join(' ', Payers.Of(person, s_asOf)));
    }

    [Theory]
    [InlineData("VR&E", "veteran-readiness")]
    [InlineData("VR counselor", "state-rehabilitation")]
    [InlineData("intake", "")]
    public void Of_WhoLooksAfterANeed_NamesTheCounselor(string who, string payers)
    {
        var person = new Participant { Id = "P-001", Needs = [new SupportNeed("health", Said(who))] };
        Assert.Equal(payers, string.Join(' ', Payers.Of(person, s_asOf)));
    }

    [Fact]
    public void Of_ServedAndServingAgain_NamesBothServices()
    {
        var person = new Participant
        {
            Id = "P-001",
            Work =
            [
                new("15-1231.00", new DateOnly(2010, 7, 1), new DateOnly(2015, 7, 1), Said("DD214")),
                new("other", new DateOnly(2019, 3, 1), null, Said("intake/service member")),
            ],
        };
        Assert.Equal([Payers.ServiceCredentialing, Payers.GiBill], Payers.Of(person, s_asOf));
    }

    [Theory]
    [InlineData("Army 25B IT Specialist", "JST", "")]
    [InlineData("USAF 1D7X1", "resume", "service member")]
    [InlineData("maintenance tech, plant closed", "resume", "laid off")]
    [InlineData("picker, layoffs in May", "resume", "laid off")]
    [InlineData("ETL/DW developer", "resume", "")]
    [InlineData("Helpdesk analyst - USAF base contractor", "self", "")]
    [InlineData("help desk", "self", "")]
    public void Marked_ATitle_SaysWhatTheSourceDoesNot(string title, string who, string what)
    {
        var marked = Payers.Marked(title, new Source(who, null, string.Empty));
        Assert.Equal(what, marked.What);
        Assert.Equal(marked, Payers.Marked("15-1232.00", marked));
    }

    private static Source Said(string text) =>
        text.Split('/') is [var who, var what] ? new(who, null, what) : new(text, null, string.Empty);
}
