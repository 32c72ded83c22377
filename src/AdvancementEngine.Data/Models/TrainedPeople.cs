using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Models;

/// <summary>Marks of the people a model was trained on: enough to refuse evaluating on them, but they cannot be found by trying ids without
/// the operator's key.</summary>
/// <remarks>
/// Magic <c>AEPM</c>, version, 16 bytes of salt, 8 bytes that identify the key, then for each person the first eight bytes of
/// HMAC-SHA256(key, salt, id), ascending; of the id without case and leading zeros. The salt is the hash of the file's name, so a person
/// has a different mark in every model, and the same training gives the same bytes.
/// Files without the magic are from earlier versions (SHA-256 without a key); they are read but not written.
/// </remarks>
public sealed class TrainedPeople
{
    /// <summary>Start of the file's name.</summary>
    public const string Prefix = "trained-people-";

    /// <summary>End of the file's name.</summary>
    public const string Extension = ".bin";

    // For models written before the name contained a hash.
    private const string FirstName = "trained-people.bin";
    private const string SplitSeed = "observed.seed";
    private const int HashLetters = 12;

    private const uint Magic = 0x4D504541;
    private const uint Version = 2;

    // Its marks were computed from the ids as written.
    private const uint VersionOfWrittenIds = 1;
    private const int SaltBytes = 16;
    private const int HeaderBytes = 32;

    private readonly HashSet<ulong> _people;
    private readonly Func<string, ulong> _mark;

    private TrainedPeople(HashSet<ulong> people, Func<string, ulong>? mark = null)
    {
        _people = people;
        _mark = mark ?? Unkeyed;
    }

    /// <summary>Number of people.</summary>
    public int Count => _people.Count;

    /// <summary>True for a person trained on, also if the id differs only in case or leading zeros.</summary>
    public bool Contains(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _people.Contains(_mark(PersonIds.Folded(person))) || _people.Contains(_mark(person));
    }

    /// <summary>Name of the file for a model: it contains the hash of the model's files, so that even after a killed process a manifest
    /// finds the people of its own model.</summary>
    /// <param name="manifest">The manifest, with its list of files filled in.</param>
    public static string NameFor(ModelManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var files = string.Concat(manifest.Files.Select(f => $"{f.Key}={f.Value.Sha256}\n"));
        return $"{Prefix}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files)))[..HashLetters]}{Extension}";
    }

    /// <summary>Writes the file, readable only by its owner.</summary>
    /// <param name="path">The file.</param>
    /// <param name="people">Ids of the people.</param>
    /// <param name="key">The operator's key; null uses the default one and creates it if missing.</param>
    /// <exception cref="DataException">It cannot be written.</exception>
    public static void Write(string path, IEnumerable<string> people, PeopleKey? key = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        key ??= PeopleKey.OpenOrCreate();
        var salt = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(path))).AsSpan(0, SaltBytes);
        var marks = people.Select(PersonIds.Folded).Distinct(StringComparer.Ordinal).Select(Marker(key, salt)).Distinct().Order().ToArray();
        var bytes = new byte[HeaderBytes + (marks.Length * sizeof(ulong))];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), Version);
        salt.CopyTo(bytes.AsSpan(8));
        key.Id.CopyTo(bytes.AsSpan(8 + SaltBytes));
        for (var i = 0; i < marks.Length; i++)
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(HeaderBytes + (i * sizeof(ulong))), marks[i]);
        AtomicFile.Write(path, bytes, FileReaders.Owner);
    }

    /// <summary>Reads the file of a model; empty for a model that was trained on no people.</summary>
    /// <param name="folder">The model's folder.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="key">The operator's key; null uses the default one.</param>
    /// <exception cref="DataException">It is missing, truncated, or marked with another key.</exception>
    public static TrainedPeople Read(string folder, ModelManifest manifest, PeopleKey? key = null)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var path = Path.Combine(folder, NameFor(manifest));
        if (!File.Exists(path))
            path = Path.Combine(folder, FirstName);
        if (!File.Exists(path))
        {
            return !manifest.Options.ContainsKey(SplitSeed)
                ? new TrainedPeople([])
                : throw new DataException(
                    new DataProblem(
                        Path.Combine(folder, NameFor(manifest)),
                        0,
                        null,
                        "no such file, but the model was trained on people",
                        "the marks of the people it was trained on, so that they are not evaluated",
                        "restore the file as training wrote it"
                    )
                );
        }

        var bytes = InputFile.Bytes(path);
        if (bytes.Length % sizeof(ulong) != 0)
            throw new DataException(
                new DataProblem(path, 0, null, $"{bytes.Length} bytes", "a multiple of 8", "restore the file as training wrote it")
            );
        return IsKeyed(bytes) ? Keyed(path, bytes, key) : new TrainedPeople(Marks(bytes));
    }

    private static bool IsKeyed(byte[] bytes) => bytes.Length >= HeaderBytes && BinaryPrimitives.ReadUInt32LittleEndian(bytes) == Magic;

    private static TrainedPeople Keyed(string path, byte[] bytes, PeopleKey? key)
    {
        var version = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4));
        if (version is not (Version or VersionOfWrittenIds))
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"format {version}",
                    $"format {Version}",
                    "use the engine version that wrote it"
                )
            );
        key ??= PeopleKey.Open();
        if (!key.Id.AsSpan().SequenceEqual(bytes.AsSpan(8 + SaltBytes, 8)))
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    "people marked with another key",
                    "the key used in training, which identifies the people trained on",
                    $"set {PeopleKey.Variable} to its file"
                )
            );
        return new TrainedPeople(Marks(bytes.AsSpan(HeaderBytes)), Marker(key, bytes.AsSpan(8, SaltBytes)));
    }

    private static HashSet<ulong> Marks(ReadOnlySpan<byte> bytes)
    {
        var marks = new HashSet<ulong>(bytes.Length / sizeof(ulong));
        for (var at = 0; at < bytes.Length; at += sizeof(ulong))
            marks.Add(BinaryPrimitives.ReadUInt64BigEndian(bytes[at..]));
        return marks;
    }

    private static Func<string, ulong> Marker(PeopleKey key, ReadOnlySpan<byte> salt)
    {
        var own = salt.ToArray();
        return person => BinaryPrimitives.ReadUInt64BigEndian(key.Mark(own, person));
    }

    private static ulong Unkeyed(string person) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(person)));
}
