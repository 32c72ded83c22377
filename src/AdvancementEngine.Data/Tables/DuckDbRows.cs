using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace AdvancementEngine.Data.Tables;

/// <summary>Passes held rows to DuckDB as the table function <c>held_rows()</c>: columns of codes are copied directly, with their texts as
/// an ENUM, so that no text is copied, hashed or compared per row.</summary>
internal sealed unsafe partial class DuckDbRows : IDisposable
{
    public const string Function = "held_rows";

    /// <summary>In UTF-16 units. Above this size, texts are passed as text, chunk by chunk, because an ENUM's texts are held and written as
    /// one page.</summary>
    private const long LargestDictionary = 16 * 1024 * 1024;

    private readonly HeldRows _rows;
    private readonly GCHandle _self;
    private readonly List<int> _codeBytes = [];
    private byte[] _buffer = new byte[1024];
    private int _next;

    public DuckDbRows(DuckDBConnection connection, HeldRows rows)
    {
        _rows = rows;
        _self = GCHandle.Alloc(this);
        var function = NativeMethods.TableFunction.DuckDBCreateTableFunction();
        NativeMethods.TableFunction.DuckDBTableFunctionSetName(function, Function);
        NativeMethods.TableFunction.DuckDBTableFunctionSetExtraInfo(function, GCHandle.ToIntPtr(_self), &Nothing);
        NativeMethods.TableFunction.DuckDBTableFunctionSetBind(function, &Bind);
        NativeMethods.TableFunction.DuckDBTableFunctionSetInit(function, &Init);
        NativeMethods.TableFunction.DuckDBTableFunctionSetFunction(function, &Fill);
        var state = NativeMethods.TableFunction.DuckDBRegisterTableFunction(connection.NativeConnection, function);
        NativeMethods.TableFunction.DuckDBDestroyTableFunction(ref function);
        if (state != DuckDBState.Success)
            throw new InvalidOperationException($"DuckDB did not accept the table function '{Function}'");
    }

    /// <summary>Frees what DuckDB points to; its connection must already be closed.</summary>
    public void Dispose() => _self.Free();

    [LibraryImport("duckdb", EntryPoint = "duckdb_create_enum_type")]
    private static partial DuckDBLogicalType CreateEnumType(byte** names, ulong count);

