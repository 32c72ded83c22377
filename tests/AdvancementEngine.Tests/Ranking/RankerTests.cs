using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Options;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

public class RankerTests
{
    private static readonly Ranker s_ranker = new(RankingFixture.Bundle);

    private static Recommendation Rank(Participant participant, RankOptions? options = null) =>
        s_ranker.Rank(participant, null, RankingFixture.AsOf, options);

    [Fact]
    public void Rank_HeldOccupation_IsLeftOut()
    {
        var result = Rank(RankingFixture.HelpDesk());
        Assert.Equal(5, result.Occupations.Length);
        Assert.DoesNotContain(result.Occupations, o => o.Code == "15-1232.00");
        Assert.Equal(Enumerable.Range(1, 5), result.Occupations.Select(o => o.Rank));
    }

    [Fact]
    public void Rank_List_IsOrderedByGroupThenScoreThenCode()
    {
        var items = Rank(RankingFixture.HelpDesk()).Occupations;
        for (var i = 1; i < items.Length; i++)
        {
            var (a, b) = (items[i - 1], items[i]);
            Assert.True(
                a.Group < b.Group
                    || (a.Group == b.Group && (a.Score > b.Score || (a.Score == b.Score && string.CompareOrdinal(a.Code, b.Code) < 0))),
                $"{a.Code} before {b.Code}"
            );
        }
    }

    [Fact]
    public void Rank_FiveYearsAsked_IsNotNextAndShowsItsPlaceIfNext()
    {
        var architect = Rank(RankingFixture.Graduate()).Occupations.Single(o => o.Code == "15-1241.00");
        Assert.NotEqual(OpportunityGroup.Next, architect.Group);
        Assert.NotNull(architect.RankIfNext);
        Assert.Contains(architect.Gap, g => g.Kind == GapKind.Experience);
        Assert.True(architect.MonthsAway > 30f);
    }

    [Fact]
    public void Rank_FewerThanThreeElements_AsksInstead()
    {
        var result = Rank(
            new Participant { Id = "T-002", Evidence = [new Evidence("credential:cred-a", EvidenceKind.Assessed, Source.Unsaid)] }
        );
        Assert.Equal(RecommendationStatus.NotEnoughKnown, result.Status);
        Assert.Empty(result.Occupations);
        Assert.Empty(result.Credentials);
        Assert.Contains(result.AskNext, q => q.Fact == "work");
        Assert.DoesNotContain(result.AskNext, q => q.Fact == "credentials");
    }

    [Fact]
    public void Rank_NothingKnown_GivesNoRanking() =>
        Assert.Equal(RecommendationStatus.NotEnoughKnown, Rank(new Participant { Id = "T-003" }).Status);

    [Fact]
    public void Rank_Shares_AddUpToFitMinusListMean()
    {
        var participant = RankingFixture.HelpDesk();
        var all = Rank(participant with { Work = [] }, new RankOptions { Top = 6 }).Occupations;
        Assert.Equal(6, all.Length);
        var mean = all.Average(o => (double)o.Fit.Logit);
        foreach (var item in all)
            Assert.Equal(item.Fit.Logit - mean, item.Contributions.Sum(s => (double)s.Contribution) + item.BiasContribution, 1e-5);
    }

