using System.Globalization;
using System.Text;
using System.Text.Json;
using AdvancementEngine.FunctionalTests.Service;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Wire.V1;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>From simulated outcomes over content rows to what every door says: basis, n, probability, expected outcome, and that nobody in
/// it is real.</summary>
public sealed class OutcomesTests : IDisposable
{
    // Few content rows and passes: what is shown is tested here, not how well it is known.
    private const string Quick =
        """{ "content": { "profileRows": 20, "stepRows": 20, "credentialRows": 2 },"""
        + """ "softmax": { "epochs": 6 }, "observed": { "members": 1 } }""";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task SimulatedOutcomes_TrainedOverContent_ShowInRankExplainBatchAndService()
    {
        var (model, told) = Train(participants: 1_500, Quick);
        Assert.Contains("without states with a recommended outcome", told, StringComparison.Ordinal);
        Assert.Contains("without those recommended: root mean squared error", told, StringComparison.Ordinal);
        var json = Rank("rank", "--model", model, "--top", "63", "--kind", "occupation", "--format", "json");
        var items = json.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement)
            .SelectMany(r => r.GetProperty("occupations").EnumerateArray())
            .ToArray();
        Assert.Contains(items, i => i.GetProperty("fit").GetProperty("basis").GetString() == "SIMULATED_OUTCOMES");
        foreach (var item in items)
            AssertSaysWhatStandsBehindIt(item);

        // Lines wrap at the width of the output.
        var table = System.Text.RegularExpressions.Regex.Replace(Rank("rank", "--model", model, "--participant", "P-001"), @"\s+", " ");
        Assert.Contains("no real people observed", table, StringComparison.Ordinal);
        Assert.Contains("People who took this step scored", table, StringComparison.Ordinal);
        Assert.Contains("simulated", table, StringComparison.Ordinal);
        Assert.Equal(0, Advance.Run("verify", _folder.File("all.jsonl", json), "--model", model).ExitCode);

        var run = Path.Combine(_folder.Path, "run");
        Assert.Equal(
            0,
            Advance
                .Run(
                    "batch",
                    "--cohort",
                    Path.Combine(AppContext.BaseDirectory, "data", "demo"),
                    "--out",
                    run,
                    "--format",
                    "jsonl",
                    "--model",
                    model
                )
                .ExitCode
        );
        var rows = File.ReadLines(Directory.GetFiles(run, "part-*.jsonl").Single())
            .Select(l => JsonDocument.Parse(l).RootElement)
            .Where(r => Text(r, "basis") == "simulated-outcomes")
            .ToArray();
        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            r =>
            {
                Assert.True(r.GetProperty("observed_n").GetInt64() >= 10);
                Assert.InRange(
                    r.GetProperty("probability").GetDouble(),
                    r.GetProperty("probability_low").GetDouble(),
                    r.GetProperty("probability_high").GetDouble()
                );
                Assert.InRange(
                    r.GetProperty("expected_outcome").GetDouble(),
                    r.GetProperty("expected_outcome_low").GetDouble(),
                    r.GetProperty("expected_outcome_high").GetDouble()
                );
                Assert.True(r.GetProperty("expected_outcome_n").GetInt64() >= 10);
                Assert.Null(Text(r, "grade"));
            }
        );
        Assert.Contains(
            "simulated outcomes: no real people observed",
            File.ReadAllText(Path.Combine(run, "report.html")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no real people observed",
            Rank("explain", "--run", run, "--participant", "P-001", "--model", model),
            StringComparison.Ordinal
        );
        Assert.Equal(0, Advance.Run("verify", run, "--model", model).ExitCode);

        await using var service = await ServiceProcess.Start("--Service:Model", model);
        using var channel = GrpcChannel.ForAddress(service.Address);
        var reply = await new Advancement.AdvancementClient(channel).RankAsync(
            DemoRequests.First(),
            cancellationToken: TestContext.Current.CancellationToken
        );
        Assert.Contains(
            reply.Recommendation.Occupations,
            o =>
                o.Fit.Basis == Wire.V1.Fit.Types.Basis.SimulatedOutcomes && o.Fit.HasProbability && o.ExpectedOutcome is { Simulated: true }
        );
        var first = Rank("rank", "--model", model, "--participant", DemoRequests.First().Participant.Id, "--format", "json").TrimEnd('\n');
        Assert.Equal(first, Encoding.UTF8.GetString(CanonicalJson.Write(ContractMapping.FromWire(reply.Recommendation))));
    }

    [Fact]
    public void TooFewOutcomes_StayContentInEveryPlace()
    {
        var (model, _) = Train(participants: 150, Quick);
        var json = Rank("rank", "--model", model, "--participant", "P-001", "--format", "json");
        Assert.Contains("\"basis\":\"CONTENT\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("OUTCOMES", json, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertSaysWhatStandsBehindIt(JsonElement item)
    {
        var (fit, expectedOutcome) = (item.GetProperty("fit"), item.GetProperty("expectedOutcome"));
        var n = fit.GetProperty("outcomes").GetInt64();
        if (fit.GetProperty("basis").GetString() == "CONTENT")
        {
            Assert.Equal((0, JsonValueKind.Null), (n, fit.GetProperty("probability").ValueKind));
            return;
        }

        Assert.True(n >= 10);
        Assert.InRange(fit.GetProperty("probability").GetDouble(), fit.GetProperty("low").GetDouble(), fit.GetProperty("high").GetDouble());
        Assert.True(expectedOutcome.GetProperty("simulated").GetBoolean());
        Assert.InRange(
            expectedOutcome.GetProperty("value").GetDouble(),
            expectedOutcome.GetProperty("low").GetDouble(),
            expectedOutcome.GetProperty("high").GetDouble()
        );
    }

    private (string Model, string Told) Train(int participants, string options)
    {
        var cohort = Path.Combine(_folder.Path, "cohort");
        var model = Path.Combine(_folder.Path, "model");
        var simulated = Advance.Run(
            "simulate",
            "--participants",
            participants.ToString(CultureInfo.InvariantCulture),
            "--seed",
            "31",
            "--outcomes",
            "--recommended",
            "40",
            "--out",
            cohort
        );
        Assert.Equal((0, string.Empty), (simulated.ExitCode, simulated.Error));
        var trained = Advance.Run(
            "train",
            "--data",
            Path.Combine(cohort, "observations"),
            "--catalog",
            Path.Combine(AppContext.BaseDirectory, "data", "catalog"),
            "--out",
            model,
            "--options",
            _folder.File("options.json", options)
        );
        Assert.True(trained.ExitCode == 0, trained.Error);
        Assert.Contains("simulated", trained.Output, StringComparison.Ordinal);
        return (model, trained.Output);
    }

    private static string Rank(params string[] arguments)
    {
        var result = Advance.Run(arguments);
        Assert.True(result.ExitCode is 0, result.Error);
        return result.Output;
    }

    private static string? Text(JsonElement row, string column) => row.TryGetProperty(column, out var value) ? value.GetString() : null;
}
