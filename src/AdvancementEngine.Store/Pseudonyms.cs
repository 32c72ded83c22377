using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Data;

namespace AdvancementEngine.Store;

/// <summary>Gives a person the same pseudonym each time, with the operator's secret: without it, no one can find the id by
/// trying.</summary>
public sealed class Pseudonyms
{
    private const string Prefix = "p-";
    private readonly byte[] _secret;

    private Pseudonyms(byte[] secret) => _secret = secret;

    /// <summary>Reads the secret from a file; if missing, creates it readable only by its owner.</summary>
    /// <exception cref="StoreException">The file cannot be read or created, or is too short.</exception>
    public static Pseudonyms Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            if (!File.Exists(path))
                Make(path);
            var secret = File.ReadAllBytes(path);
            return secret.Length >= 32
                ? new(secret)
                : throw new StoreException(
                    $"the pseudonym secret {path} has {secret.Length} bytes; needed: 32 random bytes or more; before anything is stored, "
                        + $"remove the file, and a new one is created"
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"the pseudonym secret {path} cannot be used: {e.Message}; needed: a file that the service can read; correct "
                    + $"Service:PseudonymSecret",
                e
            );
        }
    }

    /// <summary>Reads the secret from an existing file: if there are records, a new secret would find none of them.</summary>
    /// <exception cref="StoreException">The file is missing, unreadable or too short.</exception>
    public static Pseudonyms OpenExisting(string path) =>
        File.Exists(path)
            ? Open(path)
            : throw new StoreException(
                $"the pseudonym secret {path} is missing; needed: the file that the service created its pseudonyms with; correct "
                    + "Service:PseudonymSecret"
            );

    /// <summary>True for a pseudonym: <c>p-</c> and 32 hexadecimal digits.</summary>
    public static bool IsPseudonym(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Prefix.Length + 32
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text.AsSpan(Prefix.Length).IndexOfAnyExcept("0123456789abcdef") < 0;
    }

    /// <summary>The pseudonym of a participant; a pseudonym is returned unchanged.</summary>
    public string Of(string participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        if (IsPseudonym(participant))
            return participant;
        return Prefix + Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(participant)).AsSpan(0, 16));
    }

    private static void Make(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            PrivateFolder.Create(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(32));
            file.Flush(true);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process created it at the same time, so its secret is read.
        }
    }
}
