using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What no page may say, over all people of the demo cohort: two truths, a blank, a reproach.</summary>
public partial class PlanTruthTests
{
    [Fact]
    public void Page_FirstActionIsToApply_NoPathPutsThatJobMonthsAway()
    {
        var applying = DemoPlans.All.Where(d => d.Plan.Now is { Kind: "APPLY" }).ToArray();
        Assert.NotEmpty(applying);
        foreach (var (_, _, plan) in applying)
        {
            Assert.Equal(plan.Now!.Toward, plan.Paths[0].Stages[0].Job.Code);
            Assert.All(
                plan.Paths.SelectMany(p => p.Stages).Where(s => s.Job.Code == plan.Now.Toward),
                s => Assert.Equal(0f, s.MonthsHigh)
            );
        }
    }

    [Fact]
    public void Page_ToolThePersonSaysTheyKnow_IsShownNotLearnedFromTheStart()
    {
        var told = DemoPlans
            .All.Where(d =>
                d.Plan.Now is { Kind: "LEARN" } now
                && d.Person.Evidence.Any(e => e.Element == now.Subject && e.Kind == EvidenceKind.SelfReported)
            )
            .ToArray();
        Assert.NotEmpty(told);
        Assert.All(
            told,
            d =>
            {
                Assert.DoesNotContain("Start to learn", Text(d.Plan), StringComparison.Ordinal);
                Assert.Contains("You told us you know", Text(d.Plan), StringComparison.Ordinal);
            }
        );
    }

