using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Catalog;

/// <summary>A catalog whose parts do not fit each other.</summary>
public sealed class CatalogException(string message) : InputException(message);
