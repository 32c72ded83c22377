using System.Text;
using AdvancementEngine.Data.Csv;
using FsCheck;
using FsCheck.Fluent;

namespace AdvancementEngine.Tests.Data.Csv;

public class CsvPropertyTests
{
    private static readonly Gen<string> s_cell = Gen.Elements('a', 'b', '"', ',', '\n', '\r', '\t', ' ', ';', '|', 'ä', '日')
        .ListOf()
        .Select(c => string.Concat(c));

    // What no reader can tell apart after an unclosed quote is a good row whose quoted cell starts with a delimiter or a line break: those
    // are left out here.
    private static readonly Gen<string> s_plainCell = s_cell.Where(c =>
        !c.StartsWith(',') && !c.StartsWith('\n') && !c.StartsWith('\r') && !c.StartsWith('"')
    );

    private static Gen<string[]> Row(Gen<string> cell) => cell.ArrayOf(3);

    private static byte[] Write(IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(stream, ["a", "b", "c"]))
        {
            foreach (var row in rows)
                writer.Write(row);
        }

        return stream.ToArray();
    }

    [Fact]
    public void Rows_AnyCellsWritten_ReadBackEqualWhateverTheBuffer() =>
        Prop.ForAll(
                Row(s_cell).ListOf().ToArbitrary(),
                Gen.Choose(16, 200).ToArbitrary(),
                (rows, buffer) =>
                {
                    var read = CsvReaderTests.Read(Write(rows), new CsvOptions { BufferBytes = buffer });
                    return read.Count == rows.Count
                        && read.Zip(rows).All(p => p.First.Problem is null && p.First.Cells.SequenceEqual(p.Second));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Rows_BrokenRowsBetweenGoodOnes_EveryGoodRowReadEveryBrokenOneListed()
    {
        var broken = Gen.Elements("x,\"open,y", "\"x,y,z", "x,y,\"z", "x,y\"y,z", "x,\"y\"y,z", "x,y", "x,y,z,w", "x,\r,z", "x,\0,z");
        var piece = Gen.OneOf(
            Row(s_plainCell).Select(r => (Row: (string[]?)r, Text: string.Empty)),
            broken.Select(t => (Row: (string[]?)null, Text: t))
        );
        Prop.ForAll(
                piece.ListOf().ToArbitrary(),
                Gen.Choose(16, 200).ToArbitrary(),
                (pieces, buffer) =>
                {
                    using var stream = new MemoryStream();
                    stream.Write("a,b,c\n"u8);
                    foreach (var (row, text) in pieces)
                    {
                        if (row is null)
                            stream.Write(Encoding.UTF8.GetBytes(text + "\n"));
                        else
                            stream.Write(Write([row]).AsSpan("a,b,c\n".Length));
                    }

                    var read = CsvReaderTests.Read(stream.ToArray(), new CsvOptions { BufferBytes = buffer });
                    var good = read.Where(r => r.Problem is null).Select(r => r.Cells).ToList();
                    var expected = pieces.Where(p => p.Row is not null).Select(p => p.Row!).ToList();
                    return good.Count == expected.Count
                        && good.Zip(expected).All(p => p.First.SequenceEqual(p.Second))
                        && read.Count(r => r.Problem is not null) == pieces.Count(p => p.Row is null);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Rows_AnyBytes_SameRowsWhateverTheBufferAndNoThrow() =>
        Prop.ForAll(
                Gen.Elements<byte>((byte)'a', (byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0xC3, 0xA4, 0xFF).ListOf().ToArbitrary(),
                bytes =>
                {
                    byte[] file = [.. "a,b\n"u8, .. bytes];
                    string Show(int buffer) =>
                        string.Join(
                            '\n',
                            CsvReaderTests
                                .Read(
                                    file,
                                    new CsvOptions
                                    {
                                        BufferBytes = buffer,
                                        MaxQuotedLines = 3,
                                        MaxFieldBytes = 20,
                                        MaxRowBytes = 64,
                                    }
                                )
                                .Select(r => $"{r.Line} {r.Problem} {string.Join('|', r.Cells)}")
                        );
                    return Show(16) == Show(17) && Show(16) == Show(1000);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
