using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Replay;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Operations;

/// <summary>A small run over made-up people, with rejects, thin rows and notes, to be tampered with.</summary>
internal sealed class MadeUpRun : IDisposable
{
    private const string Good =
        "technology:linux|used|2026-01-01|x;technology:microsoft-windows|used|2026-01-01|x;"
        + "technology:microsoft-powershell|used|2026-01-01|x";

    private readonly string _folder = Directory.CreateTempSubdirectory("made-up-run-").FullName;

    public static Bundle Bundle => ShippedBundle.Bundle;

    public string Cohort => At("participants.csv");

    public string Output => At("run");

    public BatchOptions Options { get; private set; } = null!;

    public static MadeUpRun Create(int people = 12)
    {
        var made = new MadeUpRun();
        File.WriteAllLines(
            made.Cohort,
            ["participant,marked,evidence,goal_occupation", .. Enumerable.Range(1, people).Select(i => made.Row(i))]
        );
        made.Options = new BatchOptions
        {
            Cohort = made.Cohort,
            Output = made.Output,
            AsOf = new DateOnly(2026, 10, 1),
            Chunk = 4,
            Format = TableFormat.Csv,
            Rank = new RankOptions { Top = 3 },
            Sources = new(made.Cohort, null, null, null),
        };
        return made;
    }

    public BatchOutcome Execute(BatchOptions? options = null, Action<BatchProgress>? told = null, CancellationToken? cancellation = null) =>
        BatchRun.Execute(
            Bundle,
            options ?? Options,
            TimeProvider.System,
            told is null ? null : new Told(told),
            cancellation ?? TestContext.Current.CancellationToken
        );

    public IReadOnlyList<string> Verify(string? participant = null)
    {
        using var replay = RunReplay.Open(Output, Bundle, Cohort, TestContext.Current.CancellationToken);
        return replay.Verify(null, participant, 2, TestContext.Current.CancellationToken).Differences;
    }

    public string At(string name) => Path.Combine(_folder, name);

    public string InRun(string name) => Path.Combine(Output, name);

    /// <summary>Changes a file as a forger would: the manifest's hash and length of it are made to fit.</summary>
    public void Forge(string file, Func<string, string> change)
    {
        File.WriteAllText(InRun(file), change(File.ReadAllText(InRun(file))));
        Manifest(json =>
        {
            var bytes = File.ReadAllBytes(InRun(file));
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            foreach (var part in json["parts"]!.AsArray().Where(p => (string?)p!["file"] == file))
                part!["sha256"] = hash;
            foreach (var other in json["files"]!.AsArray().Where(p => (string?)p!["name"] == file))
                (other!["sha256"], other["bytes"]) = (hash, bytes.Length);
        });
    }

    public void Manifest(Action<JsonNode> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(InRun("manifest.json")))!;
        change(json);
        File.WriteAllText(InRun("manifest.json"), json.ToJsonString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Every fifth is rejected; every fourth names a technology that is none.
    private string Row(int i) =>
        $"P-{i:D2},{(i % 5 == 0 ? "pretended" : "made-up")},"
        + $"{Good}{(i % 4 == 0 ? ";technology text that is none|used|2026-01-01|x" : string.Empty)},"
        + $"{(i % 4 == 0 ? "keeper of gadgets" : string.Empty)}";
}
