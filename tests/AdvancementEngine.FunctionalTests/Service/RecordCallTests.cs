using System.Collections.Concurrent;
using System.Diagnostics;
using AdvancementEngine.Store.Records;
using AdvancementEngine.Wire.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Records through the service: kept before the reply, once for each key, under a pseudonym.</summary>
public sealed class RecordCallTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Records_WrittenExportedAndDeleted_NameNoPerson(string kind)
    {
        using var where = new StoreKinds(kind);
        await using (var service = await ServiceProcess.Start(where.Settings))
        {
            using var channel = GrpcChannel.ForAddress(service.Address);
            var client = new Advancement.AdvancementClient(channel);
            var request = DemoRequests.First();
            var person = request.Participant.Id;
            var ranked = (await client.RankAsync(request, cancellationToken: Cancel)).Recommendation;
            var outcome = new RecordOutcomeRequest
            {
                Key = "o-1",
                Participant = person,
                Kind = OutcomeKind.Entered,
                Opportunity = ranked.Occupations[0].Code,
                Date = "2026-11-01",
                Digest = ranked.Digest,
            };
            var recorded = await client.RecordOutcomeAsync(outcome, cancellationToken: Cancel);
            Assert.False(recorded.RepeatedCall);
            Assert.Empty(recorded.Notes);
            Assert.True((await client.RecordOutcomeAsync(outcome, cancellationToken: Cancel)).RepeatedCall);
            outcome.Date = "2026-11-02";
            Assert.Equal(
                StatusCode.AlreadyExists,
                (
                    await Assert.ThrowsAsync<RpcException>(() =>
                        client.RecordOutcomeAsync(outcome, cancellationToken: Cancel).ResponseAsync
                    )
                ).StatusCode
            );
            await client.RecordFeedbackAsync(
                new()
                {
                    Key = "f-1",
                    Participant = person,
                    Kind = FeedbackKind.NotInterested,
                    Opportunity = ranked.Occupations[1].Code,
                    Date = "2026-11-01",
                    Digest = ranked.Digest,
                },
                cancellationToken: Cancel
            );
            await client.RecordOverrideAsync(
                new()
                {
                    Key = "v-1",
                    Participant = person,
                    Date = "2026-11-01",
                    Override = new()
                    {
                        Policy = "readiness.experience",
                        Verdict = Verdict.Met,
                        Reason = "evidence-seen",
                        By = "navigator",
                    },
                },
                cancellationToken: Cancel
            );

            var again = await client.ExplainAsync(new() { Digest = ranked.Digest, Participant = person }, cancellationToken: Cancel);
            Assert.Equal(ranked, again.Recommendation);
            Assert.True(again.Same);
            Assert.NotEmpty(again.Items[0].Sentences);

            var plan = await client.PlanPathwayAsync(
                new()
                {
                    Participant = request.Participant,
                    Program = request.Program,
                    AsOf = request.AsOf,
                },
                cancellationToken: Cancel
            );
            Assert.Equal(64, plan.Digest.Length);
            Assert.NotEmpty(plan.Text);
            Assert.All(plan.Pathways, p => Assert.All(p.Steps, s => Assert.NotEmpty(s.Sentence)));

            var exported = await client.ExportPersonAsync(new() { Participant = person }, cancellationToken: Cancel);
            Assert.Equal(["answers", "feedback", "outcomes", "overrides", "plans"], exported.Rows.Select(r => r.Table).Order());
            Assert.DoesNotContain(exported.Rows, r => r.Json.Contains($"\"{person}\"", StringComparison.Ordinal));
            Assert.Equal(5, (await client.DeletePersonAsync(new() { Participant = person }, cancellationToken: Cancel)).Rows);
            Assert.Empty((await client.ExportPersonAsync(new() { Participant = exported.Pseudonym }, cancellationToken: Cancel)).Rows);
            Assert.DoesNotContain(person, service.Log, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("none", false, false)]
    [InlineData("state", true, false)]
    [InlineData("facts", true, true)]
    public async Task Keep_EachValue_KeepsThatMuch(string keep, bool isKept, bool withSources)
    {
        using var where = new StoreKinds("sqlite");
        await using (var service = await ServiceProcess.Start([.. where.Settings, "--Service:Keep", keep]))
        {
            using var channel = GrpcChannel.ForAddress(service.Address);
            var client = new Advancement.AdvancementClient(channel);
            await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel);
            if (!isKept)
                Assert.Equal(
                    StatusCode.FailedPrecondition,
                    (
                        await Assert.ThrowsAsync<RpcException>(() =>
                            client.RecordOutcomeAsync(new() { Key = "k" }, cancellationToken: Cancel).ResponseAsync
                        )
                    ).StatusCode
                );
            Assert.Equal(0, await service.Stop());
        }

        var answers = where.Open().Read<StoredAnswer>();
        Assert.Equal(isKept ? 1 : 0, answers.Count);
        if (!isKept)
            return;
        var request = RankRequest.Parser.ParseFrom(Convert.FromBase64String(answers[0].Request));
        Assert.Equal(answers[0].Person, request.Participant.Id);
        Assert.Equal(withSources, request.Participant.Evidence.Any(e => e.Source.What.Length > 0));
        Assert.Contains("technology:", answers[0].State, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Kill_WhileOutcomesAreRecorded_KeepsEachAcknowledgedOneOnce(string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no such signal on Windows");
        using var where = new StoreKinds(kind);
        var acknowledged = new ConcurrentBag<string>();
        await using (var service = await ServiceProcess.Start(where.Settings))
        {
            using var channel = GrpcChannel.ForAddress(service.Address);
            var client = new Advancement.AdvancementClient(channel);
            var enough = new TaskCompletionSource();
            var callers = Enumerable
                .Range(0, 4)
                .Select(c =>
                    Task.Run(
                        async () =>
                        {
                            for (var i = 0; ; i++)
                            {
                                var request = new RecordOutcomeRequest
                                {
                                    Key = $"k-{c}-{i}",
                                    Participant = $"M-{c}-{i}",
                                    Kind = OutcomeKind.Entered,
                                    Opportunity = "15-1244.00",
                                    Date = "2026-10-01",
                                };
                                try
                                {
                                    await client.RecordOutcomeAsync(request, cancellationToken: Cancel);
                                }
                                catch (RpcException)
                                {
                                    return;
                                }

                                acknowledged.Add(request.Key);
                                if (acknowledged.Count >= 60)
                                    enough.TrySetResult();
                            }
                        },
                        Cancel
                    )
                )
                .ToList();
            await enough.Task.WaitAsync(TimeSpan.FromSeconds(60), Cancel);
            service.Kill();
            await Task.WhenAll(callers);
        }

        await using (var service = await ServiceProcess.Start(where.Settings))
        {
            using var channel = GrpcChannel.ForAddress(service.Address);
            var client = new Advancement.AdvancementClient(channel);
            var key = acknowledged.First();
            var request = new RecordOutcomeRequest
            {
                Key = key,
                Participant = "M" + key[1..],
                Kind = OutcomeKind.Entered,
                Opportunity = "15-1244.00",
                Date = "2026-10-01",
            };
            Assert.True((await client.RecordOutcomeAsync(request, cancellationToken: Cancel)).RepeatedCall);
        }

        var kept = where.Open().Read<StoredOutcome>().Select(o => o.Key).ToList();
        Assert.Equal(kept.Count, kept.Distinct().Count());
        Assert.Empty(acknowledged.Except(kept));
    }
}