    // An exception must not pass through DuckDB: it becomes the query's error.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(IntPtr info)
    {
        try
        {
            Of(NativeMethods.TableFunction.DuckDBBindGetExtraInfo(info)).AddColumns(info);
        }
        catch (Exception failure)
        {
            NativeMethods.TableFunction.DuckDBBindSetError(info, failure.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Init(IntPtr info) => Of(NativeMethods.TableFunction.DuckDBInitGetExtraInfo(info))._next = 0;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Fill(IntPtr info, IntPtr output)
    {
        try
        {
            using var chunk = new BorrowedChunk(output);
            Of(NativeMethods.TableFunction.DuckDBFunctionGetExtraInfo(info)).Fill(chunk);
        }
        catch (Exception failure)
        {
            NativeMethods.TableFunction.DuckDBFunctionSetError(info, failure.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Nothing(IntPtr info) { }

    private static DuckDbRows Of(IntPtr self) => (DuckDbRows)GCHandle.FromIntPtr(self).Target!;

    private void AddColumns(IntPtr info)
    {
        _codeBytes.Clear();
        foreach (var column in _rows.Columns)
        {
            using var type = TypeOf(column, out var bytes);
            _codeBytes.Add(bytes);
            NativeMethods.TableFunction.DuckDBBindAddResultColumn(info, column.Column.Name, type);
        }

        NativeMethods.TableFunction.DuckDBBindSetCardinality(info, (ulong)_rows.Count, true);
    }

    private DuckDBLogicalType TypeOf(HeldColumn column, out int codeBytes)
    {
        codeBytes = 0;
        // If most cells differ, a dictionary gains nothing.
        if (
            column is HeldTexts { AnyKnown: true, Nameable: true, Units: < LargestDictionary } texts
            && texts.Texts.Count * 2 <= _rows.Count
        )
        {
            var type = EnumOf(texts.Texts);
            codeBytes = NativeMethods.LogicalType.DuckDBEnumInternalType(type) switch
            {
                DuckDBType.UnsignedTinyInt => 1,
                DuckDBType.UnsignedSmallInt => 2,
                _ => 4,
            };
            return type;
        }

        return NativeMethods.LogicalType.DuckDBCreateLogicalType(
            column switch
            {
                HeldTexts => DuckDBType.Varchar,
                HeldValues<long> => DuckDBType.BigInt,
                HeldValues<float> => DuckDBType.Float,
                _ => DuckDBType.Date,
            }
        );
    }

    private DuckDBLogicalType EnumOf(TextCodes texts)
    {
        var offsets = new int[texts.Count];
        var used = 0;
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = used;
            Room(used + Encoding.UTF8.GetMaxByteCount(texts[i].Length) + 1);
            used += Encoding.UTF8.GetBytes(texts[i], _buffer.AsSpan(used));
            _buffer[used++] = 0;
        }

        var names = (byte**)NativeMemory.Alloc((nuint)offsets.Length, (nuint)sizeof(byte*));
        try
        {
            fixed (byte* start = _buffer)
            {
                for (var i = 0; i < offsets.Length; i++)
                    names[i] = start + offsets[i];
                return CreateEnumType(names, (ulong)offsets.Length);
            }
        }
        finally
        {
            NativeMemory.Free(names);
        }
    }

    private void Fill(BorrowedChunk chunk)
    {
        var count = Math.Min(_rows.Count - _next, (int)NativeMethods.Helpers.DuckDBVectorSize());
        for (var c = 0; c < _rows.Columns.Count; c++)
        {
            var vector = chunk.Vector(c);
            var column = _rows.Columns[c];
            Validity(column, vector, count);
            var data = NativeMethods.Vectors.DuckDBVectorGetData(vector);
            switch (column)
            {
                case HeldValues<long> integers:
                    integers.Values.Slice(_next, count).CopyTo(new Span<long>(data, count));
                    break;
                case HeldValues<float> numbers:
                    numbers.Values.Slice(_next, count).CopyTo(new Span<float>(data, count));
                    break;
                case HeldValues<int> days:
                    days.Values.Slice(_next, count).CopyTo(new Span<int>(data, count));
                    break;
                case HeldTexts texts when _codeBytes[c] > 0:
                    Codes(texts.Cells.Slice(_next, count), data, _codeBytes[c]);
                    break;
                case HeldTexts texts:
                    Texts(texts, vector, count);
                    break;
            }
        }

        chunk.Count(count);
        _next += count;
    }

    // DuckDB's chunks contain a multiple of 64 rows, so bits need not be shifted within their words.
    private void Validity(HeldColumn column, IntPtr vector, int count)
    {
        if (column.AllKnown)
            return;
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        column
            .Known.Slice(_next >> 6, (count + 63) >> 6)
            .CopyTo(new Span<ulong>(NativeMethods.Vectors.DuckDBVectorGetValidity(vector), (count + 63) >> 6));
    }

    private static void Codes(ReadOnlySpan<int> codes, void* data, int bytes)
    {
        switch (bytes)
        {
            case 1:
                for (var i = 0; i < codes.Length; i++)
                    ((byte*)data)[i] = (byte)codes[i];
                break;
            case 2:
                for (var i = 0; i < codes.Length; i++)
                    ((ushort*)data)[i] = (ushort)codes[i];
                break;
            default:
                codes.CopyTo(new Span<int>(data, codes.Length));
                break;
        }
    }

    private void Texts(HeldTexts texts, IntPtr vector, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!texts.IsKnown(_next + i))
                continue;
            var text = texts.Texts[texts.Cells[_next + i]];
            Room(Encoding.UTF8.GetMaxByteCount(text.Length));
            var length = Encoding.UTF8.GetBytes(text, _buffer);
            fixed (byte* bytes = _buffer)
                NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(vector, (ulong)i, bytes, length);
        }
    }

    private void Room(int bytes)
    {
        if (bytes > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(bytes, _buffer.Length * 2));
    }

    // DuckDB owns the chunk: the handle must not free it.
    private readonly struct BorrowedChunk : IDisposable
    {
        private readonly DuckDBDataChunk _chunk = new();

        public BorrowedChunk(IntPtr chunk) => Marshal.InitHandle(_chunk, chunk);

        public IntPtr Vector(int column) => NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk, column);

        public void Count(int count) => NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunk, (ulong)count);

        public void Dispose() => _chunk.SetHandleAsInvalid();
    }
}
