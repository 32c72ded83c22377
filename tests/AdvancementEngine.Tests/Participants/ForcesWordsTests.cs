using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Names of services, and of employers that only bear one.</summary>
public sealed class ForcesWordsTests
{
    [Theory]
    [InlineData("25B, U.S. Army, Fort Cavazos", true)]
    [InlineData("IT2 (Navy)", true)]
    [InlineData("USMC 0631", true)]
    [InlineData("sales associate, Old Navy", false)]
    [InlineData("desktop support, The Salvation Army", false)]
    [InlineData("teller, Navy Federal Credit Union", false)]
    [InlineData("Old Navy, before that Navy", true)]
    [InlineData("swarmy", false)]
    [InlineData("", false)]
    public void IsSaid_ServiceOrItsNamesake_IsTold(string text, bool said) => Assert.Equal(said, ForcesWords.IsSaid(text));

    [Theory]
    [InlineData("motor pool, SFC", true)]
    [InlineData("gunnery sgt, USMC", true)]
    [InlineData("CSM, US Army", true)]
    [InlineData("Scrum master, CSM", false)]
    [InlineData("captain, Army", true)]
    [InlineData("warehouse supervisor", false)]
    [InlineData("crew chief, moving company", false)]
    public void IsRank_SeniorRankOrPost_IsTold(string text, bool isRank) => Assert.Equal(isRank, ForcesWords.IsRank(text));
}
