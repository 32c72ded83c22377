using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace AdvancementEngine.Factorization;

/// <summary>Reads version 1 of the model file. Every size is compared with the bytes available before anything of that size is
/// allocated.</summary>
internal ref struct FactorModelReader
{
    private static readonly UTF8Encoding s_strictUtf8 = new(false, true);
    private const string Restore = "restore the file as training wrote it";
    private ReadOnlySpan<byte> _left;

    public static FactorModelData Data(ReadOnlySpan<byte> file)
    {
        var reader = new FactorModelReader { _left = file[16..] };
        var flags = reader.UInt32();
        var loss = reader.UInt32();
        var (rank, elements, opportunities, knots) = (reader.Int32(), reader.Int32(), reader.Int32(), reader.Int32());
        var observed = BinaryPrimitives.ReadInt64LittleEndian(reader.Take(8));
        var counts = reader.Int32();
        FactorModelChecks.Shape(rank, elements, opportunities);
        reader.Fits(flags, loss, rank, elements, opportunities, knots, counts);
        var data = new FactorModelData
        {
            Rank = rank,
            Loss = Losses.All[(int)loss],
            ElementIds = reader.Ids(elements),
            OpportunityIds = reader.Ids(opportunities),
            ObservedOutcomes = observed,
            OutcomesPerOpportunity = reader.Int32s(counts),
            ElementFactors = reader.Singles(elements * rank),
            OpportunityFactors = reader.Singles(opportunities * rank),
            OpportunityBias = reader.Singles(opportunities),
            SquaredError =
                (flags & FactorModelCodec.SquaredErrorFlag) == 0
                    ? null
                    : new SquaredErrorTerms(reader.Singles(1)[0], reader.Singles(elements)),
            Calibration = (flags & FactorModelCodec.CalibrationFlag) == 0 ? null : reader.Knots(knots),
        };
        if (reader._left.Length != 0)
            throw new FactorModelException("model file", $"{reader._left.Length} bytes after the last part", "none", Restore);
        return data;
    }

    private readonly void Fits(uint flags, uint loss, int rank, int elements, int opportunities, int knots, int counts)
    {
        if (flags > (FactorModelCodec.CalibrationFlag | FactorModelCodec.SquaredErrorFlag) || loss >= Losses.All.Length)
            throw new FactorModelException(
                "model file, flags and loss",
                $"{flags} and {loss}",
                $"0 to 3 and 0 to {Losses.All.Length - 1}",
                Restore
            );
        if (knots < 0 || (counts != 0 && counts != opportunities))
            throw new FactorModelException(
                "model file, counts",
                $"{knots} calibration knots, {counts} outcome counts",
                $"0 or more knots, 0 or {opportunities} counts",
                Restore
            );
        var numbers = ((long)elements + opportunities) * rank + opportunities + counts + 3L * knots;
        if ((flags & FactorModelCodec.SquaredErrorFlag) != 0)
            numbers += 1L + elements;

        // Each id takes two bytes for its length and at least three for its text.
        var least = 5L * ((long)elements + opportunities) + 4L * numbers;
        if (least > _left.Length)
            throw new FactorModelException(
                "model file, shapes",
                $"rank {rank}, {elements} elements, {opportunities} opportunities in {_left.Length} bytes",
                $"at least {least} bytes for them",
                Restore
            );
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _left.Length)
            throw new FactorModelException("model file", $"{_left.Length} bytes left", $"{count} more for the next part", Restore);
        var taken = _left[..count];
        _left = _left[count..];
        return taken;
    }

    private uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    private int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    private ImmutableArray<string> Ids(int count)
    {
        var ids = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < count; i++)
        {
            var bytes = Take(BinaryPrimitives.ReadUInt16LittleEndian(Take(2)));
            try
            {
                ids.Add(s_strictUtf8.GetString(bytes));
            }
            catch (DecoderFallbackException)
            {
                throw new FactorModelException($"model file, id {i}", "bytes that are not UTF-8", "ids in UTF-8", Restore);
            }
        }

        return ids.MoveToImmutable();
    }

    private ImmutableArray<int> Int32s(int count)
    {
        var values = ImmutableArray.CreateBuilder<int>(count);
        for (var i = 0; i < count; i++)
            values.Add(Int32());
        return values.MoveToImmutable();
    }

    private float[] Singles(int count)
    {
        var bytes = Take(checked(4 * count));
        var values = new float[count];
        if (BitConverter.IsLittleEndian)
            bytes.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        else
            for (var i = 0; i < count; i++)
                values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * i)..]);
        return values;
    }

    private CalibrationTable Knots(int count) => new([.. Singles(count)], [.. Singles(count)], Int32s(count));
}
