using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class OpportunityPolicyTests
{
    private static Measure Codes(params string[] codes) => Measure.Of([.. codes]);

    [Theory]
    [InlineData(EducationLevel.HighSchool, Verdict.Met)]
    [InlineData(EducationLevel.NoFormalCredential, Verdict.NotMet)]
    public void EntryRequirement_Education_IsCompared(EducationLevel level, Verdict verdict)
    {
        var program = Program.With("entry-requirement", "academic:education", "at-least high-school");
        var finding = Person.Studied(level).Says("1c.entry-requirement", program);
        finding.Is(verdict, Measure.Of(level.Code()), Measure.Of("high-school"));
        Assert.Equal(("academic:education", EffectKind.Inform), (finding.Detail, finding.Effect));
    }

    [Theory]
    [InlineData(EducationLevel.Associate, Verdict.Met)]
    [InlineData(EducationLevel.Bachelor, Verdict.NotMet)]
    public void EntryRequirement_EducationAtMost_IsCompared(EducationLevel level, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Person
                .Studied(level)
                .Says("1c.entry-requirement", Program.With("entry-requirement", "eligibility:education", "at-most associate"))
                .Verdict
        );

    [Fact]
    public void EntryRequirement_NothingRecorded_IsUnknown() =>
        Assert.Equal(
            Verdict.Unknown,
            Person.Says("1c.entry-requirement", Program.With("entry-requirement", "academic:education", "at-least high-school")).Verdict
        );

    [Fact]
    public void EntryRequirement_EachHasItsFinding_OrdinalByName()
    {
        var program = Program
            .With("entry-requirement", "technical:typing-speed", "at-least 30")
            .With("entry-requirement", "academic:education", "at-least high-school");
        var into = new PolicyEvaluation();
        Book.Evaluate(Person.Case(program), [], PolicyFilter.All, into);
        Assert.Equal(
            ["academic:education", "technical:typing-speed"],
            into.Participant.ToArray().Where(f => f.Policy.Code == "1c.entry-requirement").Select(f => f.Detail)
        );
    }

    [Theory]
    [InlineData("at-least 30", "40", Verdict.Met)]
    [InlineData("at-least 41", "40", Verdict.NotMet)]
    [InlineData("at-most 40", "40", Verdict.Met)]
    [InlineData("at-most 39", "40", Verdict.NotMet)]
    [InlineData("equals 40", "40.0", Verdict.Met)]
    [InlineData("one-of 30|40", "40", Verdict.Met)]
    [InlineData("one-of 30|50", "40", Verdict.NotMet)]
    [InlineData("has", "40", Verdict.Met)]
    public void LocalRequirement_EveryComparison_OnANumber(string asked, string recorded, Verdict verdict)
    {
        var program = Program.With("entry-requirement", "technical:typing-speed", asked, NetworkSupport);
        var finding = Person.Recording("typing-speed", recorded).Says("1c.local-requirement", NetworkSupport, program);
        Assert.Equal((verdict, EffectKind.Later, verdict == Verdict.NotMet), (finding.Verdict, finding.Effect, finding.Actionable));
        Assert.DoesNotContain(Person.Findings(HelpDesk, program), f => f.Policy.Code == "1c.local-requirement");
    }

    [Theory]
    [InlineData("computer-access", "has", "none", Verdict.NotMet)]
    [InlineData("computer-access", "has", "own", Verdict.Met)]
    [InlineData("computer-access", "equals own", "shared", Verdict.NotMet)]
    [InlineData("background-check", "at-least 2026-01-01", "2026-01-01", Verdict.Met)]
    [InlineData("background-check", "at-least 2026-01-02", "2026-01-01", Verdict.NotMet)]
    public void LocalRequirement_CodesAndDays_AreCompared(string fact, string asked, string recorded, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Person
                .Recording(fact, recorded)
                .Says("1c.local-requirement", HelpDesk, Program.With("entry-requirement", "eligibility:" + fact, asked, HelpDesk))
                .Verdict
        );

    [Fact]
    public void LocalRequirement_Credential_IsMetOrUnknown()
    {
        var program = Program.With("entry-requirement", "technical:credential:a-plus", "has", HelpDesk);
        Assert.Equal(Verdict.Met, Person.Holds("credential:a-plus").Says("1c.local-requirement", HelpDesk, program).Verdict);
        Assert.Equal(Verdict.Unknown, Person.Says("1c.local-requirement", HelpDesk, program).Verdict);
    }

    [Theory]
    [InlineData("related-work-months", 12, Verdict.Met)]
    [InlineData("related-work-months", 11, Verdict.NotMet)]
    [InlineData("work-months", 12, Verdict.Met)]
    public void LocalRequirement_MonthsOfWork_AreWorkedOut(string fact, int months, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Person
                .Worked(HelpDesk, months)
                .Says(
                    "1c.local-requirement",
                    Administrator,
                    Program.With("entry-requirement", "employability:" + fact, "at-least 12", Administrator)
                )
                .Verdict
        );

    [Fact]
    public void Demand_EachCriterion_AdjustsWithinBounds()
    {
        var findings = Person.Findings(HelpDesk).Where(f => f.Policy.Indicator == "2c").ToArray();
        Assert.Equal(["2c.openings", "2c.projected-change", "2c.entry-wage"], findings.Select(f => f.Policy.Code));
        Assert.Equal([0.1f, -0.1f, 0.1f], findings.Select(f => f.Logits));
        Assert.All(
            Person.Findings(Unrated).Where(f => f.Policy.Indicator == "2c").AtLeastOne(),
            f => Assert.Equal((Verdict.Unknown, 0f), (f.Verdict, f.Logits))
        );
        Assert.Equal(Verdict.NotMet, Person.Says("2c.openings", Analyst).Verdict);
        Assert.Equal(Verdict.NotMet, Person.Says("2c.entry-wage", Manager).Verdict);
    }

    [Fact]
    public void TrainingCoversOccupation_WithAndWithoutProgram()
    {
        Assert.Equal(
            Verdict.Met,
            Person
                .Says(
                    "2b.training-covers-occupation",
                    HelpDesk,
                    Program.With("taught", "technology:linux").With("taught", "knowledge:networks")
                )
                .Verdict
        );
        Assert.Equal(
            Verdict.NotMet,
            Person.Says("2b.training-covers-occupation", HelpDesk, Program.With("taught", "technology:splunk")).Verdict
        );
        Assert.Equal(Verdict.Unknown, Person.Says("2b.training-covers-occupation", HelpDesk, Program).Verdict);
        Assert.Equal(Verdict.NotApplicable, Person.Says("2b.training-covers-occupation", HelpDesk).Verdict);
    }

    [Fact]
    public void CredentialValidated_ForAnOccupationAndOfItself()
    {
        var program = Program.With("credential-offered", "net-plus");
        Assert.Equal(Verdict.Met, Person.Says("3a.credential-validated-for-occupation", NetworkSupport, program).Verdict);
        Assert.Equal(Verdict.NotMet, Person.Says("3a.credential-validated-for-occupation", HelpDesk, program).Verdict);
        Person
            .Says("3a.credential-validated", "net-plus")
            .Is(Verdict.Met, Codes("employers"), Measure.Of(["dod-8140", "employers", "industry-body", "issuer"]));
        Assert.Equal(Verdict.NotMet, Person.Says("3a.credential-validated", "lone").Verdict);
    }

    [Fact]
    public void CredentialCurrent_Retired_IsNotMetWithTheSuccessorAsRemedy()
    {
        Person.Says("3a.credential-current", "old-one").Is(Verdict.NotMet, Measure.Of("retired"), Measure.Of("active"));
        Assert.Equal(Remedies.TakeSuccessor, Person.Says("3a.credential-current", "old-one").Remedy);
        Assert.Equal(Verdict.Met, Person.Says("3a.credential-current", "a-plus").Verdict);
    }

    [Fact]
    public void CredentialStacks_OfItselfAndForAnOccupation()
    {
        Assert.Equal(Verdict.Met, Person.Says("3c.credential-stacks", "a-plus").Verdict);
        Assert.Equal(Verdict.NotMet, Person.Says("3c.credential-stacks", "net-plus").Verdict);
        Assert.Equal(Verdict.Unknown, Person.Says("3c.credential-stacks", "lone").Verdict);
        Assert.Equal(Verdict.Unknown, Person.Says("3c.credential-stacks", "loop-b").Verdict);
        Assert.Equal(
            Verdict.Met,
            Person.Says("3c.occupation-credential-stacks", HelpDesk, Program.With("credential-offered", "a-plus")).Verdict
        );
        Assert.Equal(
            Verdict.NotMet,
            Person.Says("3c.occupation-credential-stacks", NetworkSupport, Program.With("credential-offered", "net-plus")).Verdict
        );
        Assert.Equal(Verdict.Unknown, Person.Says("3c.occupation-credential-stacks", HelpDesk, Program).Verdict);
    }

    [Theory]
    [InlineData("internship", 40f, HelpDesk, HelpDesk, Verdict.Met, 0.2f)]
    [InlineData("internship", 39f, HelpDesk, HelpDesk, Verdict.NotMet, 0f)]
    [InlineData("internship", 40f, HelpDesk, NetworkSupport, Verdict.Met, 0.2f)]
    [InlineData("internship", 40f, Manager, HelpDesk, Verdict.NotMet, 0f)]
    [InlineData("internship", null, HelpDesk, HelpDesk, Verdict.Unknown, 0f)]
    [InlineData("internship", 40f, null, HelpDesk, Verdict.Unknown, 0f)]
    [InlineData("job-shadow", 40f, HelpDesk, HelpDesk, Verdict.NotMet, 0f)]
    public void HandsOnForOccupation_ByStageHoursAndOccupation(
        string activity,
        float? hours,
        string? served,
        string occupation,
        Verdict verdict,
        float logits
    )
    {
        var finding = Person.Did(activity, hours, served).Says("4a.hands-on-for-occupation", occupation);
        Assert.Equal((verdict, logits), (finding.Verdict, finding.Logits));
    }

    [Fact]
    public void HandsOnForOccupation_NothingRecorded_IsUnknown() =>
        Assert.Equal(Verdict.Unknown, Person.Says("4a.hands-on-for-occupation", HelpDesk).Verdict);

    [Fact]
    public void ParticipantHandsOn_ForTheProgramsTarget()
    {
        Assert.Equal(Verdict.Met, Person.Did("internship", 60, HelpDesk).Says("4a.participant-hands-on", Program).Verdict);
        Assert.Equal(Verdict.NotMet, Person.Did("internship", 60, Manager).Says("4a.participant-hands-on", Program).Verdict);
        Assert.Equal(Verdict.Unknown, Person.Says("4a.participant-hands-on", Program).Verdict);
    }

    [Fact]
    public void ParticipantAssessed_BySomeoneNamed_Recently()
    {
        Assert.Equal(Verdict.Met, Person.Holds("technology:linux").Says("4b.participant-assessed").Verdict);
        Assert.Equal(
            Verdict.NotMet,
            Person
                .Holds("technology:linux", source: new Source("instructor", AsOf.AddMonths(-25), "sheet"))
                .Says("4b.participant-assessed")
                .Verdict
        );
        Assert.Equal(Verdict.Unknown, Person.Holds("technology:linux", EvidenceKind.SelfReported).Says("4b.participant-assessed").Verdict);
        Assert.Equal(
            Verdict.Unknown,
            Person.Holds("technology:linux", source: new Source("", AsOf, "")).Says("4b.participant-assessed").Verdict
        );
        Assert.Equal(Verdict.Unknown, Person.Holds("credential:a-plus").Says("4b.participant-assessed").Verdict);
    }

    [Theory]
    [InlineData("90", "syllabus: 85 percent", Verdict.Met)]
    [InlineData("84", "syllabus: 85 percent", Verdict.NotMet)]
    [InlineData("84.5", "at least 85% of days", Verdict.NotMet)]
    [InlineData(null, "syllabus: 85 percent", Verdict.Unknown)]
    public void AttendanceKept_AgainstThePublishedMinimum(string? attended, string published, Verdict verdict)
    {
        var person = Person with { Program = Program.Id };
        if (attended is not null)
            person = person.Recording("attendance", attended);
        var program = Program.With("expectation-published", "attendance", published);
        Assert.Equal(verdict, person.Says("1b.attendance-kept", program).Verdict);
    }

    [Theory]
    [InlineData("syllabus: 85 percent", 85.0)]
    [InlineData("p. 12, 87.5 % of days", 87.5)]
    [InlineData("handbook p. 9", null)]
    [InlineData("1000 percent", null)]
    public void PublishedShares_Text_ReadsTheShare(string text, double? share) => Assert.Equal(share, PublishedShares.Read(text));

    [Fact]
    public void ParticipantExplored_NeedsExplorationAndAPlan()
    {
        var explored = Person.Did("career-fair", null, null);
        Assert.Equal(Verdict.Met, explored.Recording("career-plan", "2026-03-01").Says("5a.participant-explored").Verdict);
        Assert.Equal(Verdict.Unknown, explored.Says("5a.participant-explored").Verdict);
        Assert.Equal(Verdict.NotMet, (Person with { ActivitiesKnown = true }).Says("5a.participant-explored").Verdict);
    }

    [Theory]
    [InlineData("voucher", Verdict.Met)]
    [InlineData("none", Verdict.NotMet)]
    [InlineData(null, Verdict.Unknown)]
    public void NeedMet_EachStatedNeed_AgainstTheOffer(string? offered, Verdict verdict)
    {
        var program = offered is null ? Program : Program.With("support", "child-care", offered);
        var finding = Person.Needing("child-care", "transport").Says("5b.need-met", program, "child-care");
        Assert.Equal((verdict, Measure.Of("child-care")), (finding.Verdict, finding.Needed));
    }

    [Fact]
    public void Agreement_ForAnOccupation_Raises()
    {
        var program = Program.With("agreement", "interview", "", NetworkSupport, "e-2");
        var finding = Person.Says("6b.agreement-for-occupation", NetworkSupport, program);
        Assert.Equal((Verdict.Met, 0.4f), (finding.Verdict, finding.Logits));
        Assert.Equal(
            (Verdict.Unknown, 0f),
            (
                Person.Says("6b.agreement-for-occupation", HelpDesk, program).Verdict,
                Person.Says("6b.agreement-for-occupation", HelpDesk, program).Logits
            )
        );
        var unlimited = Program.With("agreement", "interview", "", null, "e-1");
        Assert.Equal(
            (Verdict.Met, Verdict.Unknown),
            (
                Person.Says("6b.agreement-for-occupation", HelpDesk, unlimited).Verdict,
                Person.Says("6b.agreement-for-occupation", Manager, unlimited).Verdict
            )
        );
        var none = Program
            .With("agreement", "direct-entry", "none")
            .With("agreement", "credit-for-prior-learning", "none")
            .With("agreement", "interview", "none");
        Assert.Equal(Verdict.NotMet, Person.Says("6b.agreement-for-occupation", HelpDesk, none).Verdict);
    }

    [Fact]
    public void Goals_NotStated_SayNothing() =>
        Assert.DoesNotContain(Person.Findings(HelpDesk).Concat(Person.Findings("a-plus")), f => f.Policy.Element == "goals");

    [Fact]
    public void Target_ItselfOrAStepToIt_Raises()
    {
        var person = Person.Wanting(target: Administrator);
        Assert.Equal(
            (Verdict.Met, 1f),
            (person.Says("goal.target", Administrator).Verdict, person.Says("goal.target", Administrator).Logits)
        );
        Assert.Equal(Verdict.Met, person.Says("goal.target", HelpDesk).Verdict);
        Assert.Equal(Verdict.Met, Person.Wanting(target: Manager).Worked(HelpDesk, 6).Says("goal.target", Administrator).Verdict);
        Assert.Equal((Verdict.NotMet, 0f), (person.Says("goal.target", Analyst).Verdict, person.Says("goal.target", Analyst).Logits));
        Assert.Equal(Verdict.Met, Person.Wanting(target: HelpDesk).Says("goal.target-credential", "a-plus").Verdict);
        Assert.Equal(Verdict.NotMet, Person.Wanting(target: Analyst).Says("goal.target-credential", "a-plus").Verdict);
    }

    [Theory]
    [InlineData(45_000, Verdict.Met, 0f)]
    [InlineData(60_000, Verdict.NotMet, -3.25f)]
    [InlineData(90_000, Verdict.NotMet, -3.5f)]
    public void WageFloor_AgainstTheEntryWage(int floor, Verdict verdict, float logits)
    {
        var finding = Person.Wanting(floor: floor).Says("goal.wage-floor", HelpDesk);
        finding.Is(verdict, Measure.Of(45_000, Unit.Usd), Measure.Of(floor, Unit.Usd));
        Assert.Equal(logits, finding.Logits);
        Assert.Equal(Verdict.NotApplicable, Person.Wanting(floor: floor).Says("goal.wage-floor", Unrated).Verdict);
    }

    [Fact]
    public void MonthsAndMoney_AgainstTheCredential()
    {
        Assert.Equal(
            (Verdict.Met, 0f),
            (
                Person.Wanting(months: 3).Says("goal.months", "a-plus").Verdict,
                Person.Wanting(months: 3).Says("goal.months", "a-plus").Logits
            )
        );
        Assert.Equal(
            (Verdict.NotMet, EffectKind.Later),
            (
                Person.Wanting(months: 1).Says("goal.months", "a-plus").Verdict,
                Person.Wanting(months: 1).Says("goal.months", "a-plus").Effect
            )
        );
        // No source gives hours for this one, and an expert's take from weeks to years: nobody knows the months.
        Assert.Equal(Verdict.Unknown, Person.Wanting(months: 4).Says("goal.months", "lone").Verdict);
        Assert.Equal(Verdict.Unknown, Person.Wanting(months: 60).Says("goal.months", "lone").Verdict);
        Assert.Equal(Verdict.Met, Person.Wanting(money: 500).Says("goal.money", "a-plus").Verdict);
        Assert.Equal(Verdict.NotMet, Person.Wanting(money: 499).Says("goal.money", "a-plus").Verdict);
        Assert.Equal(
            Verdict.Met,
            Person.Wanting(money: 250).Says("goal.money", "a-plus", Program.With("fee-support", "a-plus", "50")).Verdict
        );
        Assert.Equal(Verdict.Unknown, Person.Wanting(money: 500).Says("goal.money", "lone").Verdict);
    }

    [Fact]
    public void Interests_OnlyWhereAsked_TiltVisibly()
    {
        var person = Person.Wanting(interests: [5, 4, 1, 2, 2, 5]);
        Assert.DoesNotContain(person.Findings(HelpDesk), f => f.Policy.Code == "goal.interests");
        var finding = person.Says("goal.interests", HelpDesk, request: new PolicyRequest(true));
        Assert.Equal(Verdict.Met, finding.Verdict);
        Assert.Equal(0.3f, finding.Logits, 5);
        var other = Person.Wanting(interests: [1, 1, 6, 5, 5, 1]).Says("goal.interests", HelpDesk, request: new PolicyRequest(true));
        Assert.Equal(Verdict.NotMet, other.Verdict);
        Assert.InRange(other.Logits, -0.3f, -0.1f);
        Assert.Equal(Verdict.Unknown, person.Says("goal.interests", Unrated, request: new PolicyRequest(true)).Verdict);
    }
}
