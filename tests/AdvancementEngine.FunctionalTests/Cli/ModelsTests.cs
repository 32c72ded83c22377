using System.Text.Json;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>Models under a root: which is current, what a promotion needs, the way back.</summary>
public sealed class ModelsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ListAndVerify_OneModelWithAnAlteredManifest_NameItAndShowTheOthers()
    {
        foreach (var name in (string[])["a", "b"])
            CopyContentModel(Path.Combine(Folder("models"), name));
        var manifest = Path.Combine(Folder("models"), "a", "manifest.json");
        var text = File.ReadAllText(manifest);
        File.WriteAllText(manifest, text.Replace("\"files\": {", "\"files\": null, \"x\": {", StringComparison.Ordinal));
        foreach (var (verb, exit) in new[] { ("list", 3), ("verify", 5) })
        {
            var result = Models(verb);
            Assert.Equal(exit, result.ExitCode);
            Assert.Contains("b: ", result.Output, StringComparison.Ordinal);
            Assert.Contains("manifest.json", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        }
    }

    private static void CopyContentModel(string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(AdvancementEngine.Data.ShippedFiles.ContentModel))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    [Fact]
    public void Promote_CandidateBeatsEveryBaselineOnEachList_BecomesCurrent()
    {
        var data = CircleFolder.Write(Folder("data"), 1000, credentials: true);
        Train("a", data);
        var result = Promote("a", data);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains("current: a", result.Output, StringComparison.Ordinal);
        foreach (var kind in (string[])["credential", "occupation"])
            Assert.Equal(
                4,
                result
                    .Output.Split('\n')
                    .Count(l =>
                        l.StartsWith($"{kind}, ndcg@5 minus ", StringComparison.Ordinal)
                        && l.EndsWith("above zero; yes", StringComparison.Ordinal)
                    )
            );
        Assert.Contains("* a: circle, credentials, expectedOutcome, occupations", Models("list").Output, StringComparison.Ordinal);
        Assert.Contains(",promote,circle,", File.ReadAllText(Path.Combine(Folder("models"), "ledger.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Promote_NoBetterThanTheCurrentModel_IsRefusedAndForcedWithAReasonOnly()
    {
        var data = CircleFolder.Write(Folder("data"), 400);
        Train("a", data);
        Train("b", data, CircleFolder.Options.Replace("\"epochs\": 30", "\"epochs\": 29", StringComparison.Ordinal));
        Assert.Equal(0, Promote("a", data, "--force", "the first one").ExitCode);

        var refused = Promote("b", data);
        Assert.Equal(5, refused.ExitCode);
        Assert.Contains(
            refused.Output.Split('\n'),
            l =>
                l.StartsWith("occupation, ndcg@5 minus a:", StringComparison.Ordinal)
                && l.EndsWith("above zero; no", StringComparison.Ordinal)
        );
        Assert.Contains("'b' was not promoted", refused.Error, StringComparison.Ordinal);
        Assert.Equal(3, Promote("b", data, "--force", " ").ExitCode);
        Assert.Contains("* a:", Models("list").Output, StringComparison.Ordinal);

        Assert.Equal(0, Promote("b", data, "--force", "a pilot was agreed").ExitCode);
        var promotions = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder("models"), "promotions.json"))).RootElement;
        Assert.Equal(
            ("b", "force", "a pilot was agreed"),
            (
                promotions[1].GetProperty("model").GetString(),
                promotions[1].GetProperty("action").GetString(),
                promotions[1].GetProperty("reason").GetString()
            )
        );

        Assert.Contains("current: a", Models("rollback").Output, StringComparison.Ordinal);
        Assert.Contains("* a:", Models("list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Promote_WithoutAListOfTheCurrentModel_IsRefused()
    {
        var both = CircleFolder.Write(Folder("both"), 300, credentials: true);
        var one = CircleFolder.Write(Folder("one"), 300);
        Train("a", both);
        Train("b", one);
        Assert.Equal(0, Promote("a", both, "--force", "the first one").ExitCode);
        var refused = Promote("b", one);
        Assert.Equal(5, refused.ExitCode);
        Assert.Contains("the candidate does not rank 'credential', but 'a' does", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Promote_TooFewOutcomes_SaysHowManyMoreUnlessTheMinimumIsLower()
    {
        var data = CircleFolder.Write(Folder("data"), 120);
        Train("a", data);
        var refused = Promote("a", data);
        Assert.Equal(5, refused.ExitCode);
        Assert.Contains(
            "too few outcomes: 60 trained on; needed: 200 to replace a content-only model; 140 more",
            refused.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "too few people: 60 trained on; needed: 100 to replace a content-only model; 40 more",
            refused.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "too few",
            Promote("a", data, "--fewest-outcomes", "50", "--fewest-people", "50").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(2, Promote("a", data, "--fewest-people", "-1").ExitCode);
    }

    // The shipped model is what participants are ranked with: a simulated one of another catalog takes its place by a reason only.
    [Fact]
    public void Promote_SimulatedModelOrOneOfAnotherCatalog_DoesNotReplaceTheShippedOne()
    {
        var data = CircleFolder.Write(Folder("data"), 1000, credentials: true);
        Train("a", data);
        string[] promote = ["models", "promote", "a", "--root", Folder("models"), "--data", data];
        var refused = Advance.Run(promote);
        Assert.Equal(5, refused.ExitCode);
        Assert.Contains(
            "simulated outcomes, the current model (the shipped one) on none; needed: outcomes of real people",
            refused.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("needed: a model of the same catalog", refused.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder("models"), "promotions.json")));
        Assert.Equal(0, Advance.Run([.. promote, "--force", "a trial"]).ExitCode);
        Assert.Contains(
            "\"action\": \"force\"",
            File.ReadAllText(Path.Combine(Folder("models"), "promotions.json")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Promote_SeveralAtOnce_EveryOneThatSucceedsIsRecorded()
    {
        var data = CircleFolder.Write(Folder("data"), 300);
        Train("a", data);
        Train("b", data);
        var results = new Advance.Result[4];
        Parallel.For(
            0,
            results.Length,
            i => results[i] = AdvanceProcess.Run(Promotion(i % 2 == 0 ? "a" : "b", data, "--force", "at once"))
        );
        var recorded = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder("models"), "promotions.json"))).RootElement.GetArrayLength();
        Assert.Equal(recorded, results.Count(r => r.ExitCode == 0));
        Assert.NotEqual(0, recorded);
        Assert.All(
            results.Where(r => r.ExitCode != 0),
            r => Assert.Contains("another process that is promoting", r.Error, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(results, r => r.Output.Contains("not evaluated", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(Folder("models"), "*.partial"));
    }

    // A model of the shipped catalog; what is promoted is what ranks, and the way back.
    [Fact]
    public void Promote_OfTheShippedCatalog_IsWhatRankAndBatchUse()
    {
        Directory.CreateDirectory(Folder("models"));
        var options = _folder.File("content.json", """{ "softmax": { "rank": 4, "epochs": 2 } }""");
        Assert.Equal(0, Advance.Run("train", "--out", Path.Combine(Folder("models"), "c"), "--options", options).ExitCode);
        string Bundle(params string[] more)
        {
            var result = AdvanceProcess.RunIn(_folder.Path, ["rank", "--participant", "P-001", "--format", "json", .. more]);
            Assert.True(result.ExitCode == 0, result.Error);
            return JsonDocument.Parse(result.Output).RootElement.GetProperty("bundle").GetRawText();
        }

        var shipped = Bundle();
        Assert.Equal(0, AdvanceProcess.RunIn(_folder.Path, "models", "promote", "c", "--data", "none", "--force", "a trial").ExitCode);
        var current = Bundle();
        Assert.NotEqual(shipped, current);
        Assert.Equal(current, Bundle("--model", Path.Combine("models", "c")));
        Assert.Equal(shipped, Bundle("--model", "shipped"));
        var demo = Path.Combine(AppContext.BaseDirectory, "data", "demo");
        Assert.Equal(0, AdvanceProcess.RunIn(_folder.Path, "batch", "--cohort", demo, "--out", "run", "--top", "2").ExitCode);
        // The run says which model it was made with: verified after the next promotion it is the same.
        File.Delete(Path.Combine(Folder("models"), "promotions.json"));
        Assert.Equal(0, AdvanceProcess.RunIn(_folder.Path, "verify", "run").ExitCode);
        Assert.Contains(
            "nothing to do",
            AdvanceProcess.RunIn(_folder.Path, "batch", "--cohort", demo, "--out", "run", "--top", "2").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Promote_UnknownModelOrNothingToRollBackTo_IsBadInput()
    {
        Train("a", CircleFolder.Write(Folder("data"), 120));
        var unknown = Promote("zz", Folder("data"), "--force", "x");
        Assert.Equal(3, unknown.ExitCode);
        Assert.Contains("no model 'zz'; needed: one of a", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(3, Models("rollback").ExitCode);
        Assert.False(File.Exists(Path.Combine(Folder("models"), "promotions.json")));
    }

    [Fact]
    public void Verify_FileAltered_Exits5AndNamesIt()
    {
        Train("a", CircleFolder.Write(Folder("data"), 120));
        Assert.Equal(0, Models("verify").ExitCode);
        var file = Directory.EnumerateFiles(Path.Combine(Folder("models"), "a"), "*.aefm").First();
        var bytes = File.ReadAllBytes(file);
        bytes[^40] ^= 1;
        File.WriteAllBytes(file, bytes);
        var verified = Models("verify");
        Assert.Equal(5, verified.ExitCode);
        Assert.Contains("the file is incomplete or altered", verified.Error, StringComparison.Ordinal);
    }

    private Advance.Result Models(string verb) => Advance.Run("models", verb, "--root", Folder("models"));

    private Advance.Result Promote(string model, string data, params string[] more) =>
        Advance.Run(Promotion(model, data, more));

    private string[] Promotion(string model, string data, params string[] more) =>
        ["models", "promote", model, "--root", Folder("models"), "--data", data, "--standalone", .. more];

    private void Train(string model, string data, string options = CircleFolder.Options)
    {
        var result = Advance.Run(
            "train",
            "--data",
            data,
            "--out",
            Path.Combine(Folder("models"), model),
            "--options",
            _folder.File("options.json", options)
        );
        Assert.True(result.ExitCode == 0, result.Error);
    }

    private string Folder(string name) => Path.Combine(_folder.Path, name);
}
