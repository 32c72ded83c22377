using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Programs;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class AssessmentTests
{
    private static readonly ProgramAssessor s_assessor = new(Book, MadeUp, AsOf);

    [Fact]
    public void Assess_NothingRecorded_KnowsOnlyTheDemandOfItsTarget()
    {
        var result = s_assessor.Assess(Program);
        Assert.Equal((16, 1), (result.Indicators, result.Known));
        Assert.Equal(Verdict.NotMet, result.Statuses.Single(s => s.Indicator == "2c").Verdict);
        Assert.Equal(6, result.Elements.Length);
        Assert.Equal(16, result.Elements.Sum(e => e.Met + e.NotMet + e.Unknown));
        Assert.Empty(result.Changes);
        Assert.Empty(result.Others);
    }

    [Fact]
    public void Questions_TheFactThatDecidesMost_ComesFirst()
    {
        var questions = s_assessor.Assess(Program).Questions;
        Assert.Equal("credential-offered", questions[0].Fact);
        Assert.Equal(["3a", "3b", "3c"], questions[0].Indicators);
        Assert.Equal(questions.OrderByDescending(q => q.Weight).Select(q => q.Weight), questions.Select(q => q.Weight));
        Assert.DoesNotContain(questions, q => q.Fact == "length-hours");
        var publish = questions.Single(q => q.Fact == "requirements-published");
        Assert.Equal(["academic", "eligibility", "employability", "technical"], publish.About);
    }

    [Fact]
    public void Questions_AnswerGiven_IsNotAskedAgain()
    {
        var questions = s_assessor
            .Assess(Program.With("follow-up-months", "", "12").With("requirements-published", "academic", "handbook"))
            .Questions;
        Assert.DoesNotContain(questions, q => q.Fact == "follow-up-months");
        Assert.Equal(["eligibility", "employability", "technical"], questions.Single(q => q.Fact == "requirements-published").About);
    }

    [Fact]
    public void Questions_ProgramWithoutTarget_AsksForItFirst() =>
        Assert.Equal("target", s_assessor.Assess(Program with { Targets = [] }).Questions[0].Fact);

    [Fact]
    public void Changes_FromNotMetOnly_AndApplyingOneTurnsWhatItPromises()
    {
        var program = Program
            .With("orientation", "", "none")
            .With("requirements-published", "academic", "none")
            .With("requirements-published", "technical", "handbook")
            .With("requirements-published", "employability", "handbook")
            .With("requirements-published", "eligibility", "handbook")
            .With("expectation-published", "attendance", "handbook")
            .With("expectation-published", "completion", "handbook")
            .With("follow-up-months", "", "3")
            .With("taught", "technology:splunk")
            .With("fee-support", "", "20")
            .With("credential-offered", "", "none");
        var result = s_assessor.Assess(program);
        Assert.Equal(3, result.Changes.Length);
        Assert.Equal([Remedies.AddCredential, Remedies.Publish], result.Changes.Take(2).Select(c => c.Remedy));
        Assert.Equal(
            ["3a.credential-validated-for-target", "3c.offered-credential-stacks"],
            result.Changes[0].Turned.Select(t => t.Policy)
        );
        Assert.Equal(["1a.requirements-published", "1b.expectations-published"], result.Changes[1].Turned.Select(t => t.Policy));
        foreach (var change in result.Changes)
        {
            var changed = program with
            {
                Facts = [.. program.Facts.Where(f => f.Value != "none" || !change.Facts.Any(c => c.Name == f.Name)), .. change.Facts],
            };
            Assert.All(change.Facts, f => Assert.Null(ProgramFacts.Check(f)));
            Assert.All(change.Turned, t => Assert.Equal(Verdict.Met, changed.Says(t.Policy, t.Detail).Verdict));
        }
    }

    [Fact]
    public void Changes_MissingCompetencies_AddsWholeFunctionsUntilEnough()
    {
        var change = Assert.Single(
            s_assessor.Assess(Program.With("taught", "technology:linux")).Changes,
            c => c.Remedy == Remedies.AddCompetencies
        );
        Assert.Equal(["technology:windows"], change.Facts.Select(f => f.About).Where(a => a == "technology:windows"));
        Assert.Contains("2b.training-covers-target", change.Turned.Select(t => t.Policy));
    }

    [Fact]
    public void Coverage_OneTaughtSkillRemoved_LowersExactlyThatFunction()
    {
        var full = Program
            .With("taught", "technology:linux")
            .With("taught", "technology:windows")
            .With("taught", "knowledge:networks")
            .With("taught", "knowledge:service");
        var less = full with { Facts = [.. full.Facts.Where(f => f.About != "knowledge:networks")] };
        var (before, after) = (s_assessor.Assess(full).Coverage[0], s_assessor.Assess(less).Coverage[0]);
        Assert.Equal(("help-desk", 1.0), (before.Model, before.Share));
        Assert.Equal([1.0, 0.0, 1.0], after.Functions.Select(f => f.Share));
        Assert.Equal(["knowledge:networks"], after.Functions[1].Missing);
        Assert.Equal(1.5 / 2.5, after.Share!.Value, 12);
    }

    [Fact]
    public void Crosswalk_FiveCriteria_FollowTheirIndicators()
    {
        var result = s_assessor.Assess(
            Program
                .With("activity", "internship", "60", HelpDesk)
                .With("credential-offered", "a-plus")
                .With("agreement", "direct-entry", "none")
                .With("agreement", "credit-for-prior-learning", "none")
        );
        Assert.Equal(5, result.Crosswalk.Length);
        Assert.Equal(Verdict.Met, result.Crosswalk.Single(c => c.Criterion == "hands-on-learning").Verdict);
        Assert.Equal(Verdict.Met, result.Crosswalk.Single(c => c.Criterion == "industry-recognized-credential").Verdict);
        Assert.Equal(Verdict.NotMet, result.Crosswalk.Single(c => c.Criterion == "partnership-with-registered-apprenticeship").Verdict);
        Assert.Equal(Verdict.Unknown, result.Crosswalk.Single(c => c.Criterion == "counseling-and-supportive-services").Verdict);
    }

    [Fact]
    public void Assess_SeveralPrograms_ComparesEachWithTheOthers()
    {
        var results = s_assessor.Assess([
            Program.With("follow-up-months", "", "12"),
            Program with
            {
                Id = "T-2",
            },
            (Program with { Id = "T-3" }).With("follow-up-months", "", "1"),
        ]);
        Assert.Equal(new IndicatorComparison("5c", 0, 1, 1), results[0].Others.Single(o => o.Indicator == "5c"));
        Assert.Equal(new IndicatorComparison("5c", 1, 1, 0), results[1].Others.Single(o => o.Indicator == "5c"));
    }

    [Fact]
    public void Engagement_TouchpointsByPartnerKindAndRecency()
    {
        var program = Program
            .With("touchpoint", "mentor", "", partner: "e-1")
            .With("touchpoint", "mentor", "", partner: "e-1", on: AsOf.AddYears(-5))
            .With("touchpoint", "mentor", "", partner: "e-2", on: AsOf.AddYears(-5));
        var cells = s_assessor.Assess(program).Engagement.Cells;
        Assert.Equal(
            new EngagementCell("mentor", PartnerKind.ItEmployer, 1, 1, new DateOnly(2026, 1, 15)),
            cells.Single(c => c.Touchpoint == "mentor" && c.Kind == PartnerKind.ItEmployer)
        );
        Assert.Equal(
            new EngagementCell("mentor", PartnerKind.NonItEmployer, 1, 0, AsOf.AddYears(-5)),
            cells.Single(c => c.Touchpoint == "mentor" && c.Kind == PartnerKind.NonItEmployer)
        );
        Assert.DoesNotContain(cells, c => c.Kind == PartnerKind.Union);
    }

    [Fact]
    public void Engagement_NextAsk_OnePerPartnerWithItsReason()
    {
        var asks = s_assessor.Assess(Program.With("activity", "internship", "60", HelpDesk, "e-2")).Engagement.Asks;
        Assert.Equal(["b-1", "e-1", "e-2"], asks.Select(a => a.Partner));
        Assert.Equal(("navigation-supports", "nobody-does-it"), (asks[0].Touchpoint, asks[0].Why));
        Assert.Equal(("curriculum", "nobody-does-it"), (asks[1].Touchpoint, asks[1].Why));
        Assert.Equal(("mentor", "nobody-does-it"), (asks[2].Touchpoint, asks[2].Why));
        Assert.Equal(new DateOnly(2026, 1, 15), asks[2].LastContact);
    }

    [Fact]
    public void Engagement_Warnings_ApplyDoNotApplyOrAreNotRecorded()
    {
        static bool? Warned(TrainingProgram program, string code) =>
            s_assessor.Assess(program).Engagement.Warnings.Single(w => w.Code == code).Applies;
        Assert.True(Warned(Program.With("feedback-use", "", "general-practice", partner: "e-1"), "feedback-general-only"));
        Assert.False(
            Warned(
                Program
                    .With("feedback-use", "", "general-practice", partner: "e-1")
                    .With("feedback-use", "", "curriculum-change", partner: "e-2"),
                "feedback-general-only"
            )
        );
        Assert.Null(Warned(Program, "feedback-general-only"));
        Assert.True(Warned(Program.With("touchpoint", "mentor", "", partner: "e-1"), "employers-not-in-hands-on"));
        Assert.False(Warned(Program.With("activity", "internship", "40", null, "e-1"), "employers-not-in-hands-on"));
        Assert.Null(Warned(Program, "employers-not-in-hands-on"));
        Assert.True(Warned(Program.With("skills-seen", "", "none"), "graduates-never-seen"));
        Assert.False(Warned(Program.With("skills-seen", "", "demonstration", partner: "e-1"), "graduates-never-seen"));
    }

    [Fact]
    public void Stages_ByWhatIsOffered_AwarenessIsStageZero()
    {
        var stages = s_assessor
            .Assess(
                Program
                    .With("activity", "career-fair")
                    .With("activity", "internship", "60", HelpDesk, "e-1")
                    .With("activity", "job-shadow", "none")
            )
            .Stages;
        Assert.Equal(
            [LearningStage.Awareness, LearningStage.Exposure, LearningStage.Preparation, LearningStage.Experience],
            stages.Select(s => s.Stage)
        );
        Assert.Equal(["career-fair"], stages[0].Activities);
        Assert.True(stages[1].Recorded && stages[1].Activities.IsEmpty);
        Assert.Equal((60.0, "e-1"), (stages[2].Hours, Assert.Single(stages[2].Hosts)));
        Assert.False(stages[3].Recorded);
    }

    [Fact]
    public void Navigation_FromTheStageReached_NamesTheNextActivityAndHosts()
    {
        var record = new ProgramRecord(Program.With("activity", "internship", "60", HelpDesk, "e-2"), AsOf);
        var first = LearningNavigation.Next(Person, HelpDesk, record, AsOf);
        Assert.Equal((null, LearningStage.Exposure, "job-shadow", false), (first.Reached, first.Stage, first.Activity, first.Offered));
        var shadowed = LearningNavigation.Next(Person.Did("job-shadow", 8, HelpDesk), HelpDesk, record, AsOf);
        Assert.Equal(
            (LearningStage.Exposure, LearningStage.Preparation, "internship", true),
            (shadowed.Reached, shadowed.Stage, shadowed.Activity, shadowed.Offered)
        );
        Assert.Equal(["e-2", "e-1"], shadowed.Hosts.Select(h => h.Partner));
        Assert.True(shadowed.Hosts[0].Hosted);
        Assert.Equal(5, shadowed.Hosts[1].Capacity);
        var tours = new ProgramRecord(Program.With("activity", "workplace-tour", "2", Manager, "e-1"), AsOf);
        Assert.Equal(
            ("workplace-tour", true),
            (
                LearningNavigation.Next(Person, HelpDesk, tours, AsOf).Activity,
                LearningNavigation.Next(Person, HelpDesk, tours, AsOf).Offered
            )
        );
        Assert.Null(LearningNavigation.Next(Person.Did("apprenticeship", 900, HelpDesk), HelpDesk, record, AsOf).Activity);
        Assert.Equal(
            LearningStage.Exposure,
            LearningNavigation.Next(Person.Did("internship", 60, Manager), HelpDesk, record, AsOf).Reached
        );
    }
}
