using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Data;

namespace AdvancementEngine.Store;

/// <summary>Gives a person the same pseudonym each time, by a secret of the operator: without the secret nobody finds the id by
/// trying.</summary>
public sealed class Pseudonyms
{
    private const string Prefix = "p-";
    private readonly byte[] _secret;

    private Pseudonyms(byte[] secret) => _secret = secret;

    /// <summary>Reads the secret from a file; makes the file, for its owner only, where it is not there.</summary>
    /// <exception cref="StoreException">The file cannot be read or made, or holds too little.</exception>
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
                    $"the pseudonym secret {path} has {secret.Length} bytes; needed: 32 random bytes or more; remove the file to have one "
                        + $"made, before anything is stored"
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"the pseudonym secret {path} cannot be used: {e.Message}; needed: a file the service may read; correct "
                    + $"Service:PseudonymSecret",
                e
            );
        }
    }

    /// <summary>Reads the secret from a file that is there already: where records exist, a new secret would find none of them.</summary>
    /// <exception cref="StoreException">The file is not there, cannot be read, or holds too little.</exception>
    public static Pseudonyms OpenExisting(string path) =>
        File.Exists(path)
            ? Open(path)
            : throw new StoreException(
                $"the pseudonym secret {path} is not there; needed: the file the service made its pseudonyms with; correct "
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

    /// <summary>The pseudonym of a participant; a pseudonym is given back as it is.</summary>
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
            // Another process made it at the same moment; its secret is read.
        }
    }
}
