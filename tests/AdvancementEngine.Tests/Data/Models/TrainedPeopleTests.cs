using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;

namespace AdvancementEngine.Tests.Data.Models;

public sealed class TrainedPeopleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trained-people").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_Ids_LeavesNothingThatTryingThemFinds()
    {
        var bytes = Written("a", Key("own"));
        var found = new HashSet<ulong>();
        for (var at = 0; at + 8 <= bytes.Length; at++)
            found.Add(BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(at)));
        var tried = Enumerable
            .Range(0, 1000)
            .Select(i => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"P-{i}"))));
        Assert.DoesNotContain(tried, found.Contains);
    }

    [Fact]
    public void Write_SamePeopleTwice_GivesTheSameBytesAndOthersWithAnotherModelOrKey()
    {
        var key = Key("own");
        Assert.Equal(Written("a", key), Written("a", key));
        Assert.NotEqual(Written("a", key)[32..], Written("b", key)[32..]);
        Assert.NotEqual(Written("a", key)[32..], Written("a", Key("other"))[32..]);
    }

    [Fact]
    public void Write_MarksAndKey_AreReadableByTheirOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("file modes are Unix");
            return;
        }

        Written("a", Key("own"));
        foreach (var file in (string[])["a.bin", "own/people.key"])
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, file)));
    }

    [Fact]
    public void OpenOrCreate_ManyAtOnce_ShareOneKey()
    {
        var path = Path.Combine(_folder, "shared", "people.key");
        var files = new byte[8][];
        Parallel.For(
            0,
            files.Length,
            i =>
            {
                var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, $"m{i}")).FullName, "a.bin");
                TrainedPeople.Write(file, ["P-1"], PeopleKey.OpenOrCreate(path));
                files[i] = File.ReadAllBytes(file);
            }
        );
        Assert.All(files, f => Assert.Equal(files[0], f));
    }

    [Theory]
    [InlineData("P-7", true)]
    [InlineData("p-7", true)]
    [InlineData("P-007", true)]
    [InlineData("P-70", false)]
    [InlineData("Q-7", false)]
    public void Contains_IdThatDiffersInCaseOrLeadingZeros_IsThePersonTrainedOn(string id, bool trained)
    {
        var manifest = new ModelManifest
        {
            Name = "made-up",
            Catalog = "c",
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
        };
        var key = Key("own");
        TrainedPeople.Write(Path.Combine(_folder, TrainedPeople.NameFor(manifest)), ["P-7", "p-07", "P-8"], key);
        var people = TrainedPeople.Read(_folder, manifest, key);
        Assert.Equal(2, people.Count);
        Assert.Equal(trained, people.Contains(id));
    }

    [Fact]
    public void Open_KeyThatIsTooShort_IsRefused()
    {
        var path = Path.Combine(_folder, "short.key");
        File.WriteAllBytes(path, new byte[8]);
        Assert.Contains(
            "a key of 8 bytes",
            Assert.Throws<DataException>(() => PeopleKey.OpenOrCreate(path)).Message,
            StringComparison.Ordinal
        );
    }

    private PeopleKey Key(string name) => PeopleKey.OpenOrCreate(Path.Combine(_folder, name, "people.key"));

    private byte[] Written(string name, PeopleKey key)
    {
        var path = Path.Combine(_folder, $"{name}.bin");
        TrainedPeople.Write(path, Enumerable.Range(0, 50).Select(i => $"P-{i}"), key);
        return File.ReadAllBytes(path);
    }
}
