using System.Text;
using AdvancementEngine.FunctionalTests.Cli;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class RankCallTests(ServiceFixture service) : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rank_MoreTextThanIsMatched_IsRefusedBeforeItIsWorkedOn()
    {
        var request = new RankRequest
        {
            AsOf = "2026-10-01",
            Participant = new() { Id = "X-1" },
        };
        for (var i = 0; i < 1_000; i++)
            request.Participant.Evidence.Add(new Evidence { Element = LongText(i), Kind = EvidenceKind.Used });
        var error = await Assert.ThrowsAsync<RpcException>(() =>
            service.Client.RankAsync(request, cancellationToken: TestContext.Current.CancellationToken).ResponseAsync
        );
        Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
        Assert.Contains("characters to match by name", error.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlanPathway_InSpanish_NamesAndSentencesOfStepsAreThoseOfTheText()
    {
        var request = DemoRequests.First();
        var plan = new PlanPathwayRequest
        {
            Participant = request.Participant,
            Program = request.Program,
            AsOf = request.AsOf,
            Language = PlanLanguage.Es,
        };
        var reply = await service.Client.PlanPathwayAsync(plan, cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEmpty(reply.Pathways);
        foreach (var step in reply.Pathways.SelectMany(p => p.Steps))
        {
            Assert.StartsWith(step.Name + ". Tiempo: ", step.Sentence, StringComparison.Ordinal);
            Assert.Contains(step.Name, reply.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    // Matching takes the time of a processor, so that it waits for its turn like ranking.
    [Fact]
    public async Task MatchText_ManyAtOnce_HaveTheTurnsOfRanking()
    {
        await using var busy = await ServiceProcess.Start("--Service:MaxConcurrentRanks", "1", "--Service:MaxWaitingRanks", "0");
        using var channel = Grpc.Net.Client.GrpcChannel.ForAddress(busy.Address);
        var client = new Advancement.AdvancementClient(channel);
        var request = new MatchTextRequest { Kind = MatchKind.Job };
        request.Texts.Add(Enumerable.Range(0, 100).Select(LongText));
        var calls = Enumerable
            .Range(0, 32)
            .Select(async _ =>
            {
                try
                {
                    await client.MatchTextAsync(request, cancellationToken: TestContext.Current.CancellationToken);
                    return StatusCode.OK;
                }
                catch (RpcException e)
                {
                    return e.StatusCode;
                }
            });
        var statuses = await Task.WhenAll(calls);
        Assert.Contains(StatusCode.OK, statuses);
        Assert.Contains(StatusCode.ResourceExhausted, statuses);
    }

    private static string LongText(int number) =>
        string.Concat(Enumerable.Repeat($"linx adminstrator netwrk supprt {number} ", 20))[..499];

    [Fact]
    public async Task Rank_DemoParticipants_GivesTheBytesAndDigestOfTheCommandLine()
    {
        var lines = Advance
            .Run("rank", "--format", "json", "--model", service.ModelFolder)
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(DemoRequests.All.Count, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var reply = await service.Client.RankAsync(DemoRequests.All[i], cancellationToken: Cancel);
            var back = ContractMapping.FromWire(reply.Recommendation);
            Assert.Equal(lines[i], Encoding.UTF8.GetString(CanonicalJson.Write(back)));
            Assert.Equal(back.Digest, RecommendationDigest.Of(back));
        }
    }

    [Fact]
    public async Task Rank_NoAsOf_IsTodayInUtc()
    {
        var request = DemoRequests.First();
        request.AsOf = string.Empty;
        var before = DateOnly.FromDateTime(DateTime.UtcNow);
        var reply = await service.Client.RankAsync(request, cancellationToken: Cancel);
        Assert.InRange(
            DateOnly.Parse(reply.Recommendation.AsOf, System.Globalization.CultureInfo.InvariantCulture),
            before,
            DateOnly.FromDateTime(DateTime.UtcNow)
        );
    }

    [Fact]
    public async Task Rank_FactsAsText_AreMatchedShownAndNeverSilentlyTaken()
    {
        var request = new RankRequest
        {
            AsOf = "2026-10-01",
            Participant = new()
            {
                Id = "X-1",
                Work =
                {
                    new WorkSpell { Occupation = "Computer User Support Specialists", Start = "2024-02" },
                },
                Evidence =
                {
                    new Evidence { Element = "Linux", Kind = EvidenceKind.Used },
                    new Evidence { Element = "CompTIA A+", Kind = EvidenceKind.Assessed },
                    new Evidence { Element = "zzz qqq thing", Kind = EvidenceKind.SelfReported },
                    new Evidence { Element = "no such thing as Java", Kind = EvidenceKind.SelfReported },
                },
                Goals = new Goals { TargetOccupation = "network administrators" },
            },
        };
        var reply = await service.Client.RankAsync(request, cancellationToken: Cancel);
        var work = Assert.Single(reply.Matches, m => m.Field == "participant.work[0].occupation");
        Assert.Equal(("15-1232.00", true), (work.Code, work.Taken));
        Assert.Contains(reply.Matches, m => m.Field == "participant.goals.target_occupation");
        Assert.DoesNotContain(reply.Matches, m => m.Field == "participant.evidence[2].element" && m.Taken);
        Assert.Contains(reply.Matches, m => m.Field == "participant.evidence[2].element");
        Assert.DoesNotContain(reply.Matches, m => m.Field == "participant.evidence[3].element" && m.Taken);
        Assert.Contains(reply.Notes, n => n.Field == "participant.evidence[3].element");
    }

    [Fact]
    public async Task Rank_FactsAsText_SayTheSameAsARowOfACohort()
    {
        var folder = Directory.CreateTempSubdirectory("one-row-").FullName;
        try
        {
            var file = Path.Combine(folder, "participants.csv");
            await File.WriteAllTextAsync(
                file,
                "participant,marked,education,work,evidence,credentials,activities,needs,goal_occupation,wage_floor_usd\nX-1,made-up,some "
                    + "college,help desk technician|2024-02|2025-01|employer/letter,Linux|used|2025-01-05|supervisor;Windows "
                    + "Server|self-reported,CompTIA A+|2025-03-01|issuer,internship|120.5|15-1232.00|2024-01-31|Partner,child-care,network "
                    + "administrators,52000\n",
                Cancel
            );
            var line = Advance
                .Run("rank", "--cohort", file, "--as-of", "2026-10-01", "--format", "json", "--model", service.ModelFolder)
                .Output.TrimEnd('\n');
            var request = new RankRequest
            {
                AsOf = "2026-10-01",
                Participant = new()
                {
                    Id = "X-1",
                    Education = new() { Level = "some college" },
                    Work =
                    {
                        new WorkSpell
                        {
                            Occupation = "help desk technician",
                            Start = "2024-02",
                            End = "2025-01",
                            Source = new() { Who = "employer", What = "letter" },
                        },
                    },
                    WorkHistoryKnown = true,
                    Evidence =
                    {
                        new Evidence
                        {
                            Element = "CompTIA A+",
                            Kind = EvidenceKind.Assessed,
                            Source = new() { Who = "issuer", When = "2025-03-01" },
                        },
                        new Evidence { Element = "Windows Server", Kind = EvidenceKind.SelfReported },
                        new Evidence
                        {
                            Element = "Linux",
                            Kind = EvidenceKind.Used,
                            Source = new() { Who = "supervisor", When = "2025-01-05" },
                        },
                    },
                    Activities =
                    {
                        new Activity
                        {
                            Activity_ = "internship",
                            Hours = 120.5f,
                            Occupation = "15-1232.00",
                            Source = new() { Who = "Partner", When = "2024-01-31" },
                        },
                    },
                    ActivitiesKnown = true,
                    Needs = { new SupportNeed { Support = "child-care" } },
                    NeedsKnown = true,
                    Goals = new() { TargetOccupation = "network administrators", WageFloorUsd = 52000 },
                },
            };
            var reply = await service.Client.RankAsync(request, cancellationToken: Cancel);
            Assert.Equal(line, Encoding.UTF8.GetString(CanonicalJson.Write(ContractMapping.FromWire(reply.Recommendation))));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public async Task Rank_DeadlineOver_IsDeadlineExceeded()
    {
        var error = await Assert.ThrowsAsync<RpcException>(() =>
            service.Client.RankAsync(DemoRequests.First(), deadline: DateTime.UtcNow, cancellationToken: Cancel).ResponseAsync
        );
        Assert.Equal(StatusCode.DeadlineExceeded, error.StatusCode);
    }

    [Fact]
    public async Task Rank_ManyCallsAtOnce_GiveTheDigestsOfOneByOne()
    {
        var alone = new List<string>();
        foreach (var request in DemoRequests.All)
            alone.Add((await service.Client.RankAsync(request, cancellationToken: Cancel)).Recommendation.Digest);
        for (var round = 0; round < 4; round++)
        {
            var together = await Task.WhenAll(
                DemoRequests.All.Select(async r => (await service.Client.RankAsync(r, cancellationToken: Cancel)).Recommendation.Digest)
            );
            Assert.Equal(alone, together);
        }
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();
}
