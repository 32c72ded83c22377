using System.Collections.Immutable;

namespace AdvancementEngine.Bundles;

/// <summary>A bundle's id and the versions of its parts, SHA-256 in lower-case hex.</summary>
/// <param name="Id">Hash of the three versions.</param>
/// <param name="Catalog">Catalog version.</param>
/// <param name="Policies">Policy book version.</param>
/// <param name="Model">Model version.</param>
public sealed record BundleIdentity(string Id, string Catalog, string Policies, string Model);
