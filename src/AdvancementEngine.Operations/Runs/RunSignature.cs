using System.Text;
using AdvancementEngine.Data;

namespace AdvancementEngine.Operations.Runs;

/// <summary>The signature over a finished run: over its manifest, which contains the hash of every other file, and over the list of changes
/// if there is one.</summary>
/// <param name="Format">Format of this file.</param>
/// <param name="Algorithm">Signature algorithm.</param>
/// <param name="Key">Id of the key.</param>
/// <param name="Files">The signed files, with their hashes.</param>
/// <param name="Signature">The signature, base64.</param>
public sealed record RunSignature(string Format, string Algorithm, string Key, IReadOnlyList<InputFingerprint> Files, string Signature)
{
    /// <summary>File name in a run's folder.</summary>
    public const string FileName = "signature.json";

    private const string CurrentFormat = "advancement-run-signature/1";

    /// <summary>Signs a run.</summary>
    /// <exception cref="DataException">The signature cannot be written.</exception>
    public static void Write(string folder, RunKey key, CancellationToken cancellation)
    {
        List<InputFingerprint> files = [.. Signed(folder).Select(f => InputFingerprints.Of(f, cancellation))];
        var signature = Convert.ToBase64String(key.Sign(Message(files)));
        AtomicFile.Write(
            Path.Combine(folder, FileName),
            RunJson.Write(new RunSignature(CurrentFormat, key.Algorithm, key.Id, files, signature)),
            FileReaders.Owner
        );
    }

    /// <summary>Signs a run with a key file.</summary>
    /// <exception cref="DataException">The key cannot sign, or the signature cannot be written.</exception>
    public static void Write(string folder, string keyFile, CancellationToken cancellation)
    {
        using var key = RunKey.Read(keyFile);
        key.RequirePrivate(keyFile);
        Write(folder, key, cancellation);
    }

    /// <summary>What is wrong with a run's signature; null if the key accepts it and the files match.</summary>
    public static string? Problem(string folder, RunKey key, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return "the run is not signed";
        var read = RunJson.Read<RunSignature>(path);
        if (read.Algorithm != key.Algorithm || read.Key != key.Id)
            return $"signed with key {read.Key} ({read.Algorithm}), not with the specified key {key.Id} ({key.Algorithm})";
        if (read.Format != CurrentFormat || !TryDecode(read.Signature, out var signature) || !key.Accepts(Message(read.Files), signature))
            return "the signature does not match this key";
        var now = Signed(folder).Select(f => InputFingerprints.Of(f, cancellation)).ToList();
        return now.SequenceEqual(read.Files)
            ? null
            : $"{now.Except(read.Files).Concat(read.Files.Except(now)).First().Name} changed after it was signed";
    }

    /// <summary>The key that signed a run; null for an unsigned one.</summary>
    public static string? KeyOf(string folder) =>
        File.Exists(Path.Combine(folder, FileName)) ? RunJson.Read<RunSignature>(Path.Combine(folder, FileName)).Key : null;

    private static IEnumerable<string> Signed(string folder) =>
        new[] { RunFolder.ManifestFile, RunFolder.ChangesFile }.Select(name => Path.Combine(folder, name)).Where(File.Exists);

    private static byte[] Message(IReadOnlyList<InputFingerprint> files) =>
        Encoding.UTF8.GetBytes(CurrentFormat + "\n" + string.Concat(files.Select(f => $"{f.Name} {f.Bytes} {f.Sha256}\n")));

    private static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = new byte[text.Length];
        var decoded = Convert.TryFromBase64String(text, bytes, out var length);
        Array.Resize(ref bytes, length);
        return decoded;
    }
}