    [Fact]
    public void Rank_CredentialAskedLocally_OpensTheOccupationAndComesFirst()
    {
        var program = new TrainingProgram
        {
            Id = "T-PRG",
            Name = "Made-up program",
            Facts =
            [
                new ProgramFact(ProgramFacts.EntryRequirement, "technical:credential:cred-b", "has", "15-1244.00", null, Source.Unsaid),
            ],
        };
        var participant = RankingFixture.HelpDesk() with
        {
            CredentialsKnown = true,
            Program = program.Id,
            ProgramCompleted = RankingFixture.AsOf,
        };
        var before = s_ranker.Rank(participant, program, RankingFixture.AsOf);
        var administrator = before.Occupations.Single(o => o.Code == "15-1244.00");
        Assert.Equal(OpportunityGroup.Later, administrator.Group);
        Assert.Equal(("cred-b", "15-1244.00"), (before.Credentials[0].Code, Assert.Single(before.Credentials[0].Opens)));

        var after = s_ranker.Rank(participant.With("credential:cred-b", EvidenceKind.Assessed), program, RankingFixture.AsOf).Occupations;
        Assert.Equal(OpportunityGroup.Next, after.Single(o => o.Code == "15-1244.00").Group);
        // The place promised is the one that is reached.
        var promised = before.Credentials[0];
        Assert.Equal(promised.Change.Rank, after.Single(o => o.Code == promised.Toward).Rank);
        var aiming = s_ranker.Rank(
            participant with
            {
                Goals = Goals.None with { TargetOccupation = "15-1244.00" },
            },
            program,
            RankingFixture.AsOf
        );
        Assert.Equal("cred-b", aiming.Credentials[0].Code);

        // Not asked about credentials: the requirement is a question, and blocks nothing.
        var unknown = s_ranker.Rank(participant with { CredentialsKnown = false }, program, RankingFixture.AsOf);
        Assert.Equal(OpportunityGroup.Next, unknown.Occupations.Single(o => o.Code == "15-1244.00").Group);
    }

    [Fact]
    public void Rank_Credentials_AreOrderedByGroupThenEffectForEffort()
    {
        var items = Rank(RankingFixture.HelpDesk()).Credentials;
        for (var i = 1; i < items.Length; i++)
            Assert.True(items[i - 1].Group < items[i].Group || Worth(items[i - 1]) >= Worth(items[i]));
    }

    private static float Worth(RankedCredential item) => item.Effect * item.Effect / item.Effort;

    [Fact]
    public void Rank_RetiredOrHeldCredential_IsNotListed()
    {
        var result = Rank(RankingFixture.HelpDesk().With("credential:cred-b", EvidenceKind.Assessed));
        Assert.DoesNotContain(result.Credentials, c => c.Code is "cred-old" or "cred-b");
    }

    [Fact]
    public void Rank_CostsAndMonths_ComeFromTheCatalogOrSayNoSource()
    {
        var result = Rank(RankingFixture.HelpDesk());
        var a = result.Credentials.FirstOrDefault(c => c.Code == "cred-a");
        if (a is not null)
            Assert.Equal((3f, 250f), (a.Change.Months, a.Change.CostUsd));
        var b = result.Credentials.FirstOrDefault(c => c.Code == "cred-b");
        if (b is not null)
            Assert.Equal((null, null), (b.Change.Months, b.Change.CostUsd));
        Assert.True(a is not null || b is not null);
    }

    [Fact]
    public void Rank_Override_OpensTheOccupationAndIsKept()
    {
        var options = new RankOptions
        {
            Overrides = [new Override("readiness.experience", "15-1241.00", Verdict.Met, "evidence-seen", "navigator")],
        };
        var result = Rank(RankingFixture.Graduate(), options);
        var architect = result.Occupations.Single(o => o.Code == "15-1241.00");
        Assert.Equal(OpportunityGroup.Next, architect.Group);
        Assert.Contains(architect.Findings, f => f.Policy.Code == "readiness.experience" && f.Verdict == Verdict.NotMet);
        Assert.Equal(options.Overrides, result.Options.Overrides);
        Assert.NotEqual(Rank(RankingFixture.Graduate()).Digest, result.Digest);
    }