    // Hours that are published are the length of a course: nobody passes an exam by them alone.
    [Fact]
    public void Page_HoursOfACourse_AreNoHoursOfStudy()
    {
        var studied = DemoPlans.All.Where(d => d.Plan.Now is { Credential.StudyHours: not null, InProgram: false }).ToArray();
        Assert.NotEmpty(studied);
        foreach (var (_, _, plan) in studied)
        {
            var course = plan.Now!.Credential!.StudyHours > 0f;
            Assert.Equal(course, Text(plan).Contains("Your own practice comes on top.", StringComparison.Ordinal));
            Assert.DoesNotContain("hours of study", Text(plan), StringComparison.Ordinal);
            Assert.DoesNotContain("earn it by", Text(plan), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Page_LongerThanTheTimeThereIs_IsSaidOnlyWhereItIsSure()
    {
        var sure = DemoPlans.All.Where(d => Text(d.Plan).Contains("That is longer than", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(sure);
        Assert.All(sure, d => Assert.Contains(d.Plan.Paths, p => MathF.Round(p.MonthsLow) > d.Plan.MonthsAvailable));
        Assert.All(
            DemoPlans.All.Where(d =>
                d.Plan.Paths.Any(p =>
                    MathF.Round(p.MonthsLow) <= d.Plan.MonthsAvailable && MathF.Round(p.MonthsHigh) > d.Plan.MonthsAvailable
                )
            ),
            d => Assert.Contains("It may take longer than the", Text(d.Plan), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Page_JobsToTalkAbout_StandWithoutAnArticle() =>
        Assert.All(DemoPlans.All, d => Assert.DoesNotMatch("(Jobs|A job) to talk about: an? ", Text(d.Plan)));

    // Else a rule of the engine would be called one of the program or the area.
    [Fact]
    public void Rules_ThatKeepAJobOutOfReach_HaveWordsOfTheirOwn()
    {
        var blocking = AdvancementEngine
            .Policies.PolicyBook.Create()
            .Policies.Where(p =>
                p.Effect is AdvancementEngine.Policies.EffectKind.Later or AdvancementEngine.Policies.EffectKind.Other
                && p.Subject == AdvancementEngine.Policies.SubjectKind.Opportunity
                && !p.Code.StartsWith("credential.", StringComparison.Ordinal)
                && p.Element is "advancement" or "readiness"
            )
            .Select(p => p.Code)
            .ToArray();
        Assert.InRange(blocking.Length, 10, 100);
        foreach (var language in Enum.GetValues<PlanLanguage>())
        {
            var texts = PlanTexts.Of(language);
            Assert.All(blocking, code => Assert.True(texts.Find("rule." + code) is not null, code));
        }
    }

    [Fact]
    public void Page_FirstActionIsACertificate_TheFirstPathEarnsAndCountsIt()
    {
        var earning = DemoPlans.All.Where(d => d.Plan.Now is { Kind: "EARN" }).ToArray();
        Assert.NotEmpty(earning);
        foreach (var (_, _, plan) in earning)
        {
            var credential = plan.Now!.Credential!;
            Assert.Contains(plan.Paths[0].Stages[0].Credentials, c => c.Code == credential.Code);
            Assert.True(
                plan.Paths[0].DollarsHigh >= (credential.FeeUsd ?? 0f) * (100f - credential.PaidPercent) / 100f,
                plan.Participant
            );
            if (credential is { FeeUsd: > 0, PaidPercent: < 100 })
                Assert.DoesNotContain("costs you nothing", Text(plan), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Page_AnyPerson_HasAPathOrSaysWhyByName()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            if (plan.Status == PlanStatus.Planned)
                Assert.NotEmpty(plan.Paths);
            else if (plan.Status == PlanStatus.TargetOutOfReach)
                Assert.True(
                    (plan.Nearest is not null || plan.Now?.Toward == plan.Target!.Code)
                        && (plan.OutOfReach != OutOfReachReason.Requirement || !plan.Rules.IsEmpty),
                    plan.Participant
                );
            else
                Assert.Equal(PlanStatus.NotEnoughKnown, plan.Status);
        }
    }

    [Fact]
    public void Page_OneJob_HasOneTime()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var times = plan
                .Paths.SelectMany(p => p.Stages.Select((s, i) => (s.Job.Code, Months: p.Stages.Take(i + 1).Sum(b => b.MonthsHigh))))
                .GroupBy(t => t.Code);
            Assert.All(times, t => Assert.Single(t.Select(x => x.Months).Distinct()));
        }
    }

    [Fact]
    public void Page_AnyPerson_HasAtMostTwoPathsTheGoalFirst()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            Assert.InRange(plan.Paths.Length, 0, 2);
            if (plan is { Status: PlanStatus.Planned, Target: { } goal })
                Assert.Equal(goal.Code, plan.Paths[0].Stages[^1].Job.Code);
            // A job to aim at is the goal, is next with pay known, or lies on a path shown.
            var onPath = plan.Paths.SelectMany(p => p.Stages).Select(s => s.Job.Code).ToHashSet(StringComparer.Ordinal);
            if (plan.Status == PlanStatus.Planned)
                Assert.All(
                    plan.Aims,
                    a =>
                        Assert.True(
                            a.IsGoal || onPath.Contains(a.Job.Code) || (a.Group == "NEXT" && a.Job.EntryPay is not null),
                            a.Job.Title
                        )
                );
        }
    }

    [Fact]
    public void Path_IntoAFieldThatPaysFarBetter_TakesMoreThanAMonthOrTwo()
    {
        var farBetter =
            from plan in DemoPlans.All.Select(d => d.Plan)
            from stage in plan.Paths.Select(p => p.Stages[0])
            where !stage.ApplyNow && stage.Job.EntryPay > 1.2f * plan.Present?.MedianPay && stage.Technologies.Length > 1
            select (plan, stage);
        Assert.All(
            farBetter.AtLeastOne(),
            s => Assert.True(s.stage.MonthsHigh >= 2f, $"{s.plan.Participant}: {s.stage.Job.Title} in {s.stage.MonthsHigh} months")
        );
    }

    [Fact]
    public void Path_ToolsToLearn_CountInTheMonths()
    {
        var counted = 0;
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            foreach (var stage in plan.Paths.SelectMany(p => p.Stages).Where(s => s.LearningHours > 0f))
            {
                counted++;
                Assert.True(
                    stage.MonthsHigh >= (stage.LearningHours / (plan.HoursAWeek * 52f / 12f)) - 0.01f,
                    $"{plan.Participant}: {stage.Job.Title}, {stage.LearningHours} hours in {stage.MonthsHigh} months"
                );
            }
        }

        Assert.True(counted > 10, $"{counted} stages");
    }

    [Fact]
    public void Change_AnyPath_SavesNoMoreThanItTakes()
    {
        foreach (var path in DemoPlans.All.SelectMany(d => d.Plan.Paths).AtLeastOne())
        {
            foreach (var change in path.Changes)
            {
                var stage = path.Stages.FirstOrDefault(s => s.Credentials.Any(c => c.Name == change.Name));
                Assert.True(change.MonthsSaved <= (stage?.MonthsHigh ?? path.MonthsHigh), change.ToString());
            }
        }
    }

    [Fact]
    public void Certificates_EachStandsInOneList()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var ended = plan.Certificates.Where(c => c.State == CertificateState.Ended).ToArray();
            Assert.Equal(plan.Certificates.Length, plan.Certificates.Select(c => c.Code).Distinct().Count());
            Assert.DoesNotContain(ended, c => plan.Held.Contains(c.Name));
            var why = plan.Aims.SelectMany(a => a.Why).Where(r => r.Kind == ReasonKind.Certificate).SelectMany(r => r.Elements);
            Assert.DoesNotContain(why, e => ended.Any(c => e == "credential:" + c.Code));
            var text = Text(plan);
            Assert.All(ended, c => Assert.DoesNotContain($"you have {c.Name}", text, StringComparison.OrdinalIgnoreCase));
            // What a step before earns is not held yet.
            foreach (var path in plan.Paths)
            {
                for (var s = 0; s < path.Stages.Length; s++)
                {
                    if (path.Stages[s] is { Held.Length: > 0 } stage && !plan.Held.Contains(stage.Held))
                        Assert.InRange(stage.HeldFromStep, 1, s);
                }
            }
        }
    }

    [Fact]
    public void Certificates_RunOutLongAgo_SaysSoWithTheMonth()
    {
        var (_, _, plan) = DemoPlans.All.First(d => d.Person.Id == "P-020");
        var text = Text(plan);
        Assert.Contains("Your CompTIA A+ has run out (August 2024), unless you renewed it.", text, StringComparison.Ordinal);
        Assert.NotEmpty(plan.Paths);
    }

    [Theory]
    [InlineData("35-3023.00")]
    [InlineData("41-2031.00")]
    [InlineData("53-7065.00")]
    public void Now_ExamThatRanOut_IsTakenAgain(string job)
    {
        var passed = AdviceFixture.Said with { When = new DateOnly(2019, 3, 1) };
        var person = AdviceFixture.Somebody.Working(job, 40).Wanting(target: AdviceFixture.HelpDesk, months: 12, money: 800) with
        {
            Evidence = [new Evidence("credential:comptia-a-plus", EvidenceKind.Assessed, passed)],
        };
        var plan = Plan(person);
        Assert.Equal(("EARN", "comptia-a-plus"), (plan.Now?.Kind, plan.Now?.Credential?.Code));
        Assert.Contains("Take this exam again: CompTIA A+.", Text(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P-013", "CompTIA Security+", "October 11, 2026")]
    [InlineData("P-021", "Microsoft Certified: Azure Administrator Associate", "October 9, 2026")]
    public void Certificates_RunOutSoon_AreRenewedBeforeAnythingElse(string id, string name, string day)
    {
        var plan = DemoPlans.All.First(d => d.Person.Id == id).Plan;
        var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true);
        var first = document.Sections.First(s => s.Id == "now").Parts[0].Sentences[0];
        Assert.StartsWith($"Your {name} runs out on {day}.", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_StudyEnds_IsCountedFromTheDayItBegins()
    {
        foreach (var (_, _, plan) in DemoPlans.All.Where(d => d.Plan.Now is not null).AtLeastOne())
        {
            var now = plan.Now!;
            var hours = now.AssumedHours ?? now.Credential?.StudyHours;
            if (now.Start is { } start && hours is { } study)
                Assert.True(now.By.DayNumber - start.DayNumber >= study / plan.HoursAWeek * 7, $"{plan.Participant}: by {now.By}");
            // A call, a visit, an application: within two weeks.
            else
                Assert.InRange(now.By.DayNumber - plan.AsOf.DayNumber, 1, 14);
        }
    }

    [Fact]
    public void Barriers_UnfinishedProgramOrSchool_ComeFirstForEveryone()
    {
        var unfinished = 0;
        foreach (var (person, program, plan) in DemoPlans.All)
        {
            var open = program is not null && !(person.ProgramCompleted <= DemoPlans.AsOf);
            unfinished += open ? 1 : 0;
            // The program is a barrier unless the one next step is to apply: then the job can begin now, or is held.
            if (open && AdviceFixture.Ranker.Rank(person, program, DemoPlans.AsOf) is { NextStep.Kind: NextStepKind.Apply } result)
            {
                open = false;
                var job = Assert.Single(result.Occupations, o => o.Code == result.NextStep.Toward);
                Assert.True(job.Group == OpportunityGroup.Next || person.Work.Any(w => w.Occupation == job.Code), person.Id);
            }

            Assert.Equal(open, plan.Barriers.Any(b => b.Kind == PlanBarrier.Program));
            if (person.Education is { Level: < EducationLevel.HighSchool })
                Assert.Contains(plan.Barriers, b => b is { Kind: PlanBarrier.Requirement, Code: "education" });
            var text = Text(plan);
            Assert.Equal(open, text.Contains("Keep going with your program", StringComparison.Ordinal));
            foreach (var barrier in plan.Barriers.Where(b => b.Kind == PlanBarrier.Support))
                Assert.True(text.Contains("Call 211", StringComparison.OrdinalIgnoreCase) || barrier.Offered == true, plan.Participant);
        }

        Assert.True(unfinished >= 3);
    }

    [Fact]
    public void Reasons_EachHasItsProof()
    {
        foreach (var (person, _, plan) in DemoPlans.All)
        {
            foreach (var reason in plan.Aims.SelectMany(a => a.Why))
            {
                var kinds = person.Evidence.Where(e => reason.Elements.Contains(e.Element)).Select(e => e.Kind).ToArray();
                switch (reason.Kind)
                {
                    case ReasonKind.Used:
                        Assert.Contains(kinds, k => k <= EvidenceKind.Used);
                        break;
                    case ReasonKind.Taught:
                        Assert.Contains(EvidenceKind.Taught, kinds);
                        break;
                    case ReasonKind.Told:
                        Assert.Contains(EvidenceKind.SelfReported, kinds);
                        break;
                    case ReasonKind.HandsOn:
                        Assert.Contains(person.Activities, a => a.Activity == reason.Elements[0]);
                        break;
                }
            }

            Assert.All(plan.Aims, a => Assert.InRange(a.Why.Length, 0, 2));
        }
    }

    [Fact]
    public void Pay_StartsBelowWhatIsNeededOrEarned_IsSaid()
    {
        var said = 0;
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var document = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true);
            foreach (var (aim, part) in plan.Aims.Zip(document.Sections.First(s => s.Id == "aims").Parts))
            {
                var need = part.Sentences.Any(s => s.Contains("a year you need", StringComparison.Ordinal));
                Assert.Equal(aim.Job.EntryPay < plan.WageFloor, need);
                said += need ? 1 : 0;
            }
        }

        Assert.True(said > 5, $"{said} times");
    }

    [Fact]
    public void Time_LongerThanThePersonHas_IsSaid()
    {
        foreach (var (person, _, plan) in DemoPlans.All)
        {
            // What goes on from a goal is mostly paid work.
            var longer = plan.Paths.Where((p, i) => i == 0 || plan.Target is not { } goal || p.Stages[^1].Job.Code == goal.Code)
                .Any(p => p.MonthsHigh > person.Goals.MonthsAvailable);
            var text = Text(plan);
            Assert.Equal(
                longer,
                text.Contains("That is longer than the", StringComparison.Ordinal)
                    || text.Contains("It may take longer than the", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Words_NoReproachAndNoEmptyPhrase()
    {
        string[] never =
        [
            "to spend, not",
            "in the job you have",
            "is on record for you",
            "We have what we need",
            "local rule",
            "right away",
            "no cost",
            "in the middle",
            "Learn or show:",
        ];
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            var text = Text(plan);
            Assert.All(never, n => Assert.DoesNotContain(n, text, StringComparison.Ordinal));
            if (plan.ProgramName.Length == 0)
                Assert.DoesNotContain("your program", text, StringComparison.OrdinalIgnoreCase);
            if (plan.Now is { Kind: "CLARIFY" })
                Assert.DoesNotContain("It helps you become", text, StringComparison.Ordinal);
            Assert.InRange(AddressPattern().Count(text), 1, 4);
        }
    }

    [Fact]
    public void Questions_NothingOpen_IsSaidOnlyWhereNothingIsAsked()
    {
        foreach (var (person, _, plan) in DemoPlans.All)
        {
            var none = Text(plan).Contains("have no questions today", StringComparison.Ordinal);
            Assert.Equal(!none, Text(plan).Contains("Talk with your navigator about these:", StringComparison.Ordinal));
            Assert.True(!none || plan.Questions.All(q => PlanTexts.Of(PlanLanguage.En).Find("ask." + q.Fact) is null));
            if (!person.Work.IsEmpty)
                Assert.DoesNotContain(plan.Questions, q => q.Fact.StartsWith("4a.", StringComparison.Ordinal));
            if (person.Goals is { TargetOccupation: null, Unread: null } && plan.Now is { Kind: not "CLARIFY" })
                Assert.Contains(plan.Questions, q => q.Fact == "goal.target");
        }
    }

    [Fact]
    public void UnreadJob_IsPrintedInThePersonsOwnWordsAndAskedBack()
    {
        var told = new Source("self", new DateOnly(2026, 9, 1), "made-up");
        var person = DemoPlans.All.First(d => d.Person.Id == "P-018").Person with
        {
            Work = [],
            UnreadWork = [new UnreadWork("gizmo wrangler", new DateOnly(2023, 1, 1), null, told, [])],
        };
        var text = Text(DemoPlans.Planner.Plan(person, null, DemoPlans.AsOf));
        Assert.Contains("You told us your job is “gizmo wrangler”.", text, StringComparison.Ordinal);
        Assert.Contains("What do you do there?", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("https://")]
    private static partial Regex AddressPattern();
}
