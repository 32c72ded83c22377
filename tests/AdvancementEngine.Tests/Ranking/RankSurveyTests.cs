using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

public class RankSurveyTests
{
    private static readonly Ranker s_ranker = new(RankingFixture.Bundle);

    private static readonly TrainingProgram s_program = new()
    {
        Id = "T-PRG",
        Name = "Made-up program",
        Facts =
        [
            new ProgramFact(ProgramFacts.EntryRequirement, "technical:credential:cred-b", "has", "15-1244.00", null, Source.Unsaid),
            new ProgramFact(ProgramFacts.EntryRequirement, "technical:credential:cred-a", "has", "15-1231.00", null, Source.Unsaid),
        ],
    };

    private static readonly Participant s_person = RankingFixture.HelpDesk() with { CredentialsKnown = true, Program = s_program.Id };

    [Fact]
    public void Rank_ShortList_SurveysTheWholeOrder()
    {
        var survey = new RankSurvey();
        var shortList = s_ranker.Rank(s_person, s_program, RankingFixture.AsOf, new RankOptions { Top = 1 }, survey);
        var whole = s_ranker.Rank(s_person, s_program, RankingFixture.AsOf, new RankOptions { Top = RankOptions.LongestList });
        Assert.Single(shortList.Occupations);
        Assert.Equal(
            (whole.Occupations.Length, whole.Occupations.Count(o => o.Group == OpportunityGroup.Next)),
            (survey.Occupations, survey.Next)
        );
        var blocks = whole.Occupations.SelectMany(o =>
            o.Findings.Where(f => f is { Verdict: Verdict.NotMet, Effect: EffectKind.Later or EffectKind.Other })
                .Select(f => (o.Code, f.Policy.Code))
                .Distinct()
        );
        Assert.Equal(blocks.Order(), survey.Blocks.ToArray().Select(b => (b.Occupation, b.Policy.Code)).Order());
        Assert.Equal(["cred-a", "cred-b"], survey.Opening.ToArray());
        Assert.Equal(
            whole.Credentials.Where(c => !c.Opens.IsEmpty).Select(c => c.Code).Order(StringComparer.Ordinal),
            survey.Opening.ToArray()
        );
    }

    [Fact]
    public void Rank_CredentialsThatOpen_DoSoWhenRankedAgain()
    {
        var survey = new RankSurvey();
        var first = s_ranker.Rank(s_person, s_program, RankingFixture.AsOf, null, survey);
        var listed = first.Credentials.Select(c => c.Code).ToArray();
        Assert.NotEmpty(listed);
        var before = first
            .Occupations.ToDictionary(o => o.Code, o => o.Group, StringComparer.Ordinal);
        var opening = survey.Opening.ToArray();
        foreach (var credential in RankingFixture.Catalog.Credentials)
        {
            var after = s_ranker.Rank(s_person.With(credential.ElementId, EvidenceKind.Assessed), s_program, RankingFixture.AsOf);
            var opens = after.Occupations.Any(o => o.Group < before[o.Code]);
            Assert.True(opens || !opening.Contains(credential.Code), credential.Code);
            // Of those listed, all that open something say so; others are not worked out.
            if (listed.Contains(credential.Code))
                Assert.Equal(opens, opening.Contains(credential.Code));
        }
    }

    [Fact]
    public void Rank_NextParticipant_StartsAfresh()
    {
        var survey = new RankSurvey();
        s_ranker.Rank(s_person, s_program, RankingFixture.AsOf, null, survey);
        s_ranker.Rank(s_person, s_program, RankingFixture.AsOf, new RankOptions { Kind = OpportunityKind.Occupation }, survey);
        Assert.True(survey.Opening.IsEmpty);
        Assert.True(survey.Blocks.Length > 0);
        s_ranker.Rank(new Participant { Id = "T-NOTHING" }, null, RankingFixture.AsOf, null, survey);
        Assert.Equal((0, 0, 0, 0), (survey.Occupations, survey.Next, survey.Blocks.Length, survey.Opening.Length));
    }
}
