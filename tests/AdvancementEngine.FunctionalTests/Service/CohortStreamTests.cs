extern alias client;

using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Cohorts as streams: order, bad rows, back-pressure; and the client package over the same service.</summary>
public sealed class CohortStreamTests(ServiceFixture service) : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RankCohort_BadRowsAmongGoodOnes_AreAnsweredInOrderAndCostNoOther()
    {
        using var call = service.Client.RankCohort(cancellationToken: Cancel);
        var requests = Enumerable.Range(0, 60).Select(i => DemoRequests.All[i % DemoRequests.All.Count].Clone()).ToList();
        foreach (var request in requests)
            request.View = View.Summary;
        requests[7].Participant.Id = "two words";
        requests[30].Participant = null;
        var sending = Task.Run(
            async () =>
            {
                for (var i = 0; i < requests.Count; i++)
                    await call.RequestStream.WriteAsync(new() { Row = $"{i}", Request = requests[i] }, Cancel);
                await call.RequestStream.CompleteAsync();
            },
            Cancel
        );
        var replies = new List<RankCohortReply>();
        await foreach (var reply in call.ResponseStream.ReadAllAsync(Cancel))
            replies.Add(reply);
        await sending;
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"{i}"), replies.Select(r => r.Row));
        Assert.Equal(["7", "30"], replies.Where(r => r.Problem is not null).Select(r => r.Row));
        Assert.Equal("participant.id", Assert.Single(replies[7].Problem.Fields).Field);
        Assert.Equal((await service.Client.RankAsync(requests[0], cancellationToken: Cancel)).Summary, replies[0].Reply.Summary);
    }

    [Fact]
    public async Task RankCohort_CallerThatDoesNotRead_IsNotReadFrom()
    {
        using var call = service.Client.RankCohort(cancellationToken: Cancel);
        var row = new RankCohortRequest { Row = "x", Request = DemoRequests.First() };
        var sent = 0;
        var sending = Task.Run(
            async () =>
            {
                for (; sent < 20_000; sent++)
                    await call.RequestStream.WriteAsync(row, Cancel);
            },
            Cancel
        );
        var before = -1;
        while (before != sent)
        {
            before = sent;
            await Task.Delay(1_500, Cancel);
        }

        Assert.InRange(sent, 1, 10_000);
        call.Dispose();
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
    }

    [Fact]
    public async Task Rank_SummaryAndFull_AreOfOneRankingAndNameEveryCode()
    {
        foreach (var request in DemoRequests.All.Take(5))
        {
            var full = await service.Client.RankAsync(request, cancellationToken: Cancel);
            var asked = request.Clone();
            asked.View = View.Summary;
            var brief = (await service.Client.RankAsync(asked, cancellationToken: Cancel)).Summary;
            Assert.Equal(full.Recommendation.Digest, brief.Digest);
            Assert.Equal(full.Recommendation.Occupations.Select(o => (o.Code, o.Rank)), brief.Occupations.Select(o => (o.Code, o.Rank)));
            Assert.All(
                brief.Occupations.Concat(brief.Credentials),
                i => Assert.True(i is { Name.Length: > 0, Sentence.Length: > 0, GroupWords.Length: > 0 }, i.Code)
            );
            var legend = full.Legend.ToDictionary(l => l.Code);
            Assert.All(full.Legend, l => Assert.True(l is { Name.Length: > 0, Sentence.Length: > 0 }, l.Code));
            foreach (
                var code in full.Recommendation.Occupations.SelectMany(o =>
                    o.Contributions.Select(c => c.Element).Concat(o.Findings.Select(f => f.Policy)).Append(o.Code)
                )
            )
                Assert.Contains(code, legend.Keys);
        }
    }

    [Fact]
    public async Task Client_RankRecordAndStream_GiveTypedResultsAndErrorsByField()
    {
        using var ours = new client::AdvancementEngine.Client.AdvancementServiceClient(
            new() { Address = new Uri(service.Process.Address) }
        );
        var first = client::AdvancementEngine.Wire.V1.RankRequest.Parser.ParseFrom(
            Google.Protobuf.MessageExtensions.ToByteArray(DemoRequests.First())
        );
        var result = await ours.Rank(first, Cancel);
        Assert.True(result.IsRanked);
        Assert.Equal(Enumerable.Range(1, result.Occupations.Count), result.Occupations.Select(o => o.Rank));
        var outcome = new client::AdvancementEngine.Wire.V1.RecordOutcomeRequest
        {
            Participant = first.Participant.Id,
            Kind = client::AdvancementEngine.Wire.V1.OutcomeKind.Entered,
            Opportunity = result.Occupations[0].Code,
            Date = "2026-11-01",
            Digest = result.Digest,
        };
        Assert.False(await ours.RecordOutcome(outcome, Cancel));
        Assert.True(await ours.RecordOutcome(outcome, Cancel));
        var wrong = first.Clone();
        wrong.Participant.Id = "two words";
        var error = await Assert.ThrowsAsync<client::AdvancementEngine.Client.AdvancementException>(() => ours.Rank(wrong, Cancel));
        Assert.Equal((StatusCode.InvalidArgument, "participant.id"), (error.Status, Assert.Single(error.Fields).Path));
        var rows = new List<client::AdvancementEngine.Client.RowResult>();
        await foreach (var row in ours.RankCohort(Rows(first, wrong), Cancel))
            rows.Add(row);
        Assert.Equal(["good", "bad"], rows.Select(r => r.Row));
        Assert.Equal(result.Digest, rows[0].Result!.Digest);
        Assert.NotEmpty(rows[1].Problems);
    }

    [Fact]
    public async Task Client_ServiceAway_FailsWithinItsDeadline()
    {
        using var ours = new client::AdvancementEngine.Client.AdvancementServiceClient(
            new() { Address = new Uri("http://127.0.0.1:1"), Deadline = TimeSpan.FromSeconds(10) }
        );
        var error = await Assert.ThrowsAsync<client::AdvancementEngine.Client.AdvancementException>(() => ours.ActiveBundle(Cancel));
        Assert.Contains(error.Status, (StatusCode[])[StatusCode.Unavailable, StatusCode.DeadlineExceeded]);
        Assert.Throws<ArgumentException>(() =>
            new client::AdvancementEngine.Client.AdvancementServiceClient(new() { Address = new Uri("http://example.org"), ApiKey = "k" })
        );
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();

    private static async IAsyncEnumerable<(string, client::AdvancementEngine.Wire.V1.RankRequest)> Rows(
        client::AdvancementEngine.Wire.V1.RankRequest good,
        client::AdvancementEngine.Wire.V1.RankRequest bad
    )
    {
        await Task.Yield();
        yield return ("good", good);
        yield return ("bad", bad);
    }
}
