using AdvancementEngine.Data;

namespace AdvancementEngine.Tests.Data;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public void Write_FailsHalfway_OldFileStandsAndNothingElse()
    {
        var path = Path.Combine(_folder.FullName, "f.txt");
        AtomicFile.Write(path, "old"u8.ToArray());
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Write_PartialOfAKilledProcess_Overwritten()
    {
        var path = Path.Combine(_folder.FullName, "sub", "f.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + AtomicFile.PartialSuffix, "a long half-written content");
        AtomicFile.Write(path, "new"u8.ToArray());
        Assert.Equal("new", File.ReadAllText(path));
        Assert.False(File.Exists(path + AtomicFile.PartialSuffix));
    }

    [Fact]
    public void Write_TargetIsAFolder_OneLineError()
    {
        var failure = Assert.Throws<DataException>(() => AtomicFile.Write(_folder.FullName, "x"u8.ToArray()));
        Assert.Contains("cannot be written", failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.FullName + AtomicFile.PartialSuffix));
    }
}
