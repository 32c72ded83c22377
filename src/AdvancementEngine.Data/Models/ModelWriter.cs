using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Data.Models;

/// <summary>Writes a model's folder so that at any kill it holds either the old model or the new one, whole.</summary>
public static class ModelWriter
{
    private const string Extension = ".aefm";
    private const int HashLetters = 12;
    private const string LockFile = ".model.lock";
    private static readonly string[] s_cardFiles = ["card.html", "card.json"];

    // Writing takes a second at most; two trainings that end together write one after the other.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Writes the factor files under names that carry their hash, then the manifest over the old one, then removes files no
    /// manifest names. The old model's card is removed. Other writers of the folder wait meanwhile.</summary>
    /// <param name="folder">The model's folder; made where missing.</param>
    /// <param name="manifest">The manifest; its list of files is filled here.</param>
    /// <param name="models">Factor model by role.</param>
    /// <param name="people">Names of the people trained on, kept as marks; null for a model of none.</param>
    /// <param name="cards">Files about the model, made from its manifest, as name and content; null for none.</param>
    /// <returns>The manifest as written.</returns>
    /// <exception cref="DataException">A file cannot be written; the old model still stands.</exception>
    /// <exception cref="FactorModelException">A model cannot be used, for example a factor is not finite; nothing is written.</exception>
    public static ModelManifest Write(
        string folder,
        ModelManifest manifest,
        IReadOnlyDictionary<string, FactorModelData> models,
        IEnumerable<string>? people = null,
        Func<ModelManifest, IEnumerable<(string Name, byte[] Content)>>? cards = null
    )
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(models);
        var files = ImmutableSortedDictionary.CreateBuilder<string, ModelFile>(StringComparer.Ordinal);
        var contents = new List<(string Name, byte[] Bytes)>();
        foreach (var (role, data) in models.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            var buffer = new ArrayBufferWriter<byte>();
            FactorModelCodec.Write(data, buffer);
            var bytes = buffer.WrittenSpan.ToArray();
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var name = $"{role}-{hash[..HashLetters]}{Extension}";
            files.Add(role, new ModelFile(name, hash));
            contents.Add((name, bytes));
        }

        using var held = FolderLock.Take(folder, LockFile, "writing a model", s_patience);
        foreach (var (name, bytes) in contents)
            AtomicFile.Write(Path.Combine(folder, name), bytes);
        var whole = manifest with { Files = files.ToImmutable() };
        // A card tells of one model: the old one's goes before the new manifest comes.
        foreach (var card in s_cardFiles)
            File.Delete(Path.Combine(folder, card));
        var marks = TrainedPeople.NameFor(whole);
        if (people is not null)
            TrainedPeople.Write(Path.Combine(folder, marks), people);
        AtomicFile.Write(Path.Combine(folder, BundleReader.ManifestFile), ModelManifestJson.Write(whole));
        foreach (var (name, content) in cards?.Invoke(whole) ?? [])
            AtomicFile.Write(Path.Combine(folder, name), content);
        AtomicFile.RemovePartials(folder);
        RemoveOthers(folder, [.. contents.Select(c => c.Name), .. people is null ? Array.Empty<string>() : [marks]]);
        return whole;
    }

    // Files of the model that stood here before; what else is in the folder is not ours.
    private static void RemoveOthers(string folder, HashSet<string> kept)
    {
        foreach (
            var file in Directory.EnumerateFiles(folder).Where(f => IsOurs(Path.GetFileName(f)) && !kept.Contains(Path.GetFileName(f)))
        )
            File.Delete(file);
    }

    private static bool IsOurs(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal)
        || (
            name.StartsWith("trained-people", StringComparison.Ordinal) && name.EndsWith(TrainedPeople.Extension, StringComparison.Ordinal)
        );
}
