using AdvancementEngine.Catalog;

namespace AdvancementEngine.Tests.Data.Catalog;

public sealed class ShippedCredentialTests
{
    private static AdvancementEngine.Catalog.CareerCatalog Shipped => ShippedBundle.Catalog;

    [Theory]
    [InlineData("comptia-casp-plus", "comptia-securityx", "2024-12-17")]
    [InlineData("isc2-cap", "isc2-cgrc", "2023-02-15")]
    public void Credential_Renamed_NamesSuccessorAndDayAndSharesItsRoles(string former, string present, string since)
    {
        var renamed = Shipped.FindCredential(former)!;
        Assert.Equal(
            (CredentialStatus.Renamed, present, since),
            (
                renamed.Status,
                renamed.Successor,
                renamed.StatusSince!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            )
        );
        Assert.Equal(CredentialStatus.Active, Shipped.FindCredential(present)!.Status);
        Assert.Equal(RolesOf(former), RolesOf(present));
        Assert.NotEmpty(RolesOf(present));
    }

    [Theory]
    [InlineData("comptia-a-plus", "411", Proficiency.Basic, null)]
    [InlineData("giac-gsec", "411", Proficiency.Basic, "several-levels")]
    [InlineData("giac-gsec", "651", Proficiency.Basic, "several-levels files-disagree")]
    [InlineData("comptia-security-plus", "421", Proficiency.Basic, "files-disagree")]
    [InlineData("isc2-sscp", "431", Proficiency.Intermediate, "files-disagree")]
    [InlineData("isaca-cisa", "431", Proficiency.Advanced, "only-in-role-file")]
    [InlineData("comptia-cysa-plus", "212", Proficiency.Intermediate, "several-levels")]
    public void CredentialRole_OfTwoFiles_HasTheLowestLevelAndSaysWhatWasReconciled(
        string credential,
        string role,
        Proficiency level,
        string? note
    )
    {
        var row = Assert.Single(Shipped.CredentialRoles, r => r.Credential == credential && r.Role == role);
        Assert.Equal((level, note), (row.Level, row.Note));
    }

    [Fact]
    public void Links_OfBasicRows_NeverLeadToOccupationsThatAskExperience()
    {
        var basic = Shipped.CredentialLinks.Where(l => l.Level == Proficiency.Basic).ToList();
        Assert.NotEmpty(basic);
        Assert.All(basic, l => Assert.Equal(WorkExperience.None, Shipped.FindOccupation(l.Occupation)!.RelatedExperience));
    }

    [Fact]
    public void Links_OfAPlus_LeadToUserSupportMoreThanToAllOthersTogether()
    {
        var links = Shipped.CredentialLinks.Where(l => l.Credential == "comptia-a-plus").ToList();
        var support = links.Where(l => l.Occupation == "15-1232.00").Sum(l => l.Weight);
        Assert.True(support > links.Where(l => l.Occupation != "15-1232.00").Sum(l => l.Weight) * 2);
    }

    [Fact]
    public void Links_OfACredential_WeighStrengthOverTheirNumber()
    {
        foreach (var links in Shipped.CredentialLinks.GroupBy(l => l.Credential))
            Assert.All(links, l => Assert.Equal(l.Strength / links.Count(), l.Weight, 6));
    }

    [Fact]
    public void Credentials_Ladder_HasNoCycle()
    {
        foreach (var credential in Shipped.Credentials)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var next = new Queue<string>(credential.CountsToward);
            while (next.TryDequeue(out var code))
            {
                Assert.NotEqual(credential.Code, code);
                if (seen.Add(code))
                    foreach (var further in Shipped.FindCredential(code)!.CountsToward)
                        next.Enqueue(further);
            }
        }
    }

    [Fact]
    public void Credentials_NamesAndAliases_BelongToOneCredentialEach()
    {
        var names = Shipped
            .Credentials.SelectMany(c => c.Aliases.Append(c.Name).Select(n => (Name: n.ToUpperInvariant(), c.Code)))
            .Distinct();
        Assert.All(names.GroupBy(n => n.Name), n => Assert.Single(n));
    }

    [Fact]
    public void Credentials_NotOffered_AreActiveNowhereAndSayTheirSuccessorWhereThereIsOne()
    {
        Assert.All(Shipped.Credentials.Where(c => c.Status == CredentialStatus.Renamed).AtLeastOne(), c => Assert.NotNull(c.Successor));
        Assert.All(
            Shipped.Credentials.Where(c => c.Successor is not null).AtLeastOne(),
            c => Assert.NotEqual(CredentialStatus.Active, c.Status)
        );
    }

    private static IEnumerable<(string, Proficiency)> RolesOf(string credential) =>
        Shipped.CredentialRoles.Where(r => r.Credential == credential).Select(r => (r.Role, r.Level));
}
