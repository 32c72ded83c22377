using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Tests.Data.Catalog;

public sealed class ShippedCredentialFactsTests
{
    private static IReadOnlyList<Credential> Active =>
        [.. ShippedBundle.Catalog.Credentials.Where(c => c.Status == CredentialStatus.Active)];

    [Fact]
    public void Facts_OfActiveCredentials_CoverWhatAdviceNeeds()
    {
        Assert.All(Active, c => Assert.NotNull(c.Facts.Level));
        Assert.All(Active, c => Assert.NotNull(c.Facts.Tracks));
        Assert.All(Active, c => Assert.NotNull(c.Facts.Prerequisites));
        Assert.True(Share(f => f.FeeUsd) >= 0.85, $"fee {Share(f => f.FeeUsd):P1}");
        Assert.True(
            Share(f => f.ExperienceRecommendedMonths) >= 0.70,
            $"recommended experience {Share(f => f.ExperienceRecommendedMonths):P1}"
        );
        Assert.True(Share(f => f.StudyHours) >= 0.60, $"study hours {Share(f => f.StudyHours):P1}");
    }

    [Theory]
    [InlineData("comptia-a-plus", CredentialLevel.Foundation)]
    [InlineData("comptia-network-plus", CredentialLevel.Foundation)]
    [InlineData("comptia-security-plus", CredentialLevel.Associate)]
    [InlineData("cisco-ccna", CredentialLevel.Associate)]
    [InlineData("comptia-cysa-plus", CredentialLevel.Professional)]
    [InlineData("isc2-cissp", CredentialLevel.Expert)]
    public void Level_OfKnownCredential_IsThatOfTheField(string code, CredentialLevel level) =>
        Assert.Equal(level, ShippedBundle.Catalog.FindCredential(code)!.Facts.Level!.Value);

    [Fact]
    public void Prerequisite_OfSeveralKinds_IsReadAsGroups()
    {
        var rhce = ShippedBundle.Catalog.FindCredential("redhat-rhce")!.Facts.Prerequisites!.Value;
        Assert.Equal(["redhat-rhcsa"], Assert.Single(rhce));
        Assert.Equal(2, ShippedBundle.Catalog.FindCredential("comptia-cios")!.Facts.Prerequisites!.Value.Length);
        Assert.Equal(
            2,
            Assert.Single(ShippedBundle.Catalog.FindCredential("microsoft-devops-engineer-expert")!.Facts.Prerequisites!.Value).Length
        );
        Assert.Empty(ShippedBundle.Catalog.FindCredential("comptia-a-plus")!.Facts.Prerequisites!.Value);
    }

    [Theory]
    [InlineData("redhat-rhce,prerequisite,redhat-rhcsa", "redhat-rhce,prerequisite,redhat-rhce", "the credential itself")]
    [InlineData("redhat-rhce,prerequisite,redhat-rhcsa", "redhat-rhce,prerequisite,redhat-none", "a credential in the catalog")]
    [InlineData("redhat-rhce,prerequisite,redhat-rhcsa", "redhat-rhce,prerequisite,microsoft-mcsa", "retired and has no successor")]
    [InlineData("redhat-rhcsa,prerequisite,none", "redhat-rhcsa,prerequisite,redhat-rhce", "a cycle of prerequisites")]
    [InlineData("comptia-a-plus,level,foundation", "comptia-a-plus,level,beginner", "one of foundation, associate")]
    [InlineData("comptia-a-plus,level,foundation", "comptia-ghost,level,foundation", "a code of credentials.csv")]
    [InlineData("redhat-rhce,fee_usd,", "redhat-rhce,fee_usd,about ", "an amount in US dollars")]
    [InlineData("redhat-rhce,fee_usd,", "redhat-rhce,fee_usd,-", "an amount in US dollars")]
    public void Read_FactThatCannotBe_IsRefusedAtItsRow(string old, string with, string needed)
    {
        using var scratch = new Importers.ScratchFolder();
        CatalogWriter.Write(ShippedBundle.Catalog, scratch.Path);
        var path = scratch.PathOf("credential-facts.csv");
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length)));
        var failure = Assert.Throws<AdvancementEngine.Data.DataException>(() => CatalogReader.Read(scratch.Path)).Message;
        Assert.Contains(needed, failure, StringComparison.Ordinal);
        Assert.Matches(@"credential-facts\.csv:\d+:", failure);
    }

    private static double Share<T>(Func<CredentialFacts, Sourced<T>?> fact) =>
        Active.Count(c => fact(c.Facts) is not null) / (double)Active.Count;
}
