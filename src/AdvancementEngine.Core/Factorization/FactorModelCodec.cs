using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace AdvancementEngine.Factorization;

/// <summary>The model file: little-endian, versioned, with a checksum; the same data always gives the same bytes.</summary>
/// <remarks>
/// Layout of version 1 (byte offsets): 0 magic <c>AEFM</c>; 4 format version, u32; 8 file length, u64; 16 flags, u32 (1 calibration, 2
/// squared error);
/// 20 loss, u32; 24 rank, i32; 28 elements m, i32; 32 opportunities n, i32; 36 calibration knots, i32; 40 observed outcomes, i64; 48
/// counts, i32 (0 or n).
/// From 52: element ids, opportunity ids (each u16 length, UTF-8); counts, i32; P m × k, Q n × k, b n, f32; with flag 2 global mean and m
/// element biases, f32;
/// with flag 1 knots: scores f32, probabilities f32, counts i32. Last 32 bytes: SHA-256 of everything before.
/// </remarks>
public static class FactorModelCodec
{
    /// <summary>The version this code writes; it reads this one and all earlier ones.</summary>
    public const uint FormatVersion = 1;

    internal const int HeaderSize = 52;
    internal const int ChecksumSize = 32;
    internal const uint CalibrationFlag = 1;
    internal const uint SquaredErrorFlag = 2;
    private const string Restore = "restore the file as training wrote it";

    /// <summary>The first four bytes of a model file.</summary>
    public static ReadOnlySpan<byte> Magic => "AEFM"u8;

    /// <summary>Validates data and writes it as a file.</summary>
    /// <param name="data">The data.</param>
    /// <param name="output">Destination of the bytes.</param>
    /// <exception cref="FactorModelException">The data are inconsistent; nothing is written.</exception>
    public static void Write(FactorModelData data, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        FactorModelChecks.Run(data);
        var file = FactorModelWriter.Bytes(data);
        output.Write(file);
    }

    /// <summary>Reads a model file.</summary>
    /// <param name="file">The whole file.</param>
    /// <exception cref="FactorModelException">Not a model file, a later version, truncated, altered, or with invalid shapes or numbers; the
    /// message is one line with the remedy.</exception>
    public static FactorModelData Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 8 || !file[..4].SequenceEqual(Magic))
            throw new FactorModelException(
                "model file",
                file.Length < 8 ? $"{file.Length} bytes" : "a file that does not begin with AEFM",
                "a factor model file",
                "specify the model's file"
            );
        var version = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (version is 0 or > FormatVersion)
            throw new FactorModelException(
                "model file, format version",
                $"{version}",
                $"1 to {FormatVersion}",
                "use the engine version that wrote the file"
            );
        if (file.Length < HeaderSize + ChecksumSize)
            throw new FactorModelException(
                "model file",
                $"{file.Length} bytes",
                $"at least {HeaderSize + ChecksumSize}; the file is incomplete",
                Restore
            );
        var length = BinaryPrimitives.ReadUInt64LittleEndian(file[8..]);
        if (length != (ulong)file.Length)
            throw new FactorModelException(
                "model file",
                $"{file.Length} bytes",
                $"the {length} it says it has: it was {(length > (ulong)file.Length ? "cut short" : "added to")}",
                Restore
            );
        Span<byte> checksum = stackalloc byte[ChecksumSize];
        SHA256.HashData(file[..^ChecksumSize], checksum);
        if (!checksum.SequenceEqual(file[^ChecksumSize..]))
            throw new FactorModelException(
                "model file, checksum",
                Convert.ToHexStringLower(file[^ChecksumSize..])[..16] + "…",
                Convert.ToHexStringLower(checksum)[..16] + "…: the file was altered",
                Restore
            );
        var data = FactorModelReader.Data(file[..^ChecksumSize]);
        FactorModelChecks.Run(data);
        return data;
    }

    /// <summary>SHA-256 of a model file's bytes, lower-case hex: the version of the model in a bundle.</summary>
    public static string ContentHash(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    internal static string ContentHash(FactorModelData data) => ContentHash(FactorModelWriter.Bytes(data));
}
