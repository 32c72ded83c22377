using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AdvancementEngine.Data;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Tests.Operations;

/// <summary>A finished run that was changed in any way, its manifest made to fit: verification sees it, from the input alone.</summary>
public sealed class RunTamperingTests : IDisposable
{
    private readonly MadeUpRun _run = MadeUpRun.Create();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("rows_in", "manifest.json: $.rows_in")]
    [InlineData("participants", "manifest.json: $.participants")]
    [InlineData("rejected", "manifest.json: $.rejected")]
    [InlineData("rows_out", "manifest.json: $.rows_out")]
    [InlineData("other_problems", "manifest.json: $.other_problems")]
    [InlineData("thin", "manifest.json: $.thin")]
    public void Verify_CountOfTheManifest_IsFound(string count, string found)
    {
        _run.Execute();
        Assert.Empty(_run.Verify());
        _run.Manifest(json => json[count] = (long)json[count]! + 1);
        Assert.Contains(_run.Verify(), d => d.Contains(found, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rejects.csv")]
    [InlineData("thin.csv")]
    [InlineData("notes.csv")]
    [InlineData("summary.json")]
    [InlineData("report.html")]
    public void Verify_AListWithItsHash_IsFound(string file)
    {
        _run.Execute();
        _run.Forge(file, text => text.Insert(text.LastIndexOf('1'), "1"));
        Assert.Contains(_run.Verify(), d => d.EndsWith($"{file}: its content does not match the input", StringComparison.Ordinal));
        File.Delete(_run.InRun(file));
        Assert.Contains(_run.Verify(), d => d.Contains($"{file}: no such file", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_APartWithItsHash_IsFoundWithRowAndColumn()
    {
        _run.Execute();
        _run.Forge("part-000001.csv", text => text.Replace(",occupation,1,", ",occupation,7,", StringComparison.Ordinal));
        var differences = _run.Verify();
        Assert.Contains(differences, d => d.EndsWith("part-000001.csv: its content does not match the replay", StringComparison.Ordinal));
        Assert.Contains(
            differences,
            d => d.Contains("P-06 occupation 7: present in the run, missing from the replay", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("a row dropped")]
    [InlineData("rows in another order")]
    [InlineData("a participant twice")]
    public void Verify_RowsOfAPartWithItsHash_AreFound(string how)
    {
        _run.Execute();
        _run.Forge(
            "part-000000.csv",
            text =>
            {
                var lines = text.Split('\n').ToList();
                if (how == "a row dropped")
                    lines.RemoveAt(2);
                else if (how == "rows in another order")
                    (lines[1], lines[2]) = (lines[2], lines[1]);
                else
                    lines.Insert(1, lines[1]);
                return string.Join('\n', lines);
            }
        );
        Assert.NotEmpty(_run.Verify());
    }

    [Fact]
    public void Verify_PartsSwappedLeftOutOrAdded_AreFound()
    {
        _run.Execute();
        var (one, two) = (File.ReadAllText(_run.InRun("part-000000.csv")), File.ReadAllText(_run.InRun("part-000001.csv")));
        _run.Forge("part-000000.csv", _ => two);
        _run.Forge("part-000001.csv", _ => one);
        Assert.NotEmpty(_run.Verify());
        _run.Forge("part-000000.csv", _ => one);
        _run.Forge("part-000001.csv", _ => two);
        Assert.Empty(_run.Verify());

        File.Copy(_run.InRun("part-000000.csv"), _run.InRun("part-000009.csv"));
        Assert.Contains(
            _run.Verify(),
            d => d.Contains("part-000009.csv: a part that the input does not produce", StringComparison.Ordinal)
        );
        File.Delete(_run.InRun("part-000009.csv"));

        File.Delete(_run.InRun("part-000002.csv"));
        _run.Manifest(json => json["parts"]!.AsArray().RemoveAt(2));
        Assert.Contains(_run.Verify(), d => d.Contains("part-000002.csv: no such file", StringComparison.Ordinal));
    }

    [Fact]
    public void Resume_AlteredLedger_IsNotBelieved()
    {
        using var whole = MadeUpRun.Create();
        whole.Execute();
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            _run.Execute(
                told: p =>
                {
                    if (p.Parts == 2)
                        stop.Cancel();
                },
                cancellation: stop.Token
            )
        );
        foreach (var entry in Directory.GetFiles(_run.InRun("ledger")))
        {
            var json = JsonNode.Parse(File.ReadAllText(entry))!;
            json["thin"]!.AsArray().Clear();
            json["counts"]!["participants"] = 400;
            File.WriteAllText(entry, json.ToJsonString());
        }

        _run.Execute();
        foreach (var file in RunLists.Files.Append("part-000000.csv"))
            Assert.Equal(File.ReadAllText(whole.InRun(file)), File.ReadAllText(_run.InRun(file)));
        Assert.Empty(_run.Verify());
    }

    [Fact]
    public void Finish_APartRemovedOrAlteredMeanwhile_IsNoFinishedRun()
    {
        foreach (var how in (Action<string>[])[File.Delete, path => File.AppendAllText(path, "x")])
        {
            var failure = Assert.Throws<DataException>(() =>
                _run.Execute(told: p =>
                {
                    if (p.Parts == 2)
                        how(_run.InRun("part-000000.csv"));
                })
            );
            Assert.Contains("part-000000.csv", failure.Message, StringComparison.Ordinal);
            Assert.False(File.Exists(_run.InRun("manifest.json")));
        }

        _run.Execute();
        Assert.Empty(_run.Verify());
    }

    [Fact]
    public void Signature_WithTheKey_HoldsUntilAnyFileChanges()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllBytes(_run.At("secret"), RandomNumberGenerator.GetBytes(32));
        File.WriteAllText(_run.At("private.pem"), curve.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(_run.At("public.pem"), curve.ExportSubjectPublicKeyInfoPem());
        foreach (
            var (sign, check) in (ReadOnlySpan<(string, string)>)
                [("secret", "secret"), ("private.pem", "public.pem"), ("private.pem", "private.pem")]
        )
        {
            using var run = MadeUpRun.Create();
            run.Execute(run.Options with { SignKey = _run.At(sign) });
            using var key = RunKey.Read(_run.At(check));
            using var other = RunKey.Read(_run.At(sign == "secret" ? "public.pem" : "secret"));
            string? Problem(RunKey with) => RunSignature.Problem(run.Output, with, TestContext.Current.CancellationToken);
            Assert.Null(Problem(key));
            Assert.NotNull(Problem(other));
            Assert.Equal(key.Id, RunSignature.KeyOf(run.Output));
            run.Manifest(json => json["rows_in"] = 1);
            Assert.Contains("manifest.json changed after it was signed", Problem(key), StringComparison.Ordinal);
            var json = JsonNode.Parse(File.ReadAllText(run.InRun("signature.json")))!;
            var bytes = File.ReadAllBytes(run.InRun("manifest.json"));
            (json["files"]![0]!["bytes"], json["files"]![0]!["sha256"]) = (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            File.WriteAllText(run.InRun("signature.json"), json.ToJsonString());
            Assert.Contains("the signature does not match this key", Problem(key), StringComparison.Ordinal);
            File.Delete(run.InRun("signature.json"));
            Assert.Contains("not signed", Problem(key), StringComparison.Ordinal);
            Assert.Throws<DataException>(() => run.Execute(run.Options with { SignKey = _run.At(sign) }));
        }
    }

    [Fact]
    public void SignKey_ThatCannotSign_IsRefusedBeforeAnything()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(_run.At("public.pem"), curve.ExportSubjectPublicKeyInfoPem());
        File.WriteAllText(_run.At("short"), "too short");
        File.WriteAllText(_run.At("broken.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        foreach (var file in (string[])["public.pem", "short", "broken.pem", "missing"])
            Assert.Contains(
                "needed:",
                Assert.Throws<DataException>(() => _run.Execute(_run.Options with { SignKey = _run.At(file) })).Message,
                StringComparison.Ordinal
            );
        Assert.False(Directory.Exists(_run.Output));
    }

    [Fact]
    public void Verify_OneParticipantWithARowInAnotherPart_IsFound()
    {
        _run.Execute();
        Assert.Empty(_run.Verify("P-01"));
        var row = File.ReadAllLines(_run.InRun("part-000000.csv")).First(l => l.StartsWith("P-01,", StringComparison.Ordinal));
        _run.Forge("part-000002.csv", text => text + row + "\n");
        Assert.Contains(_run.Verify("P-01"), d => d.Contains("part-000002.csv: 'P-01': 1 rows", StringComparison.Ordinal));
        Assert.Empty(_run.Verify("P-02"));
        File.Copy(_run.InRun("part-000000.csv"), _run.InRun("part-000009.csv"));
        Assert.Contains(_run.Verify("P-02"), d => d.Contains("part-000009.csv: a part that", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("report-2.html", false)]
    [InlineData("ledger", true)]
    [InlineData("part-000000.csv.partial", false)]
    public void Verify_SomethingElseInTheFolder_IsFound(string name, bool isFolder)
    {
        _run.Execute();
        if (isFolder)
            Directory.CreateDirectory(_run.InRun(name));
        else
            File.WriteAllText(_run.InRun(name), "theirs");
        Assert.Contains(_run.Verify(), d => d.Contains(_run.InRun(name) + ": a ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("manifest.json", "\"data\":", "\"data\": \"recorded\", \"data\":")]
    [InlineData("manifest.json", "\"rows_in\":", "\"rows_in\": 1, \"rows_in\":")]
    [InlineData("sources.json", "\"cohort\":", "\"cohort\": \"x\", \"cohort\":")]
    public void Read_ANameTwice_IsRefused(string file, string written, string twice)
    {
        _run.Execute();
        var text = File.ReadAllText(_run.InRun(file));
        Assert.Contains(written, text, StringComparison.Ordinal);
        File.WriteAllText(_run.InRun(file), text.Replace(written, twice, StringComparison.Ordinal));
        Assert.Throws<DataException>(() =>
        {
            RunFolder.ReadManifest(_run.Output);
            RunFolder.ReadSources(_run.Output);
        });
    }
}
