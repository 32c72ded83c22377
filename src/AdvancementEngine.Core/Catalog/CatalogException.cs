using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Catalog;

/// <summary>Catalog parts that are inconsistent with each other.</summary>
public sealed class CatalogException(string message) : InputException(message);
