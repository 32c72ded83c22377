using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Data.Models;

/// <summary>The operator's secret key for marking the people trained on: without it, no one can find a person by trying ids.</summary>
public sealed class PeopleKey
{
    /// <summary>Environment variable with the path of the key file.</summary>
    public const string Variable = "ADVANCE_PEOPLE_KEY";

    private const int Length = 32;
    private const string FileName = "people.key";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private readonly byte[] _secret;

    private PeopleKey(byte[] secret) => _secret = secret;

    /// <summary>Path of the key: the file in <see cref="Variable"/>, or else a file of the user.</summary>
    /// <exception cref="DataException">Neither is set.</exception>
    public static string DefaultPath
    {
        get
        {
            if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
                return named;
            var home = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            );
            return home.Length > 0
                ? Path.Combine(home, "AdvancementEngine", FileName)
                : throw new DataException(
                    new DataProblem(
                        Variable,
                        0,
                        null,
                        "no location for the key that marks the people trained on",
                        "a file that only the operator can read",
                        $"set {Variable} to a file; it is created if missing"
                    )
                );
        }
    }

    /// <summary>Eight bytes that identify a key and reveal nothing else.</summary>
    internal byte[] Id => HMACSHA256.HashData(_secret, "key id"u8)[..8];

    /// <summary>Reads the key; if there is none, creates one that only its owner can read.</summary>
    /// <param name="path">The file; null for <see cref="DefaultPath"/>.</param>
    /// <exception cref="DataException">The file cannot be read or created, or is too short.</exception>
    public static PeopleKey OpenOrCreate(string? path = null)
    {
        path = Path.GetFullPath(path ?? DefaultPath);
        if (!File.Exists(path))
        {
            var folder = Path.GetDirectoryName(path)!;
            PrivateFolder.Create(folder);
            using var alone = FolderLock.Take(folder, FileName + ".lock", "creating a key", s_patience);
            if (!File.Exists(path))
                AtomicFile.Write(path, RandomNumberGenerator.GetBytes(Length), FileReaders.Owner);
        }

        return Open(path);
    }

    /// <summary>Reads the key.</summary>
    /// <param name="path">The file; null for <see cref="DefaultPath"/>.</param>
    /// <exception cref="DataException">The file is missing, unreadable or too short.</exception>
    public static PeopleKey Open(string? path = null)
    {
        path ??= DefaultPath;
        var secret = InputFile.Bytes(path);
        return secret.Length >= Length
            ? new PeopleKey(secret)
            : throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"a key of {secret.Length} bytes",
                    $"at least {Length} random bytes",
                    "restore the key; a new key cannot recognize people marked with the old one"
                )
            );
    }

    /// <summary>Mark of a person in a file.</summary>
    internal byte[] Mark(ReadOnlySpan<byte> salt, string person)
    {
        var id = Encoding.UTF8.GetBytes(person);
        var text = new byte[salt.Length + id.Length];
        salt.CopyTo(text);
        id.CopyTo(text, salt.Length);
        return HMACSHA256.HashData(_secret, text)[..8];
    }
}
