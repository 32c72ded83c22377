using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>An opened cohort: its manifest, as-of date and programs, and its participants as a stream.</summary>
public sealed class Cohort
{
    private readonly ParticipantRowParser _parser;
    private bool _rowsRead;

    internal Cohort(
        string path,
        IReadOnlyList<string> files,
        CohortManifest? manifest,
        DateOnly asOf,
        ProgramFile programs,
        FilesRead read,
        CareerCatalog catalog,
        IntakeMatchers matchers
    )
    {
        Path = path;
        Files = files;
        Manifest = manifest;
        AsOf = asOf;
        Programs = programs;
        Read = read;
        _parser = new(catalog, asOf, programs.IsPresent ? programs.Programs : null, matchers);
        if (manifest is null || !programs.IsPresent)
            return;
        Compare("programs", manifest.Programs, programs.Rows.Programs);
        Compare("partners", manifest.Partners, programs.Rows.Partners);
        Compare("program_facts", manifest.ProgramFacts, programs.Rows.Facts);
    }

    /// <summary>The path as given.</summary>
    public string Path { get; }

    /// <summary>Participant files in the order they are read.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The manifest; null if the cohort has none.</summary>
    public CohortManifest? Manifest { get; }

    /// <summary>The as-of date of all records.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The cohort's programs, with any rows that could not be used.</summary>
    public ProgramFile Programs { get; }

    /// <summary>The kind of records: one of <see cref="CohortMarks"/>. Must be shown wherever results are shown.</summary>
    public string Data => Manifest?.Data ?? CohortMarks.Recorded;

    /// <summary>Number of rows accepted so far.</summary>
    public long Accepted { get; private set; }

    /// <summary>Number of rows rejected so far.</summary>
    public long Rejected { get; private set; }

    /// <summary>Hashes of the files as read: for the manifest and the program files from the start, for a participant file once it has been
    /// read to the end.</summary>
    public FilesRead Read { get; }

    /// <summary>What is wrong with the cohort as a whole, known once <see cref="Rows"/> has been read to the end: counts that are not those
    /// of the manifest.</summary>
    public List<DataProblem> Problems { get; } = [];

    /// <summary>Every row, accepted or rejected, in file order. Duplicates are rejected; accepted plus rejected equals the number of
    /// rows.</summary>
    /// <exception cref="DataException">A file cannot be used at all, or there are no rows.</exception>
    public IEnumerable<CohortRow> Rows()
    {
        if (_rowsRead)
            throw new InvalidOperationException("the rows of a cohort can be read only once; open it again");
        _rowsRead = true;
        var guard = new DuplicateGuard();
        foreach (var frame in Frames())
        {
            var row = guard.Check(Parse(frame));
            if (row.IsRejected)
                Rejected++;
            else
                Accepted++;
            yield return row;
        }

        if (Accepted + Rejected == 0)
            throw NoParticipant();
        CompareRows(Accepted + Rejected);
    }

    /// <summary>Opens every participant file and reads its header and first row, so that an unusable file is reported before the first
    /// result.</summary>
    /// <exception cref="DataException">A file cannot be used at all, or there are no rows.</exception>
    public void RequireReadable()
    {
        if (Files.Count(file => CohortFiles.Frames(file, new FilesRead()).Any()) == 0)
            throw NoParticipant();
    }

    /// <summary>Compares the number of rows read with the manifest's, for callers that read <see cref="Frames"/>; a difference is added to
    /// <see cref="Problems"/>.</summary>
    public void CompareRows(long read) => Compare("participants", Manifest?.Participants, read);

    /// <summary>Rows before their cells are parsed, in file order, for callers that parse cells in parallel: see <see cref="Parse"/> and
    /// <see cref="DuplicateGuard"/>.</summary>
    public IEnumerable<CohortFrame> Frames() => Files.SelectMany(file => CohortFiles.Frames(file, Read));

    /// <summary>Parses the cells of a row; thread-safe. Does not detect duplicates.</summary>
    public CohortRow Parse(CohortFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (frame.Problem is not null)
            return new(frame.File, frame.Line, string.Empty, string.Empty, null, [frame.Problem], []);
        var parsed = _parser.Parse(frame.Cells);
        return new(
            frame.File,
            frame.Line,
            parsed.Id,
            parsed.Marked,
            parsed.Participant,
            parsed.Problems.Count == 0
                ? []
                : [.. parsed.Problems.Select(p => new DataProblem(frame.File, frame.Line, p.Field, p.Found, p.Needed, p.Remedy))],
            parsed.Notes
        );
    }

    private DataException NoParticipant() =>
        new(new DataProblem(Path, 0, null, "no participant", "at least one row after the header", "add a row for each participant"));

    private void Compare(string what, int? said, long found)
    {
        if (said is { } count && count != found)
            Problems.Add(
                new(
                    System.IO.Path.Combine(Path, CohortManifest.FileName),
                    0,
                    what,
                    $"{count} in the manifest, {found} read",
                    "the number of rows in the files",
                    "if rows are missing, get the file again; otherwise correct the manifest"
                )
            );
    }
}
