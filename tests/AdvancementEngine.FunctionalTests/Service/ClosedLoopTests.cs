using AdvancementEngine.FunctionalTests.Cli;
using AdvancementEngine.Wire.V1;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>From advice to outcome to a model that serves, through the command line and the service as they are.</summary>
public sealed class ClosedLoopTests : IDisposable
{
    private const string Options = """{ "softmax": { "rank": 8, "epochs": 2 } }""";
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Outcome_RecordedExportedTrainedAndPromoted_IsServed()
    {
        using var where = new StoreKinds("sqlite");
        var models = Directory.CreateDirectory(Path.Combine(_folder.Path, "models")).FullName;
        await using var service = await ServiceProcess.StartFromSource(
            _folder.Path,
            [.. where.Settings, "--Service:Poll", "00:00:00.2", "--Service:Settle", "00:00:00.05"]
        );
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        var before = (await client.GetActiveBundleAsync(new(), cancellationToken: Cancel)).Bundle.Id;
        for (var i = 0; i < 80; i++)
        {
            var request = DemoRequests.All[i % DemoRequests.All.Count].Clone();
            request.Participant.Id = $"MADE-UP-{i}";
            var reply = (await client.RankAsync(request, cancellationToken: Cancel)).Recommendation;
            if (reply.Occupations.Count == 0)
                continue;
            await client.RecordOutcomeAsync(
                new()
                {
                    Key = $"k-{i}",
                    Participant = request.Participant.Id,
                    Kind = OutcomeKind.Entered,
                    Opportunity = reply.Occupations[i % Math.Min(3, reply.Occupations.Count)].Code,
                    Date = "2026-11-01",
                    Digest = reply.Digest,
                },
                cancellationToken: Cancel
            );
        }

        // What was answered is written soon after.
        var observations = Path.Combine(_folder.Path, "observations");
        var export = Advance.Run("store", "export", "--store", where.Connection, "--out", observations);
        for (var i = 0; i < 20 && !export.Output.Contains("left out: 0 without", StringComparison.Ordinal); i++)
        {
            await Task.Delay(500, Cancel);
            export = Advance.Run("store", "export", "--store", where.Connection, "--out", observations);
        }

        Assert.True(export.ExitCode == 0, export.Error);
        Assert.Contains("left out: 0 without a stored reply, 0 with codes not in the catalog", export.Output, StringComparison.Ordinal);
        Assert.Contains(
            File.ReadLines(Path.Combine(observations, "outcomes.csv")),
            l => l.Contains(",entered,,2026-11-01,", StringComparison.Ordinal) && char.IsAsciiDigit(l[^1])
        );
        Assert.DoesNotContain("MADE-UP-", File.ReadAllText(Path.Combine(observations, "states.csv")), StringComparison.Ordinal);

        var trained = Advance.Run(
            "train",
            "--from-store",
            where.Connection,
            "--out",
            Path.Combine(models, "recorded"),
            "--options",
            _folder.File("options.json", Options)
        );
        Assert.True(trained.ExitCode == 0, trained.Error);
        Assert.Contains("left out: 0 without a stored reply", trained.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.GetDirectories(Path.GetTempPath()),
            d => Path.GetFileName(d).StartsWith("advance-recorded-", StringComparison.Ordinal)
        );
        string[] again = ["train", "--from-store", where.Connection, "--out", Path.Combine(models, "two")];
        Assert.Equal(3, Advance.Run([.. again, "--data", observations]).ExitCode);
        Assert.NotEqual(0, Advance.Run([.. again, "--simulated"]).ExitCode);

        // Where the service was started, as the command line finds it too.
        var promoted = AdvanceProcess.RunIn(
            _folder.Path,
            "models",
            "promote",
            "recorded",
            "--data",
            observations,
            "--force",
            "a test of the loop"
        );
        Assert.True(promoted.ExitCode == 0, promoted.Output + promoted.Error);
        await service.WaitFor(l => l.Contains(" replaced by ", StringComparison.Ordinal));
        var after = await client.GetActiveBundleAsync(new(), cancellationToken: Cancel);
        Assert.NotEqual(before, after.Bundle.Id);
        Assert.Equal(after.Bundle.Id, (await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel)).Recommendation.Bundle.Id);
        Assert.Contains(
            (await client.ListModelsAsync(new(), cancellationToken: Cancel)).Models,
            m => m is { Name: "recorded", Current: true }
        );
    }

    [Fact]
    public async Task TrainFromStore_TooFewOutcomes_SaysHowManyAreNeeded()
    {
        using var where = new StoreKinds("sqlite");
        await using (var service = await ServiceProcess.Start(where.Settings))
        {
            using var channel = GrpcChannel.ForAddress(service.Address);
            var client = new Advancement.AdvancementClient(channel);
            var reply = (await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel)).Recommendation;
            await client.RecordOutcomeAsync(
                new()
                {
                    Key = "k-1",
                    Participant = DemoRequests.First().Participant.Id,
                    Kind = OutcomeKind.Entered,
                    Opportunity = reply.Occupations[0].Code,
                    Date = "2026-11-01",
                    Digest = reply.Digest,
                },
                cancellationToken: Cancel
            );
            Assert.Equal(0, await service.Stop());
        }

        var result = Advance.Run("train", "--from-store", where.Connection, "--out", Path.Combine(_folder.Path, "model"));
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("1 outcomes of 1 people; needed: 50 outcomes or more of 20 people or more", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "model")));
    }
}
