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
}
