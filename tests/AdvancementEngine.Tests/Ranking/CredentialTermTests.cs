using System.Globalization;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Credentials that were for life until their issuer set a term.</summary>
public sealed partial class CredentialTermTests
{
    private static readonly string[] s_formats = ["yyyy-MM-dd", "MMMM yyyy"];

    [GeneratedRegex(@"\b(for life when earned before|earned since) (?<day>\d{4}-\d\d-\d\d|\w+ \d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex Term { get; }

    [Fact]
    public void HasTerm_OnceForLife_BeginsOnTheDayThatTheCatalogNotes()
    {
        var noted = AdviceFixture.Catalog.Credentials.Where(c => Since(c) is not null).ToList();
        Assert.Equal(
            LapsedCredentials.TermSince.OrderBy(t => t.Key, StringComparer.Ordinal),
            noted.Select(c => KeyValuePair.Create(c.Code, Since(c)!.Value)).OrderBy(t => t.Key, StringComparer.Ordinal)
        );
        Assert.All(noted, c => Assert.True(LapsedCredentials.HasTerm(c, Since(c)!.Value), c.Code));
        Assert.All(noted, c => Assert.False(LapsedCredentials.HasTerm(c, Since(c)!.Value.AddDays(-1)), c.Code));
    }

    private static DateOnly? Since(Credential credential) =>
        Term.Match(credential.Facts.ValidityMonths?.Source.Reason ?? string.Empty) is { Success: true } term
            ? DateOnly.ParseExact(term.Groups["day"].Value, s_formats, CultureInfo.InvariantCulture)
            : null;
}
