using System.Security.Cryptography;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Runs;

/// <summary>
/// A run's input, copied once into a folder that only its owner can enter, and hashed while copying. The run reads the copy, so the hashed
/// bytes are the bytes read even if the input changes.
/// </summary>
internal sealed class InputCopy : IDisposable
{
    /// <summary>Name prefix of a copy's folder inside a run's folder.</summary>
    public const string FolderPrefix = "input-";

    private readonly string _folder;
    private readonly string _original;

    private InputCopy(string folder, string original, string path)
    {
        _folder = folder;
        _original = original;
        Path = path;
    }

    /// <summary>The path to open instead of the input.</summary>
    public string Path { get; }

    /// <summary>The files in reading order.</summary>
    public IReadOnlyList<InputFingerprint> Prints { get; private set; } = [];

    /// <summary>Line ends of delimited participant files minus one for each, as an estimate of the rows; null if a file is
    /// Parquet.</summary>
    public long? Rows { get; private set; } = 0;

    /// <summary>Copies a cohort.</summary>
    /// <param name="cohort">Folder, participant file or pattern.</param>
    /// <param name="into">Folder in which to create the copy's folder.</param>
    /// <param name="cancellation">Cancels between blocks.</param>
    /// <exception cref="DataException">A file is missing, or the copy cannot be written.</exception>
    public static InputCopy Take(string cohort, string into, CancellationToken cancellation)
    {
        var (participants, beside) = CohortReader.FilesOf(cohort);
        var folder = System.IO.Path.Combine(into, FolderPrefix + RandomNumberGenerator.GetHexString(16, lowercase: true));
        PrivateFolder.Create(folder);
        var copy = new InputCopy(
            folder,
            cohort,
            Directory.Exists(cohort) ? folder : System.IO.Path.Combine(folder, System.IO.Path.GetFileName(cohort))
        );
        try
        {
            var prints = new List<InputFingerprint>();
            foreach (var file in participants)
            {
                var (print, lines) = copy.Add(file, cancellation);
                prints.Add(print);
                copy.Rows = file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? null : copy.Rows + Math.Max(0, lines - 1);
            }

            prints.AddRange(beside.Select(file => copy.Add(file, cancellation).Print));
            copy.Prints = prints;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>Converts an error about the copy to one about the input, which the user knows.</summary>
    public DataException About(DataException failure) =>
        failure.Problems.Any(p => p.ToString().Contains(_folder, StringComparison.Ordinal))
            ? new([.. failure.Problems.Select(About)])
            : failure;

    /// <summary>Removes copies that killed processes left in a folder.</summary>
    public static void RemoveOthers(string folder, InputCopy? kept)
    {
        foreach (var left in Directory.GetDirectories(folder, FolderPrefix + "*").Where(f => f != kept?._folder))
            Directory.Delete(left, recursive: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private DataProblem About(DataProblem problem) =>
        problem with
        {
            File = Original(problem.File),
            Found = Original(problem.Found),
            Needed = Original(problem.Needed),
            Remedy = Original(problem.Remedy),
        };

    private string Original(string text) =>
        text.Replace(Path, _original, StringComparison.Ordinal)
            .Replace(_folder, System.IO.Path.GetDirectoryName(_original) ?? string.Empty, StringComparison.Ordinal);

    private (InputFingerprint Print, long Lines) Add(string file, CancellationToken cancellation)
    {
        using var source = InputFile.Open(file);
        var to = System.IO.Path.Combine(_folder, System.IO.Path.GetFileName(file));
        try
        {
            using var copied = new FileStream(
                to,
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    Share = FileShare.None,
                }
            );
            return InputFingerprints.Of(file, source, copied, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(
                new DataProblem(
                    to,
                    0,
                    null,
                    $"input that cannot be copied ({failure.Message})",
                    "readable input, and space for a copy of it in the run's folder",
                    "free up space, or choose another folder for the run"
                ),
                failure
            );
        }
    }
}
