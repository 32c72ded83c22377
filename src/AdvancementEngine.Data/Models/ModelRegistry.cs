using System.Text.Json;

namespace AdvancementEngine.Data.Models;

/// <summary>Which of the models under a root folder is current, and how it came to be. The file is replaced whole, so at any kill it is the old or the new one.</summary>
public sealed class ModelRegistry
{
    /// <summary>File name under the root.</summary>
    public const string FileName = "promotions.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };
    private readonly string _root;
    private readonly List<Promotion> _promotions;

    private ModelRegistry(string root, List<Promotion> promotions)
    {
        _root = root;
        _promotions = promotions;
    }

    /// <summary>All that happened, oldest first.</summary>
    public IReadOnlyList<Promotion> Promotions => _promotions;

    /// <summary>Folder name of the current model; null before the first promotion.</summary>
    public string? Current => _promotions.Count == 0 ? null : _promotions[^1].Model;

    /// <summary>Folder names of models under the root, ordinal.</summary>
    public IReadOnlyList<string> Models =>
        [.. Directory.EnumerateDirectories(_root).Where(d => File.Exists(Path.Combine(d, Bundles.BundleReader.ManifestFile))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>Opens the registry of a root folder.</summary>
    /// <exception cref="DataException">The folder is missing or the file cannot be read.</exception>
    public static ModelRegistry Open(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (!Directory.Exists(root)) throw new DataException(InputFile.Missing(root));
        var path = Path.Combine(root, FileName);
        if (!File.Exists(path)) return new ModelRegistry(root, []);
        try
        {
            using var stream = InputFile.Open(path);
            return new ModelRegistry(root, JsonSerializer.Deserialize<List<Promotion>>(stream, Json) ?? []);
        }
        catch (JsonException failure)
        {
            throw new DataException(new DataProblem(path, (failure.LineNumber ?? -1) + 1, null, $"no readable list of promotions ({failure.Message})", "the file as the verb wrote it", "restore the file"), failure);
        }
    }

    /// <summary>Makes a model current.</summary>
    /// <exception cref="DataException">There is no such model, or the file cannot be written; the old one still stands.</exception>
    public void Add(Promotion promotion)
    {
        ArgumentNullException.ThrowIfNull(promotion);
        Require(promotion.Model);
        _promotions.Add(promotion);
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(_promotions, Json), (byte)'\n'];
        AtomicFile.Write(Path.Combine(_root, FileName), bytes);
    }

    /// <summary>Refuses a name that is no model's.</summary>
    /// <exception cref="DataException">There is no such model under the root.</exception>
    public void Require(string model)
    {
        if (!Models.Contains(model))
            throw new DataException(new DataProblem(_root, 0, null, $"no model {DataProblem.Quote(model)}", $"one of {string.Join(", ", Models)}", "train it first or correct the name"));
    }

    /// <summary>The model that was current before the present one; null where there was none.</summary>
    public string? Previous()
    {
        for (var i = _promotions.Count - 2; i >= 0; i--)
        {
            if (!string.Equals(_promotions[i].Model, Current, StringComparison.Ordinal)) return _promotions[i].Model;
        }

        return null;
    }
}
