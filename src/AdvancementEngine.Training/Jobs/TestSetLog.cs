using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Learning.Evaluation;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Audit log of every use of a test set, so that repeated use to get a better number is visible. A line is written before any
/// result is shown.</summary>
public static class TestSetLog
{
    /// <summary>Default file name.</summary>
    public const string FileName = "ledger.csv";

    private const string Header = "opened_utc,verb,task,data,split_seed,model,options,metrics";
    private const int HashLetters = 12;

    // Writing a line is fast, so a process that finds the log in use waits.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>The log next to a model's folder.</summary>
    public static string Beside(string modelFolder) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(modelFolder)))!, FileName);

    /// <summary>Appends a line.</summary>
    /// <param name="path">The log; created if missing.</param>
    /// <param name="verb">The verb that used the test set.</param>
    /// <param name="task">Task of the observations.</param>
    /// <param name="dataHash">Hash of their folder.</param>
    /// <param name="manifest">The model evaluated.</param>
    /// <param name="metrics">The results.</param>
    /// <exception cref="DataException">The file is not an audit log, or cannot be written.</exception>
    public static void Append(
        string path,
        string verb,
        string task,
        string dataHash,
        ModelManifest manifest,
        IEnumerable<(string Name, double Value)> metrics
    )
    {
        var model = string.Join(' ', manifest.Files.Values.Select(f => Short(f.Sha256)));
        var found = string.Join(' ', metrics.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Name}={m.Value:F4}")));
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTimeOffset.UtcNow:yyyy-MM-ddTHH:mm:ssZ},{Cell(verb)},{Cell(task)},{Cell(Short(dataHash))},"
                + $"{Cell(manifest.Options.GetValueOrDefault("observed.seed", ""))},{Cell(model)},{OptionsHash(manifest)},{Cell(found)}\n"
        );
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            using var held = FolderLock.Take(
                Path.GetDirectoryName(Path.GetFullPath(path))!,
                $".{Path.GetFileName(path)}.lock",
                "writing this audit log",
                s_patience
            );
            using var file = AppendedFile.Open(path);
            file.Write(Encoding.UTF8.GetBytes(Before(path, file) + line));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"an audit log that cannot be written ({failure.Message})",
                    "a writable file for recording uses of the test set",
                    "choose another file with --ledger FILE"
                ),
                failure
            );
        }
    }

    /// <summary>The results of an evaluation that are logged: for each list, the main metric and Recall@3, 5 and 10.</summary>
    public static IEnumerable<(string Name, double Value)> Of(IEnumerable<EvaluationReport> reports) =>
        reports.SelectMany(r =>
            new[] { r.Chief, "recall@3", "recall@5", "recall@10" }
                .Distinct(StringComparer.Ordinal)
                .Select(m => ($"{r.Kind}.{m}", r.Scorers[0].Metrics[m].Mean))
        );

    // What must precede the line; moves to the end of the file. A line truncated by a killed process is ended, not continued.
    private static string Before(string path, FileStream file)
    {
        if (file.Length == 0)
            return Header + "\n";
        using var reader = new StreamReader(file, leaveOpen: true);
        if (!string.Equals(reader.ReadLine(), Header, StringComparison.Ordinal))
            throw new DataException(
                new DataProblem(
                    path,
                    1,
                    null,
                    "a different first line",
                    Header,
                    "this is not an audit log of this version: move it away, or choose another file with --ledger FILE"
                )
            );
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n' ? string.Empty : "\n";
    }

    // Text from a dataset or a manifest always stays one cell in one line, so it cannot forge a line of this log.
    private static string Cell(string text)
    {
        var line = InputText.OneLine(text);
        return line.AsSpan().ContainsAny(',', '"') ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : line;
    }

    private static string Short(string hash) => hash.Length > HashLetters ? hash[..HashLetters] : hash;

    private static string OptionsHash(ModelManifest manifest)
    {
        var text = string.Concat(manifest.Options.Where(o => o.Key != "engine").Select(o => $"{o.Key}={o.Value}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLetters];
    }
}
