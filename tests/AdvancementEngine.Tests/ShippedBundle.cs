using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Bundles;

namespace AdvancementEngine.Tests;

/// <summary>What is shipped, read once for all tests: it never changes, and its policies are compiled once.</summary>
internal static class ShippedBundle
{
    private static readonly Lazy<Bundle> s_bundle = new(() => BundleReader.Read());

    public static Bundle Bundle => s_bundle.Value;

    public static CareerCatalog Catalog => Bundle.Catalog;
}
