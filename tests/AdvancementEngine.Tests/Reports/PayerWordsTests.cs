using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Credentials.Money;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Tests.Reports;

public sealed class PayerWordsTests
{
    [Fact]
    public void Pages_OfEveryPayer_AreThoseOfTheDocument()
    {
        var rows = File.ReadLines(Repository.PathOf("docs", "payers.md"))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Select(c => (Payer: c[1].Trim('`'), Page: c[3], Seen: c[4]))
            .ToArray();
        Assert.Equal(
            PayerWords.Pages.OrderBy(p => p.Payer, StringComparer.Ordinal),
            rows.Select(r => (r.Payer, r.Page)).OrderBy(p => p.Payer, StringComparer.Ordinal)
        );
        Assert.All(rows, r => Assert.Equal(r.Page.Length > 0, r.Seen.Length > 0));
    }

    [Fact]
    public void Short_WithPayersOnRecord_NamesTheFirst()
    {
        Assert.Equal("ask your VR&E counselor to pay", PayerWords.Short(Paid(Verdict.Met, Payers.VeteranReadiness, Payers.GiBill)));
        Assert.Empty(PayerWords.Short(Paid(Verdict.NotMet)));
    }

    [Fact]
    public void Sentences_OfSeveralCredentials_SayEachPayerOnce()
    {
        var said = PayerWords
            .Sentences([Paid(Verdict.Met, Payers.GiBill), Paid(Verdict.Met, Payers.GiBill, Payers.EmployerTuition)])
            .ToArray();
        Assert.Equal(2, said.Length);
        Assert.Contains("https://www.va.gov/", said[0], StringComparison.Ordinal);
    }

    private static RankedCredential Paid(Verdict verdict, params string[] payers) =>
        new()
        {
            Code = "comptia-a-plus",
            Name = "A+",
            Vendor = "CompTIA",
            Rank = 1,
            Group = OpportunityGroup.Next,
            Effect = 1,
            Effort = 1,
            Toward = "15-1232.00",
            TowardRank = 1,
            Change = new(1, OpportunityGroup.Next, 0f, null, null),
            Findings =
            [
                Finding.Of(
                    CredentialPayer.Info,
                    SubjectKind.Opportunity,
                    "comptia-a-plus",
                    EffectKind.Inform,
                    0f,
                    new ComparisonResult(verdict, Measure.Of([.. payers]), Measure.Missing),
                    string.Empty,
                    string.Empty
                ),
            ],
        };
}
