using AdvancementEngine.Store;
using AdvancementEngine.Store.Records;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Both stores hold the same promises.</summary>
public sealed class StoreTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Write_SameKey_IsOneRecordAndOtherContentIsRefused(string kind)
    {
        using var where = new StoreKinds(kind);
        var store = where.Open();
        Assert.NotEmpty(store.Pending());
        Assert.NotEmpty(store.Migrate());
        Assert.Empty(store.Migrate());
        Assert.False(await store.Write(Outcome("k-1", "p-1"), Cancel));
        Assert.True(await store.Write(Outcome("k-1", "p-1"), Cancel));
        await Assert.ThrowsAsync<KeyTakenException>(() => store.Write(Outcome("k-1", "p-2"), Cancel));
        Assert.False(await store.Write(Outcome("k-1", "p-2", tenant: "PRG-2"), Cancel));
        Assert.Equal(["p-1", "p-2"], store.Read<StoredOutcome>().Select(o => o.Person).Order());
        Assert.Equal(["p-2"], store.Read<StoredOutcome>("PRG-2").Select(o => o.Person));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Write_OneKeyFromManyAtOnce_IsOneRecord(string kind)
    {
        using var where = new StoreKinds(kind);
        var store = where.Open();
        store.Migrate();
        var known = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Task.Run(() => store.Write(Outcome("k-1", "p-1"), Cancel), Cancel))
        );
        Assert.Equal(15, known.Count(k => k));
        Assert.Single(store.Read<StoredOutcome>());
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task DeleteAndExpire_CoverEveryTableOfPersons(string kind)
    {
        using var where = new StoreKinds(kind);
        var store = where.Open();
        store.Migrate();
        foreach (var (person, at) in new[] { ("p-1", 100L), ("p-2", 100L), ("p-3", 300L) })
            await WriteEach(store, person, at);
        Assert.Equal(["answers", "feedback", "outcomes", "overrides", "plans"], store.Person(null, "p-1").Select(r => r.Table).Order());
        Assert.Empty(store.Person("PRG-9", "p-1"));
        Assert.Equal(0, store.Delete("PRG-9", "p-1"));
        Assert.Equal(5, store.Delete(null, "p-1"));
        Assert.Empty(store.Person(null, "p-1"));
        Assert.Equal(5, store.DeleteBefore(200));
        Assert.Empty(store.Person(null, "p-2"));
        Assert.Equal(5, store.Person(null, "p-3").Count);
    }

    [Fact]
    public async Task StoreDelete_NobodyFound_NeverLooksDone()
    {
        using var where = new StoreKinds("sqlite");
        var store = where.Open();
        store.Migrate();
        var person = where.Pseudonyms.Of("M-1");
        await WriteEach(store, person, 100);
        var nowhere = where.Connection + ".no-secret";
        (string[] Arguments, string Told)[] wrong =
        [
            (["--person", "M-1", "--secret", nowhere], "is missing"),
            (["--person", "M-1"], "an id with --secret"),
            (["--person", "", "--secret", where.Secret], "found nothing"),
            (["--person", " "], "found nothing"),
            (["--person", "M-2", "--secret", where.Secret], "nothing was deleted"),
            (["--person", "p-0123456789abcdef0123456789abcdef"], "nothing was deleted"),
        ];
        foreach (var (arguments, told) in wrong)
        {
            var result = Cli.Advance.Run(["store", "delete", "--store", where.Connection, .. arguments]);
            Assert.Equal(3, result.ExitCode);
            Assert.Contains(told, result.Error, StringComparison.Ordinal);
            Assert.Single(result.Error.Split("; correct").Skip(1).DefaultIfEmpty("one"));
        }

        Assert.False(File.Exists(nowhere));
        Assert.Equal(5, store.Person(null, person).Count);
        var deleted = Cli.Advance.Run("store", "delete", "--store", where.Connection, "--person", "M-1", "--secret", where.Secret);
        Assert.Equal(0, deleted.ExitCode);
        Assert.Equal("5 rows deleted\n", deleted.Output);
        Assert.Empty(store.Person(null, person));
    }

    [Fact]
    public void StoreMigrate_FileThatIsNoStore_HasOneRemedy()
    {
        using var folder = new Cli.TemporaryFolder();
        var result = Cli.Advance.Run("store", "migrate", "--store", folder.File("notes.db", new string('x', 2_000)));
        Assert.Equal(3, result.ExitCode);
        Assert.DoesNotContain("Service:Store", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.Split("needed: ").Length);
    }

    [Fact]
    public void Pseudonyms_SameSecret_AreTheSameAndAnotherSecretGivesOthers()
    {
        using var one = new StoreKinds("sqlite");
        using var two = new StoreKinds("sqlite");
        Assert.Equal(one.Pseudonyms.Of("M-1"), one.Pseudonyms.Of("M-1"));
        Assert.NotEqual(one.Pseudonyms.Of("M-1"), two.Pseudonyms.Of("M-1"));
        Assert.Equal(one.Pseudonyms.Of("M-1"), one.Pseudonyms.Of(one.Pseudonyms.Of("M-1")));
        Assert.DoesNotContain("M-1", one.Pseudonyms.Of("M-1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_SqliteFile_IsReadableByItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("there are no such rights on Windows");
            return;
        }

        using var where = new StoreKinds("sqlite");
        where.Open().Migrate();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(where.Connection));
    }

    [Fact]
    public async Task Write_FileMovedAway_IsRefusedUntilItIsBack()
    {
        using var where = new StoreKinds("sqlite");
        var store = where.Open();
        store.Migrate();
        await store.Write(Outcome("k-1", "p-1"), Cancel);
        if (OperatingSystem.IsWindows())
            return;
        File.Move(where.Connection, where.Connection + ".away");
        await Assert.ThrowsAsync<StoreException>(() => store.Write(Outcome("k-2", "p-2"), Cancel));
        File.Move(where.Connection + ".away", where.Connection);
        Assert.False(await store.Write(Outcome("k-2", "p-2"), Cancel));
        Assert.Equal(2, store.Read<StoredOutcome>().Count);
    }

    private static async Task WriteEach(RecordStore store, string person, long at)
    {
        await store.Write(Outcome($"o-{person}", person, at), Cancel);
        await store.Write(
            new StoredOverride
            {
                Tenant = "",
                Key = $"v-{person}",
                At = at,
                Caller = "a test",
                Person = person,
                Program = "",
                Policy = "x",
                Verdict = "MET",
                Reason = "r",
                By = "navigator",
            },
            Cancel
        );
        await store.Write(
            new StoredFeedback
            {
                Tenant = "",
                Key = $"f-{person}",
                At = at,
                Caller = "a test",
                Person = person,
                Program = "",
                Kind = "DONE",
            },
            Cancel
        );
        await store.Write(
            new StoredPlan
            {
                Tenant = "",
                Key = $"l-{person}",
                At = at,
                Caller = "a test",
                Person = person,
                Program = "",
                Plan = "{}",
            },
            Cancel
        );
        await store.WriteAnswers(
            [
                new StoredAnswer
                {
                    Tenant = "",
                    Key = $"a-{person}",
                    At = at,
                    Caller = "a test",
                    Person = person,
                    Program = "",
                    Method = "Rank",
                    Bundle = "b",
                    Model = "m",
                    Ranked = "",
                },
            ],
            Cancel
        );
    }

    private static StoredOutcome Outcome(string key, string person, long at = 1, string tenant = "") =>
        new()
        {
            Tenant = tenant,
            Key = key,
            At = at,
            Caller = "a test",
            Person = person,
            Program = "",
            Kind = "ENTERED",
            Opportunity = "15-1244.00",
            Date = "2026-10-01",
        };
}
