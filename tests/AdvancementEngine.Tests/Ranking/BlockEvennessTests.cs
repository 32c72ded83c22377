using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Ranking;

public class BlockEvennessTests
{
    private static readonly Ranker s_evened = new(Bundle.Create(RankingFixture.Catalog, PolicyBook.Create(), Model(0.5f)));

    [Fact]
    public void Rank_GapItemOfAnEvenedModel_PromisesThePlaceThatClosingItBrings()
    {
        var participant = RankingFixture.HelpDesk();
        var promised = Rank(participant)
            .Occupations.SelectMany(o =>
                o.Gap.Where(g => g.Kind is GapKind.Credential or GapKind.Technology).Select(g => (o.Code, Item: g))
            )
            .ToList();
        Assert.NotEmpty(promised);
        foreach (var (code, item) in promised)
        {
            var after = Rank(participant.With(item.Element, item.Kind == GapKind.Credential ? EvidenceKind.Assessed : EvidenceKind.Taught))
                .Occupations.Single(o => o.Code == code);
            Assert.Equal((item.Change!.Rank, item.Change.Group), (after.Rank, after.Group));
        }
    }

    [Fact]
    public void Rank_SharesOfAnEvenedModel_AddUpToFitMinusListMean()
    {
        var all = Rank(RankingFixture.HelpDesk() with { Work = [] }).Occupations;
        var mean = all.Average(o => (double)o.Fit.Logit);
        Assert.All(all, o => Assert.Equal(o.Fit.Logit - mean, o.Contributions.Sum(s => (double)s.Contribution) + o.BiasContribution, 1e-5));
    }

    [Fact]
    public void Of_FourElementsOfOneKindAndOneOfAnother_WeighHalfAndWhole()
    {
        var elements = RankingFixture.Catalog.Elements;
        var technologies = Enumerable.Range(0, elements.Length).Where(e => elements[e].Kind == "technology").ToArray();
        var skill = Enumerable.Range(0, elements.Length).Single(e => elements[e].Kind == "skill");
        var weighted = new StateWeighting(new StateOptions { BlockEvenness = 0.5f }, elements).Of([
            .. technologies.Append(skill).Select(e => (e, 0.8f)),
        ]);
        Assert.Equal(4, technologies.Length);
        Assert.All(weighted, w => Assert.Equal(w.Id == skill ? 0.8f : 0.4f, w.Weight, 1e-6f));
    }

    [Fact]
    public void Write_NoEvenness_LeavesItOutOfTheManifest()
    {
        Assert.DoesNotContain("blockEvenness", Text(0f), StringComparison.Ordinal);
        Assert.Contains("\"blockEvenness\": 0.5", Text(0.5f), StringComparison.Ordinal);
    }

    private static string Text(float evenness) =>
        Encoding.UTF8.GetString(
            ModelManifestJson.Write(RankingFixture.Manifest("0", []) with { State = new StateOptions { BlockEvenness = evenness } })
        );

    private static Recommendation Rank(Participant participant) =>
        s_evened.Rank(participant, null, RankingFixture.AsOf, new RankOptions { Top = 6 });

    private static ModelSet Model(float evenness)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        FactorModelCodec.Write(RankingFixture.DataOf(RankingFixture.Catalog, 8, 17), buffer);
        var bytes = buffer.WrittenSpan.ToArray();
        return ModelSet.Load(
            RankingFixture.Manifest(RankingFixture.Catalog.Version, bytes) with
            {
                State = new StateOptions { BlockEvenness = evenness },
            },
            _ => bytes
        );
    }
}
