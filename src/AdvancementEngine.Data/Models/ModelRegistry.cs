using System.Text.Json;
using AdvancementEngine.Data.Bundles;

namespace AdvancementEngine.Data.Models;

/// <summary>Which model under a root folder is current, and the history of promotions. The file is replaced as a whole, so a killed process
/// leaves either the old or the new one.</summary>
public sealed class ModelRegistry : IDisposable
{
    /// <summary>File name under the root.</summary>
    public const string FileName = "promotions.json";

    private const string LockFile = ".promotions.lock";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };
    private readonly string _root;
    private readonly List<Promotion> _promotions;
    private readonly FolderLock? _lock;

    private ModelRegistry(string root, List<Promotion> promotions, FolderLock? held)
    {
        _root = root;
        _promotions = promotions;
        _lock = held;
    }

    /// <summary>All steps, oldest first.</summary>
    public IReadOnlyList<Promotion> Promotions => _promotions;

    /// <summary>Folder name of the current model; null before the first promotion.</summary>
    public string? Current => PromotionHistory.Of(_promotions) is [.., var last] ? last : null;

    /// <summary>The model that a rollback restores: each rollback goes back one more promotion. Null if there is none.</summary>
    public string? Previous => PromotionHistory.Of(_promotions) is [.., var before, _] ? before : null;

    /// <summary>Folder names of models under the root, in ordinal order.</summary>
    public IReadOnlyList<string> Models =>
        [
            .. Directory
                .EnumerateDirectories(_root)
                .Where(d => File.Exists(Path.Combine(d, BundleReader.ManifestFile)))
                .Select(d => Path.GetFileName(d))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Opens the registry of a root folder for reading.</summary>
    /// <exception cref="DataException">The folder is missing or the file cannot be read.</exception>
    public static ModelRegistry Open(string root) => new(root, Read(root), null);

    /// <summary>Opens the registry for a change. Until it is disposed, no other process can change it, so the change applies to what was
    /// read.</summary>
    /// <exception cref="DataException">As for <see cref="Open"/>, or another process is changing it.</exception>
    public static ModelRegistry OpenToChange(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (!Directory.Exists(root))
            throw new DataException(InputFile.Missing(root));
        var held = FolderLock.Take(root, LockFile, "promoting or rolling back a model");
        try
        {
            return new(root, Read(root), held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Adds a step; a promotion makes its model current.</summary>
    /// <exception cref="DataException">There is no such model, or the file cannot be written; the old file is kept.</exception>
    public void Add(Promotion promotion)
    {
        ArgumentNullException.ThrowIfNull(promotion);
        if (_lock is null)
            throw new InvalidOperationException("the registry is open for reading; open it with OpenToChange");
        Require(promotion.Model);
        _promotions.Add(promotion);
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(_promotions, s_json), (byte)'\n'];
        AtomicFile.Write(Path.Combine(_root, FileName), bytes);
    }

    /// <summary>Rejects a name that is not a model's.</summary>
    /// <exception cref="DataException">There is no such model under the root.</exception>
    public void Require(string model)
    {
        if (!Models.Contains(model))
            throw new DataException(
                new DataProblem(
                    _root,
                    0,
                    null,
                    $"no model {DataProblem.Quote(model)}",
                    $"one of {string.Join(", ", Models)}",
                    "train the model first, or correct the name"
                )
            );
    }

    /// <inheritdoc/>
    public void Dispose() => _lock?.Dispose();

    private static List<Promotion> Read(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (!Directory.Exists(root))
            throw new DataException(InputFile.Missing(root));
        var path = Path.Combine(root, FileName);
        if (!File.Exists(path))
            return [];
        try
        {
            return JsonSerializer.Deserialize<List<Promotion>>(InputFile.Bytes(path), s_json) ?? [];
        }
        catch (JsonException failure)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    (failure.LineNumber ?? -1) + 1,
                    null,
                    $"an unreadable list of promotions ({failure.Message})",
                    "the file written by 'advance models'",
                    "restore the file"
                ),
                failure
            );
        }
    }
}
