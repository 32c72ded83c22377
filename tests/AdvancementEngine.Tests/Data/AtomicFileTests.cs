using System.Diagnostics;
using AdvancementEngine.Data;

namespace AdvancementEngine.Tests.Data;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public void Write_FailsHalfway_OldFileStandsAndNothingElse()
    {
        var path = At("f.txt");
        AtomicFile.Write(path, "old"u8.ToArray());
        Assert.Throws<InvalidOperationException>(() =>
            AtomicFile.Write(
                path,
                stream =>
                {
                    stream.Write("half"u8);
                    throw new InvalidOperationException();
                }
            )
        );
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Write_LinkLaidAtAGuessableName_IsNotFollowed()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("links need rights there");
        var (path, other) = (At("f.txt"), At("another person's file"));
        File.WriteAllText(other, "untouched");
        File.CreateSymbolicLink(path + AtomicFile.PartialSuffix, other);
        File.CreateSymbolicLink(path, other);
        AtomicFile.Write(path, "new"u8.ToArray());
        Assert.Equal("untouched", File.ReadAllText(other));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Null(new FileInfo(path).LinkTarget);
    }

    [Fact]
    public void Write_SeveralAtOnce_EachSucceedsAndOneIsKeptWhole()
    {
        var path = At("f.txt");
        Parallel.For(0, 200, i => AtomicFile.Write(path, Enumerable.Repeat((byte)('a' + (i % 26)), 10_000).ToArray()));
        Assert.Single(File.ReadAllBytes(path).Distinct());
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Write_ForItsOwner_NobodyElseMayReadIt()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("rights come from the folder there");
        AtomicFile.Write(At("f.txt"), "new"u8.ToArray(), FileReaders.Owner);
        AtomicFile.WriteAt(At("g.txt"), partial => File.WriteAllText(partial, "x"), FileReaders.Owner);
        AtomicFile.WriteLightly(At("h.txt"), "new"u8.ToArray(), FileReaders.Owner);
        Assert.All(_folder.GetFiles(), f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, f.UnixFileMode));
        Assert.Equal(3, _folder.GetFiles().Length);
        PrivateFolder.Create(At("run"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(At("run")).UnixFileMode);
    }

    [Fact]
    public void Write_TargetIsAFolder_OneLineError()
    {
        var failure = Assert.Throws<DataException>(() => AtomicFile.Write(_folder.FullName, "x"u8.ToArray()));
        Assert.Contains("cannot be written", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Parent!.FullName, _folder.Name + ".*"));
    }

    [Fact]
    public void Write_TargetIsAPipeOrADevice_IsRefused()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("no such pipes there");
        Process.Start("mkfifo", At("pipe")).WaitForExit();
        foreach (var target in (string[])[At("pipe"), "/dev/null", "/dev/stdout"])
            Assert.Contains(
                "is a pipe or a device",
                Assert.Throws<DataException>(() => AtomicFile.Write(target, "x"u8.ToArray())).Message,
                StringComparison.Ordinal
            );
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
