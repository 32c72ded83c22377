using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Bundles;

/// <summary>Reads and writes a <see cref="ModelManifest"/> as JSON over spans; the caller provides the bytes.</summary>
public static class ModelManifestJson
{
    /// <summary>Remedy for a manifest that cannot be used.</summary>
    internal const string Restore = "restore the file as training wrote it";

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    // The digest is the last field and covers everything before it; manifests of earlier versions have none.
    private const string End = "\n}\n";
    private const string DigestStart = ",\n  \"digest\": \"";
    private const string DigestEnd = "\"" + End;

    /// <summary>Writes the manifest, two-space indented, LF, with a final newline. Its last field is the SHA-256 of the same text without
    /// that field.</summary>
    public static byte[] Write(ModelManifest manifest)
    {
        var text = JsonSerializer.Serialize(manifest, s_options) + "\n";
        return Encoding.UTF8.GetBytes(text[..^End.Length] + DigestStart + Digest(text) + DigestEnd);
    }

    /// <summary>Reads a manifest and checks every field.</summary>
    /// <exception cref="BundleException">Not JSON; a field is unknown, missing, duplicated or out of bounds; the format is unknown; or the
    /// content does not match its digest.</exception>
    public static ModelManifest Read(ReadOnlySpan<byte> json)
    {
        var (text, digest) = Parts(json);
        var manifest = Parsed(text);
        ModelManifestChecks.Check(manifest);
        return digest is null || digest == Digest(text)
            ? manifest
            : throw new BundleException(
                "the model manifest was altered after it was written: its digest is not that of its content",
                "the file that training wrote",
                Restore
            );
    }

    /// <summary>True if a manifest has a digest. Those of earlier versions do not, so a value changed within its bounds goes undetected in
    /// them.</summary>
    public static bool HasDigest(ReadOnlySpan<byte> json) => Parts(json).Digest is not null;

    // A checkout may have changed the line endings.
    private static (string Text, string? Digest) Parts(ReadOnlySpan<byte> json)
    {
        var text = Encoding.UTF8.GetString(json).ReplaceLineEndings("\n");
        var at = text.Length - DigestStart.Length - (2 * SHA256.HashSizeInBytes) - DigestEnd.Length;
        return at > 0
            && string.CompareOrdinal(text, at, DigestStart, 0, DigestStart.Length) == 0
            && text.EndsWith(DigestEnd, StringComparison.Ordinal)
            ? (text[..at] + End, text[(at + DigestStart.Length)..^DigestEnd.Length])
            : (text, null);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static ModelManifest Parsed(string json)
    {
        ModelManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<ModelManifest>(json, s_options);
        }
        catch (JsonException e)
        {
            throw new BundleException(
                $"the model manifest cannot be read at line {e.LineNumber + 1}: {e.Message}",
                "JSON written by training",
                Restore
            );
        }

        if (manifest is null || manifest.Format != 1)
            throw new BundleException(
                $"the model manifest has format {manifest?.Format}",
                "1",
                "use the engine version that wrote it"
            );
        return manifest;
    }
}
