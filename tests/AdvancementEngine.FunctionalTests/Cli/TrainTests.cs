using System.Diagnostics;
using System.Globalization;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Training through the real door: the same bytes on any number of threads, no model from bad input, nothing half-written at any
/// kill.</summary>
public sealed class TrainTests : IDisposable
{
    private const string Long = """{ "softmax": { "rank": 64, "epochs": 10000, "patience": 10000, "batchRows": 64 } }""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Train_OneTwoAndEightThreads_WritesTheSameBytes()
    {
        var data = CircleFolder.Write(Folder("data"), 200, credentials: true);
        foreach (var threads in (string[])["1", "2", "8"])
            Done(Train(data, Folder("m" + threads), CircleFolder.Options, "--threads", threads, "--ledger", Folder("ledger.csv")));
        var files = Directory.EnumerateFiles(Folder("m1")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToArray();
        Assert.Contains(files, f => f.StartsWith("credentials-", StringComparison.Ordinal));
        foreach (var other in (string[])["m2", "m8"])
        {
            Assert.Equal(files, Directory.EnumerateFiles(Folder(other)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
            foreach (var file in files)
                Assert.True(
                    File.ReadAllBytes(Path.Combine(Folder("m1"), file))
                        .AsSpan()
                        .SequenceEqual(File.ReadAllBytes(Path.Combine(Folder(other), file))),
                    $"{other}/{file}"
                );
        }
    }

    [Theory]
    [InlineData("state_elements.csv", "S-0,skill:001,NaN", "state_elements.csv:2: column 'weight': found 'NaN'; needed: a finite number")]
    [InlineData(
        "state_elements.csv",
        "S-0,skill:001,Infinity",
        "state_elements.csv:2: column 'weight': found 'Infinity'; needed: a finite number"
    )]
    [InlineData(
        "state_elements.csv",
        "S-0,skill:001,0",
        "state_elements.csv:2: column 'weight': found '0'; needed: a weight greater than 0"
    )]
    [InlineData(
        "state_elements.csv",
        "S-0,skill:001,-1",
        "state_elements.csv:2: column 'weight': found '-1'; needed: a weight greater than 0"
    )]
    [InlineData(
        "outcomes.csv",
        "S-0,occupation:99,entered,,,",
        "outcomes.csv:2: column 'opportunity': found unknown opportunity 'occupation:99'"
    )]
    [InlineData("outcomes.csv", "S-0,occupation:01,entered,inf,,", "outcomes.csv:2: column 'value': found 'inf'; needed: a finite number")]
    [InlineData(
        "outcomes.csv",
        "S-0,occupation:01,entered,,2026-13-01,",
        "outcomes.csv:2: column 'date': found '2026-13-01'; needed: a day as yyyy-MM-dd, 1940-01-01 to 2999-12-31"
    )]
    public void Train_BadRow_IsToldByFileRowAndColumnAndNoModelIsWritten(string file, string row, string message)
    {
        var data = CircleFolder.Write(Folder("data"), 60);
        CircleFolder.Table(data, file, File.ReadLines(Path.Combine(data, file)).First(), [row]);
        Refused(Train(data, Folder("m"), CircleFolder.Options), message);
    }

    [Theory]
    [InlineData(
        "one class",
        "every outcome of kind 'occupation' in the training part is 'occupation:05'; needed: at least two different ones"
    )]
    [InlineData("few people", "10 people for 16 factors; needed: at least as many people as factors")]
    [InlineData("empty split", "leaves one part empty; needed: at least one person in each")]
    [InlineData("dates after the split", "are dated after the split at 2025-")]
    [InlineData("no outcomes", "found no outcomes; needed: at least one")]
    [InlineData("wrong option", "option 'softmax.rank' is 0; needed: 1 to 512")]
    public void Train_DataOrOptionsThatTeachNothing_AreRefusedAndNoModelIsWritten(string what, string message)
    {
        var people = what switch
        {
            "few people" => 20,
            "empty split" => 2,
            _ => 60,
        };
        var data = CircleFolder.Write(Folder("data"), people);
        const string outcomes = "state,opportunity,outcome,value,date,recommended_rank";
        if (what == "one class")
            CircleFolder.Table(data, "outcomes.csv", outcomes, Enumerable.Range(0, people).Select(p => $"S-{p},occupation:05,entered,,,"));
        if (what == "no outcomes")
            CircleFolder.Table(data, "outcomes.csv", outcomes, []);
        if (what == "dates after the split")
        {
            CircleFolder.Table(
                data,
                "states.csv",
                "state,person,as_of",
                Enumerable
                    .Range(0, people)
                    .Select(p =>
                        string.Create(CultureInfo.InvariantCulture, $"S-{p},P-{p},{new DateOnly(2025, 1, 1).AddDays(p):yyyy-MM-dd}")
                    )
            );
            CircleFolder.Table(
                data,
                "outcomes.csv",
                outcomes,
                Enumerable
                    .Range(0, people)
                    .Select(p =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"S-{p},occupation:{p % 7:00},entered,,{new DateOnly(2025, 6, 1).AddDays(p):yyyy-MM-dd},"
                        )
                    )
            );
        }

        Refused(
            Train(
                data,
                Folder("m"),
                what switch
                {
                    "few people" => """{ "observed": { "heldBackShare": 0.5 } }""",
                    "empty split" => """{ "softmax": { "rank": 1 }, "observed": { "heldBackShare": 0.1 } }""",
                    "wrong option" => """{ "softmax": { "rank": 0 } }""",
                    _ => CircleFolder.Options,
                }
            ),
            message
        );
    }

    [Fact]
    public async Task Train_Killed_LeavesTheOldModelOrTheNewOneWhole()
    {
        var data = CircleFolder.Write(Folder("data"), 300);
        Done(Train(data, Folder("models", "m"), CircleFolder.Options));
        var before = File.ReadAllText(Folder("models", "m", "manifest.json"));
        var options = _folder.File(
            "other.json",
            CircleFolder.Options.Replace("\"members\": 1", "\"members\": 3", StringComparison.Ordinal)
        );
        var random = new Random(3);
        for (var kill = 0; kill < 6; kill++)
        {
            using var process = AdvanceProcess.Start("train", "--data", data, "--out", Folder("models", "m"), "--options", options);
            var draining = Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
                process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)
            );
            var known = Directory.EnumerateFiles(Folder("models", "m")).ToHashSet();
            if (kill % 2 == 0)
                await Task.Delay(random.Next(100, 1500), TestContext.Current.CancellationToken);
            else
                await Until(process, () => Directory.EnumerateFiles(Folder("models", "m")).Any(f => !known.Contains(f)));
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            await draining;
            var verified = Advance.Run("models", "verify", "--root", Folder("models"));
            Assert.True(verified.ExitCode == 0, verified.Error);
            Done(Advance.Run("evaluate", "--model", Folder("models", "m"), "--data", data));
        }

        Done(Train(data, Folder("models", "m"), File.ReadAllText(options)));
        Assert.NotEqual(before, File.ReadAllText(Folder("models", "m", "manifest.json")));
        Assert.DoesNotContain(Directory.EnumerateFiles(Folder("models", "m")), f => f.EndsWith(".partial", StringComparison.Ordinal));
        Assert.Single(
            Directory.EnumerateFiles(Folder("models", "m")),
            f => Path.GetFileName(f).StartsWith("trained-people", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Train_Interrupted_Exits130AndWritesNothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "an interrupt is sent by kill -INT");
        var data = CircleFolder.Write(Folder("data"), 300);
        var options = _folder.File("long.json", Long);
        using var process = AdvanceProcess.Start("train", "--data", data, "--out", Folder("m"), "--options", options);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (
            await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
            && !line.Contains("pass 2 of", StringComparison.Ordinal)
        ) { }

        var draining = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        using (var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await interrupt.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await draining;
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("stopped; no partial files are left", await error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("m")));
    }

    [Fact]
    public void Choose_ThenTrain_TakesTheChosenOptionsAndTheLedgerTellsEveryOpening()
    {
        var data = CircleFolder.Write(Folder("data"), 300);
        var grid = _folder.File(
            "grid.json",
            """{ "folds": 2, "observed": { "members": 1, "blockEvenness": 0 },"""
                + """ "softmax": { "rank": 4, "batchRows": 64, "epochs": [1, 20], "learningRate": 0.03 } }"""
        );
        var chosen = Folder("chosen.json");
        var choice = Advance.Run("choose", "--data", data, "--grid", grid, "--out", chosen);
        Done(choice);
        Assert.Contains("softmax.epochs=20; written to", choice.Output, StringComparison.Ordinal);
        var ledger = Folder("ledger.csv");
        Assert.False(File.Exists(ledger));
        Done(Advance.Run("train", "--data", data, "--out", Folder("m"), "--options", chosen));
        Done(Advance.Run("evaluate", "--data", data, "--model", Folder("m"), "--format", "json"));
        var lines = File.ReadAllLines(ledger);
        Assert.Equal("opened_utc,verb,task,data,split_seed,model,options,metrics", lines[0]);
        Assert.Equal(["train", "evaluate"], lines.Skip(1).Select(l => l.Split(',')[1]));
        Assert.Single(lines.Skip(1).Select(l => string.Join(',', l.Split(',')[2..])).Distinct());
        File.WriteAllText(ledger, "something else\n");
        var refused = Advance.Run("evaluate", "--data", data, "--model", Folder("m"));
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("this is not an audit log of this version", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ndcg", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Choose_GridThatCannotBe_IsRefusedAndWritesNothing()
    {
        var result = Advance.Run(
            "choose",
            "--data",
            CircleFolder.Write(Folder("data"), 60),
            "--grid",
            _folder.File("grid.json", """{ "softmax": { "rnak": [1, 2] } }"""),
            "--out",
            Folder("chosen.json")
        );
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("option 'softmax.rnak' is unknown", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Folder("chosen.json")));
    }

    private static void Done(Advance.Result result) => Assert.True(result.ExitCode == 0, result.Error);

    private static async Task Until(Process process, Func<bool> seen)
    {
        while (!process.HasExited && !seen())
            await Task.Yield();
    }

    private void Refused(Advance.Result result, string message)
    {
        Assert.Equal(3, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("pass 1 of", result.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("m")));
        Assert.False(File.Exists(Folder("ledger.csv")));
    }

    private Advance.Result Train(string data, string model, string options, params string[] more) =>
        Advance.Run(["train", "--data", data, "--out", model, "--options", _folder.File("options.json", options), .. more]);

    private string Folder(params string[] parts) => Path.Combine([_folder.Path, .. parts]);
}
