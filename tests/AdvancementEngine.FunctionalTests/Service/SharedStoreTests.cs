using AdvancementEngine.Store.Records;
using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Records that stand beside each other in one store: programs that were put, and an outcome of nobody's answer.</summary>
public sealed class SharedStoreTests(StoreServiceFixture service) : IClassFixture<StoreServiceFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Record_DigestOfNoAnswer_IsSaid()
    {
        var client = service.Client;
        var outcome = new RecordOutcomeRequest
        {
            Key = "o-1",
            Participant = "M-1",
            Kind = OutcomeKind.Entered,
            Opportunity = "15-1244.00",
            Date = "2026-10-01",
            Digest = new string('f', 64),
        };
        for (var call = 0; call < 2; call++)
        {
            var note = Assert.Single((await client.RecordOutcomeAsync(outcome, cancellationToken: Cancel)).Notes);
            Assert.Equal("digest", note.Field);
        }

        Assert.Single(service.Store.Open().Read<StoredOutcome>());
        outcome.Key = "o-2";
        outcome.Digest = string.Empty;
        Assert.Empty((await client.RecordOutcomeAsync(outcome, cancellationToken: Cancel)).Notes);
    }

    [Fact]
    public async Task AssessProgram_MoreThanTheIdOfAProgramThatWasPut_IsTheCallersOwn()
    {
        var client = service.Client;
        await client.PutProgramAsync(
            new()
            {
                Key = "p-1",
                Program = new() { Id = "PRG-1", Name = "IT support" },
            },
            cancellationToken: Cancel
        );
        Assert.Equal(
            "PRG-1",
            (await client.AssessProgramAsync(new() { Program = new() { Id = "PRG-1" } }, cancellationToken: Cancel)).Program
        );
        foreach (
            var more in new TrainingProgram[]
            {
                new() { Provider = "another" },
                new() { Targets = { new ProgramTarget { Occupation = "99-9999.00" } } },
                new() { Partners = { new Partner { Id = "X" } } },
            }
        )
        {
            more.Id = "PRG-1";
            var error = await Assert.ThrowsAsync<RpcException>(() =>
                client.AssessProgramAsync(new() { Program = more }, cancellationToken: Cancel).ResponseAsync
            );
            Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
        }
    }

    [Fact]
    public async Task PutProgram_ThenItsIdAlone_RanksAndAssessesAsTheProgramItself()
    {
        var client = service.Client;
        var request = DemoRequests.All.First(r => r.Program is not null);
        var expected = (await client.RankAsync(request, cancellationToken: Cancel)).Recommendation.Digest;
        await client.PutProgramAsync(new() { Key = "p-2", Program = request.Program }, cancellationToken: Cancel);
        var alone = request.Clone();
        alone.Program = null;
        alone.Participant.Program = request.Program.Id;
        Assert.Equal(expected, (await client.RankAsync(alone, cancellationToken: Cancel)).Recommendation.Digest);
        var assessed = await client.AssessProgramAsync(
            new()
            {
                Program = new() { Id = request.Program.Id },
                AsOf = request.AsOf,
            },
            cancellationToken: Cancel
        );
        Assert.Equal(16, assessed.Indicators);
        Assert.All(assessed.Statuses, s => Assert.Equal(s.Findings.Count, s.Sentences.Count));
        Assert.Equal(
            (await client.AssessProgramAsync(new() { Program = request.Program, AsOf = request.AsOf }, cancellationToken: Cancel)).Known,
            assessed.Known
        );
    }
}
