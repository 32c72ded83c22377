using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Bundles;

namespace AdvancementEngine.Data.Models;

/// <summary>Whom a model was trained on, as the first eight bytes of each name's SHA-256, ascending: enough to refuse evaluating them, not enough to read a name.</summary>
public sealed class TrainedPeople
{
    /// <summary>Start of the file's name.</summary>
    public const string Prefix = "trained-people-";

    /// <summary>End of the file's name.</summary>
    public const string Extension = ".bin";

    // Models written before the name carried a hash.
    private const string FirstName = "trained-people.bin";
    private const string SplitSeed = "observed.seed";
    private const int HashLetters = 12;

    private readonly HashSet<ulong> _people;

    private TrainedPeople(HashSet<ulong> people) => _people = people;

    /// <summary>How many.</summary>
    public int Count => _people.Count;

    /// <summary>True for a person trained on.</summary>
    public bool Contains(string person) => _people.Contains(Mark(person));

    /// <summary>Name of the file that goes with a model: it carries the hash of the model's files, so that at any kill a manifest finds the people of its own model.</summary>
    /// <param name="manifest">The manifest, its list of files filled.</param>
    public static string NameFor(ModelManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var files = string.Concat(manifest.Files.Select(f => $"{f.Key}={f.Value.Sha256}\n"));
        return $"{Prefix}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files)))[..HashLetters]}{Extension}";
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="DataException">It cannot be written.</exception>
    public static void Write(string path, IEnumerable<string> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var marks = people.Select(Mark).Distinct().Order().ToArray();
        var bytes = new byte[marks.Length * sizeof(ulong)];
        for (var i = 0; i < marks.Length; i++)
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), marks[i]);
        AtomicFile.Write(path, bytes, FileReaders.Owner);
    }

    /// <summary>Reads the file of a model; nobody for a model that was trained on none.</summary>
    /// <param name="folder">The model's folder.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <exception cref="DataException">It is missing or cut short.</exception>
    public static TrainedPeople Read(string folder, ModelManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var path = Path.Combine(folder, NameFor(manifest));
        if (!File.Exists(path)) path = Path.Combine(folder, FirstName);
        if (!File.Exists(path))
        {
            return !manifest.Options.ContainsKey(SplitSeed) ? new TrainedPeople([])
                : throw new DataException(new DataProblem(Path.Combine(folder, NameFor(manifest)), 0, null, "no such file, though the model was trained on people", "the marks of the people it was trained on, so that none of them is evaluated", "restore the file or train the model again"));
        }

        var bytes = InputFile.Bytes(path);
        if (bytes.Length % sizeof(ulong) != 0)
            throw new DataException(new DataProblem(path, 0, null, $"{bytes.Length} bytes", "a multiple of 8", "restore the file or train the model again"));
        return new TrainedPeople([.. Enumerable.Range(0, bytes.Length / sizeof(ulong)).Select(i => BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong))))]);
    }

    private static ulong Mark(string person) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(person)));
}
