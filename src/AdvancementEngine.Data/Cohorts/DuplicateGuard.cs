using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Data.Records;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Rejects a participant whose id was already used in an accepted row, across all files of a cohort. Rows must come in order.
/// Stores a 128-bit hash and a line number per participant, not the ids.</summary>
public sealed class DuplicateGuard
{
    private readonly Dictionary<UInt128, (int File, long Line)> _seen = [];
    private readonly Dictionary<UInt128, (int File, long Line)> _folded = [];
    private readonly List<string> _files = [];

    /// <summary>The row, or the row rejected as a duplicate. Rejected rows do not count as seen.</summary>
    public CohortRow Check(CohortRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Participant is null)
            return row;
        if (_files.Count == 0 || !string.Equals(_files[^1], row.File, StringComparison.Ordinal))
            _files.Add(row.File);
        var key = Key(row.Id);
        if (_seen.TryAdd(key, (_files.Count - 1, row.Line)))
            return Alike(row);
        var where = Where(_seen[key]);
        return row with
        {
            Participant = null,
            Problems =
            [
                new(
                    row.File,
                    row.Line,
                    ParticipantColumns.Participant,
                    $"{DataProblem.Quote(row.Id)} again; it first appears on {where}",
                    "each participant once per cohort",
                    "remove or merge the rows; the first was kept"
                ),
            ],
        };
    }

    private CohortRow Alike(CohortRow row)
    {
        var folded = Key(PersonIds.Folded(row.Id));
        if (_folded.TryAdd(folded, (_files.Count - 1, row.Line)))
            return row;
        var note = IntakeNote.NotGiven(
            ParticipantColumns.Participant,
            row.Id,
            $"differs from the id on {Where(_folded[folded])} only in case or leading zeros; they count as two people; if they are one "
                + $"person, correct one of the ids"
        );
        return row with { Notes = [.. row.Notes, note] };
    }

    private string Where((int File, long Line) seen) =>
        seen.File == _files.Count - 1 ? $"line {seen.Line}" : $"{_files[seen.File]}:{seen.Line}";

    private static UInt128 Key(string id)
    {
        Span<byte> text = stackalloc byte[Encoding.UTF8.GetMaxByteCount(ParticipantRowParser.MaxIdLength)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..Encoding.UTF8.GetBytes(id, text)], hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