    [Fact]
    public void Rank_EightThreads_GiveTheBytesOfOne()
    {
        var participants = Enumerable
            .Range(0, 64)
            .Select(i => RankingFixture.HelpDesk($"T-{i:000}").With(RankingFixture.Technologies[i % 4], (EvidenceKind)(i % 3)))
            .ToArray();
        var one = participants.Select(p => CanonicalJson.Write(Rank(p))).ToArray();
        var eight = new byte[participants.Length][];
        Parallel.For(
            0,
            participants.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i => eight[i] = CanonicalJson.Write(Rank(participants[i]))
        );
        for (var i = 0; i < one.Length; i++)
            Assert.Equal(one[i], eight[i]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Rank_TopOutOfBounds_IsRefused(int top) =>
        Assert.Throws<OptionException>(() => Rank(RankingFixture.HelpDesk(), new RankOptions { Top = top }));

    [Fact]
    public void Rank_LaterFacts_AreLeftOut()
    {
        var later = RankingFixture.HelpDesk() with
        {
            Evidence = RankingFixture
                .HelpDesk()
                .Evidence.Add(
                    new Evidence(
                        "credential:cred-a",
                        EvidenceKind.Assessed,
                        new Source("issuer", RankingFixture.AsOf.AddDays(1), string.Empty)
                    )
                ),
        };
        Assert.Equal(Rank(RankingFixture.HelpDesk()).Occupations.Select(o => o.Score), Rank(later).Occupations.Select(o => o.Score));
    }

    [Fact]
    public void Digest_AnyPartOfTheInputChanged_Differs()
    {
        var participant = RankingFixture.HelpDesk();
        var digests = new[]
        {
            Rank(participant).Digest,
            Rank(participant with { Id = "T-009" }).Digest,
            Rank(participant, new RankOptions { Top = 9 }).Digest,
            Rank(participant, new RankOptions { UseInterests = true }).Digest,
            s_ranker.Rank(participant, null, RankingFixture.AsOf.AddDays(1)).Digest,
            Rank(participant.With("technology:delta", EvidenceKind.Used)).Digest,
        };
        Assert.Equal(digests.Length, digests.Distinct().Count());
        Assert.Equal(digests[0], Rank(RankingFixture.HelpDesk()).Digest);
    }

    [Fact]
    public void CanonicalJson_ContentFit_HasAGradeAndNoProbability()
    {
        using var json = JsonDocument.Parse(CanonicalJson.Write(Rank(RankingFixture.HelpDesk())));
        foreach (var item in json.RootElement.GetProperty("occupations").EnumerateArray())
        {
            var fit = item.GetProperty("fit");
            Assert.Equal("CONTENT", fit.GetProperty("basis").GetString());
            Assert.Contains(fit.GetProperty("grade").GetString(), new[] { "CLOSE", "RELATED", "FAR" });
            Assert.Equal(JsonValueKind.Null, fit.GetProperty("probability").ValueKind);
            Assert.Equal(JsonValueKind.Null, item.GetProperty("expectedOutcome").ValueKind);
        }
    }

    [Fact]
    public void Bundle_ModelOfAnotherCatalog_IsRefused()
    {
        var model = RankingFixture.ModelOf(RankingFixture.Catalog, 4, 3, trainedOver: "another");
        var refused = Assert.Throws<BundleException>(() => Bundle.Create(RankingFixture.Catalog, PolicyBook.Create(), model));
        Assert.Contains("another", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void ModelSet_AlteredFile_IsRefused()
    {
        var manifest = RankingFixture.Manifest(RankingFixture.Catalog.Version, [1, 2, 3]);
        var refused = Assert.Throws<BundleException>(() => ModelSet.Load(manifest, _ => [1, 2, 4]));
        Assert.Contains("occupations.afm", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_Interests_TiltOnlyWhenAsked()
    {
        var catalog = RankingFixture.Catalog;
        var participant = RankingFixture.HelpDesk() with { Goals = Goals.None with { Interests = [7f, 7f, 1f, 1f, 1f, 6f] } };
        Assert.Equal(Rank(RankingFixture.HelpDesk()).Occupations.Select(o => o.Score), Rank(participant).Occupations.Select(o => o.Score));
        Assert.NotNull(catalog);
    }
}
