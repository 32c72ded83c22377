using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Titles and records that say that somebody leads people.</summary>
public sealed class LeadWordsTests
{
    [Theory]
    [InlineData("Network Team Lead, health system", true)]
    [InlineData("help desk lead", true)]
    [InlineData("IT supervisor", true)]
    [InlineData("Information Systems Technician Chief (ITC)", true)]
    [InlineData("25B (SFC), US Army", true)]
    [InlineData("NCOIC, base network", true)]
    [InlineData("Signal support E-7", true)]
    [InlineData("25B (CSM), US Army", true)]
    [InlineData("gunnery sgt, USMC", true)]
    [InlineData("sgt first class, motor pool", true)]
    [InlineData("Scrum master, CSM", false)]
    [InlineData("CSM, software company", false)]
    [InlineData("jefe de redes", true)]
    [InlineData("help desk analyst", false)]
    [InlineData("25B (SPC), US Army", false)]
    [InlineData("leading retailer sales", false)]
    [InlineData("lead software engineer", false)]
    public void IsPost_TitleOrRank_IsTold(string title, bool leads) =>
        Assert.Equal(leads, LeadWords.IsPost(title));

    [Theory]
    [InlineData("supervise 5 techs", true)]
    [InlineData("staff of eight", true)]
    [InlineData("team of 14", true)]
    [InlineData("manages 6 people", true)]
    [InlineData("4 direct reports", true)]
    [InlineData("supervised two interns", true)]
    [InlineData("managed print services", false)]
    [InlineData("supervisory control systems", false)]
    [InlineData("Microsoft Teams", false)]
    [InlineData("", false)]
    public void IsSaid_TextOnRecord_IsTold(string text, bool leads) =>
        Assert.Equal(leads, LeadWords.IsSaid(text));

    [Fact]
    public void Marked_Twice_IsMarkedOnce()
    {
        var once = LeadWords.Marked(new Source("resume", null, "HR"));
        Assert.Equal(("HR, team lead", once), (once.What, LeadWords.Marked(once)));
    }
}
