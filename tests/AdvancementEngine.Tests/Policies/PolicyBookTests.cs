using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using static AdvancementEngine.Tests.Policies.PolicyWorld;

namespace AdvancementEngine.Tests.Policies;

public sealed class PolicyBookTests
{
    private static readonly Candidate[] s_everything =
    [
        .. MadeUp.Occupations.Select(o => Candidate(o.Code)),
        .. MadeUp.Credentials.Select(c => Candidate(c.Code)),
    ];

    private static readonly Participant s_rich = Person
        .Worked(HelpDesk, 30)
        .Studied(EducationLevel.SomeCollege)
        .Did("internship", 50, HelpDesk)
        .Holds("technology:linux")
        .Needing("child-care", "transport")
        .Wanting(Administrator, 60_000, 2, 200, [5, 4, 1, 2, 2, 5]);

    [Fact]
    public void Policies_CoverSeventeenIndicatorsReadinessAndGoals()
    {
        var indicators = Book
            .Policies.Select(p => p.Indicator)
            .Where(i => i.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Equal(["1a", "1b", "1c", "2a", "2b", "2c", "3a", "3b", "3c", "4a", "4b", "5a", "5b", "5c", "6a", "6b", "6c"], indicators);
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "advancement", "goals", "next-step", "readiness"],
            Book.Policies.Select(p => p.Element).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
        Assert.Equal(Book.Policies.Length, Book.Policies.Select(p => p.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            Book.Policies.Where(p => p.Element is "advancement" or "readiness" or "goals" or "next-step").AtLeastOne(),
            p => Assert.Equal(Origin.Ours, p.Origin)
        );
    }

    [Theory]
    [InlineData("1c", SubjectKind.Participant, SubjectKind.Opportunity)]
    [InlineData("2b", SubjectKind.Program, SubjectKind.Opportunity)]
    [InlineData("2c", SubjectKind.Program, SubjectKind.Opportunity)]
    [InlineData("3a", SubjectKind.Program, SubjectKind.Opportunity)]
    [InlineData("3c", SubjectKind.Program, SubjectKind.Opportunity)]
    [InlineData("4a", SubjectKind.Program, SubjectKind.Participant, SubjectKind.Opportunity)]
    [InlineData("4b", SubjectKind.Program, SubjectKind.Participant)]
    [InlineData("5a", SubjectKind.Program, SubjectKind.Participant)]
    [InlineData("5b", SubjectKind.Program, SubjectKind.Participant)]
    [InlineData("6b", SubjectKind.Program, SubjectKind.Opportunity)]
    [InlineData("6c", SubjectKind.Program)]
    public void Policies_EachIndicator_HasEverySubjectOfItsRow(string indicator, params SubjectKind[] subjects) =>
        Assert.Equal(subjects.Order(), Book.Policies.Where(p => p.Indicator == indicator).Select(p => p.Subject).Distinct().Order());

    [Fact]
    public void Policies_ThatDecideGroups_AreTheseAlone()
    {
        Assert.Equal(
            [
                "1c.local-requirement",
                "credential.experience",
                "credential.prerequisites",
                "goal.money",
                "goal.months",
                "readiness.authorization",
                "readiness.code",
                "readiness.experience",
                "readiness.level",
                "readiness.reading",
                "readiness.rung",
                "readiness.schooling",
                "readiness.typing",
            ],
            Book.Policies.Where(p => p.Effect == EffectKind.Later).Select(p => p.Code).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            [
                "advancement.after-goal",
                "advancement.beside-goal",
                "advancement.core",
                "advancement.design",
                "advancement.direction",
                "advancement.entry",
                "advancement.field",
                "advancement.floor",
                "advancement.job-known",
                "advancement.lead",
                "advancement.limits",
                "advancement.outside",
                "advancement.own-tools",
                "advancement.part",
                "advancement.pay",
                "advancement.repair-start",
                "advancement.ruled-out",
                "advancement.sight",
                "advancement.usual-start",
                "advancement.way",
                "advancement.work-kept",
                "credential.above-job",
                "credential.adds",
                "credential.advised",
                "credential.after-usual",
                "credential.beginner",
                "credential.beneath-tools",
                "credential.both-paid",
                "credential.change",
                "credential.course",
                "credential.degree",
                "credential.earned-above",
                "credential.endpoint",
                "credential.federal",
                "credential.first-course",
                "credential.first-security",
                "credential.for-aim",
                "credential.goal-named",
                "credential.goal-track",
                "credential.governance",
                "credential.hours",
                "credential.level",
                "credential.linux",
                "credential.management",
                "credential.on-way",
                "credential.overview",
                "credential.passed",
                "credential.priced",
                "credential.program-covers",
                "credential.purse",
                "credential.reading",
                "credential.recommended",
                "credential.record-known",
                "credential.renewed",
                "credential.security-begun",
                "credential.security-line",
                "credential.self-paid",
                "credential.server",
                "credential.stack",
                "credential.support-asked",
                "credential.support-line",
                "credential.time-there",
                "credential.timely",
                "credential.tool-basics",
                "credential.typing",
                "credential.vendor",
            ],
            Book.Policies.Where(p => p.Effect == EffectKind.Other).Select(p => p.Code).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Policies_Adjusting_DeclareBoundsOfAtMostOneButForDistanceAndTheWageFloor() =>
        Assert.All(
            Book.Policies,
            p =>
            {
                Assert.InRange(
                    p.LowestLogits,
                    p.Code switch
                    {
                        "advancement.distance" => -3f,
                        "goal.wage-floor" => -4f,
                        _ => -1f,
                    },
                    0f
                );
                Assert.InRange(p.HighestLogits, 0f, 1f);
                Assert.Equal(p.Effect == EffectKind.Adjust, p.LowestLogits < 0 || p.HighestLogits > 0);
            }
        );

    [Fact]
    public void Evaluate_EverythingAtOnce_GivesEachCandidateWhatItGetsAlone()
    {
        var (all, alone) = (new PolicyEvaluation(), new PolicyEvaluation());
        Book.Evaluate(s_rich.Case(Program), s_everything, PolicyFilter.All, all);
        for (var i = 0; i < s_everything.Length; i++)
        {
            Book.Evaluate(s_rich.Case(Program), [s_everything[i]], PolicyFilter.All, alone);
            Assert.Equal(alone.Of(0).ToArray(), all.Of(i).ToArray());
            Assert.Equal(alone.Participant.ToArray(), all.Participant.ToArray());
        }
    }

    [Fact]
    public void Evaluate_AfterOtherCases_GivesWhatAFreshEvaluationGives()
    {
        var (used, fresh) = (new PolicyEvaluation(), new PolicyEvaluation());
        Book.Evaluate(Person.Needing("housing", "health", "equipment").Case(), s_everything, PolicyFilter.All, used);
        Book.Evaluate(
            s_rich.Case(Program.With("entry-requirement", "technical:typing-speed", "at-least 40", HelpDesk)),
            s_everything[..3],
            PolicyFilter.Grouping,
            used
        );
        Book.Evaluate(s_rich.Case(Program), s_everything.AsSpan(1), PolicyFilter.All, used);
        Book.Evaluate(s_rich.Case(Program), s_everything.AsSpan(1), PolicyFilter.All, fresh);
        for (var i = -1; i < fresh.Candidates; i++)
            Assert.Equal(fresh.Of(i).ToArray(), used.Of(i).ToArray());
    }

    [Theory]
    [InlineData(Effects.Group, FactKinds.All)]
    [InlineData(Effects.Group | Effects.Adjust, FactKinds.All)]
    [InlineData(Effects.All, FactKinds.Work)]
    [InlineData(Effects.Adjust, FactKinds.Goals | FactKinds.Education)]
    [InlineData(Effects.All, FactKinds.None)]
    public void Evaluate_WithAFilter_GivesTheSelectedPartOfEverything(Effects effects, FactKinds reads)
    {
        var (all, some, filter) = (new PolicyEvaluation(), new PolicyEvaluation(), new PolicyFilter(effects, reads));
        Book.Evaluate(s_rich.Case(Program), s_everything, PolicyFilter.All, all);
        Book.Evaluate(s_rich.Case(Program), s_everything, filter, some);
        for (var i = -1; i < s_everything.Length; i++)
            Assert.Equal(all.Of(i).ToArray().Where(f => filter.Selects(f.Policy)), some.Of(i).ToArray());
    }

    [Fact]
    public void Evaluate_AFactOfAKindChanged_LeavesPoliciesThatDoNotReadItAsTheyWere()
    {
        var (before, after) = (new PolicyEvaluation(), new PolicyEvaluation());
        Book.Evaluate(s_rich.Case(Program), s_everything, PolicyFilter.All, before);
        Book.Evaluate(s_rich.Worked(NetworkSupport, 90).Case(Program), s_everything, PolicyFilter.All, after);
        for (var i = -1; i < s_everything.Length; i++)
            Assert.Equal(
                before.Of(i).ToArray().Where(f => (f.Policy.Reads & FactKinds.Work) == 0),
                after.Of(i).ToArray().Where(f => (f.Policy.Reads & FactKinds.Work) == 0)
            );
    }

    [Fact]
    public void Evaluate_OnEightThreads_GivesWhatOneGives()
    {
        var one = new PolicyEvaluation();
        Book.Evaluate(s_rich.Case(Program), s_everything, PolicyFilter.All, one);
        var findings = Program.Evaluated();
        Parallel.For(
            0,
            64,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            _ =>
            {
                var into = new PolicyEvaluation();
                Book.Evaluate(new PolicyCase(s_rich, AsOf, MadeUp, findings, PolicyRequest.Default), s_everything, PolicyFilter.All, into);
                for (var i = -1; i < s_everything.Length; i++)
                    Assert.Equal(one.Of(i).ToArray(), into.Of(i).ToArray());
            }
        );
    }

    [Fact]
    public void Adjustment_IsTheSumInBookOrder()
    {
        var into = new PolicyEvaluation();
        Book.Evaluate(s_rich.Case(Program), s_everything, PolicyFilter.All, into);
        for (var i = 0; i < s_everything.Length; i++)
        {
            var sum = 0f;
            foreach (var finding in into.Of(i))
                sum += finding.Effect == EffectKind.Adjust ? finding.Logits : 0f;
            Assert.Equal(BitConverter.SingleToInt32Bits(sum), BitConverter.SingleToInt32Bits(into.Adjustment(i)));
        }
    }

    [Fact]
    public void Evaluate_WithFindingsOfAnotherBook_IsRefused()
    {
        var other = BookWith("demand.openings", 5);
        var @case = new PolicyCase(Person, AsOf, MadeUp, Program.Evaluated(other), PolicyRequest.Default);
        Assert.Contains(
            "another book",
            Assert.Throws<ArgumentException>(() => Book.Evaluate(@case, s_everything, PolicyFilter.All, new PolicyEvaluation())).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Create_UnknownOrOutOfBounds_IsRefusedWithTheRemedy()
    {
        Assert.Contains(
            "threshold 'nope' is unknown; needed: one of",
            Assert.Throws<PolicyException>(() => BookWith("nope", 1)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "threshold 'standing.fade-to' is 5; needed: 12 to 480",
            Assert.Throws<PolicyException>(() => BookWith("standing.fade-to", 5)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<PolicyException>(() => BookWith("demand.change", double.NaN));
        var off = new PolicyBookOptions { SwitchedOff = PolicyBookOptions.Default.SwitchedOff.Add("9z.nope") };
        Assert.Contains(
            "policy '9z.nope' is unknown",
            Assert.Throws<PolicyException>(() => PolicyBook.Create(off)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Create_PolicySwitchedOff_IsNotEvaluated()
    {
        var book = PolicyBook.Create(
            new PolicyBookOptions { SwitchedOff = PolicyBookOptions.Default.SwitchedOff.Add("readiness.experience") }
        );
        Assert.DoesNotContain(Person.Findings(Manager, book: book), f => f.Policy.Code == "readiness.experience");
        Assert.NotEqual(Book.Version, book.Version);
    }

    [Fact]
    public void Version_SameContent_IsEqual()
    {
        Assert.Equal(Book.Version, PolicyBook.Create().Version);
        Assert.NotEqual(Book.Version, BookWith("demand.openings", 999).Version);
        Assert.Equal(64, Book.Version.Length);
    }

    [Fact]
    public void Thresholds_EachOne_ChangesSomeFinding()
    {
        // Worked out one after another: the comparison ends at the first that differs.
        var asShipped = Outcomes(Book).ToList();
        // Those of the next step decide no finding: StepThresholdTests has a case of each.
        foreach (var threshold in Thresholds.All.Where(t => !t.Name.StartsWith("step.", StringComparison.Ordinal)).AtLeastOne())
        {
            var book = BookWith(threshold.Name, Other(threshold));
            Assert.False(asShipped.SequenceEqual(Outcomes(book)), $"no finding reads threshold '{threshold.Name}'");
        }
    }

    private static double Other(Threshold threshold) =>
        threshold.Name switch
        {
            "coverage.importance" => 4.5,
            "experience.reach-months" => 30,
            "outcomes.recent-months" => 1,
            "bridge.credentials" => 1,
            // Fading begins before it ends.
            "standing.fade-from" => 119,
            _ => threshold.Default > (threshold.Lowest + threshold.Highest) / 2 ? threshold.Lowest : threshold.Highest,
        };

    private static IEnumerable<(string, string, string, Verdict, Measure, Measure, float, bool)> Outcomes(PolicyBook book)
    {
        var program = Program
            .With("touchpoint", "curriculum", "", partner: "e-1")
            .With("taught", "technology:linux")
            .With("taught", "knowledge:networks")
            .With("credential-offered", "a-plus")
            .With("credential-offered", "net-plus")
            .With("fee-support", "", "60")
            .With("activity", "internship", "60", HelpDesk)
            .With("skill-assessment", "", "observed-work")
            .With("follow-up-months", "", "14")
            .With("placement-partner", partner: "e-1")
            .With("agreement", "direct-entry", "", HelpDesk, "e-1")
            .With("outcome-count", "completed", "9")
            .With("outcome-count", "apprenticeship", "2");
        program = program with { Targets = [.. program.Targets, new(NetworkSupport, false)] };
        foreach (var finding in program.Evaluated(book).Program)
            yield return Key(finding);
        var into = new PolicyEvaluation();
        var person = s_rich.Worked(Administrator, 40).Holds("technology:splunk") with
        {
            Goals = s_rich.Goals with { MoneyAvailableUsd = 100 },
        };
        Participant[] people =
        [
            person,
            Person.Worked(HelpDesk, 20).Ended(4).Holds("credential:net-plus"),
            Person.Worked(Administrator, 70).Ended(62).Worked(HelpDesk, 30).Wanting(months: 3),
            Person.Worked(Manager, 12).Ended(11).Worked(NetworkSupport, 20),
            Person.NeverWorked().Did("internship", 100, NetworkSupport).Wanting(months: 1),
            Person.Worked(HelpDesk, 3).Holds("credential:a-plus").Holds("credential:net-plus"),
            Person.NeverWorked().Recording("reading-grade-level", "8").Recording("typing-speed", "60"),
        ];
        foreach (var one in people)
        {
            book.Evaluate(one.Case(program, book, new PolicyRequest(true)), s_everything, PolicyFilter.All, into);
            for (var i = -1; i < s_everything.Length; i++)
                foreach (var finding in into.Of(i).ToArray())
                    yield return Key(finding);
        }

        foreach (var finding in CredentialPolicyCases.Findings(book))
            yield return Key(finding);
    }

    private static (string, string, string, Verdict, Measure, Measure, float, bool) Key(Finding f) =>
        (f.Policy.Code, f.Subject, f.Detail, f.Verdict, f.Found, f.Needed, f.Logits, f.Actionable);
}
