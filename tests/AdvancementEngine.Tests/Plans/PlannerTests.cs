using System.Text;
using System.Text.Json;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Plans;

namespace AdvancementEngine.Tests.Plans;

public class PlannerTests
{
    private static readonly string[] s_why =
    [
        "found no path",
        "is a step toward this job",
        "Choose a job with your navigator first",
        "goes up to this job",
        "may pay no more than the middle pay",
    ];

    [Fact]
    public void Plan_EveryRankedDemoPerson_HasAPathThatPaysMoreOrSaysWhyNot()
    {
        var ranked = DemoPlans.All.Where(d => d.Plan.Status != PlanStatus.NotEnoughKnown).ToList();
        Assert.NotEmpty(ranked);
        foreach (var (_, _, plan) in ranked)
        {
            var median = plan.Present?.MedianPay ?? 0;
            // A goal that is one step away needs no second.
            var better = plan.Paths.Any(p =>
                (p.Stages.Length >= 2 || p.Stages[^1].Job.Code == plan.Target?.Code) && p.Stages[^1].Job.EntryPay > median
            );
            var text = PlanTextPage
                .Write(new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true))
                .ReplaceLineEndings(" ");
            var said =
                s_why.Any(w => text.Contains(w, StringComparison.Ordinal))
                || plan.Status is PlanStatus.TargetIsPresentJob or PlanStatus.TargetOutOfReach;
            Assert.True(better || said, $"{plan.Participant}: no path of two stages with better pay, and no sentence that says why");
        }

