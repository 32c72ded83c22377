using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Factorization;

/// <summary>Writes version 1 of the model file.</summary>
internal ref struct FactorModelWriter
{
    private Span<byte> _left;

    public static byte[] Bytes(FactorModelData data)
    {
        var file = new byte[Size(data)];
        var writer = new FactorModelWriter { _left = file.AsSpan(0, file.Length - FactorModelCodec.ChecksumSize) };
        FactorModelCodec.Magic.CopyTo(writer.Take(4));
        writer.UInt32(FactorModelCodec.FormatVersion);
        BinaryPrimitives.WriteUInt64LittleEndian(writer.Take(8), (ulong)file.Length);
        writer.UInt32(
            (data.Calibration is null ? 0 : FactorModelCodec.CalibrationFlag)
                | (data.SquaredError is null ? 0 : FactorModelCodec.SquaredErrorFlag)
        );
        writer.UInt32((uint)Losses.All.IndexOf(data.Loss));
        writer.Int32(data.Rank);
        writer.Int32(data.ElementIds.Length);
        writer.Int32(data.OpportunityIds.Length);
        writer.Int32(data.Calibration?.Scores.Length ?? 0);
        BinaryPrimitives.WriteInt64LittleEndian(writer.Take(8), data.ObservedOutcomes);
        writer.Int32(data.OutcomesPerOpportunity.Length);
        writer.Ids(data.ElementIds);
        writer.Ids(data.OpportunityIds);
        writer.Int32s(data.OutcomesPerOpportunity.AsSpan());
        writer.Singles(data.ElementFactors);
        writer.Singles(data.OpportunityFactors);
        writer.Singles(data.OpportunityBias);
        if (data.SquaredError is { } squared)
        {
            BinaryPrimitives.WriteSingleLittleEndian(writer.Take(4), squared.GlobalMean);
            writer.Singles(squared.ElementBias);
        }

        if (data.Calibration is { } calibration)
        {
            writer.Singles(calibration.Scores.AsSpan());
            writer.Singles(calibration.Probabilities.AsSpan());
            writer.Int32s(calibration.Counts.AsSpan());
        }

        SHA256.HashData(
            file.AsSpan(0, file.Length - FactorModelCodec.ChecksumSize),
            file.AsSpan(file.Length - FactorModelCodec.ChecksumSize)
        );
        return file;
    }

    private static long Size(FactorModelData data)
    {
        var numbers =
            (long)data.ElementFactors.Length
            + data.OpportunityFactors.Length
            + data.OpportunityBias.Length
            + data.OutcomesPerOpportunity.Length;
        if (data.SquaredError is { } squared)
            numbers += 1L + squared.ElementBias.Length;
        if (data.Calibration is { } calibration)
            numbers += 3L * calibration.Scores.Length;
        return FactorModelCodec.HeaderSize
            + IdBytes(data.ElementIds)
            + IdBytes(data.OpportunityIds)
            + 4 * numbers
            + FactorModelCodec.ChecksumSize;
    }

    private static long IdBytes(ImmutableArray<string> ids)
    {
        var bytes = 0L;
        foreach (var id in ids)
        {
            var length = Encoding.UTF8.GetByteCount(id);
            if (length > ushort.MaxValue)
                throw new FactorModelException("ids", $"an id of {length} bytes", $"at most {ushort.MaxValue}", "shorten the code");
            bytes += 2 + length;
        }

        return bytes;
    }

    private Span<byte> Take(int count)
    {
        var taken = _left[..count];
        _left = _left[count..];
        return taken;
    }

    private void UInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(4), value);

    private void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(4), value);

    private void Ids(ImmutableArray<string> ids)
    {
        foreach (var id in ids)
        {
            var length = Encoding.UTF8.GetByteCount(id);
            BinaryPrimitives.WriteUInt16LittleEndian(Take(2), (ushort)length);
            Encoding.UTF8.GetBytes(id, Take(length));
        }
    }

    private void Int32s(ReadOnlySpan<int> values)
    {
        foreach (var value in values)
            Int32(value);
    }

    private void Singles(ReadOnlySpan<float> values)
    {
        if (BitConverter.IsLittleEndian)
        {
            var bytes = MemoryMarshal.AsBytes(values);
            bytes.CopyTo(Take(bytes.Length));
            return;
        }

        foreach (var value in values)
            BinaryPrimitives.WriteSingleLittleEndian(Take(4), value);
    }
}
