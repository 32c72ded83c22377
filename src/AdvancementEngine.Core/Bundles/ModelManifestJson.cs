using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Bundles;

/// <summary>Reads and writes a <see cref="ModelManifest"/> as JSON over spans; the caller provides the bytes.</summary>
public static class ModelManifestJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes the manifest, two-space indented, LF, with a final newline.</summary>
    public static byte[] Write(ModelManifest manifest) => [.. JsonSerializer.SerializeToUtf8Bytes(manifest, s_options), (byte)'\n'];

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="BundleException">Not JSON, an unknown or missing field, or an unknown format.</exception>
    public static ModelManifest Read(ReadOnlySpan<byte> json)
    {
        ModelManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<ModelManifest>(json, s_options);
        }
        catch (JsonException e)
        {
            throw new BundleException(
                $"the model manifest cannot be read at line {e.LineNumber + 1}: {e.Message}; needed: JSON written by training; train the "
                    + $"model again or restore the file"
            );
        }

        if (manifest is null || manifest.Format != 1)
            throw new BundleException(
                $"the model manifest has format {manifest?.Format}; needed: 1; use the engine version that wrote it, or train the model "
                    + $"again"
            );
        return manifest;
    }
}
