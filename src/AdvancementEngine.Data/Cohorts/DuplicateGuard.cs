using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Rejects a participant whose id an earlier good row already had, over all files of a cohort. Rows must come in order. Keeps 128 bits of a hash and a line per participant, not the ids.</summary>
public sealed class DuplicateGuard
{
    private readonly Dictionary<UInt128, (int File, long Line)> _seen = [];
    private readonly List<string> _files = [];

    /// <summary>The row, or the row rejected as a duplicate. Rejected rows do not count as seen.</summary>
    public CohortRow Check(CohortRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Participant is null) return row;
        if (_files.Count == 0 || !string.Equals(_files[^1], row.File, StringComparison.Ordinal)) _files.Add(row.File);
        var key = Key(row.Id);
        if (_seen.TryAdd(key, (_files.Count - 1, row.Line))) return row;
        var (file, line) = _seen[key];
        var where = file == _files.Count - 1 ? $"line {line}" : $"{_files[file]}:{line}";
        return row with
        {
            Participant = null,
            Problems = [new(row.File, row.Line, ParticipantColumns.Participant, $"{DataProblem.Quote(row.Id)} again, first on {where}", "each participant once in a cohort", "remove one of the rows, or merge them; the first was kept")],
        };
    }

    private static UInt128 Key(string id)
    {
        Span<byte> text = stackalloc byte[Encoding.UTF8.GetMaxByteCount(ParticipantRowParser.MaxIdLength)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..Encoding.UTF8.GetBytes(id, text)], hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
