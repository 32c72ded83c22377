using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Data.Models;

/// <summary>Whom a model was trained on, as the first eight bytes of each name's SHA-256, ascending: enough to refuse judging them, not enough to read a name.</summary>
public sealed class TrainedPeople
{
    /// <summary>File name in the model's folder.</summary>
    public const string FileName = "trained-people.bin";

    private readonly HashSet<ulong> _people;

    private TrainedPeople(HashSet<ulong> people) => _people = people;

    /// <summary>How many.</summary>
    public int Count => _people.Count;

    /// <summary>True for a person trained on.</summary>
    public bool Contains(string person) => _people.Contains(Mark(person));

    /// <summary>Writes the file.</summary>
    /// <exception cref="DataException">It cannot be written.</exception>
    public static void Write(string folder, IEnumerable<string> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var marks = people.Select(Mark).Distinct().Order().ToArray();
        var bytes = new byte[marks.Length * sizeof(ulong)];
        for (var i = 0; i < marks.Length; i++)
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), marks[i]);
        AtomicFile.Write(Path.Combine(folder, FileName), bytes);
    }

    /// <summary>Reads the file; nobody where it is missing (a model of content alone).</summary>
    /// <exception cref="DataException">It is cut short.</exception>
    public static TrainedPeople Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return new TrainedPeople([]);
        using var stream = InputFile.Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (bytes.Length % sizeof(ulong) != 0)
            throw new DataException(new DataProblem(path, 0, null, $"{bytes.Length} bytes", "a multiple of 8", "restore the file or train the model again"));
        return new TrainedPeople([.. Enumerable.Range(0, bytes.Length / sizeof(ulong)).Select(i => BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong))))]);
    }

    private static ulong Mark(string person) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(person)));
}
