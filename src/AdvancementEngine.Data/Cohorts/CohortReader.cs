using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Opens cohorts: a folder with <c>manifest.json</c>, <c>participants*.csv</c> and program files, one participant file, or a
/// pattern.</summary>
public static class CohortReader
{
    /// <summary>Files in a cohort's folder that are read in addition to its participant files. A file not listed here is not copied into a
    /// batch run and is not part of its hash.</summary>
    public static IReadOnlyList<string> BesideFiles { get; } =
    [CohortManifest.FileName, ProgramReader.ProgramsFile, ProgramReader.PartnersFile, ProgramReader.FactsFile];

    /// <summary>Opens a cohort; programs are read at once, participants as a stream.</summary>
    /// <param name="path">A folder, a file, or a pattern with <c>*</c> and <c>?</c> in its last part.</param>
    /// <param name="catalog">The catalog codes are resolved against.</param>
    /// <param name="asOf">The requested as-of date; null uses the manifest's, or else <paramref name="today"/>.</param>
    /// <param name="today">Today's date in UTC, from the host.</param>
    /// <param name="matchers">Matchers of the same catalog; built if null.</param>
    /// <exception cref="DataException">The path, the manifest or a program file cannot be used at all.</exception>
    public static Cohort Open(string path, CareerCatalog catalog, DateOnly? asOf, DateOnly today, IntakeMatchers? matchers = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var files = CohortFiles.Find(path);
        var read = new FilesRead();
        var isFolder = Directory.Exists(path);
        var manifestPath = Path.Combine(path, CohortManifest.FileName);
        var manifest = isFolder && File.Exists(manifestPath) ? CohortManifest.Read(manifestPath, read) : null;
        var day = asOf ?? manifest?.AsOf ?? today;
        if (!CalendarBounds.Admits(day))
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    "as_of",
                    DataProblem.Quote(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    CalendarBounds.Needed,
                    "correct the as-of date"
                )
            );
        matchers ??= IntakeMatchers.Of(catalog);
        // Partners or facts without programs are rejected by the reader, because otherwise they would be lost silently.
        string[] programFiles = [ProgramReader.ProgramsFile, ProgramReader.PartnersFile, ProgramReader.FactsFile];
        var programs =
            isFolder && programFiles.Any(name => File.Exists(Path.Combine(path, name)))
                ? ProgramReader.Read(path, catalog, day, matchers, read)
                : ProgramFile.Absent;
        var cohort = new Cohort(path, files, manifest, day, programs, read, catalog, matchers);
        cohort.Problems.AddRange(Unread(path));
        return cohort;
    }

    /// <summary>Every file that is read for a cohort: participant files in reading order, then the others.</summary>
    /// <param name="path">As for <see cref="Open"/>.</param>
    /// <exception cref="DataException">There is no participant file.</exception>
    public static (IReadOnlyList<string> Participants, IReadOnlyList<string> Beside) FilesOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var participants = CohortFiles.Find(path);
        return (participants, Directory.Exists(path) ? [.. BesideFiles.Select(name => Path.Combine(path, name)).Where(File.Exists)] : []);
    }

    /// <summary>Files in a cohort's folder that look like part of it but are not read, as problems, so that no rows are left out
    /// silently.</summary>
    /// <param name="path">As for <see cref="Open"/>.</param>
    /// <exception cref="DataException">There is no participant file.</exception>
    public static IReadOnlyList<DataProblem> Unread(string path) => [.. CohortFiles.Unread(path, BesideFiles)];

    /// <summary>The rows of a cohort as of a date; see <see cref="Cohort.Rows"/>.</summary>
    public static IEnumerable<CohortRow> Read(string path, CareerCatalog catalog, DateOnly asOf) => Open(path, catalog, asOf, asOf).Rows();
}
