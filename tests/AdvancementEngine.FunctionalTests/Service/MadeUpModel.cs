using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Made-up models over the shipped catalog: fixed pseudo-random factors, in a folder of their own. They say nothing of real
/// occupations.</summary>
internal sealed class MadeUpModel : IDisposable
{
    private const string Factors = "occupations.aefm";

    public static CareerCatalog Catalog { get; } = CatalogReader.Read(ShippedFiles.Catalog);

    public MadeUpModel(uint seed = 1)
    {
        Folder = Directory.CreateTempSubdirectory("made-up-model-").FullName;
        Write(seed);
    }

    public string Folder { get; }

    /// <summary>Puts the model of a seed in place, manifest last and in one step, as training does.</summary>
    public void Write(uint seed)
    {
        var buffer = new ArrayBufferWriter<byte>();
        FactorModelCodec.Write(Data(seed), buffer);
        var bytes = buffer.WrittenSpan.ToArray();
        var name = $"{Path.GetFileNameWithoutExtension(Factors)}-{seed}.aefm";
        File.WriteAllBytes(Path.Combine(Folder, name), bytes);
        var manifest = new ModelManifest
        {
            Name = $"made-up-{seed}",
            Catalog = Catalog.Version,
            Files = ImmutableSortedDictionary<string, ModelFile>
                .Empty.WithComparers(StringComparer.Ordinal)
                .Add("occupations", new ModelFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)))),
        };
        var next = Path.Combine(Folder, "manifest.next");
        File.WriteAllBytes(next, ModelManifestJson.Write(manifest));
        File.Move(next, Path.Combine(Folder, "manifest.json"), true);
    }

    /// <summary>Cuts the end off the factors of a seed.</summary>
    public void Cut(uint seed)
    {
        var file = Path.Combine(Folder, $"{Path.GetFileNameWithoutExtension(Factors)}-{seed}.aefm");
        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength(stream.Length - 100);
    }

    public void Dispose() => Directory.Delete(Folder, true);

    private static FactorModelData Data(uint seed)
    {
        const int Rank = 16;
        var state = seed;
        float Next()
        {
            state = (state * 1664525u) + 1013904223u;
            return ((state >> 8) / 16777216f) - 0.5f;
        }

        var elements = Catalog.Elements.Select(e => e.Id).ToImmutableArray();
        var opportunities = Catalog.Occupations.Select(o => o.ElementId).ToImmutableArray();
        return new()
        {
            Rank = Rank,
            ElementIds = elements,
            ElementFactors = [.. Enumerable.Range(0, elements.Length * Rank).Select(_ => Next())],
            OpportunityIds = opportunities,
            OpportunityFactors = [.. Enumerable.Range(0, opportunities.Length * Rank).Select(_ => Next())],
            OpportunityBias = [.. opportunities.Select(_ => Next())],
            Loss = Losses.Softmax,
        };
    }
}