        Assert.True(ranked.Count(d => d.Plan.PaysMore) > ranked.Count / 2, "fewer than half have such a path");
    }

    [Fact]
    public void Plan_AnyPath_HasNoPayCutAndSumsItsStages()
    {
        foreach (var path in DemoPlans.All.SelectMany(d => d.Plan.Paths).AtLeastOne())
        {
            Assert.Equal(path.Stages.Sum(s => s.MonthsHigh), path.MonthsHigh, 3);
            Assert.True(path.MonthsLow <= path.MonthsHigh && path.DollarsLow <= path.DollarsHigh);
            Assert.All(path.Stages.Zip(path.Stages.Skip(1)), pair => Assert.False(pair.Second.Job.EntryPay < pair.First.Job.EntryPay));
            Assert.All(path.Stages.Skip(1), s => Assert.True(s.Modeled));
        }
    }

    [Fact]
    public void Plan_MadeAgain_HasTheSameBytes()
    {
        foreach (var (person, program, plan) in DemoPlans.All.Take(6))
        {
            var again = new Planner(new Ranker(DemoPlans.Bundle)).Plan(person, program, DemoPlans.AsOf);
            Assert.Equal(PlanJson.Write(plan), PlanJson.Write(again));
            Assert.Equal(64, plan.Digest.Length);
        }
    }

    [Fact]
    public void Plan_TargetIsThePresentJob_SaysSo()
    {
        var (person, program, plan) = DemoPlans.All.First(d =>
            d.Plan.Present is { } job && DemoPlans.Bundle.Catalog.FindOccupation(job.Code) is { UsualOrigin: false }
        );
        var same = DemoPlans.Planner.Plan(person, program, DemoPlans.AsOf, new PlanOptions { Target = plan.Present!.Code });
        Assert.Equal(PlanStatus.TargetIsPresentJob, same.Status);
        Assert.Empty(same.Paths);
    }

    [Fact]
    public void Plan_TargetOutOfReach_SaysWhyAndNamesTheNearestJob()
    {
        var (person, program, _) = DemoPlans.All.First(d => d.Person.Id == "P-001");
        var soon = DemoPlans.Planner.Plan(person, program, DemoPlans.AsOf, new PlanOptions { Target = "11-3021.00", Years = 1 });
        Assert.Equal((PlanStatus.TargetOutOfReach, OutOfReachReason.Time), (soon.Status, soon.OutOfReach));
        Assert.NotNull(soon.Nearest);
        Assert.NotEqual("11-3021.00", soon.Nearest.Code);
    }

    [Fact]
    public void Plan_UnknownTarget_IsRefusedWithRemedy()
    {
        var (person, program, _) = DemoPlans.All[0];
        var refused = Assert.Throws<ArgumentException>(() =>
            DemoPlans.Planner.Plan(person, program, DemoPlans.AsOf, new PlanOptions { Target = "99-0000.00" })
        );
        Assert.Contains("needed:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_NothingKnown_AsksThreeFacts()
    {
        var plan = DemoPlans.Planner.Plan(new Participant { Id = "X" }, null, DemoPlans.AsOf);
        Assert.Equal(PlanStatus.NotEnoughKnown, plan.Status);
        Assert.True(plan.Questions.Length >= 3);
        var text = PlanTextPage.Write(new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(plan, true));
        Assert.Equal(3, text.Split('?').Length - 1);
    }

    [Fact]
    public void Plan_NoHoursRecordedLast_SaysSoAndAsks()
    {
        var (person, program, _) = DemoPlans.All.First(d => d.Plan.Now is not null);
        Participant Hours(params (string Value, int Month)[] recorded) =>
            person with
            {
                Facts =
                [
                    .. recorded.Select(r =>
                        new ParticipantFact("hours-available", r.Value, new Source("x", new DateOnly(2026, r.Month, 1), "x"))
                    ),
                ],
            };
        var plan = DemoPlans.Planner.Plan(Hours(("10", 1), ("0", 2)), program, DemoPlans.AsOf);
        Assert.True(plan.HoursNone && plan.HoursAssumed);
        Assert.True(plan.HoursAWeek > 0);
        var composer = new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En);
        var text = PlanTextPage.Write(composer.Compose(plan, true)).ReplaceLineEndings(" ");
        Assert.Contains("no time to study", text, StringComparison.Ordinal);
        Assert.False(DemoPlans.Planner.Plan(Hours(("0", 1), ("10", 2)), program, DemoPlans.AsOf).HoursNone);
        Assert.NotNull(ParticipantFacts.Check(new ParticipantFact("hours-available", "0.0000001", new Source("x", null, "x"))));
        Assert.Null(ParticipantFacts.Check(new ParticipantFact("hours-available", "0", new Source("x", null, "x"))));
    }

    [Fact]
    public void Plan_MoreMoney_IsNeverLonger()
    {
        foreach (var (person, program, _) in DemoPlans.All.Where(d => d.Plan.Target is not null).Take(8).AtLeastOne())
        {
            var poor = With(person, 0);
            var rich = With(person, 3000);
            if (Months(poor, program) is not { } before)
                continue;
            Assert.True(Months(rich, program) <= before, person.Id);
        }

        static Participant With(Participant person, float money) => person with { Goals = person.Goals with { MoneyAvailableUsd = money } };

        static float? Months(Participant person, TrainingProgram? program) =>
            DemoPlans.Planner.Plan(person, program, DemoPlans.AsOf) is { Status: PlanStatus.Planned, Paths: [var first, ..] }
                ? first.MonthsHigh
                : null;
    }

    [Fact]
    public void Since_ACredentialEarnedAndAJobFound_SaysWhatWasDoneAndWhy()
    {
        var (person, program, plan) = DemoPlans.All.First(d => d.Plan.Now is { Kind: "EARN" });
        var saved = PlanJson.Write(plan);
        var source = new Source("issuer", DemoPlans.AsOf, "certificate");
        var later = person with
        {
            Evidence = EvidenceKinds.Ordered([
                .. person.Evidence,
                new Evidence("credential:" + plan.Now!.Credential!.Code, EvidenceKind.Assessed, source),
            ]),
        };
        var now = DemoPlans.Planner.Plan(later, program, DemoPlans.AsOf.AddMonths(3));
        var since = PlanSince.Of(saved, now);
        Assert.True(since.ActionDone);
        Assert.Contains("facts", since.Causes);
        Assert.Contains("time", since.Causes);
        var text = PlanTextPage.Write(new PlanComposer(DemoPlans.Bundle.Catalog, PlanLanguage.En).Compose(now, true, since));
        Assert.Contains("Done: " + plan.Now.Name, text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("[1]")]
    public void Since_AFileThatIsNoPlan_IsRefusedWithRemedy(string saved)
    {
        var refused = Assert.Throws<FormatException>(() => PlanSince.Of(Encoding.UTF8.GetBytes(saved), DemoPlans.All[0].Plan));
        Assert.Contains("needed:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Since_ATamperedFile_IsRefusedWithRemedy()
    {
        var plan = DemoPlans.All.First(d => !d.Plan.Paths.IsEmpty).Plan;
        var saved = Encoding.UTF8.GetString(PlanJson.Write(plan)).Replace("\"monthsHigh\":", "\"monthsHigh\":1", StringComparison.Ordinal);
        var refused = Assert.Throws<FormatException>(() => PlanSince.Of(Encoding.UTF8.GetBytes(saved), plan));
        Assert.Contains("altered", refused.Message, StringComparison.Ordinal);
        Assert.Contains("needed:", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"asOf\":\"2026-10-01\"", "\"asOf\":null", "asOf")]
    [InlineData("\"asOf\":\"2026-10-01\"", "\"asOf\":7", "asOf")]
    [InlineData("\"asOf\":\"2026-10-01\"", "\"asOf\":\"soon\"", "asOf")]
    [InlineData("\"asOf\":\"2026-10-01\"", "\"asOf\":\"2999-01-01\"", "2999-01-01")]
    [InlineData("\"now\":{", "\"now\":{\"name\":null,\"was\":{", "now", "}")]
    [InlineData("\"aims\":[", "\"aims\":[{\"job\":{\"code\":null}},", "aims[0].job.code")]
    [InlineData("\"aims\":[", "\"aims\":[{\"job\":null},", "aims[0].job")]
    [InlineData("\"held\":[", "\"held\":[null,", "held")]
    [InlineData("\"hoursAWeek\":", "\"hoursAWeek\":1e300,\"was\":", "hoursAWeek")]
    [InlineData("\"participant\":", "\"participant\":null,\"was\":", "participant")]
    [InlineData("\"bundle\":", "\"bundle\":[],\"was\":", "bundle")]
    [InlineData("\"asOf\":", "\"asOf\":\"2026-09-01\",\"asOf\":", "no plan")]
    public void Since_AFieldThatIsWrong_IsRefusedByNameAlsoWithItsOwnDigest(string written, string wrong, string named, string end = "")
    {
        var plan = DemoPlans.All.First(d => d.Plan.Now is not null).Plan;
        Assert.Equal(new DateOnly(2026, 10, 1), plan.AsOf);
        var text = Encoding.UTF8.GetString(PlanJson.Write(plan with { Digest = string.Empty }));
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, written);
        text = string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + written.Length));
        if (end.Length > 0)
            text = text.Replace(",\"paths\":[", end + ",\"paths\":[", StringComparison.Ordinal);
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var saved = text.Replace("\"digest\":\"\"", $"\"digest\":\"{digest}\"", StringComparison.Ordinal);
        var refused = Assert.Throws<FormatException>(() => PlanSince.Of(Encoding.UTF8.GetBytes(saved), plan));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("found ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(3, refused.Message.Split("; ").Length);
    }

    [Fact]
    public void Since_WithByteOrderMark_IsRead()
    {
        var plan = DemoPlans.All[0].Plan;
        Assert.Equal(plan.AsOf, PlanSince.Of(Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(PlanJson.Write(plan))), plan).Then);
    }

    [Fact]
    public void Json_WithComparison_HoldsItAndIsReadAsAnEarlierPlan()
    {
        var plan = DemoPlans.All[0].Plan;
        var since = PlanSince.Of(PlanJson.Write(plan), plan) with { Earned = ["A+"], Causes = ["facts"] };
        var written = PlanJson.Write(plan, since);
        using var json = JsonDocument.Parse(written);
        Assert.Equal("A+", json.RootElement.GetProperty("since").GetProperty("earned")[0].GetString());
        Assert.Equal(plan.Digest, json.RootElement.GetProperty("digest").GetString());
        Assert.Equal(plan.AsOf, PlanSince.Of(written, plan).Then);
    }

    [Fact]
    public void Since_AnotherPersonsPlan_IsRefusedAndNamesBoth()
    {
        var (one, other) = (DemoPlans.All[0].Plan, DemoPlans.All[1].Plan);
        var refused = Assert.Throws<FormatException>(() => PlanSince.Of(PlanJson.Write(one), other));
        Assert.Contains(one.Participant, refused.Message, StringComparison.Ordinal);
        Assert.Contains(other.Participant, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_EveryPlan_IsReadAndNamesItsDigest()
    {
        foreach (var (_, _, plan) in DemoPlans.All)
        {
            using var json = JsonDocument.Parse(PlanJson.Write(plan));
            Assert.Equal(plan.Digest, json.RootElement.GetProperty("digest").GetString());
            Assert.Equal(EnumNames.Of(plan.Status), json.RootElement.GetProperty("status").GetString());
        }
    }
}
