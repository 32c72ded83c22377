using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

public sealed class CredentialPolicyTests
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < CredentialPolicyCases.All.Count; i++)
                cases.Add(i, CredentialPolicyCases.All[i].Policy);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void CredentialPolicy_PeopleItIsMetForAndNot_SaysSo(int at, string policy)
    {
        var said = CredentialPolicyCases.All[at];
        Assert.Equal(Verdict.NotMet, said.NotMet(PolicyWorld.Book, policy).Verdict);
        if (said.Met is { } met)
            Assert.Equal(Verdict.Met, met(PolicyWorld.Book, policy).Verdict);
        if (said.Open is { } open)
            Assert.Contains(open(PolicyWorld.Book, policy).Verdict, new[] { Verdict.Unknown, Verdict.NotApplicable });
    }
}
