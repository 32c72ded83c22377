using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Tests.Factorization;

public class FactorModelCodecTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_WhatWasWritten_GivesTheSameData(bool full)
    {
        var data = full ? MadeUpModel.Full() : MadeUpModel.Data();
        var file = Write(data);
        var read = FactorModelCodec.Read(file);
        Assert.Equal(data.ElementIds, read.ElementIds);
        Assert.Equal(data.OpportunityIds, read.OpportunityIds);
        Assert.Equal(data.ElementFactors, read.ElementFactors);
        Assert.Equal(data.OpportunityFactors, read.OpportunityFactors);
        Assert.Equal(data.OpportunityBias, read.OpportunityBias);
        Assert.Equal((data.Rank, data.Loss, data.ObservedOutcomes), (read.Rank, read.Loss, read.ObservedOutcomes));
        Assert.Equal(data.OutcomesPerOpportunity, read.OutcomesPerOpportunity);
        Assert.Equal(data.Calibration?.Scores, read.Calibration?.Scores);
        Assert.Equal(data.Calibration?.Probabilities, read.Calibration?.Probabilities);
        Assert.Equal(data.Calibration?.Counts, read.Calibration?.Counts);
        Assert.Equal(data.SquaredError?.GlobalMean, read.SquaredError?.GlobalMean);
        Assert.Equal(data.SquaredError?.ElementBias, read.SquaredError?.ElementBias);
        Assert.Equal(file, Write(read));
    }

    [Fact]
    public void ContentHash_OfModelAndFile_IsTheSha256OfTheBytes()
    {
        var file = Write(MadeUpModel.Full());
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        Assert.Equal(hash, FactorModelCodec.ContentHash(file));
        Assert.Equal(hash, FactorModel.Create(MadeUpModel.Full()).ContentHash);
    }

    [Fact]
    public void Read_CutAnywhere_IsRefusedOnOneLine()
    {
        var file = Write(MadeUpModel.Full());
        for (var length = 0; length < file.Length; length++)
            Refused(file.AsSpan(0, length).ToArray());
        Assert.Contains(
            $"found {file.Length - 1} bytes; needed: the {file.Length} it says it has: it was cut short",
            Refused(file[..^1]),
            StringComparison.Ordinal
        );
        Assert.Contains("it was added to", Refused([.. file, 0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyByteAltered_IsRefusedOnOneLine()
    {
        var file = Write(MadeUpModel.Full());
        for (var at = 0; at < file.Length; at++)
        {
            file[at] ^= 0x10;
            Refused(file);
            file[at] ^= 0x10;
        }

        file[^40] ^= 1;
        Assert.Contains("the file was altered", Refused(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherFileOrLaterVersion_NamesIt()
    {
        Assert.Contains("does not begin with AEFM", Refused("PK\u0003\u0004 some other file"u8.ToArray()), StringComparison.Ordinal);
        var file = Write(MadeUpModel.Data());
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), 2);
        Assert.Contains("format version: found 2; needed: 1 to 1", Refused(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 1024, "shapes: found rank 1024")]
    [InlineData(24, 0, "rank: found 0")]
    [InlineData(24, int.MaxValue, "rank: found 2147483647")]
    [InlineData(28, 10_000_000, "shapes: found rank 8, 10000000 elements")]
    [InlineData(32, 10_000_000, "shapes: found rank 8, 12 elements, 10000000 opportunities")]
    [InlineData(32, -1, "opportunities: found -1")]
    [InlineData(36, int.MaxValue, "shapes: found")]
    [InlineData(48, 3, "0 or 49 counts")]
    [InlineData(16, 8, "flags and loss: found 8")]
    [InlineData(20, 9, "flags and loss: found 0 and 9")]
    public void Read_AbsurdHeaderWithAValidChecksum_IsRefusedBeforeAllocating(int at, int value, string message)
    {
        var file = Write(MadeUpModel.Data());
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        SHA256.HashData(file.AsSpan(0, file.Length - 32), file.AsSpan(file.Length - 32));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains(message, Refused(file), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Read_NaNWithAValidChecksum_NamesTheRow()
    {
        var data = MadeUpModel.Data();
        var file = Write(data);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(file.Length - 32 - 4), float.NaN);
        SHA256.HashData(file.AsSpan(0, file.Length - 32), file.AsSpan(file.Length - 32));
        Assert.Contains("opportunity bias, row 48 (occupation:000039), column 0: found NaN", Refused(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BadData_WritesNothing()
    {
        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<FactorModelException>(() => FactorModelCodec.Write(MadeUpModel.Data() with { Rank = 7 }, output));
        Assert.Equal(0, output.WrittenCount);
    }

    internal static byte[] Write(FactorModelData data)
    {
        var output = new ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data, output);
        return output.WrittenSpan.ToArray();
    }

    private static string Refused(byte[] file)
    {
        var message = Assert.Throws<FactorModelException>(() => FactorModelCodec.Read(file)).Message;
        Assert.DoesNotContain('\n', message);
        return message;
    }
}
