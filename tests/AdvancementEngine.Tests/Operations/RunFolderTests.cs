using System.Diagnostics;
using AdvancementEngine.Data;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Tests.Operations;

/// <summary>Who may work in a run's folder, who may read it, and what is read as input.</summary>
public sealed class RunFolderTests : IDisposable
{
    private readonly MadeUpRun _run = MadeUpRun.Create();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Open_AnotherRunFinishedBeforeTheLock_IsSeenAndKept()
    {
        using var other = MadeUpRun.Create(people: 8);
        using (var folder = RunFolder.Open(_run.Output, beforeLock: () => other.Execute(other.Options with { Output = _run.Output })))
        {
            Assert.NotNull(folder.Finished);
            Assert.Equal(8, folder.Finished.RowsIn);
        }

        Assert.Contains("a run with different input", Assert.Throws<DataException>(() => _run.Execute()).Message, StringComparison.Ordinal);
        Assert.Equal(8, RunFolder.ReadManifest(_run.Output).RowsIn);
    }

    [Fact]
    public void Open_SomethingElseAppearedBeforeTheLock_IsRefusedAndKept()
    {
        var theirs = _run.InRun("theirs.txt");
        Assert.Throws<DataException>(() =>
            RunFolder.Open(
                _run.Output,
                beforeLock: () =>
                {
                    Directory.CreateDirectory(_run.Output);
                    File.WriteAllText(theirs, "theirs");
                }
            )
        );
        Assert.Equal("theirs", File.ReadAllText(theirs));
    }

    [Fact]
    public void Execute_InputChangedWhileItRuns_WhatWasHashedIsWhatIsRead()
    {
        using var whole = MadeUpRun.Create();
        whole.Execute();
        var before = File.ReadAllText(_run.Cohort);
        _run.Execute(told: p =>
            File.WriteAllText(_run.Cohort, p.Parts < 3 ? before.Replace("P-", "X-", StringComparison.Ordinal) : before)
        );
        Assert.Equal(File.ReadAllText(whole.InRun("manifest.json")), File.ReadAllText(_run.InRun("manifest.json")));
        Assert.Empty(_run.Verify());
    }

    [Fact]
    public void Execute_APipeAsInput_IsRefusedAndNothingIsBegun()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("no such pipes there");
        File.Delete(_run.Cohort);
        Process.Start("mkfifo", _run.Cohort).WaitForExit();
        var failure = Assert.Throws<DataException>(() => _run.Execute());
        Assert.Contains($"{_run.Cohort}: found a pipe or a device", failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.Output));
    }

    [Fact]
    public void Execute_ErrorInsideTheInput_NamesTheInputAndLeavesNothing()
    {
        File.WriteAllText(_run.Cohort, "participant,wrok\nA,none\n");
        var failure = Assert.Throws<DataException>(() => _run.Execute());
        Assert.StartsWith(_run.Cohort + ":1", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("input-", failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.Output));
    }

    [Fact]
    public void Execute_EveryFile_IsForItsOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("rights come from the folder there");
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
        AssertPrivate();
        _run.Execute();
        AssertPrivate();
        Assert.Empty(Directory.GetDirectories(_run.Output));
    }

    private void AssertPrivate()
    {
        const UnixFileMode others =
            UnixFileMode.GroupRead
            | UnixFileMode.OtherRead
            | UnixFileMode.GroupWrite
            | UnixFileMode.OtherWrite
            | UnixFileMode.GroupExecute
            | UnixFileMode.OtherExecute;
        Assert.Equal(UnixFileMode.None, new DirectoryInfo(_run.Output).UnixFileMode & others);
        var files = new DirectoryInfo(_run.Output)
            .GetFileSystemInfos("*", SearchOption.AllDirectories)
            .Where(f => f.Name != "run.lock")
            .ToList();
        Assert.True(files.Count > 4);
        Assert.All(files, f => Assert.Equal(UnixFileMode.None, f.UnixFileMode & others));
    }

    [Theory]
    [InlineData("run.log", true)]
    [InlineData("run.log", false)]
    [InlineData("run.lock", true)]
    [InlineData("run.lock", false)]
    public void Open_ALinkOrAPipeWhereTheRunWrites_IsRefusedAndLeftAlone(string name, bool isLink)
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_run.Output);
        var victim = _run.At("victim");
        File.WriteAllText(victim, "mine");
        if (isLink)
        {
            File.CreateSymbolicLink(_run.InRun(name), victim);
        }
        else
        {
            using var made = Process.Start("mkfifo", _run.InRun(name));
            made.WaitForExit();
        }

        var refused = Assert.Throws<DataException>(() => _run.Execute());
        Assert.Contains("needed:", refused.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(victim));
    }

    [Fact]
    public void Execute_EveryFile_IsForItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows())
            return;
        _run.Execute();
        foreach (var file in Directory.GetFiles(_run.Output))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }
}
