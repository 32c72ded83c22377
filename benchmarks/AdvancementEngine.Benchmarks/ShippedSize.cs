using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Benchmarks;

/// <summary>The size of the shipped occupation model, read from its file: the only size of a run that is not made up.</summary>
internal static class ShippedSize
{
    private const string Role = "occupations";

    /// <summary>The size, or null if the repository ships no model.</summary>
    public static Size? Value { get; } = Find();

    private static Size? Find()
    {
        var folder = Path.Combine(Repository.Root, "models", "content");
        var manifest = Path.Combine(folder, "manifest.json");
        if (!File.Exists(manifest))
            return null;
        var file = ModelManifestJson.Read(File.ReadAllBytes(manifest)).Files[Role].File;
        var data = FactorModelCodec.Read(File.ReadAllBytes(Path.Combine(folder, file)));
        return new Size(data.Rank, data.OpportunityIds.Length);
    }
}
