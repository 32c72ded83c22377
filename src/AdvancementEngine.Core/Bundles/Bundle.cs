using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Bundles;

/// <summary>A catalog, a policy book and a model that belong together. Immutable; shared by any number of threads.</summary>
public sealed class Bundle
{
    private Bundle(CareerCatalog catalog, PolicyBook policies, ModelSet model, BundleIdentity identity, ImmutableArray<int> opportunities)
    {
        Catalog = catalog;
        Policies = policies;
        Model = model;
        Identity = identity;
        Opportunities = opportunities;
    }

    /// <summary>The catalog.</summary>
    public CareerCatalog Catalog { get; }

    /// <summary>The policy book.</summary>
    public PolicyBook Policies { get; }

    /// <summary>The model.</summary>
    public ModelSet Model { get; }

    /// <summary>Bundle id and the versions of its parts.</summary>
    public BundleIdentity Identity { get; }

    /// <summary>For each catalog occupation (dense index), its opportunity index in the occupation model.</summary>
    public ImmutableArray<int> Opportunities { get; }

    /// <summary>Combines three parts after checking that they belong together; this is the only place that check is made.</summary>
    /// <exception cref="BundleException">The model was trained with another catalog, or has other opportunities.</exception>
    /// <exception cref="PolicyException">A local rule names a code the catalog does not have.</exception>
    public static Bundle Create(CareerCatalog catalog, PolicyBook policies, ModelSet model)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(policies);
        ArgumentNullException.ThrowIfNull(model);
        if (!string.Equals(model.Manifest.Catalog, catalog.Version, StringComparison.Ordinal))
            throw new BundleException(
                $"the model '{model.Manifest.Name}' was trained with catalog {Short(model.Manifest.Catalog)}; found: catalog "
                    + Short(catalog.Version),
                "the catalog it was trained with",
                "train the model again with this catalog"
            );
        var known = model.Occupations.OpportunityIds;
        var opportunities = ImmutableArray.CreateBuilder<int>(catalog.Occupations.Length);
        foreach (var occupation in catalog.Occupations)
        {
            var index = model.Occupations.OpportunityIndex(occupation.ElementId);
            if (index < 0)
                throw new BundleException(
                    $"the model '{model.Manifest.Name}' does not know occupation '{occupation.Code}'",
                    "every occupation of the catalog",
                    "train the model again"
                );
            opportunities.Add(index);
        }

        if (known.Length != catalog.Occupations.Length)
            throw new BundleException(
                $"the model '{model.Manifest.Name}' ranks {known.Length} opportunities, the catalog has {catalog.Occupations.Length} "
                    + "occupations",
                "the same",
                "train the model again"
            );
        policies.CheckAgainst(catalog);
        var id = Hash($"bundle 1\n{catalog.Version}\n{policies.Version}\n{model.Version}\n");
        return new Bundle(
            catalog,
            policies,
            model,
            new BundleIdentity(id, catalog.Version, policies.Version, model.Version),
            opportunities.MoveToImmutable()
        );
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Short(string hash) =>
        hash.Length > 12 ? string.Create(CultureInfo.InvariantCulture, $"{hash.AsSpan(0, 12)}…") : hash;
}
