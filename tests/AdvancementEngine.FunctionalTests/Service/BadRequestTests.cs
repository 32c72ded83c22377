using AdvancementEngine.Wire.V1;
using Google.Rpc;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class BadRequestTests(ServiceFixture service) : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Wrong =>
        new()
        {
            { "participant.id", "nothing", "none" },
            { "participant.id", "'two words'", "two words" },
            { "participant.work[0].occupation", "found '15-1223.00'", "15-1223.00" },
            { "participant.work[0].start", "'2025-02-30'", "2025-02-30" },
            { "participant.work[0].start", "not after the as-of date 2026-10-01", "2027-01-01" },
            { "participant.evidence[0].element", "nearest known is 'credential:comptia-a-plus'", "credential:comptia-a-pluss" },
            { "participant.evidence[0].kind", "specify how the element is known", "unspecified" },
            { "participant.evidence[0].source.when", "'yesterday'", "yesterday" },
            { "participant.evidence[0].element", "control characters", "li\u0007nux" },
            { "participant.evidence[0].source.what", "at most 500", "long" },
            { "participant.activities[0].activity", "'intership'", "intership" },
            { "participant.activities[0].hours", "a number of hours", "-1" },
            { "participant.activities[0].hours", "finite", "NaN" },
            { "participant.activities[0].hours", "finite", "Infinity" },
            { "participant.needs[0].support", "'childcare'", "childcare" },
            { "participant.facts[0].name", "protected attribute 'Gender'", "Gender" },
            { "participant.facts[0].name", "protected attribute 'date_of_birth'", "date_of_birth" },
            { "participant.facts[0].name", "is unknown", "shoe-size" },
            { "participant.education.level", "nothing", "none" },
            { "participant.goals.wage_floor_usd", "0 to 1000000", "-5" },
            { "participant.goals.interests", "six", "3" },
            { "participant.goals.interests[5]", "0 to 7", "9" },
            { "participant.program", "program in the request", "OTHER" },
            { "participant", "nothing", "none" },
            { "participant.evidence", "at most 1000", "1001" },
            { "program.facts[0].name", "list in docs", "no-such-fact" },
            { "program.partners[0].kind", "kind of partner", "shop" },
            { "program.targets", "twice", "15-1232.00" },
            { "options.top", "1 to 100", "101" },
            { "options.kind", "BOTH (0)", "7" },
            { "options.overrides[0].policy", "known policy", "readiness.experiense" },
            { "options.overrides[0].reason", "evidence-seen", "because" },
            { "options.overrides[0].opportunity", "a known occupation or credential code", "15-9999.00" },
            { "options.overrides[0].by", "never a name", "Ann Smith" },
            { "options.overrides", "one verdict per policy and opportunity", "twice" },
            { "as_of", "yyyy-MM-dd", "1.10.2026" },
            { "as_of", "2999-12-31", "9999-12-31" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Rank_WrongField_IsInvalidArgumentWithThePathOfTheField(string field, string told, string value)
    {
        var request = new RankRequest
        {
            AsOf = "2026-10-01",
            Participant = new() { Id = "X-1" },
            Program = new() { Id = "PR", Name = "Program" },
            Options = new(),
        };
        Spoil(request, field, value);
        var error = await Assert.ThrowsAsync<RpcException>(() =>
            service.Client.RankAsync(request, cancellationToken: Cancel).ResponseAsync
        );
        Assert.Equal(Grpc.Core.StatusCode.InvalidArgument, error.StatusCode);
        var violations = error.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations;
        var violation = Assert.Single(violations, v => v.Field == field);
        Assert.Contains(told, violation.Description, StringComparison.Ordinal);
        Assert.Contains("needed: ", violation.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rank_ManyWrongFields_AreListedTogetherAndFitIntoCommonHeaderLimits()
    {
        var request = new RankRequest
        {
            AsOf = "2026-10-01",
            Participant = new() { Id = "X-1" },
        };
        for (var i = 0; i < 200; i++)
            request.Participant.Activities.Add(new Activity { Activity_ = "no such activity", Hours = -1 });
        var error = await Assert.ThrowsAsync<RpcException>(() =>
            service.Client.RankAsync(request, cancellationToken: Cancel).ResponseAsync
        );
        Assert.Contains("400 problems", error.Status.Detail, StringComparison.Ordinal);
        Assert.True(error.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations.Count > 3);
        Assert.InRange(
            error.Trailers.Sum(t => t.Key.Length + (t.IsBinary ? t.ValueBytes.Length * 4 / 3 : t.Value.Length))
                + error.Status.Detail.Length,
            1,
            7_000
        );
    }

    [Fact]
    public async Task Rank_MessageTooLong_IsResourceExhausted()
    {
        var request = DemoRequests.First();
        request.Participant.Id = new string('x', 2 << 20);
        var error = await Assert.ThrowsAsync<RpcException>(() =>
            service.Client.RankAsync(request, cancellationToken: Cancel).ResponseAsync
        );
        Assert.Equal(Grpc.Core.StatusCode.ResourceExhausted, error.StatusCode);
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();

    private static Override OverrideOf(Action<Override> spoil)
    {
        var item = new Override
        {
            Policy = "readiness.experience",
            Verdict = Verdict.Met,
            Reason = "evidence-seen",
            By = "navigator",
        };
        spoil(item);
        return item;
    }

    private static void Spoil(RankRequest request, string field, string value)
    {
        var person = request.Participant;
        switch (field)
        {
            case "participant":
                request.Participant = null;
                break;
            case "participant.id":
                person.Id = value == "none" ? string.Empty : value;
                break;
            case "participant.program":
                person.Program = value;
                break;
            case "participant.work[0].occupation":
                person.Work.Add(new WorkSpell { Occupation = value, Start = "2024-01-01" });
                break;
            case "participant.work[0].start":
                person.Work.Add(new WorkSpell { Occupation = "15-1232.00", Start = value });
                break;
            case "participant.evidence[0].element":
                person.Evidence.Add(new Evidence { Element = value, Kind = EvidenceKind.Used });
                break;
            case "participant.evidence[0].kind":
                person.Evidence.Add(new Evidence { Element = "Linux" });
                break;
            case "participant.evidence[0].source.when":
                person.Evidence.Add(
                    new Evidence
                    {
                        Element = "Linux",
                        Kind = EvidenceKind.Used,
                        Source = new() { When = value },
                    }
                );
                break;
            case "participant.evidence[0].source.what":
                person.Evidence.Add(
                    new Evidence
                    {
                        Element = "Linux",
                        Kind = EvidenceKind.Used,
                        Source = new() { What = new string('x', 501) },
                    }
                );
                break;
            case "participant.evidence":
                for (var i = 0; i < 1001; i++)
                    person.Evidence.Add(new Evidence { Element = "Linux", Kind = EvidenceKind.Used });
                break;
            case "participant.activities[0].activity":
                person.Activities.Add(new Activity { Activity_ = value });
                break;
            case "participant.activities[0].hours":
                person.Activities.Add(
                    new Activity { Activity_ = "internship", Hours = float.Parse(value, System.Globalization.CultureInfo.InvariantCulture) }
                );
                break;
            case "participant.needs[0].support":
                person.Needs.Add(new SupportNeed { Support = value });
                break;
            case "participant.facts[0].name":
                person.Facts.Add(new Fact { Name = value, Value = "x" });
                break;
            case "participant.education.level":
                person.Education = new();
                break;
            case "participant.goals.wage_floor_usd":
                person.Goals = new() { WageFloorUsd = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) };
                break;
            case "participant.goals.interests":
                person.Goals = new() { Interests = { 1, 2, 3 } };
                break;
            case "participant.goals.interests[5]":
                person.Goals = new() { Interests = { 1, 2, 3, 4, 5, 9 } };
                break;
            case "program.facts[0].name":
                request.Program.Facts.Add(new ProgramFact { Name = value });
                break;
            case "program.partners[0].kind":
                request.Program.Partners.Add(new Partner { Id = "E1", Kind = value });
                break;
            case "program.targets":
                request.Program.Targets.Add([new ProgramTarget { Occupation = value }, new ProgramTarget { Occupation = value }]);
                break;
            case "options.top":
                request.Options.Top = 101;
                break;
            case "options.kind":
                request.Options.Kind = (OpportunityKind)7;
                break;
            case "options.overrides[0].policy":
                request.Options.Overrides.Add(OverrideOf(o => o.Policy = value));
                break;
            case "options.overrides[0].reason":
                request.Options.Overrides.Add(OverrideOf(o => o.Reason = value));
                break;
            case "options.overrides[0].opportunity":
                request.Options.Overrides.Add(OverrideOf(o => o.Opportunity = value));
                break;
            case "options.overrides[0].by":
                request.Options.Overrides.Add(OverrideOf(o => o.By = value));
                break;
            case "options.overrides":
                request.Options.Overrides.Add([OverrideOf(o => o.Verdict = Verdict.Met), OverrideOf(o => o.Verdict = Verdict.NotMet)]);
                break;
            case "as_of":
                request.AsOf = value;
                break;
            default:
                throw new ArgumentException(field, nameof(field));
        }
    }
}
