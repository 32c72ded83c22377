using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Data.Models;

/// <summary>Writes a model's folder so that a killed process leaves either the complete old model or the complete new one.</summary>
public static class ModelWriter
{
    private const string Extension = ".aefm";
    private const int HashLetters = 12;
    private const string LockFile = ".model.lock";
    private static readonly string[] s_cardFiles = ["card.html", "card.json"];

    // Writing takes at most a second; two training runs that end at the same time write in sequence.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Writes the factor files with their hash in the name, then replaces the manifest, then removes files that are not in it. The
    /// old model's card is removed. Other writers of the folder wait.</summary>
    /// <param name="folder">The model's folder; created if missing.</param>
    /// <param name="manifest">The manifest; its list of files is filled in here.</param>
    /// <param name="models">Factor model by role.</param>
    /// <param name="people">Names of the people trained on, stored as marks; null if no people were used.</param>
    /// <param name="cards">Creates files about the model from its manifest, as name and content; null for none.</param>
    /// <returns>The manifest as written.</returns>
    /// <exception cref="DataException">A file cannot be written; the old model is kept.</exception>
    /// <exception cref="FactorModelException">A model is invalid, for example because a factor is not finite; nothing is
    /// written.</exception>
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
        // A card describes one model, so the old card is removed before the new manifest is written.
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

    // Files of the previous model; other files in the folder are not ours.
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
