using AdvancementEngine.Data;

namespace AdvancementEngine.Tests.Data;

public sealed class FolderLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public void Take_HeldByAnother_IsRefusedWithWhatTheOtherDoes()
    {
        using (FolderLock.Take(_folder.FullName, "lock", "writing a model"))
        {
            var refused = Assert.Throws<DataException>(() => FolderLock.Take(_folder.FullName, "lock", "writing a model"));
            Assert.Contains("another process that is writing a model in this folder", refused.Message, StringComparison.Ordinal);
        }

        FolderLock.Take(_folder.FullName, "lock", "writing a model").Dispose();
    }

    [Fact]
    public void Take_WithPatience_EveryChangeOfManyIsKept()
    {
        var file = Path.Combine(_folder.FullName, "count");
        AtomicFile.Write(file, "0"u8.ToArray());
        Parallel.For(
            0,
            40,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            _ =>
            {
                using var held = FolderLock.Take(_folder.FullName, "lock", "counts", TimeSpan.FromMinutes(1));
                var count = int.Parse(File.ReadAllText(file), null);
                AtomicFile.Write(file, System.Text.Encoding.ASCII.GetBytes($"{count + 1}"));
            }
        );
        Assert.Equal("40", File.ReadAllText(file));
    }

    [Fact]
    public void Take_LinkAtItsPlace_IsRefused()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("links need rights there");
        var other = Path.Combine(_folder.FullName, "other");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "lock"), other);
        Assert.Contains(
            "is a link",
            Assert.Throws<DataException>(() => FolderLock.Take(_folder.FullName, "lock", "x")).Message,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(other));
    }
}
