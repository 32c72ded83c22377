using AdvancementEngine.Policies;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class ProgramPolicyTests
{
    private static readonly DateOnly s_twoYearsAgo = AsOf.AddMonths(-24);

    private static Measure Codes(params string[] codes) => Measure.Of([.. codes]);

    [Fact]
    public void RequirementsPublished_AllFourKinds_IsMet()
    {
        var program = Program
            .With("requirements-published", "academic", "handbook")
            .With("requirements-published", "technical", "handbook")
            .With("requirements-published", "employability", "handbook")
            .With("requirements-published", "eligibility", "handbook");
        program
            .Says("1a.requirements-published")
            .Is(
                Verdict.Met,
                Codes("academic", "eligibility", "employability", "technical"),
                Codes("academic", "technical", "employability", "eligibility")
            );
    }

    [Fact]
    public void RequirementsPublished_OneRecordedAsNone_IsNotMet() =>
        Assert.Equal(Verdict.NotMet, Program.With("requirements-published", "academic", "none").Says("1a.requirements-published").Verdict);

    [Fact]
    public void RequirementsPublished_SomeNotRecorded_IsUnknown() =>
        Assert.Equal(
            Verdict.Unknown,
            Program.With("requirements-published", "academic", "handbook").Says("1a.requirements-published").Verdict
        );

    [Theory]
    [InlineData("before-enrollment", Verdict.Met)]
    [InlineData("after-enrollment", Verdict.NotMet)]
    [InlineData("none", Verdict.NotMet)]
    [InlineData(null, Verdict.Unknown)]
    public void ExpectationsPublished_ByWhenTheOrientationIs(string? orientation, Verdict verdict)
    {
        var program = Program
            .With("expectation-published", "attendance", "handbook")
            .With("expectation-published", "completion", "handbook");
        if (orientation is not null)
            program = program.With("orientation", "", orientation);
        Assert.Equal(verdict, program.Says("1b.expectations-published").Verdict);
    }

    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(-1, Verdict.NotMet)]
    public void EmployersShapedCurriculum_AtTheEdgeOfRecent(int days, Verdict verdict)
    {
        var finding = Program
            .With("touchpoint", "curriculum", "", partner: "e-1", on: s_twoYearsAgo.AddDays(days))
            .Says("2a.employers-shaped-curriculum");
        finding.Is(verdict, Measure.Of(s_twoYearsAgo.AddDays(days)), Measure.Of(s_twoYearsAgo));
    }

    [Fact]
    public void EmployersShapedCurriculum_UndatedOrByABoardOrNotRecorded_IsUnknown()
    {
        Assert.Equal(
            Verdict.Unknown,
            Program.With("touchpoint", "curriculum", "", partner: "e-1", undated: true).Says("2a.employers-shaped-curriculum").Verdict
        );
        Assert.Equal(
            Verdict.Unknown,
            Program.With("touchpoint", "curriculum", "", partner: "b-1").Says("2a.employers-shaped-curriculum").Verdict
        );
        Assert.Equal(
            Verdict.Unknown,
            Program.With("touchpoint", "mentor", "", partner: "e-1").Says("2a.employers-shaped-curriculum").Verdict
        );
    }

    [Fact]
    public void EmployersShapedCurriculum_RecordedAsNone_IsNotMet() =>
        Assert.Equal(Verdict.NotMet, Program.With("touchpoint", "curriculum", "none").Says("2a.employers-shaped-curriculum").Verdict);

    [Fact]
    public void TrainingCoversTarget_ByWeightedShareOfJobFunctions()
    {
        Program
            .With("taught", "technology:linux")
            .With("taught", "knowledge:networks")
            .Says("2b.training-covers-target")
            .Is(Verdict.Met, Measure.Of(1.5 / 2.5, Unit.Share), Measure.Of(0.5, Unit.Share));
        Program
            .With("taught", "knowledge:networks")
            .Says("2b.training-covers-target")
            .Is(Verdict.NotMet, Measure.Of(1 / 2.5, Unit.Share), Measure.Of(0.5, Unit.Share));
        Program.Says("2b.training-covers-target").Is(Verdict.Unknown, Measure.Missing, Measure.Of(0.5, Unit.Share));
    }

    [Fact]
    public void TrainingCoversTarget_WeightOfOptionalFunctions_Matters() =>
        Assert.Equal(
            Verdict.Met,
            Program
                .With("taught", "knowledge:networks")
                .Says("2b.training-covers-target", book: BookWith("coverage.optional-weight", 0))
                .Verdict
        );

    [Fact]
    public void TrainingCoversNextStep_BestCoveredStepDecides()
    {
        var program = Program with { Targets = [new(Administrator, false)] };
        program
            .With("taught", "technology:splunk")
            .Says("2b.training-covers-next-step")
            .Is(Verdict.Met, Measure.Of(0.5, Unit.Share), Measure.Of(0.3, Unit.Share));
        program
            .With("taught", "knowledge:service")
            .Says("2b.training-covers-next-step")
            .Is(Verdict.NotMet, Measure.Of(0, Unit.Share), Measure.Of(0.3, Unit.Share));
        Assert.Equal(Verdict.Unknown, program.Says("2b.training-covers-next-step").Verdict);
    }

    [Fact]
    public void TargetDemand_ThreeCriteria_EachWithItsNumbers()
    {
        Program
            .Says("2c.target-openings")
            .Is(Verdict.Met, Measure.Of(50_000, Unit.OpeningsPerYear), Measure.Of(1_000, Unit.OpeningsPerYear));
        Program.Says("2c.target-change").Is(Verdict.NotMet, Measure.Of(-3, Unit.Percent), Measure.Of(0, Unit.Percent));
        Program.Says("2c.target-entry-wage").Is(Verdict.Met, Measure.Of(45_000, Unit.Usd), Measure.Of(36_730, Unit.Usd));
        var unrated = Program with { Targets = [new(Unrated, true)] };
        Assert.All(
            ["2c.target-openings", "2c.target-change", "2c.target-entry-wage"],
            code => Assert.Equal(Verdict.Unknown, unrated.Says(code).Verdict)
        );
    }

    [Fact]
    public void CredentialValidated_ByWhom_IsNamed()
    {
        var finding = Program.With("credential-offered", "a-plus").Says("3a.credential-validated-for-target");
        finding.Is(Verdict.Met, Codes("a-plus@dod-8140"), Codes("dod-8140", "employers", "industry-body", "issuer"));
        Program
            .With("credential-offered", "net-plus")
            .With("credential-validated", "net-plus", "employers", HelpDesk, "e-1")
            .Says("3a.credential-validated-for-target")
            .Is(Verdict.Met, Codes("net-plus@employers"), finding.Needed);
        Assert.Equal(Verdict.NotMet, Program.With("credential-offered", "net-plus").Says("3a.credential-validated-for-target").Verdict);
        Assert.Equal(Verdict.NotMet, Program.With("credential-offered", "old-one").Says("3a.credential-validated-for-target").Verdict);
        Assert.Equal(Verdict.NotMet, Program.With("credential-offered", "", "none").Says("3a.credential-validated-for-target").Verdict);
        Assert.Equal(
            Verdict.Unknown,
            Program.With("credential-offered", "not-in-catalog").Says("3a.credential-validated-for-target").Verdict
        );
        Assert.Equal(Verdict.Unknown, Program.Says("3a.credential-validated-for-target").Verdict);
    }

    [Fact]
    public void CredentialValidated_WeakLink_DoesNotCountUntilTheThresholdIsLowered()
    {
        var program = (Program with { Targets = [new(Administrator, false)] }).With("credential-offered", "net-plus");
        Assert.Equal(Verdict.NotMet, program.Says("3a.credential-validated-for-target").Verdict);
        Assert.Equal(Verdict.Met, program.Says("3a.credential-validated-for-target", book: BookWith("credential.strength", 0.4)).Verdict);
        Assert.Equal(
            Verdict.Met,
            Program
                .With("credential-offered", "a-plus")
                .Says("3a.credential-validated-for-target", book: BookWith("credential.strength", 1))
                .Verdict
        );
    }

    [Fact]
    public void ExamPrepared_NeedsPreparationSiteAndInstructors()
    {
        var program = Program.With("exam-preparation", "a-plus", "20").With("test-site", "", "on-site");
        Assert.Equal(Verdict.Unknown, program.Says("3b.exam-prepared").Verdict);
        program
            .With("instructors-trained", "", "2")
            .Says("3b.exam-prepared")
            .Is(
                Verdict.Met,
                Codes("exam-preparation", "instructors-trained", "test-site"),
                Codes("exam-preparation", "instructors-trained", "test-site")
            );
        Assert.Equal(Verdict.NotMet, program.With("instructors-trained", "", "none").Says("3b.exam-prepared").Verdict);
    }

    [Theory]
    [InlineData("100", Verdict.Met, 100)]
    [InlineData("99", Verdict.NotMet, 99)]
    [InlineData("none", Verdict.NotMet, 0)]
    public void FeeCovered_ByShare(string share, Verdict verdict, double percent) =>
        Program
            .With("fee-support", "", share)
            .Says("3b.fee-covered")
            .Is(verdict, Measure.Of(percent, Unit.Percent), Measure.Of(100, Unit.Percent));

    [Fact]
    public void FeeCovered_NotRecorded_IsUnknown() => Assert.Equal(Verdict.Unknown, Program.Says("3b.fee-covered").Verdict);

    [Fact]
    public void CredentialStacks_ByTheLadder()
    {
        Program
            .With("credential-offered", "a-plus")
            .Says("3c.offered-credential-stacks")
            .Is(Verdict.Met, Codes("net-plus"), Measure.Of("further-credential"));
        Program
            .With("credential-offered", "net-plus")
            .Says("3c.offered-credential-stacks")
            .Is(Verdict.NotMet, Measure.Of("top-of-ladder"), Measure.Of("further-credential"));
        Assert.Equal(Verdict.Unknown, Program.With("credential-offered", "lone").Says("3c.offered-credential-stacks").Verdict);
        Assert.Equal(
            Verdict.Met,
            Program
                .With("credential-offered", "lone")
                .With("credential-counts-toward", "lone", "a-plus")
                .Says("3c.offered-credential-stacks")
                .Verdict
        );
    }

    [Fact]
    public void CredentialStacks_LadderWithACycle_IsUnknownAndNamesTheCycle()
    {
        var finding = Program.With("credential-offered", "loop-a").Says("3c.offered-credential-stacks");
        finding.Is(Verdict.Unknown, Codes("loop-a", "loop-b"), Measure.Of("further-credential"));
        Assert.Equal(Remedies.BreakCycle, finding.Remedy);
    }

    [Theory]
    [InlineData("internship", "40", HelpDesk, Verdict.Met)]
    [InlineData("internship", "39", HelpDesk, Verdict.NotMet)]
    [InlineData("simulated-workplace", "40", null, Verdict.Met)]
    [InlineData("internship", "80", Manager, Verdict.Unknown)]
    [InlineData("internship", "", HelpDesk, Verdict.Unknown)]
    [InlineData("job-shadow", "80", HelpDesk, Verdict.Unknown)]
    [InlineData("internship", "none", null, Verdict.NotMet)]
    public void HandsOnOffered_ByStageHoursAndOccupation(string activity, string hours, string? occupation, Verdict verdict) =>
        Assert.Equal(verdict, Program.With("activity", activity, hours, occupation).Says("4a.hands-on-offered").Verdict);

    [Fact]
    public void GainsAssessed_TestTracksButDoesNotSeeTheWork()
    {
        var tested = Program.With("skill-assessment", "", "test");
        Assert.Equal(
            (Verdict.Met, Verdict.NotMet),
            (tested.Says("4b.gains-assessed").Verdict, tested.Says("4b.gains-seen-at-work").Verdict)
        );
        var seen = Program.With("skill-assessment", "", "observed-work");
        Assert.Equal((Verdict.Met, Verdict.Met), (seen.Says("4b.gains-assessed").Verdict, seen.Says("4b.gains-seen-at-work").Verdict));
        Assert.Equal(
            (Verdict.Unknown, Verdict.Unknown),
            (Program.Says("4b.gains-assessed").Verdict, Program.Says("4b.gains-seen-at-work").Verdict)
        );
        Assert.Equal(Verdict.NotMet, Program.With("skill-assessment", "", "none").Says("4b.gains-assessed").Verdict);
        Assert.Equal(
            Verdict.NotMet,
            Program.With("skill-assessment", "", "observed-work", on: s_twoYearsAgo.AddDays(-1)).Says("4b.gains-seen-at-work").Verdict
        );
    }

    [Fact]
    public void ExplorationOffered_NeedsBothSectorsAndAPlan()
    {
        var program = Program
            .With("exploration", "occupations", "both")
            .With("exploration", "pathways", "both")
            .With("exploration", "wages", "both")
            .With("career-plan", "", "form");
        Assert.Equal(Verdict.Unknown, program.With("exploration", "labor-market", "it").Says("5a.exploration-offered").Verdict);
        Assert.Equal(
            Verdict.Met,
            program
                .With("exploration", "labor-market", "it")
                .With("exploration", "labor-market", "other-industries")
                .Says("5a.exploration-offered")
                .Verdict
        );
        Assert.Equal(Verdict.NotMet, program.With("exploration", "labor-market", "none").Says("5a.exploration-offered").Verdict);
    }

    [Theory]
    [InlineData("it", Verdict.Met)]
    [InlineData("none", Verdict.NotMet)]
    [InlineData(null, Verdict.Unknown)]
    public void ExplorationBeyondEntry_AsRecorded(string? value, Verdict verdict) =>
        Assert.Equal(
            verdict,
            (value is null ? Program : Program.With("exploration", "beyond-entry", value)).Says("5a.exploration-beyond-entry").Verdict
        );

    [Fact]
    public void SupportsOffered_ByHowManyKinds()
    {
        var two = Program.With("support", "housing").With("support", "tutoring", "on site");
        two.Says("5b.supports-offered").Is(Verdict.Unknown, Measure.Of(2, Unit.One), Measure.Of(3, Unit.One));
        two.With("support", "transport", "voucher")
            .Says("5b.supports-offered")
            .Is(Verdict.Met, Measure.Of(3, Unit.One), Measure.Of(3, Unit.One));
        Program.Says("5b.supports-offered").Is(Verdict.Unknown, Measure.Missing, Measure.Of(3, Unit.One));
        var most = new[] { "tutoring", "case-management", "child-care", "transport" }.Aggregate(
            Program,
            (p, code) => p.With("support", code, "none")
        );
        Assert.Equal(Verdict.Unknown, most.Says("5b.supports-offered").Verdict);
        most.With("support", "health", "none")
            .Says("5b.supports-offered")
            .Is(Verdict.NotMet, Measure.Of(0, Unit.One), Measure.Of(3, Unit.One));
    }

    [Theory]
    [InlineData("12", Verdict.Met, 12)]
    [InlineData("11", Verdict.NotMet, 11)]
    public void ContactContinues_ByMonths(string months, Verdict verdict, double found) =>
        Program
            .With("follow-up-months", "", months)
            .Says("5c.contact-continues")
            .Is(verdict, Measure.Of(found, Unit.Months), Measure.Of(12, Unit.Months));

    [Fact]
    public void ContactContinues_NotRecorded_IsUnknown() => Assert.Equal(Verdict.Unknown, Program.Says("5c.contact-continues").Verdict);

    [Fact]
    public void PlacementPartners_Counted()
    {
        Program
            .With("placement-partner", partner: "e-1")
            .Says("6a.placement-partners")
            .Is(Verdict.Met, Measure.Of(1, Unit.One), Measure.Of(1, Unit.One));
        Program
            .With("placement-partner", value: "none")
            .Says("6a.placement-partners")
            .Is(Verdict.NotMet, Measure.Of(0, Unit.One), Measure.Of(1, Unit.One));
        Program.Says("6a.placement-partners").Is(Verdict.Unknown, Measure.Missing, Measure.Of(1, Unit.One));
        Assert.Equal(
            Verdict.Unknown,
            Program.With("placement-partner", partner: "e-1").Says("6a.placement-partners", book: BookWith("placement.partners", 2)).Verdict
        );
    }

    [Fact]
    public void Agreements_ByKindAndOccupation()
    {
        var direct = Program.With("agreement", "direct-entry", "", HelpDesk, "e-1");
        Assert.Equal(
            (Verdict.Met, Verdict.Unknown),
            (direct.Says("6b.entry-or-credit-agreed").Verdict, direct.Says("6b.interview-promised").Verdict)
        );
        var interview = Program.With("agreement", "interview", "", null, "e-1");
        Assert.Equal(
            (Verdict.Unknown, Verdict.Met),
            (interview.Says("6b.entry-or-credit-agreed").Verdict, interview.Says("6b.interview-promised").Verdict)
        );
        var none = Program
            .With("agreement", "direct-entry", "none")
            .With("agreement", "credit-for-prior-learning", "none")
            .With("agreement", "interview", "none");
        Assert.Equal(
            (Verdict.NotMet, Verdict.NotMet),
            (none.Says("6b.entry-or-credit-agreed").Verdict, none.Says("6b.interview-promised").Verdict)
        );
        Assert.Equal(
            Verdict.Unknown,
            Program.With("agreement", "direct-entry", "", Manager, "e-1").Says("6b.entry-or-credit-agreed").Verdict
        );
    }

    [Fact]
    public void OutcomesCounted_NeedsCompletionsAndConversions_Recently()
    {
        var completed = Program.With("outcome-count", "completed", "20");
        Assert.Equal(Verdict.Unknown, completed.Says("6c.outcomes-counted").Verdict);
        Assert.Equal(Verdict.Met, completed.With("outcome-count", "apprenticeship", "0").Says("6c.outcomes-counted").Verdict);
        Assert.Equal(
            Verdict.Met,
            completed.With("outcome-count", "apprenticeship", "3", on: s_twoYearsAgo).Says("6c.outcomes-counted").Verdict
        );
        Assert.Equal(
            Verdict.NotMet,
            completed.With("outcome-count", "apprenticeship", "3", on: s_twoYearsAgo.AddDays(-1)).Says("6c.outcomes-counted").Verdict
        );
    }

    [Fact]
    public void ProgramWithoutTarget_IsUnknownAndAskedToNameOne()
    {
        var program = (Program with { Targets = [] })
            .With("taught", "technology:linux")
            .With("credential-offered", "a-plus")
            .With("activity", "internship", "80");
        Assert.All(
            [
                "2b.training-covers-target",
                "2b.training-covers-next-step",
                "2c.target-openings",
                "3a.credential-validated-for-target",
                "4a.hands-on-offered",
                "6b.entry-or-credit-agreed",
            ],
            code =>
            {
                var finding = program.Says(code);
                Assert.Equal((Verdict.Unknown, Remedies.NameTarget), (finding.Verdict, finding.Remedy));
            }
        );
    }

    [Fact]
    public void InferredTarget_ServesCoverageAndDemandOnly()
    {
        var program = (Program with { Targets = [new(HelpDesk, true)] })
            .With("taught", "technology:linux")
            .With("taught", "technology:windows")
            .With("taught", "knowledge:networks")
            .With("credential-offered", "a-plus");
        Assert.Equal(Verdict.Met, program.Says("2b.training-covers-target").Verdict);
        Assert.Equal(Verdict.Met, program.Says("2c.target-openings").Verdict);
        Assert.Equal(
            (Verdict.Unknown, Remedies.NameTarget),
            (program.Says("3a.credential-validated-for-target").Verdict, program.Says("3a.credential-validated-for-target").Remedy)
        );
    }

    [Fact]
    public void ContradictingRecordsOfOneDay_AreUnknown_AndALaterOneDecides()
    {
        var torn = Program.With("career-plan", "", "form").With("career-plan", "", "none");
        Assert.DoesNotContain("career-plan", torn.Says("5a.exploration-offered").Found.Codes);
        Assert.Equal(Verdict.Unknown, torn.Says("5a.exploration-offered").Verdict);
        Assert.Equal(
            Verdict.NotMet,
            Program.With("career-plan", "", "form").With("career-plan", "", "none", on: AsOf).Says("5a.exploration-offered").Verdict
        );
    }

    [Fact]
    public void FactsAfterTheDate_DoNotCount() =>
        Assert.Equal(Verdict.Unknown, Program.With("follow-up-months", "", "24", on: AsOf.AddDays(1)).Says("5c.contact-continues").Verdict);

    [Fact]
    public void Indicators_AllSixteenOfAProgram_AreEvaluated() =>
        Assert.Equal(
            ["1a", "1b", "2a", "2b", "2c", "3a", "3b", "3c", "4a", "4b", "5a", "5b", "5c", "6a", "6b", "6c"],
            Program.Evaluated().Program.Select(f => f.Policy.Indicator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
}
