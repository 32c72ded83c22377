using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What a ranking promises of a change is what ranking again after the change brings.</summary>
public class PromisedPlaceTests
{
    private static readonly Ranker s_ranker = new(RankingFixture.Bundle);

    private static Recommendation Rank(Participant participant, RankOptions? options = null) =>
        s_ranker.Rank(participant, null, RankingFixture.AsOf, options);

    [Fact]
    public void Rank_GapItem_PromisesThePlaceThatClosingItBrings()
    {
        var participant = RankingFixture.HelpDesk();
        var promised = Rank(participant)
            .Occupations.SelectMany(o =>
                o.Gap.Where(g => g.Kind is not (GapKind.Requirement or GapKind.Experience)).Select(g => (o.Code, Item: g))
            )
            .ToList();
        Assert.NotEmpty(promised);
        foreach (var (code, item) in promised)
        {
            var kind = item.Kind == GapKind.Credential ? EvidenceKind.Assessed : EvidenceKind.Taught;
            var after = Rank(participant.With(item.Element, kind)).Occupations.Single(o => o.Code == code);
            Assert.Equal(item.Change!.Rank, after.Rank);
            Assert.Equal(item.Change.Group, after.Group);
        }
    }

    [Fact]
    public void Rank_ChangeableFacts_PromiseThePlaceThatApplyingTheAdviceBrings()
    {
        var participant = RankingFixture.HelpDesk() with
        {
            ActivitiesKnown = true,
            Education = new EducationRecord(EducationLevel.NoFormalCredential, Source.Unsaid),
        };
        var kinds = new HashSet<GapKind>();
        foreach (var item in Rank(participant).Occupations)
        {
            foreach (var gap in item.Gap)
            {
                if (Applied(participant, item.Code, gap) is not { } applied)
                    continue;
                kinds.Add(gap.Kind);
                var after = Rank(applied).Occupations.Single(o => o.Code == item.Code);
                Assert.Equal((gap.Change!.Rank, gap.Change.Group), (after.Rank, after.Group));
            }
        }

        Assert.Superset(new HashSet<GapKind> { GapKind.Technology, GapKind.Credential }, kinds);
    }

    private static Participant? Applied(Participant participant, string occupation, GapItem gap) =>
        gap.Kind switch
        {
            GapKind.Requirement or GapKind.Experience => null,
            GapKind.Education => participant with { Education = new EducationRecord(EducationLevel.HighSchool, Source.Unsaid) },
            GapKind.HandsOn => participant with
            {
                Activities = participant.Activities.Add(
                    new ActivityRecord("internship", (float)gap.Needed.Number, occupation, Source.Unsaid)
                ),
            },
            _ => participant.With(gap.Element, gap.Kind == GapKind.Credential ? EvidenceKind.Assessed : EvidenceKind.Taught),
        };

    [Fact]
    public void Rank_MonthsMissing_PromiseThePlaceThatWorkingThemBrings()
    {
        // A step leads from the held occupation to this one, which asks for five years.
        var catalog = RankingFixture.WithStep("15-1232.00", "15-1241.00");
        var ranker = new Ranker(Bundle.Create(catalog, PolicyBook.Create(), RankingFixture.ModelOf(catalog, 8, 17)));
        var participant = RankingFixture.Graduate() with
        {
            Work = [new WorkSpell("15-1232.00", RankingFixture.AsOf.AddMonths(-56), null, Source.Unsaid)],
        };
        var architect = ranker.Rank(participant, null, RankingFixture.AsOf).Occupations.Single(o => o.Code == "15-1241.00");
        var months = architect.Gap.Single(g => g.Kind == GapKind.Experience).Change!;
        var longer = participant with
        {
            Work = [new WorkSpell("15-1232.00", RankingFixture.AsOf.AddMonths(-56 - (int)months.Months!.Value), null, Source.Unsaid)],
        };
        var after = ranker.Rank(longer, null, RankingFixture.AsOf).Occupations.Single(o => o.Code == "15-1241.00");
        Assert.NotEqual(OpportunityGroup.Next, architect.Group);
        Assert.Equal(OpportunityGroup.Next, after.Group);
        Assert.Equal((after.Rank, after.Group), (months.Rank, months.Group));
    }

    [Fact]
    public void Rank_Requirement_PromisesThePlaceThatMeetingItBrings()
    {
        var participant = RankingFixture.Graduate();
        var architect = Rank(participant).Occupations.Single(o => o.Code == "15-1241.00");
        var requirement = architect.Gap.Single(g => g.Kind == GapKind.Experience);
        Assert.Equal(OpportunityGroup.Next, requirement.Change!.Group);
        Assert.Equal(architect.RankIfNext, requirement.Change.Rank);
    }

    [Fact]
    public void Rank_Credential_PromisesThePlaceThatEarningItBrings()
    {
        var participant = RankingFixture.HelpDesk();
        var result = Rank(participant);
        Assert.NotEmpty(result.Credentials);
        foreach (var item in result.Credentials)
        {
            var before = result.Occupations.Single(o => o.Code == item.Toward);
            var after = Rank(participant.With("credential:" + item.Code, EvidenceKind.Assessed))
                .Occupations.Single(o => o.Code == item.Toward);
            Assert.Equal(before.Rank, item.TowardRank);
            Assert.Equal(item.Change.Rank, after.Rank);
        }
    }
}
